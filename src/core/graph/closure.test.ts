import fc from 'fast-check';
import { carriersOf } from './carriers';
import { reachOf } from './closure';
import { transposed } from './grouping';
import { MembershipTable, type MembershipRow } from './membershipTable';
import { partitionRecords } from './partition';
import { link } from './testSupport';

const someRows: fc.Arbitrary<readonly MembershipRow[]> = fc.array(
  fc.record({
    recordKey: fc.integer({ min: 0, max: 30 }).map((record) => `r${record}`),
    mid: fc.integer({ min: 0, max: 25 }).map((value) => `v${value}`),
  }),
  { minLength: 1, maxLength: 80 },
);

/** The rows of what hangs together with a record, hubs told by their number. */
function rowsOfReach(
  rows: readonly MembershipRow[],
  begun: string,
  hubs: ReadonlySet<string>,
): readonly MembershipRow[] {
  const table = new MembershipTable();
  for (const row of rows) table.add(row);
  const carriers = carriersOf(table.memberships());
  const { records, told } = reachOf(
    carriers,
    transposed(carriers, table.records.size),
    [table.records.intern(begun) ?? 0],
    (value) => hubs.has(table.values.text(value)),
  );
  const reached = new Set(Array.from(records, (record) => table.records.text(record)));
  return [
    ...rows.filter(({ recordKey }) => reached.has(recordKey ?? '')),
    ...Array.from(told, (value) => ({ mid: table.values.text(value), spread: { sharers: 2, isHub: true } })),
  ];
}

test('linking what hangs together with a record gives its part as linking everything does', () => {
  fc.assert(
    fc.property(someRows, fc.nat(), fc.constantFrom(3, 5), (rows, seed, hubAbove) => {
      const begun = rows[seed % rows.length]?.recordKey ?? '';
      const limits = { hubAbove, maxMembers: 8 };
      const all = link(rows, limits);
      const hubs = new Set(all.refusals.filter(({ verdict }) => verdict === 'hub').map(({ mid }) => mid));
      const some = rowsOfReach(rows, begun, hubs);
      const reached = new Set(some.map(({ recordKey }) => recordKey));
      expect(link(some, limits).parts).toEqual(
        all.parts.filter((part) => part.some((key) => reached.has(key))),
      );
    }),
  );
});

test('a hub of an earlier run stays one, although few of its records are here', () => {
  const table = new MembershipTable();
  for (const row of [
    { recordKey: 'r1', mid: 'v' },
    { recordKey: 'r2', mid: 'v' },
    { mid: 'v', spread: { sharers: 2, isHub: true } },
  ])
    table.add(row);
  const { verdicts, ties } = partitionRecords(table, { hubAbove: 50, maxMembers: 500 });
  expect(verdicts).toMatchObject([{ kind: 'hub', facts: { rule: 'earlier' } }]);
  expect(ties.count).toBe(0);
});
