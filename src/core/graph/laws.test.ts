// What holds of linking for all rows, against an oracle that shares no code with it.
import fc from 'fast-check';
import { linkNaively } from './naiveLinker';
import type { MembershipRow } from './membershipTable';
import type { LinkLimits } from './partition';
import { groupKeys, link, withEntities } from './testSupport';

// Random rows that share, chain, repeat and overflow.
const someLimits: fc.Arbitrary<LinkLimits> = fc.record({
  hubAbove: fc.integer({ min: 1, max: 6 }),
  maxMembers: fc.integer({ min: 2, max: 9 }),
});

const aRow: fc.Arbitrary<MembershipRow> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record({
      recordKey: fc.integer({ min: 0, max: 25 }).map((record) => `r${record}`),
      mid: fc.integer({ min: 0, max: 18 }).map((value) => `v${value}`),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      mid: fc.integer({ min: 0, max: 18 }).map((value) => `v${value}`),
      spread: fc.record({ sharers: fc.integer({ min: 0, max: 12 }) }),
    }),
  },
);

const someRows: fc.Arbitrary<readonly MembershipRow[]> = fc.array(aRow, { maxLength: 60 });

/** Rows whose records say, each the same on all of its rows, that they were in one of a few entities, or in none. */
const rowsWithPast: fc.Arbitrary<readonly MembershipRow[]> = fc
  .tuple(someRows, fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 26, maxLength: 26 }))
  .map(([rows, pasts]) =>
    rows.map((row) => {
      const past = pasts[Number(row.recordKey?.slice(1) ?? 0)] ?? 0;
      return {
        ...row,
        entity: past === 0 || row.recordKey === undefined ? undefined : `e_${'0'.repeat(11)}${past}`,
      };
    }),
  );

const shuffled = fc.tuple(rowsWithPast, fc.infiniteStream(fc.nat())).map(([rows, keys]) => {
  const weights = rows.map(() => keys.next().value as number);
  return {
    rows,
    other: rows
      .map((_, at) => at)
      .sort((l, r) => weights[l]! - weights[r]!)
      .map((at) => rows[at]!),
  };
});

describe('linking', () => {
  test('parts, hubs and refused bridges are those of the oracle', () => {
    fc.assert(
      fc.property(someRows, someLimits, (rows, limits) => {
        const { parts, refusals } = link(rows, limits);
        const naive = linkNaively(rows, limits);
        const named = (verdict: string) =>
          refusals.filter((each) => each.verdict === verdict).map(({ mid }) => mid);
        expect(parts).toEqual(naive.parts);
        expect(named('hub')).toEqual(naive.hubs);
        expect(named('oversize')).toEqual(naive.oversize);
      }),
    );
  });

  test('the order of rows changes nothing that is said', () => {
    fc.assert(
      fc.property(shuffled, someLimits, ({ rows, other }, limits) => {
        expect(link(other, limits)).toEqual(link(rows, limits));
      }),
    );
  });

  test('a hub never bridges: without its rows the entities are the same', () => {
    fc.assert(
      fc.property(someRows, someLimits, (rows, limits) => {
        const { parts, refusals } = link(rows, limits);
        const hubs = new Set(refusals.filter(({ verdict }) => verdict === 'hub').map(({ mid }) => mid));
        expect(
          link(
            rows.filter(({ mid }) => !hubs.has(mid)),
            limits,
          ).parts,
        ).toEqual(parts);
      }),
    );
  });

  test('rows that come twice change nothing that is said', () => {
    fc.assert(
      fc.property(rowsWithPast, someLimits, (rows, limits) => {
        expect(link([...rows, ...rows.slice(0, rows.length / 2)], limits)).toEqual(link(rows, limits));
      }),
    );
  });

  test('no entity is larger than the limit or smaller than two', () => {
    fc.assert(
      fc.property(someRows, someLimits, (rows, limits) => {
        for (const part of link(rows, limits).parts) {
          expect(part.length).toBeGreaterThan(1);
          expect(part.length).toBeLessThanOrEqual(limits.maxMembers);
        }
      }),
    );
  });

  test('a record is joined by values that it shares with its own entity, none of them refused', () => {
    fc.assert(
      fc.property(someRows, someLimits, (rows, limits) => {
        const { memberships, refusals, entityOf } = link(rows, limits);
        const refused = new Set(refusals.map(({ mid }) => mid));
        const carriers = (mid: string) =>
          new Set(
            rows.flatMap((row) => (row.mid === mid && row.recordKey !== undefined ? [row.recordKey] : [])),
          );
        for (const { recordKey, entity, joinedBy } of memberships) {
          expect(joinedBy.length).toBeGreaterThan(0);
          for (const mid of joinedBy) {
            expect(refused.has(mid)).toBe(false);
            expect(carriers(mid).has(recordKey)).toBe(true);
            for (const other of carriers(mid)) expect(entityOf.get(other)).toBe(entity);
          }
        }
      }),
    );
  });

  test('linking twice gives the same entities and no history', () => {
    fc.assert(
      fc.property(rowsWithPast, someLimits, (rows, limits) => {
        const first = link(rows, limits);
        const again = link(withEntities(rows, first.entityOf), limits);
        expect(again.history).toEqual([]);
        expect(again.entityOf).toEqual(first.entityOf);
        expect(again.memberships).toEqual(first.memberships.filter(({ entity }) => entity !== ''));
      }),
    );
  });

  test('an entity that only grows keeps its id', () => {
    fc.assert(
      fc.property(someRows, fc.nat(), (rows, seed) => {
        const before = link(rows, { maxMembers: 500 });
        const keys = [...before.entityOf.keys()];
        fc.pre(keys.length > 0);
        const grown = keys[seed % keys.length]!;
        const { joinedBy } = before.memberships.find(({ recordKey }) => recordKey === grown)!;
        const more = [...withEntities(rows, before.entityOf), { recordKey: 'newcomer', mid: joinedBy[0]! }];
        const after = link(more, { maxMembers: 500 });
        for (const [key, entity] of before.entityOf) expect(after.entityOf.get(key)).toBe(entity);
        expect(after.history).toMatchObject([{ entity: before.entityOf.get(grown), change: 'grew' }]);
      }),
    );
  });

  test('every id has its form, and two entities never share one', () => {
    fc.assert(
      fc.property(rowsWithPast, someLimits, (rows, limits) => {
        const { entityOf, parts } = link(rows, limits);
        const groups = groupKeys(entityOf);
        expect(groups.size).toBe(linkNaively(rows, limits).parts.length);
        expect(parts).toEqual(linkNaively(rows, limits).parts);
        for (const id of groups.keys()) expect(id).toMatch(/^e_[0-9a-f]{12}$/);
      }),
    );
  });

  test('an id that lives on outside the rows does not come up again in a run that reads from a later time', () => {
    fc.assert(
      fc.property(someRows, someLimits, (rows, limits) => {
        const [all, early, late] = [undefined, '1700000000', '1700000300'].map((since) => [
          ...new Set(
            link(
              since === undefined ? rows : rows.map((row) => ({ ...row, since })),
              limits,
            ).entityOf.values(),
          ),
        ]);
        for (const id of late!) expect([...all!, ...early!]).not.toContain(id);
        expect(late!.length).toBe(all!.length);
      }),
    );
  });

  test('a run that is done again from the same time founds the same ids', () => {
    fc.assert(
      fc.property(someRows, someLimits, (rows, limits) => {
        const begun = rows.map((row) => ({ ...row, since: '1700000000' }));
        // A time on one row, or one that is none on others, is the time of the run.
        const once = begun.map((row, at) => (at === 0 ? row : { ...row, since: at % 2 ? undefined : '-1' }));
        expect(link(once, limits).entityOf).toEqual(link(begun, limits).entityOf);
      }),
    );
  });

  test('who was in an entity is told where it is now, and an id without heir is named once at its end', () => {
    fc.assert(
      fc.property(rowsWithPast, someLimits, (rows, limits) => {
        const { memberships, entityOf, history } = link(rows, limits);
        const told = new Set(memberships.map(({ recordKey }) => recordKey));
        const known = rows.flatMap(({ recordKey, entity }) => (entity === undefined ? [] : [recordKey!]));
        for (const key of known) expect(told.has(key)).toBe(true);
        const living = new Set(entityOf.values());
        for (const id of new Set(rows.flatMap(({ entity }) => entity ?? [])))
          if (!living.has(id)) {
            const ends = history.filter(
              ({ entity, change, from }) => (change === 'dissolved' && entity === id) || from.includes(id),
            );
            expect(ends.length).toBeGreaterThan(0);
          }
      }),
    );
  });
});
