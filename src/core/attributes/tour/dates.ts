// Dates and spans of dates without a year, as tours name them: 3-7 June, June 3 to 7, 3.6.-7.6., 6月3日至7日.
import type { PreparedText } from '../../identifiers/extractor';
import { dateNames, days, months } from './tourWords';

/** `from` and `to` in the order of ISO 8601, `06-03`, with a year where one is written; or a day's name. */
export interface DateSpan {
  readonly from?: string;
  readonly to?: string;
  readonly first: number;
  readonly last: number;
  /** A month is named, so that the figures can be nothing else. */
  readonly isNamed: boolean;
}

interface Day {
  readonly day: number;
  readonly month: number | undefined;
  readonly first: number;
  readonly last: number;
}

const joints = new Set(
  'to till til until through thru bis a al hasta la pana y and und - den toi 到 至'.split(' '),
);
const ordinals = new Set(['st', 'nd', 'rd', 'th']);
const articles = new Set(['of', 'de', 'the', 'del']);
const spanLeads = new Set('from von vom del de desde dela between zwischen entre'.split(' '));
const untilLeads = new Set('until till til bis hasta pana thru through den'.split(' '));

/** Words that a span of dates may begin with, beside figures and those that only an end has before it. */
export const dateStarts: ReadonlySet<string> = new Set([...spanLeads, ...articles, 'on', 'am', ...dateNames]);

/** The date or span of dates that begins at a token, or after one word such as "from" or "until". */
export function dateSpanAt(
  prepared: PreparedText,
  at: number,
  country: string | undefined,
): DateSpan | undefined {
  const { tokens } = prepared;
  const lead = tokens[at]?.word ?? '';
  if (untilLeads.has(lead)) {
    const skip = /^(the|den|zum|el|al)$/.test(tokens[at + 1]?.word ?? '') ? 2 : 1;
    const end = pointAt(prepared, at + skip, country);
    return end === undefined ? undefined : { to: end.name, first: at, last: end.last, isNamed: end.isNamed };
  }
  const skip = spanLeads.has(lead) || articles.has(lead) || lead === 'on' || lead === 'am' ? 1 : 0;
  const skipped = skip === 1 && articles.has(tokens[at + 1]?.word ?? '') ? 2 : skip;
  return numericSpan(prepared, at + skipped, country) ?? namedSpan(prepared, at, at + skipped);
}

interface Point {
  readonly name: string;
  readonly last: number;
  readonly isNamed: boolean;
}

function pointAt(prepared: PreparedText, at: number, country: string | undefined): Point | undefined {
  const name = days.get(prepared.tokens[at]?.word ?? '');
  if (name !== undefined) return { name, last: at, isNamed: true };
  const one = dayAt(prepared, at, country);
  return one?.month === undefined
    ? undefined
    : { name: iso(one.month, one.day), last: one.last, isNamed: true };
}

function numericSpan(prepared: PreparedText, at: number, country: string | undefined): DateSpan | undefined {
  const from = dayAt(prepared, at, country);
  if (from === undefined) return undefined;
  const next = jointAfter(prepared, from.last);
  const to = next === undefined ? undefined : dayAt(prepared, next, country);
  const month = to?.month ?? from.month;
  if (month === undefined) return undefined;
  const begin = iso(from.month ?? month, from.day);
  if (to === undefined) return { from: begin, to: begin, first: at, last: from.last, isNamed: true };
  return { from: begin, to: iso(month, to.day), first: at, last: to.last, isNamed: true };
}

/** "Friday to Sunday", "tomorrow". */
function namedSpan({ text, tokens }: PreparedText, first: number, at: number): DateSpan | undefined {
  const from = days.get(tokens[at]?.word ?? '');
  if (from === undefined) return undefined;
  const next = jointAfter({ text, tokens }, at);
  const to = next === undefined ? undefined : days.get(tokens[next]?.word ?? '');
  return to === undefined || next === undefined
    ? { from, to: from, first, last: at, isNamed: true }
    : { from, to, first, last: next, isNamed: true };
}

/** Place of the token after "to", "bis" or a dash; undefined if none stands there. */
function jointAfter({ text, tokens }: Pick<PreparedText, 'text' | 'tokens'>, at: number): number | undefined {
  const end = tokens[at]?.end ?? 0;
  const next = tokens[at + 1];
  if (next === undefined) return undefined;
  const gap = text.slice(end, Math.min(next.start, end + 5));
  if (/^[.\s]{0,2}[-–—~]\s?$/.test(gap)) return at + 1;
  if (!/^\.?\s?$/.test(gap) || !joints.has(next.word)) return undefined;
  return /^(the|den|zum|el)$/.test(tokens[at + 2]?.word ?? '') ? at + 3 : at + 2;
}

/** A day, with its month where one stands beside it. */
function dayAt(
  { text, tokens }: Pick<PreparedText, 'text' | 'tokens'>,
  at: number,
  country: string | undefined,
): Day | undefined {
  const here = tokens[at];
  // "Mon 3rd": the name of the day adds nothing to its number.
  const isNamed = here?.isNumber === false && tokens[at + 1]?.isNumber === true && days.has(here.word);
  if (isNamed) return withFirst(dayAt({ text, tokens }, at + 1, country), at);
  const token = here;
  if (token === undefined) return undefined;
  const named = token.isNumber ? undefined : months.get(token.word);
  if (named !== undefined) {
    const next = tokens[at + 1];
    const day = next?.isNumber === true && next.start - token.end <= 2 ? dayNumber(next.word) : undefined;
    if (day === undefined) return undefined;
    return { day, month: named, first: at, last: afterOrdinal(tokens, at + 1) };
  }
  const day = token.isNumber ? dayNumber(token.word) : undefined;
  if (day === undefined || /[\d$£€#:+]/.test(text.charAt(token.start - 1))) return undefined;
  const next = tokens[at + 1];
  if (next?.word === '月') return chineseDay(tokens, at, day);
  if (next?.isNumber === true && next.start === token.end + 1 && /[./]/.test(text.charAt(token.end)))
    return slashed(text, tokens, at, country);
  const last = afterOrdinal(tokens, at);
  const gap = text.slice(tokens[last]?.end ?? 0, (tokens[last]?.end ?? 0) + 3);
  const of = articles.has(tokens[last + 1]?.word ?? '') ? last + 2 : last + 1;
  const month =
    /^\.?\s?/.test(gap) && !/^\.?\s?[-–,\n]/.test(gap) ? months.get(tokens[of]?.word ?? '') : undefined;
  if (month !== undefined) return { day, month, first: at, last: of };
  const sign = tokens[last + 1]?.word;
  return {
    day,
    month: undefined,
    first: at,
    last: sign === '日' || sign === '号' || sign === '號' ? last + 1 : last,
  };
}

const withFirst = (day: Day | undefined, first: number): Day | undefined => day && { ...day, first };

function chineseDay(tokens: PreparedText['tokens'], at: number, month: number): Day | undefined {
  const day = tokens[at + 2]?.isNumber === true ? dayNumber(tokens[at + 2]?.word ?? '') : undefined;
  if (day === undefined || month > 12) return undefined;
  const sign = tokens[at + 3]?.word ?? '';
  return { day, month, first: at, last: /^[日号號]$/.test(sign) ? at + 3 : at + 2 };
}

/** 3/6 or 3.6.: day and month, the other way round in the United States. */
function slashed(
  text: string,
  tokens: PreparedText['tokens'],
  at: number,
  country: string | undefined,
): Day | undefined {
  const left = dayNumber(tokens[at]?.word ?? '');
  const right = dayNumber(tokens[at + 1]?.word ?? '');
  if (left === undefined || right === undefined || /\d/.test(text.charAt((tokens[at + 1]?.end ?? 0) + 1))) {
    if (text.charAt(tokens[at + 1]?.end ?? 0) === '.') return undefined;
  }
  if (left === undefined || right === undefined) return undefined;
  const isAmerican = text.charAt(tokens[at]?.end ?? 0) === '/' && country === 'US';
  const [day, month] = isAmerican ? [right, left] : [left, right];
  if (month <= 12) return { day, month, first: at, last: at + 1 };
  return day <= 12 ? { day: month, month: day, first: at, last: at + 1 } : undefined;
}

function afterOrdinal(tokens: PreparedText['tokens'], at: number): number {
  return ordinals.has(tokens[at + 1]?.word ?? '') && tokens[at + 1]?.start === tokens[at]?.end ? at + 1 : at;
}

function dayNumber(digits: string): number | undefined {
  const value = Number(digits);
  return digits.length <= 2 && value >= 1 && value <= 31 ? value : undefined;
}

const iso = (month: number, day: number): string =>
  `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
