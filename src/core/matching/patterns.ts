// Levels of all compared pairs, and the distinct rows among them: a million pairs show some ten thousand.
import type { Candidates } from './candidates';
import { comparePair, type PreparedRecords } from './prepare';

export interface Patterns {
  /** Fields side by side for each distinct row. */
  readonly levels: Uint8Array;
  readonly fieldCount: number;
  readonly count: number;
  /** Of each pair its row. */
  readonly of: Uint32Array;
  /** Pairs of each row. */
  readonly pairs: Float64Array;
}

/** Compares every candidate. */
export function comparePairs(prepared: PreparedRecords, { left, right }: Candidates): Patterns {
  const fieldCount = prepared.fields.length;
  const radices = prepared.fields.map(({ levels }) => levels.length + 1);
  const row = new Uint8Array(fieldCount);
  const numbers = new Map<number | string, number>();
  const isSmall = radices.reduce((product, radix) => product * radix, 1) < Number.MAX_SAFE_INTEGER;
  const of = new Uint32Array(left.length);
  let levels = new Uint8Array(1024 * fieldCount);
  const pairs: number[] = [];
  for (let pair = 0; pair < left.length; pair += 1) {
    comparePair(prepared, { left: left[pair] ?? 0, right: right[pair] ?? 0 }, row);
    let key: number | string = 0;
    if (isSmall)
      for (let field = 0; field < fieldCount; field += 1)
        key = key * (radices[field] ?? 1) + (row[field] ?? 0);
    else key = row.join();
    let number = numbers.get(key);
    if (number === undefined) {
      number = pairs.length;
      numbers.set(key, number);
      pairs.push(0);
      if ((number + 1) * fieldCount > levels.length) {
        const larger = new Uint8Array(levels.length * 2);
        larger.set(levels);
        levels = larger;
      }
      levels.set(row, number * fieldCount);
    }
    pairs[number] = (pairs[number] ?? 0) + 1;
    of[pair] = number;
  }
  return { levels, fieldCount, count: pairs.length, of, pairs: Float64Array.from(pairs) };
}
