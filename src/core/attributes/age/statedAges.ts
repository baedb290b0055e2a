// Ages that a text states in numbers: each reading needs a word, a sign or a place that says so.
import type { PreparedText } from '../../identifiers/extractor';
import { roleAt } from '../../text/heldWords';
import { numbersOf } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import type { AttributeCandidate } from '../finder';
import { reviewSentences } from '../lexicons/lexicon';
import { koreanNumber, writtenNumberAt } from '../numberWords';
import { merged, surveyOf } from '../survey';
import { ageRoles, BEFORE, BEHIND, LOOKS } from './ageWords';
import { ADULT, readingOf, type AgeNumber, type Reading } from './ageReadings';

const MIN_AGE = 10; // below it numbers near "years" are spans of time
const MAX_AGE = 79;

/** Finds them in order of place. */
export function statedAges(prepared: PreparedText): readonly AttributeCandidate[] {
  const { figures, numberWords } = surveyOf(prepared);
  const numbers = numbersOf(prepared.table, ageRoles.known);
  const found: AttributeCandidate[] = [];
  let reached = -1;
  for (const at of merged(figures, numberWords)) {
    if (at <= reached) continue;
    const korean = koreanAge(prepared, at);
    if (korean !== undefined) found.push(korean);
    const number = ageNumberAt(prepared, at);
    if (number === undefined) continue;
    const reading = mayBeAge(prepared, numbers, number) ? readingOf(prepared, number) : undefined;
    if (reading !== undefined) found.push(candidateOf(prepared, number, reading));
    reached = number.last;
  }
  return found;
}

const MAX_WORDS_TO_LOOK = 7; // "looks like she is not older than about 16"

/** Whether there is anything beside a number that could make it an age: one look spares most of them all readings. */
function mayBeAge(
  { text, table }: PreparedText,
  numbers: readonly number[],
  { first, last }: AgeNumber,
): boolean {
  if ((roleAt(ageRoles, numbers, last + 1) & BEHIND) !== 0) return true;
  if (((roleAt(ageRoles, numbers, first - 1) | roleAt(ageRoles, numbers, first - 2)) & BEFORE) !== 0)
    return true;
  const { starts, words } = table;
  for (const at of [first - 2, first - 1, last + 1]) if (isGlued(words[at])) return true;
  for (let at = first - 1; at >= first - MAX_WORDS_TO_LOOK; at -= 1)
    if ((roleAt(ageRoles, numbers, at) & LOOKS) !== 0) return true;
  const start = starts[first] ?? 0;
  const sign = text.charAt(start - 1) === ' ' ? text.charAt(start - 2) : text.charAt(start - 1);
  return sign === '(' || sign === ',';
}

/** Words of Thai and Korean letters hold others. */
const isGlued = (word: string | undefined): boolean => word !== undefined && unitAt(word, 0) >= 0x0e_00;

function candidateOf(
  { tokens }: PreparedText,
  { first, last, ...number }: AgeNumber,
  { rule, confidence, last: end, range }: Reading,
): AttributeCandidate {
  const { from, to } = range ?? number;
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[Math.max(end, last)]?.end ?? 0,
    value: from === to ? String(from) : `${from}-${to}`,
    rule,
    confidence,
    ...(from < ADULT ? { review: reviewSentences['stated-minor'] } : {}),
  };
}

function ageNumberAt(prepared: PreparedText, at: number): AgeNumber | undefined {
  const one = numberAt(prepared, at);
  if (one === undefined) return undefined;
  const joined = rangeEnd(prepared, one.last);
  const two = joined === undefined ? undefined : numberAt(prepared, joined);
  if (two === undefined || two.value <= one.value)
    return { from: one.value, to: one.value, first: at, last: one.last, isWritten: one.isWritten };
  return { from: one.value, to: two.value, first: at, last: two.last, isWritten: one.isWritten };
}

/** Place of the number that a range ends with: "18-25", "20 to 25", "20 bis 25". */
function rangeEnd({ text, tokens }: PreparedText, at: number): number | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return undefined;
  const gap = text.slice(token.end, Math.min(next.start, token.end + 4));
  if (/^ ?[-–~] ?$/.test(gap)) return at + 1;
  return gap === ' ' && rangeWords.has(next.word) ? at + 2 : undefined;
}
const rangeWords = new Set(['to', 'bis', 'a', 'and', 'y', 'und', 'la', 'si', 'den', '到', '至']);

function numberAt(
  { text, tokens }: PreparedText,
  at: number,
): { value: number; last: number; isWritten: boolean } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (!token.isNumber) {
    const written = writtenNumberAt(tokens, at);
    return written === undefined ? undefined : { ...written, isWritten: true };
  }
  if (token.word.length !== 2) return undefined;
  const before = token.start === 0 ? ' ' : text.charAt(token.start - 1);
  const after = token.end === text.length ? ' ' : text.charAt(token.end);
  const isDecimal = '.,:'.includes(before) && /\d/.test(text[token.start - 2] ?? '');
  if (isDecimal || '$£€¥฿₫#@/+%'.includes(before) || '%€$£¥฿₫°+\'"/:'.includes(after)) return undefined;
  if ('.,'.includes(after) && /\d/.test(text[token.end + 1] ?? '')) return undefined;
  const value = Number(token.word);
  return value < MIN_AGE || value > MAX_AGE ? undefined : { value, last: at, isWritten: false };
}

/** "스물두 살": Korean numerals are glued to what follows, so that they are no tokens. */
function koreanAge({ text, tokens }: PreparedText, at: number): AttributeCandidate | undefined {
  const token = tokens[at];
  if (token === undefined || !isGlued(token.word) || !/^[열스서마]/u.test(token.word)) return undefined;
  const number = koreanNumber(token.word);
  if (number === undefined) return undefined;
  const start = token.start;
  const tail = /^ ?살/u.exec(text.slice(start + number.length, start + number.length + 2));
  if (tail === null) return undefined;
  return {
    start,
    end: start + number.length + tail[0].length,
    value: String(number.value),
    rule: 'unit',
    confidence: 0.9,
    ...(number.value < ADULT ? { review: reviewSentences['stated-minor'] } : {}),
  };
}
