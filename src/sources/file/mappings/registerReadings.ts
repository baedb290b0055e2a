// What the mappings of public registers share: columns that may be absent, days as the United Kingdom writes them, an
// address in one line.
import type { EntryDraft } from '../../entryDraft';
import type { FileRow } from '../mapping';
import { calendarDay } from './worldReadings';

/** Value of a column without blanks around; undefined where the file does not have it, or the value is empty. */
export function readColumn(row: FileRow, column: string): string | undefined {
  const value = row.has(column) ? row.value(column).trim() : '';
  return value === '' ? undefined : value;
}

/** A number of a column, or undefined where it holds none. */
export function readFigure(row: FileRow, column: string): number | undefined {
  const value = readColumn(row, column) ?? '';
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : undefined;
}

/** `31-08-2021` or `31/08/2021` as `2021-08-31`; undefined for anything else. */
export function readBritishDay(row: FileRow, column: string): string | undefined {
  const [, day, month, year] = /^(\d\d)[-/](\d\d)[-/](\d{4})$/.exec(readColumn(row, column) ?? '') ?? [];
  return calendarDay(year, month, day);
}

/** The parts of an address that are there, each once, in one line. */
export function readLine(row: FileRow, columns: readonly string[]): string | undefined {
  const parts = columns.map((column) => readColumn(row, column)).filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : [...new Set(parts)].join(', ');
}

/** A list of one, or undefined. */
export function listOfOne(value: string | undefined): readonly string[] | undefined {
  return value === undefined ? undefined : [value];
}

/** Pieces of text of a row with how each is to be read; empty ones are left out. */
export function piecesOf(
  { file, row }: FileRow,
  pieces: Readonly<Record<string, readonly [string | undefined, EntryDraft['texts'][number]['reading']]>>,
): EntryDraft['texts'] {
  return Object.entries(pieces).flatMap(([field, [text, reading]]) =>
    text === undefined ? [] : [{ field, text, file, row, reading }],
  );
}

/** A place as attributes, to the decimetre: registers know no more, and records must not change with the last bit. */
export function readDegrees(
  at: { readonly latitude: number; readonly longitude: number } | undefined,
): Readonly<Record<string, number>> {
  if (at === undefined) return {};
  return { latitude: rounded(at.latitude), longitude: rounded(at.longitude) };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
