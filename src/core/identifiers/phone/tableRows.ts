// Cells of a row: short figures that one and the same sign parts, and what they add up to.
import type { Span } from '../../brand';

export const MIN_CELLS = 4;

export interface Row {
  /** Figures of each cell, with those on either side that are parted by the same sign. */
  readonly cells: readonly string[];
  /** What parts them, with its blanks. */
  readonly sign: string;
  /** Cells stand on before or behind those that were put together. */
  readonly goesOn: boolean;
}

const cell = /^\d{1,3}$/;
const parting = /^(?:\t| {1,6}| {0,3}[|;] {0,3}| ?[-–/.] ?|, ?)$/;

/** The cells from `start` to `end`, all parted by one sign; undefined where there are fewer than four, or longer ones. */
export function rowOf(text: string, { start, end }: Span): Row | undefined {
  const written = text.slice(start, end);
  const sign = /^\d{1,3}(\D{1,7})\d/.exec(written)?.[1];
  if (sign === undefined || !parting.test(sign)) return undefined;
  const cells = written.split(sign);
  if (cells.length < MIN_CELLS || !cells.every((one) => cell.test(one))) return undefined;
  const before = cellsBefore(text, start, sign);
  const behind = cellsBehind(text, end, sign);
  return {
    cells: [...before, ...cells, ...behind.cells],
    sign,
    goesOn: before.length > 0 || behind.cells.length > 0 || behind.isScore,
  };
}

const MAX_MORE = 6; // cells looked at on either side
const signed = /^[+-]?(\d{1,3})(?![\d:.,-]|\.\d)/;
/** "71:33", "41-37": goals for and against. */
const score = /^\d{1,3}[:-]\d{1,3}(?![\d:-]| ?(?:h|uhr|am|pm)\b)/i;

function cellsBehind(
  text: string,
  end: number,
  sign: string,
): { readonly cells: readonly string[]; readonly isScore: boolean } {
  const cells: string[] = [];
  let at = end;
  while (cells.length < MAX_MORE && text.startsWith(sign, at)) {
    const rest = text.slice(at + sign.length, at + sign.length + 10);
    const found = signed.exec(rest);
    if (found === null) return { cells, isScore: score.test(rest) };
    cells.push(found[1] ?? '');
    at += sign.length + found[0].length;
  }
  return { cells, isScore: false };
}

function cellsBefore(text: string, start: number, sign: string): readonly string[] {
  const cells: string[] = [];
  let at = start;
  while (cells.length < MAX_MORE && text.endsWith(sign, at)) {
    at -= sign.length;
    const found = lastCell.exec(text.slice(Math.max(0, at - 4), at))?.[1];
    if (found === undefined) break;
    cells.unshift(found);
    at -= found.length;
  }
  return cells;
}
const lastCell = /(?:^|[^\d.,:+-])(\d{1,3})$/;

const MIN_PLAYED = 6; // of fewer matches, three figures add up to a fourth by chance

/**
 * Whether matches are those won, drawn and lost (2), and the points three for one and one for the other (2 more); or
 * whether the points are, where no column is of matches (2).
 */
export function sumsOf(cells: readonly string[]): number {
  const figures = cells.map(Number);
  for (let at = 0; at + 3 < figures.length; at += 1) {
    const [played = 0, won = 0, drawn = 0, lost = 0, ...rest] = figures.slice(at);
    if (played < MIN_PLAYED || played !== won + drawn + lost) continue;
    return rest.includes(3 * won + drawn) ? 4 : 2;
  }
  const [won = 0, drawn = 0] = figures;
  return figures.length >= MIN_CELLS + 2 && won + drawn > 1 && figures.at(-1) === 3 * won + drawn ? 2 : 0;
}

/** Rows of cells in a stretch that the same sign parts. */
export function rowsIn(stretch: string, sign: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let end = -1;
  for (const { 0: figures, index } of stretch.matchAll(/\d+/g)) {
    if (end < 0 || stretch.slice(end, index) !== sign) {
      if (row.length >= MIN_CELLS) rows.push(row);
      row = [];
    }
    if (cell.test(figures)) row.push(figures);
    else row = [];
    end = index + figures.length;
  }
  return row.length >= MIN_CELLS ? [...rows, row] : rows;
}

export const isPair = ({ length }: string): boolean => length === 2;
/** "0 2 0 7 9 4": of these nearly any three add up to a fourth somewhere. */
export const isSingle = ({ length }: string): boolean => length === 1;
