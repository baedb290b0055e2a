// The body of a chunk: CSV with a header row, each field beside its multivalue twin.
import { parse } from 'csv-parse/sync';
import type { Result } from '../../../core/brand';
import { errorMessage } from '../../systemError';
import { decodeMultivalue, encodeMultivalue, MULTIVALUE_PREFIX } from './multivalue';

/** A row: field → its values; a field without a value is absent. */
export type CommandRow = ReadonlyMap<string, readonly string[]>;

export interface CommandTable {
  /** Names of the columns in their order, twins left out. */
  readonly fields: readonly string[];
  readonly rows: readonly CommandRow[];
}

export interface TableProblem {
  readonly code: 'csv-unreadable';
  readonly message: string;
}

/**
 * Reads the body of a chunk.
 *
 * @param body - CSV as RFC 4180 has it; rows end in LF or CR LF. An empty body is an empty table.
 * @returns rows with their values; where a name stands twice in the header the first column counts, a row that is too
 *   short lacks its last fields, cells beyond the header are dropped. Problem `csv-unreadable`: a quote is not closed.
 */
export function readTable(body: string): Result<CommandTable, TableProblem> {
  const read = readCells(body);
  if (!read.ok) return read;
  const [header = [], ...rest] = read.value;
  const columns = columnsOf(header);
  return {
    ok: true,
    value: { fields: columns.map(({ field }) => field), rows: rest.map((cells) => readRow(cells, columns)) },
  };
}

/** Cells of CSV, its header first; see `readTable`. */
export function readCells(body: string): Result<readonly (readonly string[])[], TableProblem> {
  try {
    const cells: readonly (readonly string[])[] = parse(body, {
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      bom: false,
    });
    return { ok: true, value: cells };
  } catch (error) {
    const message = `The rows that splunkd sent cannot be read as CSV: ${errorMessage(error)}`;
    return { ok: false, problem: { code: 'csv-unreadable', message } };
  }
}

/**
 * Prints rows as the body of a chunk.
 *
 * @param fields - columns in this order; each is followed by its twin.
 * @returns CSV with a header row; '' where there is no column.
 */
export function printTable(fields: readonly string[], rows: readonly CommandRow[]): string {
  if (fields.length === 0) return '';
  const lines = [fields.flatMap((field) => [cell(field), cell(MULTIVALUE_PREFIX + field)]).join(',')];
  for (const row of rows)
    lines.push(
      fields
        .map((field) => {
          const values = row.get(field);
          if (values === undefined) return ',';
          // One value or none needs no twin.
          if (values.length < 2) return `${cell(values[0] ?? '')},`;
          return `${cell(values.join('\n'))},${cell(encodeMultivalue(values))}`;
        })
        .join(','),
    );
  return `${lines.join('\n')}\n`;
}

/** A column, and the one beside it that holds its values where they are several. */
export interface Column {
  readonly field: string;
  readonly at: number;
  readonly twinAt: number | undefined;
}

/**
 * What the columns of a header stand for: a name that stands twice counts once, twins stand beside theirs.
 *
 * @param header - names in their order.
 */
export function columnsOf(header: readonly string[]): readonly Column[] {
  const places = new Map<string, number>();
  header.forEach((name, at) => {
    if (!places.has(name)) places.set(name, at);
  });
  return [...places]
    .filter(([name]) => !isTwin(name, places))
    .map(([field, at]) => ({ field, at, twinAt: places.get(MULTIVALUE_PREFIX + field) }));
}

function isTwin(name: string, places: ReadonlyMap<string, number>): boolean {
  return name.startsWith(MULTIVALUE_PREFIX) && places.has(name.slice(MULTIVALUE_PREFIX.length));
}

function readRow(cells: readonly string[], columns: readonly Column[]): CommandRow {
  const row = new Map<string, readonly string[]>();
  for (const { field, at, twinAt } of columns) {
    const plain = cells[at] ?? '';
    const values = decodeMultivalue((twinAt === undefined ? undefined : cells[twinAt]) ?? '');
    if (values !== undefined) row.set(field, values);
    else if (plain !== '') row.set(field, [plain]);
  }
  return row;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
