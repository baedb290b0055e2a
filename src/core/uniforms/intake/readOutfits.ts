// Rows of a submission as outfits, with what in them cannot be read. A cell that is wrong costs its fact; a row is left out
// only where nobody could say whose outfit it is, or nothing is told.
import { appendAll } from '../../appendAll';
import { readColumns } from './columns';
import type { IntakeProblem } from './problem';
import { readRow, type ReadingOccasion, type SubmittedOutfit } from './readRow';
import type { IntakeTable } from './table';

export type { ReadingOccasion, SubmittedOutfit } from './readRow';

export interface ReadOutfits {
  readonly outfits: readonly SubmittedOutfit[];
  readonly problems: readonly IntakeProblem[];
  /** Problems beyond the first thousand. */
  readonly problemsLeftOut: number;
  /** Rows under the header. */
  readonly rows: number;
  /** Rows that gave an outfit. */
  readonly accepted: number;
}

const MOST_PROBLEMS = 1_000; // beyond that the file is of another kind, and the first thousand say so

/** Reads all rows. */
export function readOutfits(table: IntakeTable, occasion: ReadingOccasion): ReadOutfits {
  const { columns, problems: ofHeader } = readColumns(table.columns);
  const problems = [...ofHeader];
  const outfits: SubmittedOutfit[] = [];
  const seen = new Map<string, number>();
  const hasSchool = columns.some((column) => column.kind === 'outfit' && column.column === 'school');
  for (const row of hasSchool ? table.rows : []) {
    const isOnlyCounted = problems.length >= MOST_PROBLEMS;
    const read = readRow(row, columns, { ...occasion, isOnlyCounted });
    appendAll(problems, read.problems);
    if (read.outfit === undefined) continue;
    const { school, kind, wornFrom = '', wornTo = '' } = read.outfit;
    const id = JSON.stringify([school, kind, wornFrom, wornTo]);
    const earlier = seen.get(id);
    if (earlier !== undefined) {
      const message = `Row ${row.row} tells the same outfit of ${school} as row ${earlier}; only that one is read. Put both into one row, values parted by '/'.`;
      problems.push({ code: 'row-repeats', row: row.row, column: '', message });
      continue;
    }
    seen.set(id, row.row);
    outfits.push(read.outfit);
  }
  return {
    outfits,
    problems: problems.slice(0, MOST_PROBLEMS),
    problemsLeftOut: Math.max(0, problems.length - MOST_PROBLEMS),
    rows: table.rows.length,
    accepted: outfits.length,
  };
}
