// A submission as a table, whatever file it came in: CSV, a workbook, or the form (one row).
import type { IntakeProblem } from './problem';

export interface IntakeTable {
  readonly columns: readonly string[];
  readonly rows: readonly IntakeRow[];
}

export interface IntakeRow {
  /** As a spreadsheet counts them; the header is row 1 where nothing stands above it. */
  readonly row: number;
  readonly cells: readonly string[];
}

export const MAX_FILE_BYTES = 5 * 1024 * 1024; // 2,000 outfits with every column filled are under 2 MB
export const MAX_ROWS = 2_000; // a supplier's whole range; one submission is one decision of a moderator
export const MAX_COLUMNS = 300; // all slots, with room for columns that are not read
export const MAX_CELL_CHARACTERS = 500;

/** The table of rows as they were cut: blank ones left out, the first one the header. */
export function tableOfRows(
  cut: readonly IntakeRow[],
):
  | { readonly ok: true; readonly value: IntakeTable }
  | { readonly ok: false; readonly problem: IntakeProblem } {
  const filled = cut.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [header, ...rows] = filled;
  if (header === undefined || rows.length === 0)
    return refused('no-rows', 'The file has no rows under a header. Fill in the template, its header first.');
  if (rows.length > MAX_ROWS) {
    const message = `The file has ${rows.length} rows; ${MAX_ROWS} are read at once. Split it.`;
    return refused('too-many-rows', message);
  }
  return {
    ok: true,
    value: { columns: header.cells.slice(0, MAX_COLUMNS).map((name) => name.trim()), rows },
  };
}

export function refused(
  code: IntakeProblem['code'],
  message: string,
): { readonly ok: false; readonly problem: IntakeProblem } {
  return { ok: false, problem: { code, row: 0, column: '', message } };
}
