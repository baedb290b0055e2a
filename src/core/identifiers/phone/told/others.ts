// Figures that are no part of a told number: amounts, times, ranges, dates, what is announced as something else.
import { tableOf } from '../../../text/heldWords';
import type { TokenTable } from '../../../text/tokens';
import { unitAt } from '../../../text/unitAt';
import type { PreparedText } from '../../extractor';
import { is } from '../wordClasses';
import { saidBy, says } from '../wordRoles';
import { isJoiningNumber } from './fillers';

const MIN_NAME = 4; // letters before figures that are tied to them: "island6605"

/** Behind figures: what is paid, measured or opened from then on. */
const ofRate = tableOf(['per', 'pro', 'par', 'por', 'an', 'od', 'la', 'za', 'each', 'only']);
const MAX_OF_RATE = 3; // figures

type Read = Pick<PreparedText, 'table' | 'text'>;

/** A figure with its unit, currency, sign of time, or one that is announced as something else. */
export function isOther(read: Read, at: number): boolean {
  const { table, text } = read;
  const { starts, ends, numbers } = table;
  const start = starts[at] ?? 0;
  const end = ends[at] ?? 0;
  const digits = end - start;
  if (at + 1 < starts.length && (starts[at + 1] ?? 0) - end <= 1) {
    const next = numbers[at + 1] ?? 0;
    if ((saidBy(next) & says.unit) !== 0 && !isFiller(read, at)) return true;
    if (digits <= MAX_OF_RATE && ofRate[next] === 1) return true;
  }
  if (digits > 1 && isPaid(text, start, end)) return true;
  if (at > 0 && ends[at - 1] === start && (table.words[at - 1] ?? '').length >= MIN_NAME) return true;
  if (digits <= 2 && (isRange(read, at) || isDecimal(text, start, end) || isOfHours(read, at))) return true;
  if (isOfDate(read, at)) return true;
  if (at === 0 || digits === 1) return false;
  const before = numbers[at - 1] ?? 0;
  return (saidBy(before) & says.other) !== 0 && !isJoiningNumber(before);
}

const ZERO = 48;

/** "12 kisses 345", "415 mi amor 555": what counts a round number or an amount is no filler. */
function isFiller({ table: { ends, numbers, words }, text }: Read, at: number): boolean {
  const word = words[at + 1];
  if (word === 'm' || word === 'h') return true;
  const isRound = unitAt(text, (ends[at] ?? 0) - 1) === ZERO;
  return !isRound && (saidBy(numbers[at + 1] ?? 0) & (says.filler | says.weakFiller)) !== 0;
}

const loose = /[\s\p{L}(),.!]/u;
const isLoose = (sign: string): boolean => sign === ' ' || sign === '' || loose.test(sign);
const currencyBefore = /[$€£¥₹₽]/;
const signBehind = /[€$£%°]/;
const DOLLAR = 36;
const PERCENT = 37;
const LAST_ASCII = 127;

/** Beside a sign of a currency, and nothing tied to that. */
function isPaid(text: string, start: number, end: number): boolean {
  const before = start > 0 ? unitAt(text, start - 1) : 0;
  const behind = end < text.length ? unitAt(text, end) : 0;
  if (
    (before === DOLLAR || before > LAST_ASCII) &&
    currencyBefore.test(text.charAt(start - 1)) &&
    isLoose(text.charAt(start - 2))
  )
    return true;
  return (
    (behind === DOLLAR || behind === PERCENT || behind > LAST_ASCII) &&
    signBehind.test(text.charAt(end)) &&
    isLoose(text.charAt(end + 1))
  );
}

const isFigure = ({ notes }: TokenTable, at: number): boolean => at >= 0 && notes[at] === is.number;

const isRange = (read: Read, at: number): boolean => isRangeFrom(read, at) || isRangeFrom(read, at - 1);

const MAX_OF_RANGE = 2; // figures
const HYPHEN = 45;
const SLASH = 47;
const COLON = 58;

/** "11-22", "24/7", "10:30" by itself, with nothing tied to it on either side. */
function isRangeFrom({ table, text }: Read, left: number): boolean {
  if (!isFigure(table, left) || !isFigure(table, left + 1)) return false;
  const start = table.starts[left] ?? 0;
  const middle = table.ends[left] ?? 0;
  const end = table.ends[left + 1] ?? 0;
  if ((table.starts[left + 1] ?? 0) - middle !== 1) return false;
  if (middle - start > MAX_OF_RANGE || end - middle - 1 > MAX_OF_RANGE) return false;
  const sign = unitAt(text, middle);
  if (sign !== HYPHEN && sign !== SLASH && sign !== COLON) return false;
  return isLoose(text.charAt(start - 1)) && isLoose(text.charAt(end)) && !isFigureNear(table, left);
}

const hours = /^(?:[01]?\d|2[0-4])[:.h][0-5]\d ?[-\u2010-\u2015~] ?(?:[01]?\d|2[0-4])[:.h][0-5]\d$/;
const MAX_HOURS = 13; // characters
const FIGURES_OF_HOURS = 4;

/** A figure of "10:00-22:00", "9.30 - 18.00": four that are two times of a day. */
function isOfHours({ table, text }: Read, at: number): boolean {
  for (let from = at; from > at - FIGURES_OF_HOURS; from -= 1) {
    if (!isFigure(table, from) || !isFigure(table, from + FIGURES_OF_HOURS - 1)) continue;
    const start = table.starts[from] ?? 0;
    const end = table.ends[from + FIGURES_OF_HOURS - 1] ?? 0;
    if (end - start <= MAX_HOURS && hours.test(text.slice(start, end))) return true;
  }
  return false;
}

/** Another figure a space away from two: groups of a number, and no range. */
function isFigureNear(table: TokenTable, left: number): boolean {
  const { starts, ends } = table;
  if (isFigure(table, left - 1) && (starts[left] ?? 0) - (ends[left - 1] ?? 0) <= MAX_NEAR) return true;
  return isFigure(table, left + 2) && (starts[left + 2] ?? 0) - (ends[left + 1] ?? 0) <= MAX_NEAR;
}

const MAX_NEAR = 2; // characters
const COMMA = 44;
const decimalBehind = /^,\d{1,2}(?![\d,])/;
const decimalBefore = /(?:^|[^\d,])\d{1,2},$/;

/** Both sides of "1,1": a grade, a measure; in a chain of commas it is none. */
function isDecimal(text: string, start: number, end: number): boolean {
  if (end < text.length && unitAt(text, end) === COMMA)
    return !',.'.includes(text.charAt(start - 1) || 'x') && decimalBehind.test(text.slice(end, end + 4));
  const isBehindComma = start > 0 && unitAt(text, start - 1) === COMMA;
  return isBehindComma && decimalBefore.test(text.slice(Math.max(0, start - 4), start));
}

const date =
  /^(?:(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)\d\d|(?:19|20)\d\d([./-])(?:0[1-9]|1[0-2])\2[0-3]\d)$/;
const MAX_DATE = 10; // characters

/** The day, the month or the year of "17.05.2026", "11/29/2026", "2026-11-29". */
function isOfDate({ table, text }: Read, at: number): boolean {
  for (let from = at; from >= at - 2; from -= 1) {
    if (!isFigure(table, from) || !isFigure(table, from + 2)) continue;
    const start = table.starts[from] ?? 0;
    const end = table.ends[from + 2] ?? 0;
    if (end - start <= MAX_DATE && date.test(text.slice(start, end))) return true;
  }
  return false;
}
