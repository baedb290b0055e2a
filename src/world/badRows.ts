// Rows that no input should take for a record: few, counted in the truth, one of each kind in every file that is long
// enough. They repeat no identifier, so that a reader who lets one pass joins nobody wrongly.
import type { WorldFile } from './files/definition';
import type { Random } from './random';
import type { WorldRecord } from './workshop';

export const badRowKinds = ['short-row', 'long-row', 'missing-id', 'stray-quote'] as const;
export type BadRowKind = (typeof badRowKinds)[number];

/** Of good rows, beyond the first of each kind. */
export const BAD_ROW_SHARE = 0.002;

/** Good rows after which the first bad row of each kind is written. */
const FIRST_BAD_ROW_EVERY = 7;

/** The kind of bad row that follows the good row with this number (from 1), or undefined. */
export function badRowAfter(row: number, random: Random): BadRowKind | undefined {
  const first = row % FIRST_BAD_ROW_EVERY === 0 ? badRowKinds[row / FIRST_BAD_ROW_EVERY - 1] : undefined;
  if (first !== undefined) return first;
  return random.chance(BAD_ROW_SHARE) ? random.pick(badRowKinds) : undefined;
}

/**
 * Spoils the cells of a good row.
 *
 * @param line - writes cells as a line of the file.
 * @returns the bytes of the bad row, its line end included.
 */
export function writeBadRow(
  kind: BadRowKind,
  cells: readonly string[],
  line: (cells: readonly string[]) => Uint8Array,
): Uint8Array {
  switch (kind) {
    case 'short-row':
      return line(cells.slice(0, 3));
    case 'long-row':
      return line([...cells, 'one', 'two', 'too many']);
    case 'missing-id':
      return line(['', ...cells.slice(1)]);
    case 'stray-quote':
      return openQuote(line(cells));
  }
}

/** Opens a quote behind the first delimiter, where the second cell begins, and never closes it. */
function openQuote(line: Uint8Array): Uint8Array {
  const at = 1 + line.findIndex((byte) => byte === 0x2c || byte === 0x3b || byte === 0x09);
  const inserted = Uint8Array.from('"not closed ', (character) => character.charCodeAt(0));
  const bytes = new Uint8Array(line.length + inserted.length);
  bytes.set(line.subarray(0, at));
  bytes.set(inserted, at);
  bytes.set(line.subarray(at), at + inserted.length);
  return bytes;
}

/** Cells of a row like this one that identify nobody. */
export function harmlessCells(record: WorldRecord, file: WorldFile, id: string): readonly string[] {
  const telling = new Set(record.identifiers.map((planted) => planted.field));
  return file.columns.map((column) => {
    if (column === file.idColumn) return id;
    const cell = telling.has(column) ? undefined : record.cells[column];
    // One line each, so that "row" and "line" count the same.
    return (cell ?? file.nullMark).replaceAll('\n', ' ');
  });
}
