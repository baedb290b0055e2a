// The rows of a chunk, from its bytes: plain memberships go straight to the table, all others are read as every command
// reads its rows.
import type { Result } from '../../core/brand';
import type { TakenBytes } from '../../adapters/splunk/searchCommand/searchCommand';
import {
  columnsOf,
  readCells,
  readTable,
  type Column,
  type CommandRow,
  type TableProblem,
} from '../../adapters/splunk/searchCommand/table';
import type { MembershipTable } from '../../core/graph/membershipTable';
import { addRowBytes, membershipColumns, type ColumnUse } from '../../core/graph/rowBytes';
import { linkFields } from './readRow';

const [NEWLINE, QUOTE] = [0x0a, 0x22] as const;
const plainFields = new Set<string>(membershipColumns);
const otherFields = new Set<string>(linkFields.filter((field) => !plainFields.has(field)));

/**
 * Takes the rows of one chunk.
 *
 * @param body - CSV in UTF-8 with a header.
 * @param takeOther - is given the rows that are not plain memberships.
 * @returns its columns. Problem `csv-unreadable`: a quote is not closed.
 */
export function takeBytes(
  table: MembershipTable,
  body: Uint8Array,
  takeOther: (row: CommandRow) => void,
): Result<TakenBytes, TableProblem> {
  const from = endOfHeader(body);
  const header = textOf(body.subarray(0, from));
  const read = readCells(header);
  if (!read.ok) return read;
  const [names = []] = read.value;
  const columns = columnsOf(names);
  const odd = addRowBytes(table, body, from, usesOf(names, columns));
  const others = odd.map(([begin, end]) => textOf(body.subarray(begin, end)));
  const rows = readTable(others.length === 0 ? '' : `${names.map(quoted).join(',')}\n${others.join('\n')}`);
  if (!rows.ok) return rows;
  for (const row of rows.value.rows) takeOther(row);
  return { ok: true, value: { fields: columns.map(({ field }) => field), hasRows: from < body.length } };
}

/** Twins make a row an odd one where they hold something. */
function usesOf(names: readonly string[], columns: readonly Column[]): readonly ColumnUse[] {
  const uses = new Array<ColumnUse>(names.length).fill('unused');
  for (const { field, at, twinAt } of columns) {
    if (plainFields.has(field)) uses[at] = field as ColumnUse;
    else if (otherFields.has(field)) uses[at] = 'odd';
    if (twinAt !== undefined && uses[at] !== 'unused') uses[twinAt] = 'odd';
  }
  return uses;
}

/** The header ends with the first line feed that is not within quotes. */
function endOfHeader(body: Uint8Array): number {
  let isQuoted = false;
  for (let at = 0; at < body.length; at += 1) {
    if (body[at] === QUOTE) isQuoted = !isQuoted;
    else if (body[at] === NEWLINE && !isQuoted) return at + 1;
  }
  return body.length;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
