import { createFinder, plainMatching, type LookupRow } from './lookupMatching';

const DOCUMENTS = 3_000;
const row = (key: string): LookupRow =>
  new Map([
    ['_key', [key]],
    ['title', [`of ${key}`]],
  ]);
const keys = Array.from({ length: DOCUMENTS }, (_, number) => `k${number}`);

/** A collection that counts how often it is read, whole and by key. */
function counted() {
  const read = { whole: 0, keys: 0 };
  function* rows(): Generator<LookupRow> {
    read.whole += 1;
    yield* keys.map(row);
  }
  const rowsOfKeys = (asked: readonly string[]): readonly LookupRow[] => {
    read.keys += asked.length;
    return asked.filter((key) => keys.includes(key)).map(row);
  };
  return { read, table: { fields: ['_key', 'title'], rows: rows(), rowsOfKeys } };
}
const titles = (rows: readonly LookupRow[]): readonly unknown[] => rows.map((one) => one.get('title'));

describe('a lookup of a collection by key', () => {
  test('reads the documents of the keys it meets, each once, and no other', () => {
    const { read, table } = counted();
    const find = createFinder(table, ['_key'], plainMatching);
    for (const key of ['k7', 'K7', 'k7', 'gone', 'k8']) find([key]);
    expect(titles(find(['k7']))).toEqual([['of k7']]);
    expect(find(['gone'])).toEqual([]);
    expect(read).toEqual({ whole: 0, keys: 4 });
  });

  test('reads all of them once where very many keys are asked for, and finds the same', () => {
    const { read, table } = counted();
    const find = createFinder(table, ['_key'], plainMatching);
    for (const key of [...keys, 'gone', ...keys])
      expect(titles(find([key]))).toEqual(key === 'gone' ? [] : [[`of ${key}`]]);
    expect(read.whole).toBe(1);
    expect(read.keys).toBeLessThan(DOCUMENTS / 2);
  });

  test('goes through all of them where it asks for more than a key, or without regard to case on both sides', () => {
    for (const [asked, values, matching] of [
      [['_key', 'title'], ['k7', 'of k7'], plainMatching],
      [['title'], ['of k7'], plainMatching],
      [['_key'], ['K7'], { ...plainMatching, letters: 'caseless' }],
    ] as const) {
      const { read, table } = counted();
      expect(titles(createFinder(table, asked, matching)(values))).toEqual([['of k7']]);
      expect(read).toEqual({ whole: 1, keys: 0 });
    }
  });
});
