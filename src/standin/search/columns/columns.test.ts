// Going by columns must give what going by rows gives: the same groups, the same results, the same counts of events.
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnOf } from '../../storage/column';
import { EventStore } from '../../storage/eventStore';
import type { NewEvent } from '../../storage/newEvent';
import type { ColumnBlock, EventScan, FieldValue, IndexedRow, SearchHost } from '../host';
import { memoryHost } from '../memoryHost';
import { runSearch } from '../run';
import { PairSet } from './pairSet';

/** Rows of a host as blocks of at most `size`; every other row of a block is one that the scan leaves out. */
function blocksOf(rows: readonly IndexedRow[], size: number): readonly ColumnBlock[] {
  const blocks: ColumnBlock[] = [];
  for (let first = 0; first < rows.length; first += size) {
    const held = rows.slice(first, first + size).flatMap((row) => [leftOut, row]);
    blocks.push({
      rows: held.flatMap((row, at) => (row === leftOut ? [] : [at])),
      times: held.map(({ time }) => time),
      column: (field) =>
        held.some(({ fields }) => fields.has(field))
          ? columnOf(held.map(({ fields }) => fields.get(field)))
          : undefined,
    });
  }
  return blocks;
}
const leftOut: IndexedRow = {
  time: 2_000_000_000,
  fields: new Map(['index', 'kind', 'mid', 'key'].map((field) => [field, ['left out']])),
};

const value = fc.constantFrom('a', 'A', 'b', 'ab', '10', '9', 'é', '__proto__', 'x y');
const values = fc.option(fc.array(value, { minLength: 1, maxLength: 4 }), { nil: undefined });
const event = fc
  .record({ time: fc.integer({ min: 0, max: 9 }), kind: values, mid: values, key: values })
  .map(({ time, ...fields }) => ({
    time: time / 2,
    index: time % 3 === 0 ? 'other' : 'main',
    indexed: new Map<string, FieldValue>(
      Object.entries(fields).flatMap(([name, found]) =>
        found === undefined ? [] : [[name, found] as const],
      ),
    ),
  }));

const functions = fc.uniqueArray(
  fc.constantFrom(
    'count',
    'count(mid)',
    'c(absent)',
    'dc(key)',
    'distinct_count(mid)',
    'estdc(absent)',
    'values(key)',
    'values(absent)',
    'min(_time)',
    'max(_time)',
    'earliest(_time)',
    'latest(_time)',
  ),
  { minLength: 1, maxLength: 4 },
);
const term = fc.constantFrom(
  'kind=a',
  'kind!=a',
  'NOT kind=b',
  'mid=a*',
  'mid>9',
  'key IN (a, "1*")',
  'absent=x',
  'NOT absent=*',
  'earliest=1',
  'latest=3',
  'NOT latest=2',
  '_time>=2',
  '_index_earliest=1',
  '(kind=a OR mid=b)',
  '(NOT (kind=a key=b) OR latest=1)',
  'index=other',
  'NOT index=other',
);
const where = fc
  .array(term, { maxLength: 3 })
  .map((terms) => ['(index=main OR index=other)', ...terms].join(' '));
const by = fc
  .array(fc.constantFrom('kind', 'mid', 'key', 'index', 'absent', 'source'), { maxLength: 3 })
  .map((fields) => (fields.length === 0 ? '' : ` by ${fields.join(', ')}`));
const search = fc
  .tuple(functions, where, by)
  .map(([columns, terms, groups]) => `| tstats ${columns.join(' ')} where ${terms}${groups}`);

const all = { earliest: 0, latest: Infinity };
async function answer(host: SearchHost, spl: string) {
  const { results, eventCount, scanCount } = await runSearch(host, { spl, ...all });
  return { fields: results.fields, rows: results.rows.map((row) => [...row]), eventCount, scanCount };
}

describe('tstats by columns', () => {
  test('answers what tstats by rows answers, whatever the events, the terms and the groups', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(event), search, fc.integer({ min: 1, max: 7 }), async (events, spl, size) => {
        const rowHost = memoryHost({ events });
        const scanColumns = jest.fn((scan: EventScan) => blocksOf([...rowHost.scanIndexed(scan)], size));
        const byColumns = await answer({ ...rowHost, scanColumns }, spl);
        expect(byColumns).toEqual(await answer(rowHost, spl));
        told += scanColumns.mock.calls.length;
      }),
      { numRuns: 400 },
    );
    expect(told).toBeGreaterThan(200); // terms that leave no index scan nothing
  });

  test('a search right behind it leaves the same groups, though those that it drops are not made', async () => {
    const terms = [
      'mid=a*',
      'mid IN (a, "1*")',
      'kind=a',
      'key!=b',
      'NOT mid=b',
      '(mid=a OR kind=b)',
      'mid=CASE(A)',
      'n>1',
      'n=1',
      'earliest=1',
    ];
    const behind = fc.array(fc.constantFrom(...terms), { minLength: 1, maxLength: 3 });
    const called = fc.constantFrom('n', 'kind', 'mid');
    let left = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(event), search, called, behind, async (events, tstats, name, parts) => {
        const rowHost = memoryHost({ events });
        const scanColumns = (scan: EventScan): readonly ColumnBlock[] =>
          blocksOf([...rowHost.scanIndexed(scan)], 3);
        const spl = `${tstats.replace('| tstats', `| tstats count as ${name}`)} | search ${parts.join(' ')}`;
        const told = (host: SearchHost): Promise<unknown> => answer(host, spl).catch(String);
        const byColumns = await told({ ...rowHost, scanColumns });
        expect(byColumns).toEqual(await told(rowHost));
        if (typeof byColumns === 'object' && byColumns !== null && 'rows' in byColumns)
          left += (byColumns.rows as readonly unknown[]).length;
      }),
      { numRuns: 600 },
    );
    expect(left).toBeGreaterThan(50);
  });

  test.each([
    'count by _time span=1h',
    'avg(key)',
    'min(key) by kind',
    'count(eval(1=1)) as n',
    'count(_time)',
  ])('goes by rows where columns do not tell: %s', async (asked) => {
    const scanColumns = jest.fn(() => []);
    const host = memoryHost({ events: [{ indexed: new Map([['key', ['1']]]) }] }, { scanColumns });
    const [functionsOf, ...groups] = asked.split(' by ');
    const spl = `| tstats ${[functionsOf, 'where index=main'].join(' ')}${groups.map((one) => ` by ${one}`).join('')}`;
    await expect(answer(host, spl)).resolves.toMatchObject({ scanCount: 1 });
    expect(scanColumns).not.toHaveBeenCalled();
  });

  test('refuses more combinations than rows do, in the same words', async () => {
    const many = Array.from({ length: 400 }, (_, at) => `v${at}`);
    const events = [{ indexed: new Map([['a', many], ['b', many]]) }]; // prettier-ignore
    const rowHost = memoryHost({ events });
    const columnHost = {
      ...rowHost,
      scanColumns: (scan: EventScan) => blocksOf([...rowHost.scanIndexed(scan)], 5),
    };
    const refusals = await Promise.all(
      [rowHost, columnHost].map((host) =>
        answer(host, '| tstats count where index=main by a, b').catch((problem: unknown) => String(problem)),
      ),
    );
    expect(refusals[0]).toContain('more than 100000 combinations of a, b');
    expect(refusals[1]).toBe(refusals[0]);
  });
});

describe('columns of the store', () => {
  let folder: string;
  let store: EventStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'columns-'));
    store = new EventStore(folder);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const eventOf = (number: number): NewEvent => ({
    time: 1000 + (number % 700),
    indexTime: 1,
    host: `h${number % 2}`,
    source: `s${number % 3}`,
    sourcetype: 'st',
    raw: '',
    indexed: new Map([
      ['mid', [`a:${number % 50}`, `b:${number % 4000}`]],
      ['key', [`k:${number % 9000}`]],
      ...(number % 5 === 0 ? [] : [['kind', [`kind ${number % 6}`]] as const]),
    ]),
  });

  test('over sealed slices and the events in memory they answer what the rows answer', async () => {
    for (let first = 0; first < 18_000; first += 500)
      for (const index of ['main', 'side'])
        store.append(
          new Map([
            [index, Array.from({ length: index === 'main' ? 500 : 20 }, (_, at) => eventOf(first + at))],
          ]),
        );
    const indexes = ['main', 'side'];
    const rowHost = memoryHost(
      {},
      {
        searchableIndexes: (pattern) => indexes.filter((index) => pattern === '*' || pattern === index),
        isIndexedField: (field) => ['mid', 'key', 'kind'].includes(field),
        scanIndexed: (scan) => store.scanIndexed(scan),
      },
    );
    const columnHost = { ...rowHost, scanColumns: (scan: EventScan) => store.scanColumns(scan) };
    for (const spl of [
      '| tstats count min(_time) max(_time) where index=* by kind, source',
      '| tstats dc(key) count(mid) where index=* by mid',
      '| tstats dc(mid) values(host) where index=main kind="kind 3" earliest=1100 latest=1200 by index',
      '| tstats count where index=* mid=A:7 host!=h1',
      '| tstats count where index=side NOT kind=* by sourcetype',
      '| tstats dc(key) where index=main mid=nobody by kind',
    ])
      expect([spl, await answer(columnHost, spl)]).toEqual([spl, await answer(rowHost, spl)]);
  });
});

describe('PairSet', () => {
  test('gives every pair once, in order, however many come and come again', () => {
    const pair = fc.tuple(fc.nat(2 ** 20 - 1), fc.nat(2 ** 32 - 1));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 40 }), (pairs) => {
        const set = new PairSet();
        for (let turn = 0; turn < 60; turn++) for (const [first, second] of pairs) set.add(first, second);
        const seen: [number, number][] = [];
        set.forEach((first, second) => seen.push([first, second]));
        const expected = [...new Map(pairs.map((one) => [one.join(), one])).values()];
        expect(seen).toEqual(expected.sort((left, right) => left[0] - right[0] || left[1] - right[1]));
      }),
    );
  });
});
