// Laws of paths, against brute force.
import fc from 'fast-check';
import { erasIn } from './loadedTies';
import { byChance, byLength, everyWay } from './naivePaths';
import { findPaths, type FoundPaths, type PathAim } from './findPaths';
import { pathGraphOf, type PathGraph, type PathGraphOptions, type PathRow } from './pathGraph';

const HUB_ABOVE = 3;
const phone = (n: number): string => `a${n}:phone:1202555010${n}`;
const mail = (n: number): string => `b${n}:domain:x${n}.example.org`;
const square = (n: number): string => `c${n}:coordinates:${n}`;

const rowArbitrary: fc.Arbitrary<PathRow> = fc.record({
  recordKey: fc.integer({ min: 0, max: 6 }).map((n) => `k:${n}`),
  value: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 5 }).map(phone) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 2 }).map(mail) },
    fc.constant(square(0)),
  ),
});
const rowsArbitrary = fc.array(rowArbitrary, { maxLength: 18 });

function textsOf(graph: PathGraph, { paths }: FoundPaths): readonly (readonly string[])[] {
  return paths.map(({ nodes }) =>
    nodes.map((node) => graph.records[node] ?? graph.ties[node - graph.records.length]?.value ?? ''),
  );
}

function sought(
  rows: readonly PathRow[],
  [from, to]: readonly [string, string],
  { by = 'shortest', count = 1, ...options }: PathGraphOptions & { by?: PathAim; count?: number } = {},
): readonly (readonly string[])[] {
  const graph = pathGraphOf(rows, { hubAbove: HUB_ABOVE, ...options });
  const ends = { from: { records: [from] }, to: { records: [to] } };
  return textsOf(graph, findPaths(graph, ends, { by, count }));
}

describe.each([
  ['shortest', byLength],
  ['strongest', byChance],
] as const)('the %s path', (by, order) => {
  test('is the best of all that brute force finds, and none where there is none', () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.constantFrom('k:1', 'k:5', phone(1)), (rows, closed) => {
        const options = { hubAbove: HUB_ABOVE, isClosed: (text: string) => text === closed };
        const [best] = [...everyWay(rows, 'k:0', 'k:1', options)].sort(order);
        const [found] = sought(rows, ['k:0', 'k:1'], { by, closed: new Set([closed]) });
        expect(found).toEqual(rows.some(({ recordKey }) => recordKey === 'k:0') ? best?.texts : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  test('does not depend on order or repetition of rows, and is the same backwards', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const there = sought(rows, ['k:0', 'k:1'], { by, count: 5 });
        const back = sought([...rows, ...rows].reverse(), ['k:1', 'k:0'], { by, count: 5 });
        expect(back.map((path) => [...path].reverse())).toEqual(there);
      }),
    );
  });

  test('further paths share nothing but their ends, and never repeat', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const paths = sought(rows, ['k:0', 'k:1'], { by, count: 5 });
        const between = paths.flatMap((path) => path.slice(1, -1));
        expect(new Set(between).size).toBe(between.length);
      }),
    );
  });
});

test('two short ways that each cross weak values lose against a longer way of strong ones, when strength is asked', () => {
  const host = Array.from({ length: 16 }, (_, n) => ({
    recordKey: n < 2 ? `k:${n}` : `z:${n}`,
    value: mail(1),
  }));
  const strong = [
    { recordKey: 'k:0', value: phone(1) },
    { recordKey: 'k:5', value: phone(1) },
    { recordKey: 'k:5', value: phone(2) },
    { recordKey: 'k:1', value: phone(2) },
  ];
  const ask = (by: PathAim) => sought([...host, ...strong], ['k:0', 'k:1'], { by, hubAbove: 50 });
  expect(ask('shortest')).toEqual([['k:0', mail(1), 'k:1']]);
  expect(ask('strongest')).toEqual([['k:0', phone(1), 'k:5', phone(2), 'k:1']]);
});

test.each(['shortest', 'strongest'] as const)(
  'of an entity with many records the %s path begins and ends at the smallest of those that are as near',
  (by) => {
    const rows = [
      ...['k:1', 'k:2', 'k:3', 'k:8', 'k:9'].map((recordKey) => ({ recordKey, value: phone(1) })),
      { recordKey: 'k:0', value: phone(2) },
    ];
    const graph = pathGraphOf(rows);
    const ends = { from: { records: ['k:3', 'k:2', 'k:1', 'k:0'] }, to: { records: ['k:9', 'k:8'] } };
    expect(textsOf(graph, findPaths(graph, ends, { by }))).toEqual([['k:1', phone(1), 'k:8']]);
  },
);

test('a hub is crossed only when asked, and may be an end without being asked', () => {
  const rows = ['k:0', 'k:1', 'k:2', 'k:3'].map((recordKey) => ({ recordKey, value: phone(1) }));
  expect(sought(rows, ['k:0', 'k:1'])).toEqual([]);
  expect(sought(rows, ['k:0', 'k:1'], { crossRefused: true })).toHaveLength(1);
  expect(sought(rows, ['k:0', 'k:1'], { trusted: new Set([phone(1)]) })).toHaveLength(1);
  const graph = pathGraphOf(rows, { hubAbove: HUB_ABOVE });
  const found = findPaths(graph, { from: { values: [phone(1)] }, to: { records: ['k:3'] } });
  expect(textsOf(graph, found)).toEqual([[phone(1), 'k:3']]);
});

test('a value that few loaded records carry is a hub where it is told to be one', () => {
  const rows = ['k:0', 'k:1'].map((recordKey) => ({ recordKey, value: phone(1) }));
  expect(sought(rows, ['k:0', 'k:1'])).toHaveLength(1);
  expect(sought(rows, ['k:0', 'k:1'], { sharers: new Map([[phone(1), 4]]) })).toEqual([]);
});

test('what a person distrusts is never crossed, even when hubs are', () => {
  const rows = ['k:0', 'k:1'].map((recordKey) => ({ recordKey, value: phone(1) }));
  expect(sought(rows, ['k:0', 'k:1'], { crossRefused: true, closed: new Set([phone(1)]) })).toEqual([]);
});

test('a number that was silent for more than a year does not join who had it before with who has it after', () => {
  const day = 86_400;
  const rows = [
    { recordKey: 'k:0', value: phone(1), firstSeen: 1000 * day, lastSeen: 1010 * day },
    { recordKey: 'k:1', value: phone(1), firstSeen: 1376 * day, lastSeen: 1380 * day },
  ];
  expect(sought(rows, ['k:0', 'k:1'])).toEqual([]);
  expect(sought(rows, ['k:0', 'k:1'], { crossRefused: true })).toHaveLength(1);
  const bridge = { recordKey: 'k:2', value: phone(1), firstSeen: 1200 * day, lastSeen: 1200 * day };
  expect(sought([...rows, bridge], ['k:0', 'k:1'])).toHaveLength(1);
});

test('a silence of exactly the rule does not cut, and who has no time is in no era once there are two', () => {
  const carrier = (record: number, day: number) => ({ record, first: day * 86_400, last: day * 86_400 });
  expect(erasIn([carrier(0, 10), carrier(1, 375)], 365)).toHaveLength(1);
  const eras = erasIn([carrier(0, 10), carrier(1, 376), carrier(2, 0)], 365);
  expect(eras.map((era) => era.map(({ record }) => record))).toEqual([[0], [1]]);
});

test('an end that is nowhere is named, and ends that have a record in common are one step apart from nothing', () => {
  const graph = pathGraphOf([{ recordKey: 'k:0', value: phone(1) }]);
  const ends = { from: { records: ['k:9'] }, to: { values: [phone(1)] } };
  expect(findPaths(graph, ends).missing).toEqual(['from']);
  const same = findPaths(graph, { from: { records: ['k:0'] }, to: { records: ['k:0'] } }, { count: 5 });
  expect(same.paths.map(({ nodes }) => nodes)).toEqual([[0]]);
});

test.each(['shortest', 'strongest'] as const)('the %s search says when its limit came first', (by) => {
  const chain = Array.from({ length: 40 }, (_, n) => [
    { recordKey: `k:${100 + n}`, value: `a0:phone:${n}` },
    { recordKey: `k:${101 + n}`, value: `a0:phone:${n}` },
  ]).flat();
  const graph = pathGraphOf(chain);
  const ends = { from: { records: ['k:100'] }, to: { records: ['k:140'] } };
  expect(findPaths(graph, ends, { by, maxNodes: 10 })).toMatchObject({ paths: [], isCut: true });
  expect(findPaths(graph, ends, { by }).paths[0]?.nodes).toHaveLength(81);
});
