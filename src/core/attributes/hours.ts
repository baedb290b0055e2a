// Hours of the day at which somebody can be reached.
import type { PreparedText } from '../identifiers/extractor';
import type { Needs } from '../text/needs';
import { defineFinder, type AttributeCandidate } from './finder';
import { surveyOf } from './survey';

const needs: Needs = { signs: '0123456789' };

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | undefined;
  /** It is said that it is a time: by am, pm, Uhr, h, or minutes. */
  readonly isSaid: boolean;
  readonly first: number;
  readonly last: number;
}

const joints = new Set('to till til until bis a hasta la pana den toi 到 至 and y und'.split(' '));
const openEnds = new Map([
  ['late', 'late'],
  ['close', 'close'],
  ['midnight', '24:00'],
  ['mitternacht', '24:00'],
  ['medianoche', '24:00'],
  ['noon', '12:00'],
]);
const untilWords = new Set('until till til bis hasta pana den 到 至'.split(' '));
const fromWords = new Set('from after von ab nach desde de la dela tu 从 從'.split(' '));
const hourWords = new Set('uhr h hs hrs horas ora ore gio 点 點 시'.split(' '));

/**
 * `hours`: `10:00-23:00` in 24 hours, `10:00-late`, `-02:00` for "until 2am", `10:00-` for "from 10am"; details none.
 */
export const hours = defineFinder({
  kind: 'hours',
  description:
    'Hours of the day, as 10:00-23:00, where am, pm, Uhr, h or minutes say that figures are hours; no ages, prices, dates or telephone numbers.',
  needs,
  find: (prepared) => {
    const found: AttributeCandidate[] = [];
    let reached = -1;
    for (const at of surveyOf(prepared).figures) {
      if (at <= reached) continue;
      const from = timeAt(prepared, at);
      if (from === undefined) continue;
      const span = spanOf(prepared, from) ?? oneEnd(prepared, from);
      if (span !== undefined) found.push(span);
      reached = Math.max(from.last, span?.lastToken ?? 0);
    }
    return found.map(({ start, end, value, rule, confidence }) => ({ start, end, value, rule, confidence }));
  },
});

interface Found extends AttributeCandidate {
  readonly lastToken: number;
}

function spanOf(prepared: PreparedText, from: Time): Found | undefined {
  const { text, tokens } = prepared;
  const end = tokens[from.last]?.end ?? 0;
  const next = tokens[from.last + 1];
  if (next === undefined) return undefined;
  const gap = text.slice(end, Math.min(next.start, end + 4));
  const isDash = /^\.? ?[-–—~] ?$/.test(gap);
  const isWord = /^\.? ?$/.test(gap) && joints.has(next.word);
  if (!isDash && !isWord) return undefined;
  const at = isWord ? from.last + 2 : from.last + 1;
  const open = openEnds.get(tokens[at]?.word ?? '');
  if (open !== undefined && from.isSaid)
    return found(prepared, from, at, `${clock(from, from.half)}-${open}`, 0.9);
  const to = timeAt(prepared, at);
  if (to === undefined || (!from.isSaid && !to.isSaid)) return undefined;
  if (isLength(prepared, from, to)) return undefined;
  const half =
    from.half ?? (to.half !== undefined && from.hour <= 12 && !isAfter(from, to) ? to.half : undefined);
  const start = from.half === undefined && to.half === 'pm' && from.hour >= to.hour ? 'am' : half;
  return found(prepared, from, to.last, `${clock(from, start)}-${clock(to, to.half)}`, 0.93);
}

/** "1-2 hours" is a length of time. */
function isLength({ tokens }: PreparedText, from: Time, to: Time): boolean {
  const isBare = from.half === undefined && to.half === undefined;
  const unit = tokens[to.last]?.word ?? '';
  return (
    isBare &&
    from.last === from.first &&
    /^(h|hs|hrs|horas|ora|ore|gio)$/.test(unit) &&
    to.hour - from.hour <= 3 &&
    from.hour < 6
  );
}

const isAfter = (left: Time, right: Time): boolean => left.hour > right.hour;

function oneEnd(prepared: PreparedText, time: Time): Found | undefined {
  if (!time.isSaid) return undefined;
  const article = /^(las|la|el)$/.test(prepared.tokens[time.first - 1]?.word ?? '') ? 2 : 1;
  const before = prepared.tokens[time.first - article];
  if (before === undefined) return undefined;
  const isBare = time.half === undefined && !untilWords.has(before.word);
  if (isBare && !/^(ab|from|desde|after)$/.test(before.word)) return undefined;
  const first = { ...time, first: time.first - article };
  if (untilWords.has(before.word))
    return found(prepared, first, time.last, `-${clock(time, time.half)}`, 0.85);
  if (fromWords.has(before.word)) return found(prepared, first, time.last, `${clock(time, time.half)}-`, 0.8);
  return undefined;
}

function found(
  prepared: PreparedText,
  { first }: Time,
  last: number,
  value: string,
  confidence: number,
): Found {
  const { tokens } = prepared;
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    value,
    rule: 'clock',
    confidence,
    lastToken: last,
  };
}

function clock({ hour, minute }: Time, half: 'am' | 'pm' | undefined): string {
  const full = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** A time of day that begins at a token: 10, 10am, 10:30, 22 Uhr, 22h30; undefined if the figures are none. */
function timeAt({ text, tokens }: PreparedText, at: number): Time | undefined {
  const token = tokens[at];
  if (token === undefined || !token.isNumber || token.word.length > 2) return undefined;
  const hour = Number(token.word);
  if (hour > 24 || /[\d$£€.,:/+#]/.test(text.charAt(token.start - 1))) return undefined;
  let last = at;
  let minute = 0;
  let isSaid = false;
  const next = tokens[at + 1];
  if (next?.isNumber === true && next.start === token.end + 1 && next.word.length === 2) {
    const sign = text.charAt(token.end);
    const isDotted = sign === '.' && /^(?:00|15|30|45)$/.test(next.word);
    if ((sign === ':' || isDotted) && Number(next.word) < 60) {
      minute = Number(next.word);
      last = at + 1;
      isSaid = sign === ':';
    } else if (/[.,:/]/.test(sign)) return undefined;
  }
  const end = tokens[last]?.end ?? 0;
  const after = tokens[last + 1];
  if (after === undefined || after.start - end > 1 || /[^ ]/.test(text.slice(end, after.start))) {
    if (/[%€$£°"']/.test(text.charAt(end))) return undefined;
    return { hour, minute, half: undefined, isSaid, first: at, last };
  }
  const half = halfOf({ text, tokens }, last + 1);
  if (half !== undefined && hour >= 1 && hour <= 12)
    return { hour, minute, half: half.name, isSaid: true, first: at, last: half.last };
  if (hourWords.has(after.word) && !isDuration(tokens[last + 2]?.word))
    return { hour, minute, half: undefined, isSaid: true, first: at, last: last + 1 };
  return { hour, minute, half: undefined, isSaid, first: at, last };
}

const isDuration = (word: string | undefined): boolean =>
  word !== undefined && /^(service|massage)$/.test(word);

/** am, pm, a.m., p.m., a, p */
function halfOf(
  { text, tokens }: Pick<PreparedText, 'text' | 'tokens'>,
  at: number,
): { name: 'am' | 'pm'; last: number } | undefined {
  const word = tokens[at]?.word ?? '';
  if (word === 'am' || word === 'pm') return { name: word, last: at };
  const isDotted = text.charAt(tokens[at]?.end ?? 0) === '.' && tokens[at + 1]?.word === 'm';
  if ((word === 'a' || word === 'p') && isDotted) return { name: word === 'a' ? 'am' : 'pm', last: at + 1 };
  return undefined;
}
