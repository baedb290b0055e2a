// What holds of decisions whatever is decided, and a few cases to be checked by eye.
import fc from 'fast-check';
import type { Decision } from './decision';
import { decide, decision, type Decided, type NamedTie } from './decisionSupport';
import { inAnyOrder, someDecisions, someKeys, someTies } from '../../../tests/support/someDecisions';

const tie = (bits: number, ...records: readonly string[]): NamedTie => ({ bits, records });
const said = ({ parts, joining, settled, decided }: Decided) => ({
  parts,
  joining,
  contradictions: settled.contradictions,
  forbidden: decided.forbidden.map(({ tie: at, bans }) => [at, bans]),
});

describe('laws of decisions', () => {
  test('a decision that is taken back leaves no trace', () => {
    fc.assert(
      fc.property(someTies, someDecisions, fc.nat(), (ties, decisions, at) => {
        fc.pre(decisions.length > 0);
        const gone = decisions[at % decisions.length]!;
        const undone: Decision = { ...gone, undone: { author: 'undoer', at: 9_000_000_000 } };
        const others = decisions.filter(({ id }) => id !== gone.id);
        const never = said(decide(someKeys, ties, others));
        expect(said(decide(someKeys, ties, [...others, undone]))).toEqual(never);
      }),
    );
  });

  test('with everything taken back the machine’s word stands', () => {
    fc.assert(
      fc.property(someTies, someDecisions, (ties, decisions) => {
        const undone = decisions.map((each) => ({ ...each, undone: { author: 'u', at: 1 } }));
        expect(said(decide(someKeys, ties, undone))).toEqual(said(decide(someKeys, ties, [])));
      }),
    );
  });

  test('neither the order of decisions nor that of records changes anything', () => {
    const all = fc
      .tuple(someTies, someDecisions)
      .chain(([ties, decisions]) =>
        fc.tuple(fc.constant(ties), fc.constant(decisions), inAnyOrder(decisions), inAnyOrder(someKeys)),
      );
    fc.assert(
      fc.property(all, ([ties, decisions, other, keys]) => {
        expect(said(decide(keys, ties, [...other, ...other.slice(0, 1)]))).toEqual(
          said(decide(someKeys, ties, decisions)),
        );
      }),
    );
  });

  test('who is held apart is apart, unless a newer decision says they are the same', () => {
    fc.assert(
      fc.property(someTies, someDecisions, (ties, decisions) => {
        const { settled, decided } = decide(someKeys, ties, decisions);
        const groupOf = new Map(
          settled.groups.flatMap((group, at) => group.map((record) => [record, at] as const)),
        );
        for (const { records } of settled.bans)
          for (const [at, one] of records.entries())
            for (const other of records.slice(at + 1))
              if (decided.sets.find(one) === decided.sets.find(other)) {
                expect(groupOf.get(one)).toBeDefined();
                expect(groupOf.get(one)).toBe(groupOf.get(other));
              }
      }),
    );
  });

  test('who is the same is together, unless a newer decision is told that holds them apart', () => {
    fc.assert(
      fc.property(someTies, someDecisions, (ties, decisions) => {
        const { settled, decided, numberOf } = decide(someKeys, ties, decisions);
        const contradicted = new Set(settled.contradictions.map(({ decision: { id } }) => id));
        for (const each of settled.active) {
          if (each.kind !== 'same' || contradicted.has(each.id)) continue;
          const shown = each.records.map(numberOf).filter((record) => !settled.hidden.has(record));
          expect(new Set(shown.map((record) => decided.sets.find(record))).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('a contradiction names newer decisions, and there is none where no two kinds meet', () => {
    fc.assert(
      fc.property(someTies, someDecisions, (ties, decisions) => {
        const { contradictions } = decide(someKeys, ties, decisions).settled;
        for (const { decision: older, newer } of contradictions) {
          expect(newer.length).toBeGreaterThan(0);
          for (const each of newer) expect(each.created).toBeGreaterThan(older.created);
        }
        const alike = decisions.filter(({ kind }) => kind !== 'not_same');
        expect(decide(someKeys, ties, alike).settled.contradictions).toEqual([]);
      }),
    );
  });

  test('a hidden record is with nobody, and joins nobody', () => {
    fc.assert(
      fc.property(someTies, someDecisions, (ties, decisions) => {
        const { settled, parts, joining } = decide(someKeys, ties, decisions);
        for (const record of settled.hidden.keys()) {
          const key = someKeys[record] ?? '';
          expect(joining[key]).toEqual([]);
          expect(parts.some((part) => part.split(' ').includes(key))).toBe(false);
        }
      }),
    );
  });

  test('no part hangs together by less than its ties and what people joined, and a tie fails only at a ban', () => {
    fc.assert(
      fc.property(someTies, someDecisions, (ties, decisions) => {
        const { settled, decided, parts, joining } = decide(someKeys, ties, decisions);
        const groups = settled.groups.map((group) =>
          tie(0, ...group.map((record) => someKeys[record] ?? '')),
        );
        const whole = ties.map((each, at) =>
          tie(0, ...each.records.filter((key) => joining[key]?.includes(at))),
        );
        // Carriers of a forbidden tie join those of their own part only.
        const root = (key: string): number => decided.sets.find(someKeys.indexOf(key));
        const pieces = whole.flatMap(({ records }) =>
          [...new Set(records.map(root))].map((of) => tie(0, ...records.filter((key) => root(key) === of))),
        );
        const evidence = [...groups, ...pieces].filter(({ records }) => records.length > 1);
        expect(decide(someKeys, evidence, []).parts).toEqual(parts);
        const forbidden = new Set(decided.forbidden.map((each) => each.tie));
        ties.forEach(({ records }, at) => {
          const roots = new Set(
            records.filter((key) => !settled.hidden.has(someKeys.indexOf(key))).map(root),
          );
          expect(roots.size > 1).toBe(forbidden.has(at));
        });
      }),
    );
  });
});

describe('decisions', () => {
  const five = ['a', 'b', 'c', 'd', 'e'];
  const merges = ['b', 'c', 'd', 'e'].map((key, at) => decision(at + 1, 'same', ['a', key]));

  test('merging five and undoing the third is as if the third had never been', () => {
    const [, , third] = merges;
    const undone = merges.map((each) =>
      each === third ? { ...each, undone: { author: 'x', at: 9 } } : each,
    );
    expect(decide(five, [], merges).parts).toEqual(['a b c d e']);
    expect(decide(five, [], undone).parts).toEqual(['a b c e']);
  });

  test('two who are held apart keep what only one of them shares; the first named keeps what all share', () => {
    const ties = [tie(9, 'a', 'b'), tie(8, 'c', 'd'), tie(3, 'a', 'c', 'e')];
    const { parts, joining, decided } = decide(five, ties, [decision(1, 'not_same', ['c', 'a'])]);
    expect(parts).toEqual(['a b', 'c d e']);
    expect(joining).toMatchObject({ a: [0], c: [1, 2], e: [2] });
    expect(decided.forbidden).toEqual([{ tie: 2, bans: [0] }]);
  });

  test('what is held to them by a person goes with them, however weak the tie', () => {
    const ties = [tie(9, 'a', 'b', 'c', 'd')];
    const decisions = [decision(1, 'same', ['b', 'd']), decision(2, 'not_same', ['a', 'b'])];
    expect(decide(five, ties, decisions).parts).toEqual(['a c', 'b d']);
  });

  test('the strongest tie is joined first, and the weakest of a chain breaks', () => {
    const ties = [tie(2, 'b', 'c'), tie(9, 'a', 'b'), tie(5, 'c', 'd')];
    expect(decide(five, ties, [decision(1, 'not_same', ['a', 'd'])]).parts).toEqual(['a b', 'c d']);
  });

  test('of three that contradict each other the newest two stand, and the third is told', () => {
    const all = [
      decision(1, 'same', ['a', 'b']),
      decision(2, 'same', ['b', 'c']),
      decision(3, 'not_same', ['a', 'c']),
    ] as const;
    const { parts, settled } = decide(five, [tie(9, 'a', 'b', 'c')], all);
    expect(parts).toEqual(['b c']);
    expect(settled.contradictions).toEqual([{ decision: all[0], newer: [all[2]] }]);
  });

  test('a contradiction names a newer same also where that one stands for some of its records only', () => {
    const all = [
      decision(1, 'not_same', ['b', 'c']),
      decision(2, 'same', ['a', 'b', 'c']),
      decision(3, 'not_same', ['a', 'b']),
      decision(4, 'not_same', ['a', 'c']),
    ] as const;
    const { parts, settled } = decide(five, [], all);
    expect(parts).toEqual(['b c']);
    expect(settled.contradictions).toEqual([
      { decision: all[1], newer: [all[3], all[2]] },
      { decision: all[0], newer: [all[1]] },
    ]);
  });

  test('a newer same joins again who an older not_same held apart', () => {
    const all = [decision(1, 'not_same', ['a', 'b']), decision(2, 'same', ['a', 'b'])] as const;
    const { parts, settled } = decide(five, [], all);
    expect(parts).toEqual(['a b']);
    expect(settled.contradictions).toEqual([{ decision: all[0], newer: [all[1]] }]);
  });

  test('a record that bridges two parts takes its bridge with it when it is hidden', () => {
    const ties = [tie(9, 'a', 'b', 'c'), tie(9, 'c', 'd', 'e')];
    const { parts, joining } = decide(five, ties, [decision(1, 'hide', ['c'])]);
    expect(parts).toEqual(['a b', 'd e']);
    expect(joining).toMatchObject({ a: [0], c: [], e: [1] });
  });

  test('who was the same as a hidden record stays the same as the others', () => {
    const all = [decision(1, 'same', ['a', 'b', 'c']), decision(2, 'hide', ['b'])];
    expect(decide(five, [], all).parts).toEqual(['a c']);
  });

  test('of two decisions about one value the newer stands', () => {
    const all = [decision(1, 'trust', 'v'), decision(2, 'distrust', 'v'), decision(3, 'hide', 'w')];
    const { settled } = decide(five, [], all);
    expect([[...settled.trusted.keys()], [...settled.distrusted.keys()]]).toEqual([[], ['w', 'v']]);
    expect(settled.contradictions).toHaveLength(1);
  });
});
