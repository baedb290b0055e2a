// Dates of birth, known to the day, the month or the year only, and written with the slips that forms breed.
import { MISSING, type Comparison, type FieldDefinition } from './comparison';
import { valuesOf, type RecordToResolve, type ResolutionSchema } from './schema';
import { listsOf, ValueTable, type Lists } from './valueTable';

export const birthDateField: FieldDefinition = {
  field: 'date of birth',
  sort: 'birth',
  levels: [
    'same',
    'same month',
    'same year',
    'day and month exchanged',
    'one slip',
    'two parts same',
    'different',
  ],
  maxRarityBits: 0,
};
const SAME = 1;
const SAME_MONTH = 2;
const SAME_YEAR = 3;
const EXCHANGED = 4;
const ONE_SLIP = 5;
const TWO_PARTS = 6;
export const DIFFERENT_DATE = 7;

/** Year × 10,000 + month × 100 + day; month and day 0 where unknown; 0 is no date. */
export type PackedDate = number;

const compact = /^(\d{4})(?:(\d{2})(\d{2})?)?$/;
const separated = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?$/;

/**
 * Reads a date of birth, year first (`1980`, `198005`, `19800517`, `1980-5-17`).
 *
 * @returns 0 for what is none. A day or month that no calendar has is kept as written, since it still is a sign of the
 *   same slip elsewhere; only a year must be one.
 */
export function readBirthDate(text: string): PackedDate {
  if (text.length > 30) return 0;
  const found = compact.exec(text) ?? separated.exec(text);
  if (found === null) return 0;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)];
  return year < 1000 ? 0 : year * 10_000 + month * 100 + (month === 0 ? 0 : day);
}

export interface BirthDates {
  /** Numbers of packed dates. */
  readonly dates: Lists;
  readonly values: ValueTable;
  /** Of each value its packed date. */
  readonly packed: Uint32Array;
  /** Records that hold one. */
  readonly holders: number;
}

export function prepareBirthDates(
  records: readonly RecordToResolve[],
  schema: ResolutionSchema,
): BirthDates | undefined {
  const columns = schema.columns.filter(({ means }) => means === 'birthDate');
  if (columns.length === 0) return undefined;
  const values = new ValueTable();
  let holders = 0;
  const dates = listsOf(records.length, 1, (index) => {
    const read = columns
      .flatMap(({ column }) => valuesOf(records[index] as RecordToResolve, column))
      .map(readBirthDate)
      .filter((date) => date !== 0);
    if (read.length > 0) holders += 1;
    return read.map((date) => values.add(String(date)));
  });
  return { dates, values, packed: values.each(Number), holders };
}

export function compareBirthDates({ dates, values, packed, holders }: BirthDates): Comparison {
  const best = { level: 0, count: 0 };
  const compareAll = (left: number, right: number): void => {
    best.level = MISSING;
    for (let one = dates.starts[left] ?? 0; one < (dates.starts[left + 1] ?? 0); one += 1)
      for (let other = dates.starts[right] ?? 0; other < (dates.starts[right + 1] ?? 0); other += 1) {
        const [value, toValue] = [dates.numbers[one] ?? 0, dates.numbers[other] ?? 0];
        const level = levelOfDates(packed[value] ?? 0, packed[toValue] ?? 0);
        if (best.level !== MISSING && level >= best.level) continue;
        best.level = level;
        best.count = Math.max(values.count(value), values.count(toValue));
      }
  };
  return {
    fields: [birthDateField],
    compare: (left, right, out, at) => {
      compareAll(left, right);
      out[at] = best.level;
    },
    agreementShare: () => values.agreementShare(holders),
    sharedCount: ({ left, right }, _, level) => {
      if (level !== SAME) return undefined;
      compareAll(left, right);
      return best.count;
    },
    show: (record) =>
      [...dates.numbers.subarray(dates.starts[record] ?? 0, dates.starts[record + 1] ?? 0)]
        .map((value) => writeDate(packed[value] ?? 0))
        .join(', '),
  };
}

/** Level of two packed dates. Symmetric. */
export function levelOfDates(left: PackedDate, right: PackedDate): number {
  const [year, toYear] = [Math.floor(left / 10_000), Math.floor(right / 10_000)];
  const [month, toMonth] = [Math.floor(left / 100) % 100, Math.floor(right / 100) % 100];
  const [day, toDay] = [left % 100, right % 100];
  if (month === 0 || toMonth === 0) return year === toYear ? SAME_YEAR : DIFFERENT_DATE;
  if (day === 0 || toDay === 0) return year === toYear && month === toMonth ? SAME_MONTH : DIFFERENT_DATE;
  if (left === right) return SAME;
  if (year === toYear && month === toDay && day === toMonth) return EXCHANGED;
  if (isOneDigitSlip(left, right)) return ONE_SLIP;
  const same = Number(year === toYear) + Number(month === toMonth) + Number(day === toDay);
  return same === 2 ? TWO_PARTS : DIFFERENT_DATE;
}

/** One digit wrong, or two neighbours exchanged, of eight. */
function isOneDigitSlip(left: number, right: number): boolean {
  let [one, other, wrong] = [left, right, 0];
  let [firstOne, firstOther, firstAt] = [-1, -1, -1];
  for (let at = 0; at < 8; at += 1) {
    const [digit, toDigit] = [one % 10, other % 10];
    if (digit !== toDigit) {
      wrong += 1;
      if (wrong > 2) return false;
      if (wrong === 2 && (firstAt !== at - 1 || firstOne !== toDigit || firstOther !== digit)) return false;
      [firstOne, firstOther, firstAt] = [digit, toDigit, at];
    }
    one = Math.floor(one / 10);
    other = Math.floor(other / 10);
  }
  return true;
}

function writeDate(date: PackedDate): string {
  const text = String(date);
  const parts = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)];
  return parts.filter((part) => part !== '00').join('-');
}
