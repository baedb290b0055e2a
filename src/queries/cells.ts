// Cells of rows: splunkd gives texts, lists of texts, or nothing.
import type { ResultRow } from './jobAnswers';

/** A cell as text; '' if it is missing; a list joined by commas. */
export function textCell(row: ResultRow, field: string): string {
  const cell = row[field];
  if (cell === undefined || cell === null) return '';
  return typeof cell === 'string' ? cell : cell.join(', ');
}

/** A cell as a number; undefined if it is missing or none: unknown is not zero. */
export function numberCell(row: ResultRow, field: string): number | undefined {
  const text = textCell(row, field).trim();
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? undefined : value;
}
