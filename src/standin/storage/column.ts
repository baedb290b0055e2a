// The values of one indexed field over the events of a slice: a dictionary of distinct values, and for every event
// the places of its values in it. `tstats` reads only these.
import type { FieldValue, IndexedColumn } from '../search/host';

/** Makes a column; a row without the field has undefined. */
export function columnOf(rows: readonly (FieldValue | undefined)[]): IndexedColumn {
  const places = new Map<string, number>();
  const starts = new Uint32Array(rows.length + 1);
  const ordinals: number[] = [];
  rows.forEach((values, row) => {
    for (const value of values ?? []) {
      const known = places.get(value);
      if (known === undefined) places.set(value, places.size);
      ordinals.push(known ?? places.size - 1);
    }
    starts[row + 1] = ordinals.length;
  });
  return { dictionary: [...places.keys()], starts, ordinals: Uint32Array.from(ordinals) };
}

/** A column in which every row has the same one value; nearly all slices of an index are of one length, and share one. */
export function constantColumn(value: string, rows: number): IndexedColumn {
  const [known] = lastConstant?.dictionary ?? [];
  if (lastConstant !== undefined && known === value && lastConstant.ordinals.length === rows)
    return lastConstant;
  const starts = new Uint32Array(rows + 1);
  for (let row = 0; row <= rows; row++) starts[row] = row;
  lastConstant = { dictionary: [value], starts, ordinals: new Uint32Array(rows) };
  return lastConstant;
}
let lastConstant: IndexedColumn | undefined;

/** Bytes: rows, ordinals (both 32 bits, little end first), the two arrays, then the dictionary as JSON. */
export function encodeColumn(column: IndexedColumn): Buffer {
  const head = Uint32Array.of(column.starts.length, column.ordinals.length);
  return Buffer.concat([
    bytesOf(head),
    bytesOf(column.starts),
    bytesOf(column.ordinals),
    Buffer.from(JSON.stringify(column.dictionary)),
  ]);
}

export function decodeColumn(bytes: Buffer): IndexedColumn {
  const rows = bytes.readUInt32LE(0);
  const values = bytes.readUInt32LE(4);
  const startsEnd = 8 + rows * 4;
  const ordinalsEnd = startsEnd + values * 4;
  return {
    starts: wordsOf(bytes.subarray(8, startsEnd)),
    ordinals: wordsOf(bytes.subarray(startsEnd, ordinalsEnd)),
    dictionary: JSON.parse(bytes.toString('utf8', ordinalsEnd)) as string[],
  };
}

export function bytesOf(view: Uint32Array | Float64Array): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}

/** A copy at an aligned place: what the engine hands out starts anywhere. */
export function wordsOf(bytes: Buffer): Uint32Array {
  return new Uint32Array(alignedCopy(bytes));
}

export function doublesOf(bytes: Buffer): Float64Array {
  return new Float64Array(alignedCopy(bytes));
}

function alignedCopy(bytes: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

/** Reads values of rows; one frozen array per dictionary entry serves all events that have just that value. */
export class ColumnReader {
  private readonly singles: (FieldValue | undefined)[];
  private lowered: Map<string, number[]> | undefined;
  private sorted: SortedValues | undefined;

  constructor(readonly column: IndexedColumn) {
    this.singles = new Array<FieldValue | undefined>(column.dictionary.length);
  }

  values(row: number): FieldValue | undefined {
    const start = this.column.starts[row] ?? 0;
    const end = this.column.starts[row + 1] ?? start;
    if (end === start) return undefined;
    if (end === start + 1) return this.single(this.column.ordinals[start] ?? 0);
    const values: string[] = [];
    for (let at = start; at < end; at++) {
      values.push(this.column.dictionary[this.column.ordinals[at] ?? 0] ?? '');
    }
    return values;
  }

  /** Marks the rows that have one of the values, compared without regard to case. */
  mark(loweredValues: readonly string[], mask: Uint8Array): void {
    this.markOrdinals(
      loweredValues.flatMap((value) => this.ordinalsOf(value)),
      mask,
    );
  }

  /** Marks the rows that have a value which begins so, regardless of case. */
  markBeginning(loweredPrefix: string, mask: Uint8Array): void {
    const { ordinals, lowered } = (this.sorted ??= sortedOf(this.column.dictionary));
    const from = firstAtOrAfter(lowered, loweredPrefix);
    let to = from;
    while (to < lowered.length && lowered[to]?.startsWith(loweredPrefix) === true) to++;
    this.markOrdinals([...ordinals.subarray(from, to)], mask);
  }

  private markOrdinals(wanted: readonly number[], mask: Uint8Array): void {
    if (wanted.length === 0) return;
    const isWanted = new Uint8Array(this.column.dictionary.length);
    for (const ordinal of wanted) isWanted[ordinal] = 1;
    const { starts, ordinals } = this.column;
    for (let row = 0; row + 1 < starts.length; row++) {
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
        if (isWanted[ordinals[at] ?? 0] === 1) mask[row] = 1;
      }
    }
  }

  private single(ordinal: number): FieldValue {
    const known = this.singles[ordinal];
    if (known !== undefined) return known;
    const fresh = [this.column.dictionary[ordinal] ?? ''];
    this.singles[ordinal] = fresh;
    return fresh;
  }

  private ordinalsOf(lowered: string): readonly number[] {
    if (this.lowered === undefined) {
      this.lowered = new Map();
      for (const [ordinal, value] of this.column.dictionary.entries()) {
        const key = value.toLowerCase();
        const known = this.lowered.get(key);
        if (known === undefined) this.lowered.set(key, [ordinal]);
        else known.push(ordinal);
      }
    }
    return this.lowered.get(lowered) ?? [];
  }
}

/** Values of a dictionary in lower case, in their order, beside their places in it. */
interface SortedValues {
  readonly lowered: readonly string[];
  readonly ordinals: Uint32Array;
}

function sortedOf(dictionary: readonly string[]): SortedValues {
  const lowered = dictionary.map((value) => value.toLowerCase());
  const ordinals = Uint32Array.from(lowered, (_, ordinal) => ordinal).sort((left, right) => {
    const [one, other] = [lowered[left] ?? '', lowered[right] ?? ''];
    return one < other ? -1 : one > other ? 1 : 0;
  });
  return { lowered: Array.from(ordinals, (ordinal) => lowered[ordinal] ?? ''), ordinals };
}

function firstAtOrAfter(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
