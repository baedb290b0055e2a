// Dates of birth, known to the day, the month or the year only, and written with the slips that forms breed.
import { editDistance } from '../similarity/editDistance';
import { MISSING, type Comparison, type FieldDefinition } from './comparison';
import { valuesOfAll, type RecordToResolve, type ResolutionSchema } from './schema';
import { listsOf, NO_VALUE, ValueTable, type Lists } from './valueTable';

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

/** Year × 10,000 + month × 100 + day; month and day 0 where unknown; 0 where the text is no date. */
export type PackedDate = number;

const compact = /^(\d{4})(?:(\d{2})(\d{2})?)?$/;
const separated = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?$/;
const LEAST_DIGITS = 4;
const MOST_DIGITS = 10;

/**
 * Digits of a date of birth written year first (`1980`, `198005`, `19800517`, `1980-5-17`).
 *
 * @returns `1980`, `198005` or `19800517`; of what is no date its digits, 4 to 10 of them, since a slip that spoils a date
 *   still shows which it was; '' where even that is not.
 */
export function readBirthDate(text: string): string {
  if (text.length > 30) return '';
  const found = separated.exec(text);
  const digits =
    found === null
      ? text.replace(/\D/g, '')
      : [found[1] ?? '', twoDigits(found[2]), twoDigits(found[3])].join('');
  return digits.length < LEAST_DIGITS || digits.length > MOST_DIGITS ? '' : digits;
}

function twoDigits(digits: string | undefined): string {
  return digits === undefined ? '' : digits.padStart(2, '0');
}

/** @returns 0 where digits are no date: another count of them, or a year before 1000. */
function pack(digits: string): PackedDate {
  const found = compact.exec(digits);
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
  const columns = schema.columns.filter(({ means }) => means === 'birthDate').map(({ column }) => column);
  if (columns.length === 0) return undefined;
  const values = new ValueTable();
  let holders = 0;
  const numberOf = values.reader(readBirthDate);
  const dates = listsOf(records.length, 1, (index, give) => {
    let isHolder = false;
    for (const text of valuesOfAll(records[index] as RecordToResolve, columns)) {
      const number = numberOf(text);
      if (number === NO_VALUE) continue;
      isHolder = true;
      give(number);
    }
    if (isHolder) holders += 1;
  });
  return { dates, values, packed: values.each(pack), holders };
}

export function compareBirthDates({ dates, values, packed, holders }: BirthDates): Comparison {
  const best = { level: 0, value: 0 };
  const compareAll = (left: number, right: number): void => {
    best.level = MISSING;
    for (let one = dates.starts[left] ?? 0; one < (dates.starts[left + 1] ?? 0); one += 1)
      for (let other = dates.starts[right] ?? 0; other < (dates.starts[right + 1] ?? 0); other += 1) {
        const value = dates.numbers[one] ?? 0;
        const toValue = dates.numbers[other] ?? 0;
        const date = packed[value] ?? 0;
        const toDate = packed[toValue] ?? 0;
        const level =
          date === 0 || toDate === 0
            ? levelOfDigits(values.text(value), values.text(toValue))
            : levelOfDates(date, toDate);
        if (level === MISSING) continue;
        if (best.level !== MISSING && level >= best.level) continue;
        best.level = level;
        best.value = value;
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
      return values.count(best.value);
    },
    show: (record) =>
      [...dates.numbers.subarray(dates.starts[record] ?? 0, dates.starts[record + 1] ?? 0)]
        .map((value) => writeDate(values.text(value)))
        .join(', '),
  };
}

/** Of digits that are no date only likeness says something: that they differ may be the fault of the slip. */
function levelOfDigits(left: string, right: string): number {
  if (left === right) return SAME;
  return editDistance(left, right, 1) === 1 ? ONE_SLIP : MISSING;
}

/** Level of two packed dates. Symmetric. */
export function levelOfDates(left: PackedDate, right: PackedDate): number {
  const year = (left / 10_000) | 0;
  const toYear = (right / 10_000) | 0;
  const month = ((left / 100) | 0) % 100;
  const toMonth = ((right / 100) | 0) % 100;
  const day = left % 100;
  const toDay = right % 100;
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
  let one = left;
  let other = right;
  let wrong = 0;
  let firstOne = -1;
  let firstOther = -1;
  let firstAt = -1;
  for (let at = 0; at < 8; at += 1) {
    const digit = one % 10;
    const toDigit = other % 10;
    if (digit !== toDigit) {
      wrong += 1;
      if (wrong > 2) return false;
      if (wrong === 2 && (firstAt !== at - 1 || firstOne !== toDigit || firstOther !== digit)) return false;
      firstOne = digit;
      firstOther = toDigit;
      firstAt = at;
    }
    one = (one / 10) | 0;
    other = (other / 10) | 0;
  }
  return true;
}

function writeDate(digits: string): string {
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter((part) => part !== '').join('-');
}
