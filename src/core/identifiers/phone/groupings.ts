// What the grouping of digits alone says: dates, amounts and spaced-out numbers.
import type { DigitRun } from './digitRuns';

/** 2020-12-31, 31.12.2020, 31/12/1999 18, 20201231, 1999-2020. */
export function looksLikeDate({ digits, groups, isSpelled }: DigitRun): boolean {
  if (isSpelled) return false;
  if (groups.length === 1)
    return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{4,6})?$/.test(digits);
  const [first = 0, second = 0, third = 0] = groups;
  const isYearFirst = first === 4 && second <= 2 && (groups.length === 2 || third <= 2);
  const isYearLast =
    first <= 2 && second <= 2 && (third === 4 || third === 2) && /(?:19|20)\d\d/.test(digits);
  const isYears =
    groups.length === 2 && first === 4 && second === 4 && /^(?:19|20)\d\d(?:19|20)/.test(digits);
  return isYearFirst || isYearLast || isYears;
}

/** Thousands ("1 202 555"), decimals and lists of small numbers are groups of another kind. */
export function isAmount(text: string, { start, end, groups }: DigitRun): boolean {
  const written = text.slice(start, end);
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(written)) return true;
  if (/^-?\d{1,3}\.\d{3,}\s/.test(written)) return true;
  const isSmallNumbers = groups.length >= 5 && groups.every((length) => length <= 2);
  return isSmallNumbers && !groups.every((length) => length === 1) && !written.startsWith('0');
}

/** 2 0 2 5 5 5 … */
export function isSpacedOut({ groups }: DigitRun): boolean {
  return groups.length >= 7 && groups.every((length) => length === 1);
}
