// What the mappings of the fictional world share: its ways of writing a day, and numbers.
import type { EpochSeconds } from '../../../core/brand';
import type { FileRow } from '../mapping';

/** Number of a column, or undefined where it holds none. */
export function readNumber(row: FileRow, column: string): number | undefined {
  const value = row.value(column);
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(value) ? Number(value) : undefined;
}

/** Columns that hold degrees; worlds written before they had them lack the columns. */
interface DegreeColumns {
  readonly latitude: string;
  readonly longitude: string;
}

/** Both degrees of a point on the globe, or nothing: one alone is no place. */
export function readDegrees(
  row: FileRow,
  columns: DegreeColumns,
): Partial<Readonly<Record<keyof DegreeColumns, number>>> {
  if (!row.has(columns.latitude) || !row.has(columns.longitude)) return {};
  const [latitude, longitude] = [readNumber(row, columns.latitude), readNumber(row, columns.longitude)];
  const isPoint = Math.abs(latitude ?? NaN) <= 90 && Math.abs(longitude ?? NaN) <= 180;
  return isPoint && latitude !== undefined && longitude !== undefined ? { latitude, longitude } : {};
}

/** Value of a column, or undefined where it is empty. */
export function readText(row: FileRow, column: string): string | undefined {
  const value = row.value(column);
  return value === '' ? undefined : value;
}

/** Value of a column as a list of one, or undefined where it is empty. */
export function readList(row: FileRow, column: string): readonly string[] | undefined {
  const value = row.value(column);
  return value === '' ? undefined : [value];
}

/** `03/04/2026` (month first) as `2026-03-04`; undefined for anything else. */
export function readAmericanDay(written: string): string | undefined {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(written) ?? [];
  return calendarDay(year, month, day);
}

/** `04.03.2026` as `2026-03-04`; undefined for anything else. */
export function readDottedDay(written: string): string | undefined {
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(written) ?? [];
  return calendarDay(year, month, day);
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** `04-MAR-2026` as `2026-03-04`; undefined for anything else. */
export function readNamedDay(written: string): string | undefined {
  const [, day, name, year] = /^(\d\d)-([A-Z]{3})-(\d{4})$/.exec(written) ?? [];
  const month = MONTHS.indexOf(name ?? '') + 1;
  return month === 0 ? undefined : calendarDay(year, String(month).padStart(2, '0'), day);
}

/** `20260304`, `202603` or `2026` as `2026-03-04`, `2026-03`, `2026`; undefined for anything else. */
export function readCompactDay(written: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d\d)?(\d\d)?$/.exec(written) ?? [];
  if (year === undefined) return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined);
  return calendarDay(year, month ?? '01', day ?? '01') === undefined ? undefined : parts.join('-');
}

/** Seconds since 1970 of a day or a time as the record's attributes write them; undefined where there is none. */
export function epochOf(written: string | undefined): EpochSeconds | undefined {
  const milliseconds = written === undefined ? NaN : Date.parse(written);
  return Number.isNaN(milliseconds) ? undefined : ((milliseconds / 1000) as EpochSeconds);
}

/** `YYYY-MM-DD` of three parts; undefined for a day that no calendar has. */
export function calendarDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const written = `${year}-${month}-${day}`;
  const milliseconds = Date.parse(`${written}T00:00:00Z`);
  // A day that no calendar has is refused or moved on by Date.
  if (Number.isNaN(milliseconds)) return undefined;
  return new Date(milliseconds).toISOString().startsWith(written) ? written : undefined;
}
