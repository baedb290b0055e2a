// Columns of numbers as bytes: as they are, or, where one number fills most of a column, only what differs from it.
//
// Sparse: the usual number (4 bytes), how many differ (4 bytes), for each the rows since the last that differed (seven bits
// a byte, the high bit says that more follow), then, at a multiple of four bytes, the numbers themselves. Little-endian.

export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;

const makers = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array } as const;
export type ColumnKind = keyof typeof makers;

/** Where a column stands in a body, and how it is to be read. */
export interface ColumnPlace {
  readonly kind: ColumnKind;
  readonly start: number;
  readonly bytes: number;
  readonly length: number;
  readonly isSparse: boolean;
}

export function kindOfColumn(column: Column): ColumnKind {
  if (column instanceof Uint8Array) return 'u8';
  if (column instanceof Uint16Array) return 'u16';
  return column instanceof Uint32Array ? 'u32' : 'i32';
}

/** The shorter of the two ways to write a column. */
export function writeColumn(column: Column): { readonly bytes: Uint8Array; readonly isSparse: boolean } {
  const plain = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
  const sparse = writeSparse(column);
  return sparse.length < plain.length ? { bytes: sparse, isSparse: true } : { bytes: plain, isSparse: false };
}

function writeSparse(column: Column): Uint8Array {
  const usual = mostCommon(column);
  const gaps: number[] = [];
  const others: number[] = [];
  let last = -1;
  column.forEach((number, row) => {
    if (number === usual) return;
    let gap = row - last;
    last = row;
    others.push(number);
    while (gap > 127) {
      gaps.push((gap & 127) | 128);
      gap >>>= 7;
    }
    gaps.push(gap);
  });
  const values = new makers[kindOfColumn(column)](others);
  const start = toFour(8 + gaps.length);
  const bytes = new Uint8Array(start + values.byteLength);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, usual, true);
  view.setUint32(4, others.length, true);
  bytes.set(gaps, 8);
  bytes.set(new Uint8Array(values.buffer), start);
  return bytes;
}

function mostCommon(column: Column): number {
  const counts = new Map<number, number>();
  for (const number of column) counts.set(number, (counts.get(number) ?? 0) + 1);
  let [usual, most] = [0, 0];
  for (const [number, count] of counts) if (count > most) [usual, most] = [number, count];
  return usual;
}

/** The next multiple of four. */
export function toFour(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}

/**
 * Reads a column.
 *
 * @param body - the column's own bytes, begun at a multiple of four.
 * @returns the column; throws where the bytes are not those of such a column.
 */
export function readColumn(body: Uint8Array, { kind, length, isSparse }: ColumnPlace): Column {
  const Maker = makers[kind] as (typeof makers)[ColumnKind] | undefined;
  if (Maker === undefined) throw new Error(`it has a column of the kind ${kind}`);
  if (!isSparse) return new Maker(body.slice(0, length * Maker.BYTES_PER_ELEMENT).buffer);
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const count = view.getUint32(4, true);
  if (count > length) throw new Error('a sparse column has more numbers than rows');
  const rows = new Uint32Array(count);
  let at = 8;
  let row = -1;
  for (let other = 0; other < count; other += 1) {
    let [gap, shift] = [0, 0];
    for (let more = true; more; shift += 7) {
      const byte = body[at];
      at += 1;
      if (byte === undefined || shift > 28) throw new Error('a sparse column ends early');
      gap += (byte & 127) * 2 ** shift;
      more = byte > 127;
    }
    row += gap;
    rows[other] = row;
  }
  if (row >= length) throw new Error('a sparse column has a number behind its last row');
  const values = new Maker(body.slice(toFour(at), toFour(at) + count * Maker.BYTES_PER_ELEMENT).buffer);
  const column = new Maker(length).fill(view.getInt32(0, true));
  rows.forEach((place, other) => {
    column[place] = values[other] ?? 0;
  });
  return column;
}
