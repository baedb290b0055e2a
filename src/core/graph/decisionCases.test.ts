// Cases of decisions that a reader can check by eye.
import type { Decision } from './decision';
import { decision } from './decisionSupport';
import { key, Tenant, tightLimits as limits } from './decisionTenant';
import { link, rowsOf } from './testSupport';

describe('a decision outranks the machine', () => {
  const said = (...decisions: readonly Decision[]) => ({ decisions, findings: new Map() });
  const crowd = Array.from({ length: 6 }, (_, at) => ({ recordKey: key(at), mid: 'crowd' }));

  test('a trusted value joins although it is a hub, and beyond the size that an entity may have', () => {
    expect(link(crowd, limits).parts).toEqual([]);
    const { parts, refusals } = link(
      crowd,
      { hubAbove: 4, maxMembers: 3 },
      said(decision(1, 'trust', 'crowd')),
    );
    expect(parts).toEqual([crowd.map(({ recordKey }) => recordKey)]);
    expect(refusals).toEqual([]);
  });

  test('the same are together beyond every limit', () => {
    const keys = crowd.map(({ recordKey }) => recordKey);
    const { parts } = link(crowd, { hubAbove: 4, maxMembers: 3 }, said(decision(1, 'same', keys)));
    expect(parts).toEqual([keys]);
  });

  test('what joins records that years lie between is a person’s word', () => {
    const year = 365 * 86_400;
    const rows = [1, 2, 20, 21].map((years, at) => ({
      recordKey: key(at),
      mid: 'ab:phone:12025550143',
      firstSeen: years * year,
      lastSeen: years * year,
    }));
    expect(link(rows, limits).parts).toEqual([
      ['r00', 'r01'],
      ['r02', 'r03'],
    ]);
    const together = decision(1, 'same', ['r01', 'r02']);
    expect(link(rows, limits, said(together)).parts).toEqual([['r00', 'r01', 'r02', 'r03']]);
    const trusted = decision(1, 'trust', 'ab:phone:12025550143');
    expect(link(rows, limits, said(trusted)).parts).toEqual([['r00', 'r01', 'r02', 'r03']]);
  });

  test('a distrusted value joins nobody, and the refusal says who said so', () => {
    const rows = rowsOf(['r1', 'v'], ['r2', 'v']);
    const { parts, refusals } = link(rows, {}, said(decision(1, 'distrust', 'v')));
    expect(parts).toEqual([]);
    expect(refusals).toMatchObject([{ mid: 'v', verdict: 'distrusted' }]);
    expect(refusals[0]?.reason).toContain(
      'author1 decided on 1970-01-01 that it joins nobody (d_000000000001)',
    );
  });
});

describe('ids and history of decisions', () => {
  const five = [0, 1, 2, 3, 4].map(key);
  const merge = five.slice(1).map((other, at) => decision(at + 1, 'same', [five[0] ?? '', other]));

  test('merging five and undoing the third gives what never merging the third gives, ids and reasons too', () => {
    const [tenant, never] = [new Tenant(), new Tenant()];
    const rows = rowsOf(['r00', 'v'], ['x', 'v'], ['r03', 'w'], ['y', 'w'], ['z', 'w']);
    for (const each of [tenant, never]) each.run({ kind: 'rows', rows });
    for (const made of merge) tenant.run({ kind: 'decide', decision: made });
    expect(tenant.told.parts).toEqual([['r00', 'r01', 'r02', 'r03', 'r04', 'x', 'y', 'z']]);
    tenant.run({ kind: 'undo', id: merge[2]?.id ?? '' });
    for (const made of merge.filter((_, at) => at !== 2)) never.run({ kind: 'decide', decision: made });
    expect(tenant.state()).toEqual(never.state());
  });

  test('an entity that people alone made keeps its id as they add to it', () => {
    const tenant = new Tenant();
    tenant.run({ kind: 'rows', rows: five.map((recordKey) => ({ recordKey, mid: `own ${recordKey}` })) });
    const ids = merge.map((made) => tenant.run({ kind: 'decide', decision: made }).entityOf.get('r00'));
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^e_/);
  });

  test('the larger part of a split keeps the id, and history names who split it and who took that back', () => {
    const tenant = new Tenant();
    tenant.run({
      kind: 'rows',
      rows: [
        ...rowsOf(['a', 'v'], ['b', 'v'], ['c', 'v'], ['d', 'x'], ['e', 'x']),
        ...rowsOf(['c', 'w'], ['d', 'w'], ['f', 'w'], ['g', 'w']),
      ],
    });
    const id = tenant.told.entityOf.get('a');
    const apart = decision(1, 'not_same', ['a', 'd'], { author: 'jane' });
    const { entityOf, history } = tenant.run({ kind: 'decide', decision: apart });
    expect([entityOf.get('a'), entityOf.get('c')]).toEqual([id, id]);
    expect(history.map(({ entity, change, decisions }) => [entity === id, change, decisions])).toEqual(
      expect.arrayContaining([
        [true, 'shrank', [apart.id]],
        [false, 'split', [apart.id]],
      ]),
    );
    const undone = tenant.run({ kind: 'undo', id: apart.id }).history;
    expect(undone).toMatchObject([{ entity: id, change: 'merged', decisions: [apart.id] }]);
    expect(undone[0]?.reason).toContain(
      'Because undoer took back on 2255-03-14 that a and d are not the same (d_000000000001).',
    );
  });

  test('a contradiction is told in words', () => {
    const [older, newer] = [decision(1, 'same', ['a', 'b']), decision(2, 'not_same', ['b', 'a'])];
    const { contradictions } = link(
      rowsOf(['a', 'v'], ['b', 'v']),
      {},
      {
        decisions: [older, newer],
        findings: new Map(),
      },
    );
    expect(contradictions).toEqual([
      {
        event: 'contradiction',
        decision: older.id,
        decisions: [newer.id],
        reason:
          'author1 decided on 1970-01-01 that a and b are the same (d_000000000001). That is not so where author2 decided ' +
          'on 1970-01-01 that b and a are not the same (d_000000000002): the newer stands.',
      },
    ]);
  });
});
