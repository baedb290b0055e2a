// CSV as people save it: comma, semicolon or tab, quotes doubled inside quotes, CR LF or LF, with or without a byte order
// mark. RFC 4180, read in one pass; a quote that is never closed costs the rest of its line.
import { MAX_ROWS, refused, tableOfRows, type IntakeRow, type IntakeTable } from './table';
import type { IntakeProblem } from './problem';
import type { Result } from '../../brand';

const delimiters = [',', ';', '\t'] as const;
const LINES_READ = MAX_ROWS * 2; // blank lines between rows are no rows, and are bounded too

/**
 * Reads a CSV text.
 *
 * @returns the table; problems `no-rows`, `too-many-rows`, `file-unreadable` (a NUL byte: it is a workbook or a picture).
 */
export function readCsv(text: string): Result<IntakeTable, IntakeProblem> {
  if (text.includes('\0'))
    return refused('file-unreadable', 'The file is no CSV text. Save it as CSV (UTF-8) or as XLSX.');
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const rows = rowsOf(body, delimiterOf(body));
  if (rows.length > LINES_READ)
    return refused('too-many-rows', `The file has more than ${MAX_ROWS} rows. Split it.`);
  return tableOfRows(rows);
}

/** The sign that parts the header; quoted parts of it do not count. */
function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const header = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '');
  const counts = delimiters.map((sign) => header.split(sign).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

function rowsOf(text: string, delimiter: string): readonly IntakeRow[] {
  const rows: IntakeRow[] = [];
  let cells: string[] = [];
  let at = 0;
  let row = 1;
  while (at < text.length && rows.length <= LINES_READ) {
    const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    cells.push(cell.value);
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) cells.push('');
      continue;
    }
    rows.push({ row, cells });
    cells = [];
    row += 1;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (cells.length > 0) rows.push({ row, cells });
  return rows;
}

interface Cell {
  readonly value: string;
  /** Place of what ends it: a delimiter, a line end, the end of the text. */
  readonly end: number;
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}

function quotedCell(text: string, start: number, delimiter: string): Cell {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  // Never closed: the quote is an ordinary sign, or everything behind it would be one cell.
  if (close < 0) return plainCell(text, start, delimiter);
  const rest = plainCell(text, close + 1, delimiter);
  return { value: text.slice(start + 1, close).replaceAll('""', '"') + rest.value, end: rest.end };
}
