// Laws of the hop-by-hop search: it finds what a search over everything finds, and tells what it did not look at.
import fc from 'fast-check';
import { readDecision, type Decision } from '../graph/decision';
import { decidedTies } from './decided';
import { findPaths } from './findPaths';
import { seekPaths, type HopOptions, type PathSource } from './hopSearch';
import { pathGraphOf, type PathGraph, type PathRow, type StoredVerdict } from './pathGraph';
import { hopsOf, stepsOf } from './steps';

const HUB_ABOVE = 3;
const phone = (n: number): string => `a${n}:phone:1202555010${n}`;
const day = 86_400;

const rowArbitrary: fc.Arbitrary<PathRow> = fc.record({
  recordKey: fc.integer({ min: 0, max: 9 }).map((n) => `k:${n}`),
  value: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 9 }).map(phone) },
    fc.constant('c0:coordinates:0'),
  ),
  firstSeen: fc.constantFrom(1000 * day, 1400 * day),
});

/** Answers from a list of rows, as Splunk would. */
function sourceOf(
  rows: readonly PathRow[],
  findings: readonly PathRow[] = [],
  verdicts: ReadonlyMap<string, StoredVerdict> = new Map(),
): PathSource {
  const count = (value: string): number =>
    new Set(rows.filter((row) => row.value === value).map(({ recordKey }) => recordKey)).size;
  return {
    valuesOf: (records) => Promise.resolve(rows.filter(({ recordKey }) => records.includes(recordKey))),
    sharersOf: (values) =>
      Promise.resolve(
        new Map(values.map((value) => [value, count(value)] as const).filter(([, n]) => n > 1)),
      ),
    carriersOf: (values) => Promise.resolve(rows.filter(({ value }) => values.includes(value))),
    verdictsOf: (values) =>
      Promise.resolve(new Map([...verdicts].filter(([value]) => values.includes(value)))),
    findingsOf: (records) => {
      const met = new Set(
        findings.filter(({ recordKey }) => records.includes(recordKey)).map(({ value }) => value),
      );
      return Promise.resolve(findings.filter(({ value }) => met.has(value)));
    },
  };
}

const usual: HopOptions = { by: 'shortest', count: 1, hops: 8, crossRefused: false, hubAbove: HUB_ABOVE };
const ends = { from: { records: ['k:0'] }, to: { records: ['k:1'] } };

function textsOf(graph: PathGraph, nodes: readonly number[]): readonly string[] {
  return nodes.map((node) => graph.records[node] ?? graph.ties[node - graph.records.length]?.value ?? '');
}

test('finds the shortest path that a search over everything finds, crossing hubs or not, if it is within the hops', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(rowArbitrary, { maxLength: 30 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 4 }),
      async (rows, crossRefused, hops) => {
        const graph = pathGraphOf(rows, { hubAbove: HUB_ABOVE, crossRefused });
        const [best] = findPaths(graph, ends).paths;
        const sought = await seekPaths(sourceOf(rows), ends, { ...usual, crossRefused, hops });
        const [found] = sought.found.paths;
        const isWithin = best !== undefined && hopsOf(graph, best) <= hops;
        if (isWithin) expect(found && textsOf(sought.graph, found.nodes)).toEqual(textsOf(graph, best.nodes));
        if (best === undefined) expect(found).toBeUndefined();
        else if (found === undefined) expect(sought.cuts).toContainEqual({ kind: 'hops', hop: hops });
      },
    ),
    { numRuns: 600 },
  ));

test('findings and decisions join like values, and a step says who decided and when', async () => {
  const findings = ['k:0', 'k:5'].map((recordKey) => ({ recordKey, value: 'match:f_1', bits: 14 }));
  const decision = readDecision({
    id: 'd_0123456789ab',
    kind: 'same',
    records: ['k:5', 'k:1'],
    mid: '',
    author: 'ana',
    created: '86400',
    undone: '',
    undoneBy: '',
  }) as Decision;
  const decided = decidedTies([decision]);
  const { graph, found } = await seekPaths(sourceOf([], findings), ends, { ...usual, decided });
  const steps = stepsOf(graph, found.paths[0]!, { decided });
  expect(steps.map(({ record, join, next, bits }) => [record, join, next, bits])).toEqual([
    ['k:0', 'finding', 'k:5', 14],
    ['k:5', 'decision', 'k:1', 40],
  ]);
  expect(steps[1]?.sentence).toContain('ana decided on 1970-01-02');
  const undone = decidedTies([{ ...decision, undone: { author: 'bo', at: 9 } }]);
  const without = await seekPaths(sourceOf([], findings), ends, { ...usual, decided: undone });
  expect(without.found.paths).toEqual([]);
});

test('hubs that were met are named and not crossed; a distrusted value is never crossed', async () => {
  const rows = ['k:0', 'k:1', 'k:2', 'k:3'].map((recordKey) => ({ recordKey, value: phone(1) }));
  const sought = await seekPaths(sourceOf(rows), ends, usual);
  expect([sought.found.paths, sought.hubs]).toEqual([[], [{ value: phone(1), sharers: 4, isJudged: false }]]);
  const crossed = await seekPaths(sourceOf(rows), ends, { ...usual, crossRefused: true });
  expect(stepsOf(crossed.graph, crossed.found.paths[0]!, { hubAbove: 3 })[0]?.sentence).toContain('a hub');
  const distrust = readDecision({
    id: 'd_0123456789ab',
    kind: 'distrust',
    records: [],
    mid: phone(1),
    author: '',
    created: '1',
    undone: '',
    undoneBy: '',
  }) as Decision;
  const decided = decidedTies([distrust]);
  const refused = await seekPaths(sourceOf(rows), ends, { ...usual, crossRefused: true, decided });
  expect(refused.found.paths).toEqual([]);
});

test('every cut is told: values, records, rows, hops, and an end that too many carry', async () => {
  const star = Array.from({ length: 9 }, (_, n) => [
    { recordKey: 'k:0', value: phone(n) },
    { recordKey: `m:${n}`, value: phone(n) },
    { recordKey: `m:${n}`, value: `b${n}:email:m${n}@example.org` },
    { recordKey: `n:${n}`, value: `b${n}:email:m${n}@example.org` },
  ]).flat();
  const far = ['n:8', 'k:1'].map((recordKey) => ({ recordKey, value: 'ff:iban:x' }));
  const rows = [...star, ...far];
  const cutsWith = async (options: Partial<HopOptions>) =>
    (await seekPaths(sourceOf(rows), ends, { ...usual, ...options })).cuts;
  expect(await cutsWith({})).toEqual([]);
  const limits = { frontier: 4, rows: 1000 };
  expect(await cutsWith({ limits })).toContainEqual({ kind: 'values', hop: 1, kept: 4, of: 9 });
  expect(await cutsWith({ limits: { frontier: 2000, rows: 5 } })).toMatchObject([{ kind: 'rows' }]);
  expect(await cutsWith({ hops: 1 })).toEqual([{ kind: 'hops', hop: 1 }]);
  const records = {
    ...ends,
    from: { records: ['m:0', 'm:1', 'm:2', 'm:3', 'm:4'] },
    to: { records: ['m:5', 'n:6', 'n:7', 'n:5', 'n:4'] },
  };
  const sought = await seekPaths(sourceOf(rows), records, { ...usual, limits });
  expect(sought.cuts).toContainEqual({ kind: 'records', hop: 1, kept: 4, of: 5 });
  const crowd = ['k:0', 'k:1', 'k:2', 'k:3', 'k:4'].map((recordKey) => ({ recordKey, value: phone(9) }));
  const end = { from: { values: [phone(9)] }, to: { records: ['k:1'] } };
  const refused = await seekPaths(sourceOf(crowd), end, { ...usual, limits });
  expect(refused.cuts).toEqual([{ kind: 'end', value: phone(9), of: 5 }]);
});

test('a path may begin and end at values: their steps name one record', async () => {
  const rows = [
    { recordKey: 'k:0', value: phone(1), firstSeen: day, lastSeen: 2 * day },
    { recordKey: 'k:0', value: phone(2), firstSeen: day, lastSeen: day },
    { recordKey: 'k:5', value: phone(2), firstSeen: 3 * day, lastSeen: 4 * day },
  ];
  const between = { from: { values: [phone(1)] }, to: { records: ['k:5'] } };
  const { graph, found } = await seekPaths(sourceOf(rows), between, usual);
  expect(stepsOf(graph, found.paths[0]!)).toMatchObject([
    { record: undefined, next: 'k:0', sentence: expect.stringMatching(/^k:0 carries phone/) },
    {
      record: 'k:0',
      next: 'k:5',
      firstSeen: day,
      lastSeen: 4 * day,
      sentence:
        'Both carry phone 12025550102, and no other record does: 20.0 bits, seen from 1970-01-02 to 1970-01-05.',
    },
  ]);
});

test('what linking said of a value outranks its number, both ways, and a path says which of the two spoke', async () => {
  const crowdOf = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ recordKey: `k:${at}`, value: phone(1) }));
  const sought = (count: number, verdict: StoredVerdict, crossRefused = false) =>
    seekPaths(sourceOf(crowdOf(count), [], new Map([[phone(1), verdict]])), ends, { ...usual, crossRefused });
  const joining = await sought(6, 'no hub');
  expect(joining.found.paths).toHaveLength(1);
  expect(stepsOf(joining.graph, joining.found.paths[0]!, { hubAbove: 3 })[0]?.sentence).not.toContain('hub');
  const judged = await sought(3, 'hub');
  expect([judged.found.paths, judged.hubs]).toEqual([[], [{ value: phone(1), sharers: 3, isJudged: true }]]);
  const crossed = await sought(3, 'hub', true);
  expect(stepsOf(crossed.graph, crossed.found.paths[0]!)[0]?.sentence).toContain(
    'Linking judged that it is a hub',
  );
});
