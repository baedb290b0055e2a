// Figures that are no part of a told number: amounts, times, ranges, dates, what is announced as something else.
import { tableOf } from '../../../text/heldWords';
import type { Token } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import { saidBy, says } from '../wordRoles';
import { isJoiningNumber } from './fillers';

const MIN_NAME = 4; // letters before figures that are tied to them: "island6605"

/** Behind figures: what is paid, measured or opened from then on. */
const ofRate = tableOf(['per', 'pro', 'par', 'por', 'an', 'od', 'la', 'za', 'each', 'only']);

/** A figure with its unit, currency, sign of time, or one that is announced as something else. */
export function isOther({ tokens, text }: PreparedText, at: number): boolean {
  const token = tokens[at] as Token;
  const { word, start, end } = token;
  const next = tokens[at + 1];
  if (next !== undefined && next.start - end <= 1) {
    if ((saidBy(next.number) & says.unit) !== 0 && !isFiller(word, next)) return true;
    if (word.length <= 3 && ofRate[next.number] === 1) return true;
  }
  if (word.length >= 2) {
    const before = text.charCodeAt(start - 1);
    if (
      (before > 127 || before === 36) &&
      /[$€£¥₹₽]/.test(text.charAt(start - 1)) &&
      isLoose(text.charAt(start - 2))
    )
      return true;
    if (/[€$£%°]/.test(text.charAt(end)) && isLoose(text.charAt(end + 1))) return true;
  }
  const before = tokens[at - 1];
  if (before !== undefined && before.end === start && before.word.length >= MIN_NAME) return true;
  if (word.length <= 2 && (isRange(tokens, text, at) || isDecimal(text, start, end))) return true;
  if (isOfDate(tokens, text, at)) return true;
  return (
    before !== undefined &&
    word.length > 1 &&
    (saidBy(before.number) & says.other) !== 0 &&
    !isJoiningNumber(before.number)
  );
}

/** "12 kisses 345", "415 mi amor 555": what counts a round number or an amount is no filler. */
function isFiller(figures: string, { word, number }: Token): boolean {
  if (word === 'm' || word === 'h') return true;
  return !figures.endsWith('0') && (saidBy(number) & (says.filler | says.weakFiller)) !== 0;
}

const isLoose = (sign: string): boolean => sign === '' || /[\s\p{L}(),.!]/u.test(sign);

/** "11-22", "24/7", "10:30" by itself, with nothing tied to it on either side. */
function isRange(tokens: readonly Token[], text: string, at: number): boolean {
  for (const place of [at, at - 1]) {
    const [left, right] = [tokens[place], tokens[place + 1]];
    if (left?.isNumber !== true || right?.isNumber !== true || right.end - left.start > 5) continue;
    if (!/^\d{1,2}[-/:]\d{1,2}$/.test(text.slice(left.start, right.end))) continue;
    if (
      isLoose(text.charAt(left.start - 1)) &&
      isLoose(text.charAt(right.end)) &&
      !isFigureNear(tokens, place)
    )
      return true;
  }
  return false;
}

const decimalBehind = /^,\d{1,2}(?![\d,])/;
const decimalBefore = /(?:^|[^\d,])\d{1,2},$/;

/** Both sides of "1,1": a grade, a measure; in a chain of commas it is none. */
function isDecimal(text: string, start: number, end: number): boolean {
  if (text.charAt(end) === ',')
    return !',.'.includes(text.charAt(start - 1) || 'x') && decimalBehind.test(text.slice(end, end + 4));
  return text.charAt(start - 1) === ',' && decimalBefore.test(text.slice(Math.max(0, start - 4), start));
}

const date =
  /^(?:(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)\d\d|(?:19|20)\d\d([./-])(?:0[1-9]|1[0-2])\2[0-3]\d)$/;
const MAX_DATE = 10; // characters

/** The day, the month or the year of "17.05.2026", "11/29/2026", "2026-11-29". */
function isOfDate(tokens: readonly Token[], text: string, at: number): boolean {
  for (let from = at; from >= at - 2; from -= 1) {
    const [first, last] = [tokens[from], tokens[from + 2]];
    if (first?.isNumber !== true || last?.isNumber !== true || last.end - first.start > MAX_DATE) continue;
    if (date.test(text.slice(first.start, last.end))) return true;
  }
  return false;
}

/** Another figure a space away: groups of a number, and no range. */
function isFigureNear(tokens: readonly Token[], at: number): boolean {
  const [before, left, right, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (before?.isNumber === true && (left?.start ?? 0) - before.end <= 2) return true;
  return after?.isNumber === true && after.start - (right?.end ?? 0) <= 2;
}
