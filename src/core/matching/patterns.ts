// Levels of all compared pairs, and the distinct rows among them: a million pairs show some ten thousand.
import type { Candidates } from './candidates';
import type { PreparedRecords } from './prepare';
import { numberRows } from './rows';

/** Distinct rows of levels, and how many pairs show each. */
export interface CountedRows {
  /** Fields side by side for each distinct row. */
  readonly levels: Uint8Array;
  readonly fieldCount: number;
  readonly count: number;
  /** Pairs of each row. */
  readonly pairs: Float64Array;
}

export interface Patterns extends CountedRows {
  /** Of each pair its row. */
  readonly of: Uint32Array;
}

type Pairs = Pick<Candidates, 'left' | 'right'>;

/** Pairs compared in one go: field by field, so that what one comparison reads stays near. */
const CHUNK_PAIRS = 1 << 13;

/** Compares every pair. */
export function comparePairs(prepared: PreparedRecords, candidates: Pairs): Patterns {
  const fieldCount = prepared.fields.length;
  const numberOf = numberRows(prepared.fields.map(({ levels }) => levels.length + 1));
  const chunk = new Uint8Array(CHUNK_PAIRS * fieldCount);
  const count = candidates.left.length;
  const of = new Uint32Array(count);
  let levels = new Uint8Array(1024 * fieldCount);
  const pairs: number[] = [];
  for (let pair = 0; pair < count; pair += 1) {
    const place = pair % CHUNK_PAIRS;
    if (place === 0) compareChunk(prepared, candidates, { from: pair, chunk });
    const from = place * fieldCount;
    const number = numberOf(chunk, from);
    of[pair] = number;
    pairs[number] = (pairs[number] ?? 0) + 1;
    if (pairs[number] !== 1) continue;
    if ((number + 1) * fieldCount > levels.length) levels = lengthened(levels);
    for (let field = 0; field < fieldCount; field += 1)
      levels[number * fieldCount + field] = chunk[from + field] ?? 0;
  }
  return { levels, fieldCount, count: pairs.length, of, pairs: Float64Array.from(pairs) };
}

function lengthened(levels: Uint8Array): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(levels.length * 2);
  longer.set(levels);
  return longer;
}

/** Writes the levels of pairs from one on, as many as fit, row after row. */
function compareChunk(
  { comparisons, fields }: PreparedRecords,
  { left, right }: Pairs,
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

/** Rows without the fields that are left out: "missing" stands there. Rows that then are equal are one. */
export function withoutFields(
  { levels, fieldCount, count, pairs }: CountedRows,
  isUsed: readonly boolean[],
  radices: readonly number[],
): CountedRows {
  const numberOf = numberRows(radices.map((radix, field) => (isUsed[field] === true ? radix : 1)));
  const kept = new Uint8Array(count * fieldCount);
  const counts = new Float64Array(count);
  let distinct = 0;
  for (let row = 0; row < count; row += 1) {
    if (pairs[row] === 0) continue;
    // The next free row is where a new one would stand.
    const free = distinct * fieldCount;
    for (let field = 0; field < fieldCount; field += 1)
      kept[free + field] = isUsed[field] === true ? (levels[row * fieldCount + field] ?? 0) : 0;
    const number = numberOf(kept, free);
    if (number === distinct) distinct += 1;
    counts[number] = (counts[number] ?? 0) + (pairs[row] ?? 0);
  }
  return {
    levels: kept.slice(0, distinct * fieldCount),
    fieldCount,
    count: distinct,
    pairs: counts.slice(0, distinct),
  };
}
