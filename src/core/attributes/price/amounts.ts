// Amounts of money: figures with what stands beside them.
import type { PreparedText } from '../../identifiers/extractor';
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

/** The amount that begins at a token of digits; undefined if the figures are part of something longer. */
export function amountAt(prepared: PreparedText, at: number): Amount | undefined {
  const { text, tokens } = prepared;
  const token = tokens[at];
  if (token === undefined || !token.isNumber || token.word.length > MAX_DIGITS) return undefined;
  const before = text[token.start - 1] ?? ' ';
  if (/[.,:/'#@_\-]/.test(before) && /[\p{L}\p{N}]/u.test(text[token.start - 2] ?? ' ')) {
    if (before !== '/' && before !== ':' && before !== '-') return undefined;
    if (/\d/.test(text[token.start - 2] ?? ' ')) return undefined;
  }
  const { digits, last, hasCents } = figures(prepared, at);
  const end = tokens[last]?.end ?? token.end;
  const sign = signBefore(text, token.start);
  const unit = unitAfter(prepared, last, end);
  // "$2OO": letters O glued to the figures are noughts; other letters there make no amount.
  const noughts = /^[oO]{1,3}(?![a-zA-Z])/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const value = Number(digits) * (unit?.factor ?? 1) * 10 ** noughts;
  if (!Number.isFinite(value) || value <= 0 || digits.length > MAX_DIGITS + (hasCents ? 3 : 0))
    return undefined;
  // In "€100 200€" each figure has the sign that touches it.
  const isBefore = sign !== undefined && (unit?.currency === undefined || !unit.touches || sign.touches);
  const currency = isBefore ? sign?.currency : unit?.currency;
  return {
    value,
    first: at,
    last:
      noughts > 0
        ? last + 1
        : isBefore
          ? Math.max(last, unit?.isFactorOnly === true ? unit.last : last)
          : (unit?.last ?? last),
    start: isBefore ? (sign?.start ?? token.start) : token.start,
    end:
      noughts > 0
        ? end + noughts
        : isBefore
          ? unit?.isFactorOnly === true
            ? unit.end
            : end
          : (unit?.end ?? end),
    currency,
    euphemism: currency === undefined ? unit?.euphemism : undefined,
    isThousands: unit?.isFactorOnly === true,
  };
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

function signBefore(
  text: string,
  start: number,
): { currency: string; start: number; touches: boolean } | undefined {
  for (const [distance, touches] of [
    [1, true],
    [2, false],
  ] as const) {
    const currency = currencySigns.get(text.charAt(start - distance));
    const isApart = distance === 2 && text.charAt(start - 1) !== ' ';
    if (currency !== undefined && !isApart && !/\d/.test(text.charAt(start - distance - 1)))
      return { currency, start: start - distance, touches };
  }
  return undefined;
}

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
  for (const distance of [0, 1]) {
    if (distance === 1 && text.charAt(end) !== ' ') break;
    const currency = currencySigns.get(text.charAt(end + distance));
    if (currency !== undefined && !/\d/.test(text.charAt(end + distance + 1)))
      return { currency, last, end: end + distance + 1, factor: 1, touches: distance === 0 };
  }
  const dash = /^(?:,-|,--|\.-|-)? ?/.exec(text.slice(end, end + 4))?.[0] ?? '';
  const next = tokens[last + 1];
  if (next === undefined || next.start !== end + dash.length) return undefined;
  const touches = next.start === end;
  const found = { last: last + 1, end: next.end, factor: 1, touches };
  const currency = currencyWords.get(next.word) ?? (next.word.startsWith('บาท') ? 'THB' : undefined);
  if (currency !== undefined) return { ...found, currency };
  if (euphemisms.has(next.word)) return { ...found, currency: undefined, euphemism: next.word };
  if (/^만원?/u.test(next.word)) return { ...found, currency: 'KRW', factor: HUNDRED_THOUSANDS_WON };
  if (/^원/u.test(next.word)) return { ...found, currency: 'KRW' };
  if (next.word === 'k' && touches) {
    const after = tokens[last + 2];
    const named = after?.start === next.end + 1 ? currencyWords.get(after.word) : undefined;
    return named === undefined
      ? { ...found, currency: undefined, factor: 1000, isFactorOnly: true }
      : { ...found, currency: named, factor: 1000, last: last + 2, end: after?.end ?? next.end };
  }
  return undefined;
}
