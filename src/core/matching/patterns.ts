// Levels of all compared pairs, and the distinct rows among them: a million pairs show some ten thousand.
import type { Candidates } from './candidates';
import type { PreparedRecords } from './prepare';

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

const MOST_ROWS_IN_AN_ARRAY = 1 << 22; // 16 MB

/** Pairs compared in one go: field by field, so that what one comparison reads stays near. */
const CHUNK_PAIRS = 1 << 13;

/** Compares every candidate. */
export function comparePairs(
  prepared: PreparedRecords,
  candidates: Pick<Candidates, 'left' | 'right'>,
): Patterns {
  const fieldCount = prepared.fields.length;
  const radices = prepared.fields.map(({ levels }) => levels.length + 1);
  const chunk = new Uint8Array(CHUNK_PAIRS * fieldCount);
  const row = new Uint8Array(fieldCount);
  const rows = radices.reduce((product, radix) => product * radix, 1);
  const numberOf = rows <= MOST_ROWS_IN_AN_ARRAY ? numbersInArray(rows) : numbersInMap();
  const count = candidates.left.length;
  const of = new Uint32Array(count);
  let levels = new Uint8Array(1024 * fieldCount);
  const pairs: number[] = [];
  for (let pair = 0; pair < count; pair += 1) {
    const place = pair % CHUNK_PAIRS;
    if (place === 0) compareChunk(prepared, candidates, { from: pair, chunk });
    for (let field = 0; field < fieldCount; field += 1) row[field] = chunk[place * fieldCount + field] ?? 0;
    const number = numberOf(row, radices);
    if (number === pairs.length) {
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

/** Writes the levels of pairs from one on, as many as fit, row after row. */
function compareChunk(
  { comparisons, fields }: PreparedRecords,
  { left, right }: Pick<Candidates, 'left' | 'right'>,
  { from, chunk }: { readonly from: number; readonly chunk: Uint8Array },
): void {
  const end = Math.min(left.length, from + CHUNK_PAIRS);
  let at = 0;
  for (const { compare, fields: own } of comparisons) {
    for (let pair = from; pair < end; pair += 1)
      compare(left[pair] ?? 0, right[pair] ?? 0, chunk, (pair - from) * fields.length + at);
    at += own.length;
  }
}

/** Gives a row its number: the next one if it is new. */
type RowNumbers = (row: Uint8Array, radices: readonly number[]) => number;

/** A row as one number in mixed radix, looked up in an array of all that are possible. */
function numbersInArray(rows: number): RowNumbers {
  const numbers = new Int32Array(rows);
  let given = 0;
  return (row, radices) => {
    let key = 0;
    for (let field = 0; field < row.length; field += 1) key = key * (radices[field] ?? 1) + (row[field] ?? 0);
    const known = numbers[key] ?? 0;
    if (known > 0) return known - 1;
    given += 1;
    numbers[key] = given;
    return given - 1;
  };
}

function numbersInMap(): RowNumbers {
  const numbers = new Map<string, number>();
  return (row) => {
    const key = String.fromCharCode(...row);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
}
