// Lengths of time that prices are for.
import type { PreparedText } from '../../identifiers/extractor';
import { numberCount, numberOf } from '../../text/heldWords';
import { numbersOf } from '../../text/tokens';
import { durationNames, durationPhrases, unitMinutes } from './priceWords';

/** A length of time at one place; `name` is in minutes (`60 min`) or a word of the trade (`quick visit`). */
export interface Duration {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  /** Written as nothing else is: "hh", "half hour", "60 min"; "h", "m" and "hours" alone are not. */
  readonly isPlain: boolean;
}

const MAX_HOURS = 72;
const MAX_MINUTES = 480;

const singleHour = new Set(['hour', 'stunde', 'hora', 'heure', 'std']);

const byFirst = new Map<string, (readonly [readonly string[], string])[]>();
for (const phrase of durationPhrases) {
  const first = phrase[0][0] ?? '';
  const held = byFirst.get(first) ?? [];
  held.push(phrase);
  held.sort((left, right) => right[0].length - left[0].length);
  byFirst.set(first, held);
}

/** First words of durations that begin with no figure. */
export const durationStarts: ReadonlySet<string> = new Set([
  ...byFirst.keys(),
  ...durationNames.keys(),
  ...[...unitMinutes].flatMap(([word, minutes]) => (minutes === 60 ? [word] : [])),
]);

/** What a word says of lengths of time by itself, and in phrases that it begins. */
interface DurationWord {
  readonly phrases: readonly (readonly [words: readonly string[], name: string])[];
  readonly only: { readonly name: string; readonly isPlain: boolean } | undefined;
}

/** By number of the word; most say nothing. */
const ofNumber: (DurationWord | undefined)[] = [];
for (const word of durationStarts) {
  const number = numberOf(word);
  while (ofNumber.length <= number) ofNumber.push(undefined);
  ofNumber[number] = { phrases: byFirst.get(word) ?? [], only: onlyOf(word) };
}

const knownDurations = numberCount();

function standsAt({ table }: PreparedText, at: number, words: readonly string[]): boolean {
  for (let place = 0; place < words.length; place += 1)
    if (table.words[at + place] !== words[place]) return false;
  return true;
}

function onlyOf(word: string): DurationWord['only'] {
  const name = durationNames.get(word);
  if (name !== undefined) return { name, isPlain: true };
  return unitMinutes.get(word) === 60 ? { name: '60 min', isPlain: singleHour.has(word) } : undefined;
}

/** The duration that begins at a token; undefined if none does. */
export function durationAt(prepared: PreparedText, at: number): Duration | undefined {
  const { text, tokens } = prepared;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const known = ofNumber[numbersOf(prepared.table, knownDurations)[at] ?? 0];
  if (known !== undefined)
    for (const [words, name] of known.phrases)
      if (standsAt(prepared, at, words) && isTight(prepared, at, words.length))
        return { name, first: at, last: at + words.length - 1, isPlain: true };
  if (!token.isNumber) {
    const only = known?.only;
    return only && { name: only.name, first: at, last: at, isPlain: only.isPlain };
  }
  if (token.word.length > 3) return undefined;
  const next = tokens[at + 1];
  if (next === undefined || next.start - token.end > 1) return undefined;
  const gap = text.slice(token.end, next.start);
  if (gap !== '' && gap !== ' ' && gap !== '-' && gap !== '.') return undefined;
  return numbered(prepared, at, Number(token.word), gap);
}

/** "60 min", "1h", "1.5 hours", "2小时", "1시간". */
function numbered(prepared: PreparedText, at: number, value: number, gap: string): Duration | undefined {
  const { tokens } = prepared;
  const next = tokens[at + 1];
  if (next === undefined) return undefined;
  if (gap === '.' && next.word === '5' && unitMinutes.get(tokens[at + 2]?.word ?? '') === 60)
    return { name: `${value * 60 + 30} min`, first: at, last: at + 2, isPlain: true };
  const after = tokens[at + 2];
  const two = after?.start === next.end ? unitMinutes.get(next.word + after.word) : undefined;
  const unit = two ?? unitMinutes.get(next.word) ?? gluedUnit(next.word);
  if (unit === undefined) return undefined;
  const minutes = value * unit;
  if (minutes < 5 || minutes > (unit === 60 ? MAX_HOURS * 60 : MAX_MINUTES)) return undefined;
  return {
    name: `${minutes} min`,
    first: at,
    last: two === undefined ? at + 1 : at + 2,
    isPlain: next.word !== 'm',
  };
}

/** Korean and Thai units, to which the next word is glued. */
function gluedUnit(word: string): number | undefined {
  if (word.charCodeAt(0) < 0x0e_00) return undefined;
  if (/^(?:시간|ชั่วโมง|ชม)/u.test(word)) return 60;
  return /^(?:분|นาที)/u.test(word) ? 1 : undefined;
}

function isTight({ tokens }: PreparedText, at: number, count: number): boolean {
  const first = tokens[at];
  const last = tokens[at + count - 1];
  if (first === undefined || last === undefined) return false;
  return last.end - first.start <= 24;
}
