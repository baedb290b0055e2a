import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Prefilter } from '../search/host';
import { bloomOf, mayHold } from './bloom';
import { ByteCache } from './cache';
import { columnOf, decodeColumn, encodeColumn } from './column';
import type { Engine, EngineKey } from './engine';
import { EventStore } from './eventStore';
import { hashListOf, isListed } from './hashList';
import { mergeNewestFirst } from './mergeNewestFirst';
import { packEvents, unpackEvents, type NewEvent } from './newEvent';
import { eachSegmentHash, hashTerm } from './segments';
import { sealSlice } from './slice';
import { SliceReader } from './sliceReader';

const eventOf = (
  number: number,
  time: number,
  raw = `{"n":${number}} word${number % 13} Grüße`,
): NewEvent => ({
  time,
  indexTime: 1,
  host: 'h',
  source: `s${number % 3}`,
  sourcetype: 'st',
  raw,
  indexed: new Map([
    ['number', [String(number)]],
    ['mid', [`A:${number % 50}`, `b:${number}`]],
  ]),
});

describe('storage', () => {
  let folder: string;
  let store: EventStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'store-'));
    store = new EventStore(folder);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const scan = (prefilter: Prefilter, range: { earliest?: number; latest?: number } = {}) => ({
    indexes: ['main'],
    earliest: 0,
    latest: Infinity,
    prefilter,
    ...range,
  });
  // More than two slices and a rest, with times that overlap.
  const fill = (): void => {
    for (let first = 0; first < 20_000; first += 500) {
      const events = Array.from({ length: 500 }, (_, at) => eventOf(first + at, 1000 + ((first + at) % 700)));
      store.append(new Map([['main', events]]));
    }
  };

  test('gives back every event, newest first, in the slices and in the rest, also after opening again', async () => {
    fill();
    const check = (): void => {
      const events = [...store.scan(scan({ kind: 'all' }))];
      expect(events).toHaveLength(20_000);
      expect(events.every((event, at) => at === 0 || event.time <= (events[at - 1]?.time ?? 0))).toBe(true);
      expect(new Set(events.map((event) => event.indexed.get('number')?.[0])).size).toBe(20_000);
      expect(new Set(events.map((event) => event.id)).size).toBe(20_000);
    };
    check();
    await store.close();
    store = new EventStore(folder);
    check();
  });

  test('a hint never hides an event that fits', () => {
    fill();
    const found = (prefilter: Prefilter) => [...store.scan(scan(prefilter))].map((event) => event.raw);
    expect(found({ kind: 'indexed', field: 'number', value: '777' })).toEqual([eventOf(777, 0).raw]);
    expect(found({ kind: 'indexed', field: 'mid', value: 'a:7' })).toHaveLength(400);
    expect(found({ kind: 'indexed', field: 'source', value: 'S1' })).toHaveLength(6667);
    // 19, 190 to 199, 1900 to 1999, 19000 to 19999.
    expect(found({ kind: 'beginning', field: 'mid', prefix: 'B:19' })).toHaveLength(1111);
    expect(found({ kind: 'beginning', field: 'mid', prefix: 'c' })).toEqual([]);
    const byTerm = found({ kind: 'term', term: 'word5' }).filter((raw) => raw.includes('word5 '));
    expect(byTerm).toHaveLength(
      Array.from({ length: 20_000 }, (_, at) => at).filter((at) => at % 13 === 5).length,
    );
    const either: Prefilter = {
      kind: 'or',
      parts: [3, 15_000, 19_999].map((number) => ({ kind: 'indexed', field: 'mid', value: `b:${number}` })),
    };
    expect(found(either)).toHaveLength(3);
    expect(
      found({ kind: 'and', parts: [either, { kind: 'indexed', field: 'number', value: '3' }] }),
    ).toHaveLength(1);
    expect(found({ kind: 'none' })).toEqual([]);
  });

  test('a look for many values gives the same in memory, where more come in between, as in slices', () => {
    const odd = Array.from({ length: 2000 }, (_, at) => ({
      kind: 'indexed' as const,
      field: 'mid',
      value: `B:${at * 2 + 1}`,
    }));
    const found = (): readonly string[] => [
      ...new Set(
        [...store.scanIndexed(scan({ kind: 'or', parts: odd }))].map(
          ({ fields }) => fields.get('number')?.[0] ?? '',
        ),
      ),
    ];
    const expected = (count: number): readonly number[] =>
      Array.from({ length: count }, (_, number) => number).filter((number) => number % 2 === 1);
    for (let count = 100; count <= 9000; count += count < 400 ? 100 : 4300) {
      const known = store.totals('main').count;
      const events = Array.from({ length: count - known }, (_, at) => eventOf(known + at, 1000));
      store.append(new Map([['main', events]]));
      expect(
        found()
          .map(Number)
          .sort((left, right) => left - right),
      ).toEqual(expected(count).filter((number) => number < 4000));
    }
    expect(store.totals('main').count).toBeGreaterThan(8192);
  });

  test('earliest is inside the range, latest outside', () => {
    fill();
    const times = [...store.scan(scan({ kind: 'all' }, { earliest: 1100, latest: 1102 }))].map(
      (event) => event.time,
    );
    expect(new Set(times)).toEqual(new Set([1100, 1101]));
  });

  test('slices that were indexed before what is asked for are not read, others whole', () => {
    fill(); // all at second 1
    const counted = (indexedFrom: number): number =>
      [...store.scan({ ...scan({ kind: 'all' }), indexedFrom })].length;
    expect(counted(1)).toBe(20_000);
    const inMemory = 20_000 - 2 * 8_500; // batches of 500, and a slice from 8,192 on
    expect(counted(2)).toBe(inMemory);
    store.append(new Map([['main', [{ ...eventOf(20_000, 1000), indexTime: 2 }]]]));
    fill();
    expect(store.totals('main').count).toBe(40_001);
    expect(counted(2)).toBeLessThan(20_000);
    expect(counted(2)).toBeGreaterThan(8_192); // the slice with the one event of second 2, and what is in memory
    expect(counted(3)).toBeLessThan(8_192);
  });

  test('index-time rows carry the same values as the events', () => {
    fill();
    const values = [...store.scanIndexed(scan({ kind: 'all' }))].flatMap(
      (row) => row.fields.get('mid') ?? [],
    );
    expect(values).toHaveLength(40_000);
    expect(new Set(values).size).toBe(20_050);
    const [row] = store.scanIndexed(scan({ kind: 'indexed', field: 'number', value: '5' }));
    expect([...(row?.fields.keys() ?? [])].sort()).toEqual([
      'host',
      'index',
      'mid',
      'number',
      'source',
      'sourcetype',
    ]);
  });
});

describe('parts of a slice', () => {
  const values = fc.option(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), {
    nil: undefined,
  });

  test('a column is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(values), (rows) => {
        const wellFormed = rows.map((row) => row?.map((text) => Buffer.from(text).toString()));
        const column = columnOf(wellFormed);
        expect(decodeColumn(encodeColumn(column))).toEqual(column);
      }),
    );
  });

  test('a filter never denies what it was made of', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff)), (hashes) => {
        const filter = bloomOf(hashes);
        expect(hashes.every((hash) => mayHold(filter, hash))).toBe(true);
      }),
    );
  });

  test('a list of hashes knows those it was made of, and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff)), fc.nat(0xffffffff), (hashes, other) => {
        const list = hashListOf(hashes);
        expect(hashes.every((hash) => isListed(list, hash))).toBe(true);
        expect(isListed(list, other)).toBe(hashes.includes(other));
      }),
    );
  });

  test('a look for two thousand values that a slice has not reads no column of it', () => {
    const sealed = sealSlice(Array.from({ length: 8192 }, (_, number) => eventOf(number, 1000)));
    const look = (first: number, isOld = false): readonly string[] => {
      const read: string[] = [];
      const get = (key: EngineKey): Buffer | undefined => {
        const part = String(key[3]);
        read.push(part);
        return isOld && part === 'hashes' ? undefined : sealed.parts.get(part);
      };
      const engine = { get } as unknown as Engine;
      const address = { index: 'main', number: 0 };
      const slice = new SliceReader(address, sealed.summary, engine, new ByteCache(1e9));
      const asked = Array.from({ length: 2000 }, (_, at): Prefilter => ({
        ...{ kind: 'indexed', field: 'mid', value: `B:${first + at}` },
      }));
      const rows = [...slice.rows(0, Infinity, { kind: 'or', parts: asked })];
      expect(rows).toHaveLength(Math.max(0, Math.min(2000, 8192 - first)));
      return read.filter((part) => part.startsWith('column:'));
    };
    expect(look(50_000)).toEqual([]);
    expect(look(8191)).toEqual(['column:mid']);
    // One sealed before there were such lists is read as ever.
    expect(look(8191, true)).toEqual(['column:mid']);
  });

  test('every word between breakers is a segment, whole and in parts, regardless of case', () => {
    const hashes = new Set<number>();
    eachSegmentHash('{"Mail":"Jane.Doe@Example.org", "x":12}', (hash) => hashes.add(hash));
    for (const term of ['mail', 'jane.doe@example.org', 'jane', 'doe', 'example', 'org', '12', 'x']) {
      expect([term, hashes.has(hashTerm(term))]).toEqual([term, true]);
    }
    expect(hashes.has(hashTerm('ane'))).toBe(false);
  });

  test('a batch is read as it was written', () => {
    const events = [eventOf(1, 2.5), eventOf(2, 3, '')];
    expect(unpackEvents(packEvents(events))).toEqual(events);
  });

  test('merging keeps every item and the order, whatever the sources', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(20))), (lists) => {
        const sorted = lists.map((list) => [...list].sort((left, right) => right - left));
        const sources = sorted.map((list, rank) => ({
          maxTime: list[0] ?? -1,
          rank,
          open: () => list[Symbol.iterator](),
        }));
        const merged = [...mergeNewestFirst(sources, (item) => item)];
        expect(merged).toEqual(lists.flat().sort((left, right) => right - left));
      }),
    );
  });
});
