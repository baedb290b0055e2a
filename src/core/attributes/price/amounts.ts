// Amounts of money: figures with what stands beside them.
import type { PreparedText } from '../../identifiers/extractor';
import { unitAt } from '../../text/unitAt';
import { currencySigns, currencyWords, euphemisms } from './priceWords';

/** Figures at one place; `first` and `last` are places of tokens, `start` and `end` offsets with the sign. */
export interface Amount {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** `$`, `¥`, `kr` or ISO 4217; undefined for bare figures. */
  readonly currency: string | undefined;
  readonly euphemism: string | undefined;
  /** Written with a k for thousands. */
  readonly isThousands: boolean;
}

const MAX_DIGITS = 7; // more are telephone numbers and ids
const HUNDRED_THOUSANDS_WON = 10_000;
const FIRST_THAI = 0x0e_00; // words to which the next is glued are in Thai and Korean letters

/** The amount that begins at a token of digits; undefined if the figures are part of something longer. */
export function amountAt(prepared: PreparedText, at: number): Amount | undefined {
  const { text, tokens } = prepared;
  const token = tokens[at];
  if (token === undefined || !token.isNumber || token.word.length > MAX_DIGITS) return undefined;
  const before = text[token.start - 1] ?? ' ';
  if (before !== ' ' && ".,:/'#@_-".includes(before) && isPart(before, text[token.start - 2] ?? ' '))
    return undefined;
  const { digits, last, hasCents } = figures(prepared, at);
  const end = tokens[last]?.end ?? token.end;
  const sign = signBefore(text, token.start);
  const unit = unitAfter(prepared, last, end);
  // "$2OO": letters O glued to the figures are noughts; other letters there make no amount.
  const noughts = noughtsAt(text, end);
  const value = Number(digits) * (unit?.factor ?? 1) * 10 ** noughts;
  if (!Number.isFinite(value) || value <= 0 || digits.length > MAX_DIGITS + (hasCents ? 3 : 0))
    return undefined;
  // In "€100 200€" each figure has the sign that touches it.
  const leading = unit?.currency !== undefined && unit.touches && sign?.touches !== true ? undefined : sign;
  const currency = leading?.currency ?? unit?.currency;
  const isWithUnit = unit !== undefined && (leading === undefined || unit.isFactorOnly === true);
  const reached = isWithUnit ? unit : { last, end };
  return {
    value,
    first: at,
    last: noughts > 0 ? last + 1 : reached.last,
    start: leading?.start ?? token.start,
    end: noughts > 0 ? end + noughts : reached.end,
    currency,
    euphemism: currency === undefined ? unit?.euphemism : undefined,
    isThousands: unit?.isFactorOnly === true,
  };
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

function noughtsAt(text: string, end: number): number {
  const sign = text.charAt(end);
  if (sign !== 'o' && sign !== 'O') return 0;
  return /^[oO]{1,3}(?![a-zA-Z])/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
}

/** The figures go on from what stands before a sign: "3.50", "@a12"; after a word and a slash they are their own. */
function isPart(sign: string, before: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(before)) return false;
  return (sign !== '/' && sign !== ':' && sign !== '-') || /\d/.test(before);
}

/** Digits with separators of thousands and cents: 1,200 · 1.200 · 1'200 · 150,00 · 99.50 */
function figures(
  { text, tokens }: PreparedText,
  at: number,
): { digits: string; last: number; hasCents: boolean } {
  let digits = tokens[at]?.word ?? '';
  let last = at;
  for (let step = 0; step < 2; step += 1) {
    const here = tokens[last];
    const next = tokens[last + 1];
    if (here === undefined || next?.isNumber !== true || next.start !== here.end + 1) break;
    const sign = text.charAt(here.end);
    if (!/[.,']/.test(sign)) break;
    if (next.word.length === 3 && digits.length <= 3) digits += next.word;
    else if (next.word.length === 2 && sign !== "'" && !/[.,:]\d/.test(text.slice(next.end, next.end + 2)))
      return { digits: `${digits}.${next.word}`, last: last + 1, hasCents: true };
    else break;
    last += 1;
  }
  return { digits, last, hasCents: false };
}

const DOLLAR = 0x24;

/** Most signs beside figures are of ASCII. */
function currencySignAt(text: string, at: number): string | undefined {
  const unit = at < 0 || at >= text.length ? 0 : unitAt(text, at);
  return unit < 128 && unit !== DOLLAR ? undefined : currencySigns.get(text.charAt(at));
}

function signBefore(
  text: string,
  start: number,
): { currency: string; start: number; touches: boolean } | undefined {
  const isApart = text.charAt(start - 1) === ' ';
  const at = isApart ? start - 2 : start - 1;
  const currency = currencySignAt(text, at);
  if (currency === undefined || isDigit(text.charCodeAt(at - 1))) return undefined;
  return { currency, start: at, touches: !isApart };
}

/** Between figures and their unit: "150,- Euro". */
const unitGaps = new Set(['', ' ', '-', '- ', ',-', ',- ', ',--', ',-- ', '.-', '.- ']);

interface UnitAfter {
  readonly currency: string | undefined;
  readonly euphemism?: string;
  readonly last: number;
  readonly end: number;
  readonly factor: number;
  readonly touches: boolean;
  readonly isFactorOnly?: boolean;
}

function unitAfter({ text, tokens }: PreparedText, last: number, end: number): UnitAfter | undefined {
  const sign = text.charAt(end) === ' ' ? end + 1 : end;
  const signed = currencySignAt(text, sign);
  if (signed !== undefined && !isDigit(text.charCodeAt(sign + 1)))
    return { currency: signed, last, end: sign + 1, factor: 1, touches: sign === end };
  const next = tokens[last + 1];
  if (next === undefined || next.start - end > 4 || !unitGaps.has(text.slice(end, next.start)))
    return undefined;
  const touches = next.start === end;
  if (next.isNumber) return undefined;
  const found = { last: last + 1, end: next.end, factor: 1, touches };
  const currency = currencyWords.get(next.word);
  if (currency !== undefined) return { ...found, currency };
  if (euphemisms.has(next.word)) return { ...found, currency: undefined, euphemism: next.word };
  if (unitAt(next.word, 0) > FIRST_THAI) {
    if (next.word.startsWith('บาท')) return { ...found, currency: 'THB' };
    if (next.word.startsWith('만')) return { ...found, currency: 'KRW', factor: HUNDRED_THOUSANDS_WON };
    if (next.word.startsWith('원')) return { ...found, currency: 'KRW' };
    return undefined;
  }
  if (next.word === 'k' && touches) {
    const after = tokens[last + 2];
    const named = after?.start === next.end + 1 ? currencyWords.get(after.word) : undefined;
    return named === undefined
      ? { ...found, currency: undefined, factor: 1000, isFactorOnly: true }
      : { ...found, currency: named, factor: 1000, last: last + 2, end: after?.end ?? next.end };
  }
  return undefined;
}
