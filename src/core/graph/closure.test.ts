import fc from 'fast-check';
import { carriersOf } from './carriers';
import { hubJudge, reachOf } from './closure';
import { membersOf, transposed } from './grouping';
import { MembershipTable, type MembershipRow } from './membershipTable';
import { sorted } from './naiveLinker';
import { partitionRecords, type LinkLimits } from './partition';
import { link } from './testSupport';

const mids = ['phone', 'email', 'domain', 'address', 'plate:zz'].flatMap((type, at) =>
  Array.from({ length: at < 2 ? 6 : 3 }, (_, value) => `00:${type}:${value}`),
);
const traitPart = fc.constantFrom('-', '-', '0000000a', '0000000b', '0000000c');
const aRow: fc.Arbitrary<MembershipRow> = fc
  .record({
    record: fc.integer({ min: 0, max: 40 }),
    mid: fc.constantFrom(...mids),
    traits: fc.tuple(traitPart, traitPart, traitPart).map((parts) => parts.join('/')),
    day: fc.constantFrom(0, 1, 300, 700, 1200),
  })
  .map(({ record, mid, traits, day }) => ({
    ...{ recordKey: `r${record}`, mid, traits: record % 3 === 0 ? undefined : traits },
    ...{ firstSeen: day * 86_400, lastSeen: day * 86_400 },
  }));
const someRows = fc.array(aRow, { minLength: 2, maxLength: 90 });
const someLimits: fc.Arbitrary<LinkLimits> = fc.record({
  hubAbove: fc.constantFrom(3, 5, 20, 50),
  maxMembers: fc.constantFrom(4, 8, 40, 500),
});

function tableOf(rows: readonly MembershipRow[]): MembershipTable {
  const table = new MembershipTable();
  for (const row of rows) table.add(row);
  return table;
}

/** What earlier runs left. */
interface Before {
  readonly refusedBefore?: ReadonlySet<string>;
  /** Hub → how many records carried it. */
  readonly hubsBefore?: ReadonlyMap<string, number>;
  readonly lumpMost?: number;
}

interface Incremental {
  readonly rows: readonly MembershipRow[];
  readonly reached: ReadonlySet<string>;
  readonly untold: number;
}

/** The rows that a run reads which only links what hangs together with records that have come or changed. */
function rowsOfReach(
  rows: readonly MembershipRow[],
  changed: ReadonlySet<string>,
  limits: LinkLimits,
  { refusedBefore = new Set(), hubsBefore = new Map(), lumpMost = Infinity }: Before = {},
): Incremental {
  const table = tableOf(rows);
  const memberships = table.memberships();
  const carriers = carriersOf(memberships);
  const valuesOf = transposed(carriers, table.records.size);
  const { records, told, untold } = reachOf(
    carriers,
    valuesOf,
    [...changed].map((key) => table.records.find(key) ?? 0),
    {
      isHub: hubJudge(memberships, { carriers, valuesOf }, limits),
      wasHub: (value) => {
        const before = hubsBefore.get(table.values.text(value));
        const isAbove = (sharers: number) => sharers > limits.hubAbove;
        return before !== undefined && isAbove(before) === isAbove(membersOf(carriers, value).length);
      },
      isBridge: (value) => refusedBefore.has(table.values.text(value)),
      lumpMost,
    },
  );
  const reached = new Set(Array.from(records, (record) => table.records.text(record)));
  const toldRows = [...told, ...untold].map((value) => ({
    mid: table.values.text(value),
    spread: { sharers: membersOf(carriers, value).length, isHub: true },
  }));
  return {
    rows: [...rows.filter(({ recordKey }) => reached.has(recordKey ?? '')), ...toldRows],
    reached,
    untold: untold.length,
  };
}

/** Parts after each of several arrivals, each run linking only what hangs together with what came. */
function partsStepByStep(
  arrivals: readonly (readonly MembershipRow[])[],
  limits: LinkLimits,
  lumpMost = Infinity,
): { readonly parts: readonly (readonly string[])[]; readonly untold: number } {
  let [parts, known]: [readonly (readonly string[])[], readonly MembershipRow[]] = [[], []];
  const refusedBefore = new Set<string>();
  const hubsBefore = new Map<string, number>();
  let untold = 0;
  for (const arrival of arrivals) {
    known = [...known, ...arrival];
    const changed = new Set(arrival.map(({ recordKey }) => recordKey ?? ''));
    const some = rowsOfReach(known, changed, limits, { refusedBefore, hubsBefore, lumpMost });
    const linked = link(some.rows, limits);
    parts = sorted([...parts.filter((part) => !part.some((key) => some.reached.has(key))), ...linked.parts]);
    // Of values that were looked at again the new word counts, of all others the old.
    for (const mid of new Set(some.rows.map((row) => row.mid))) hubsBefore.delete(mid);
    for (const { mid, verdict, sharers } of linked.refusals)
      if (verdict === 'oversize') refusedBefore.add(mid);
      else if (verdict === 'hub') hubsBefore.set(mid, sharers);
    untold += some.untold;
  }
  return { parts, untold };
}

describe('a run that links only what hangs together with what is new', () => {
  test('gives what linking everything gives, over any split of arrivals', () => {
    fc.assert(
      fc.property(someRows, fc.array(fc.nat(), { maxLength: 4 }), someLimits, (rows, cuts, limits) => {
        const places = [...new Set([0, ...cuts.map((cut) => cut % rows.length), rows.length])].sort(
          (left, right) => left - right,
        );
        const arrivals = places.slice(1).map((place, at) => rows.slice(places[at], place));
        expect(partsStepByStep(arrivals, limits).parts).toEqual(link(rows, limits).parts);
      }),
      { numRuns: 300 },
    );
  });

  test('links a record alone like everything does, with whatever it hangs together with', () => {
    fc.assert(
      fc.property(someRows, fc.nat(), someLimits, (rows, seed, limits) => {
        const begun = rows[seed % rows.length]?.recordKey ?? '';
        const { rows: some, reached } = rowsOfReach(rows, new Set([begun]), limits);
        expect(link(some, limits).parts).toEqual(
          link(rows, limits).parts.filter((part) => part.some((key) => reached.has(key))),
        );
      }),
    );
  });

  test('leaves a bridge refused that leads to more records than it may look at, says so, and takes nothing of it', () => {
    const chain = (prefix: string) =>
      Array.from({ length: 12 }, (_, at) => [
        { recordKey: `${prefix}${at}`, mid: `00:phone:${prefix}${Math.floor(at / 2)}` },
        { recordKey: `${prefix}${at}`, mid: `00:email:${prefix}${Math.ceil(at / 2)}` },
      ]).flat();
    const bridge = ['a0', 'b0'].map((recordKey) => ({ recordKey, mid: '00:phone:bridge' }));
    const rows = [...chain('a'), ...chain('b'), ...bridge];
    const limits = { hubAbove: 50, maxMembers: 500 };
    const refusedBefore = new Set(['00:phone:bridge']);
    const reachWith = (lumpMost: number) =>
      rowsOfReach(rows, new Set(['a3']), limits, { refusedBefore, lumpMost });
    expect([reachWith(11).reached.size, reachWith(11).untold]).toEqual([12, 1]);
    expect([reachWith(12).reached.size, reachWith(12).untold]).toEqual([24, 0]);
  });
});

test('a hub of an earlier run stays one, although few of its records are here', () => {
  const table = tableOf([
    { recordKey: 'r1', mid: 'v' },
    { recordKey: 'r2', mid: 'v' },
    { mid: 'v', spread: { sharers: 2, isHub: true } },
  ]);
  const { verdicts, ties } = partitionRecords(table, { hubAbove: 50, maxMembers: 500 });
  expect(verdicts).toMatchObject([{ kind: 'hub', facts: { rule: 'earlier' } }]);
  expect(ties.count).toBe(0);
});
