// Numbers in Chinese characters that sound like digits: "电话耳林耳舞舞舞林衣司漆". Each of them stands in every sentence; in a
// run of nothing but such characters and digits, as long as a number and one that the country dials, they are digits.
import type { TokenTable } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { labelBefore } from '../labels';
import { readInternational, readNational } from '../plans/readNumber';
import { onlyDigitOf } from '../spelling/lexicon';
import { is } from '../wordClasses';
import { homophoneDigit } from './homophones';

const MIN_SOUNDS = 7;
const MIN_DIGITS = 9;
const MAX_TOKENS = 24;
const AMERICAN = 10;
const MAX_TRIMMED = 3; // "就打…", "…吧"
const IN_ROW = is.homophone | is.digitWord | is.number;
const told = { rule: 'spelled', confidence: 0.75 };
const noChanges: readonly Change[] = [];

/** Whether so many tokens around one may be digits. Bounded, and mostly one look: the next word is none. */
export function isHomophoneRow({ notes }: TokenTable, at: number): boolean {
  let from = at;
  while (at - from < MIN_SOUNDS && from > 0 && ((notes[from - 1] ?? 0) & IN_ROW) !== 0) from -= 1;
  let to = at + 1;
  while (to - from < MIN_SOUNDS && ((notes[to] ?? 0) & IN_ROW) !== 0) to += 1;
  return to - from >= MIN_SOUNDS;
}

/** Changes of such runs to whole numbers, in order of place. Linear: each run is read once. */
export function homophonesIn(prepared: PreparedText, region: () => string | undefined): readonly Change[] {
  const { notes } = prepared.table;
  let changes: Change[] | undefined;
  let next = 0;
  for (let at = 0; at < notes.length; at += 1) {
    if (at < next || ((notes[at] ?? 0) & is.homophone) === 0) continue;
    const run = runAround(prepared, at, next);
    next = run.from + run.sounds.length;
    const number = numberIn(prepared, run, region);
    if (number !== undefined) (changes ??= []).push(number);
  }
  return changes ?? noChanges;
}

interface Sound {
  readonly digits: string;
  readonly isHomophone: boolean;
}

interface Run {
  readonly from: number;
  /** One of each token. */
  readonly sounds: readonly Sound[];
}

const gapSigns = /^(?:[-.·_~*/—]?| [-—.]? ?)$/u;
const listSigns = /^[,，、] ?$/u;

function runAround(prepared: PreparedText, place: number, after: number): Run {
  const { starts, ends } = prepared.table;
  const gapOf = (at: number): string => prepared.text.slice(ends[at - 1], starts[at]);
  const beside = gapOf(place + 1);
  // "林、耳、林": a sign of lists ties where it stands between all of them.
  const isTied = (at: number): boolean =>
    gapSigns.test(gapOf(at)) || (listSigns.test(beside) && gapOf(at) === beside);
  let from = place;
  while (
    from > after &&
    place - from < MAX_TOKENS &&
    isTied(from) &&
    soundAt(prepared, from - 1) !== undefined
  )
    from -= 1;
  const sounds: Sound[] = [];
  for (let at = from; at < starts.length && sounds.length < MAX_TOKENS; at += 1) {
    const sound = at > from && !isTied(at) ? undefined : soundAt(prepared, at);
    if (sound === undefined) break;
    sounds.push(sound);
  }
  return { from, sounds };
}

function soundAt({ table: { notes, words } }: PreparedText, at: number): Sound | undefined {
  const word = words[at] ?? '';
  if (notes[at] === is.number) return { digits: word, isHomophone: false };
  const heard = homophoneDigit(word);
  if (heard !== undefined) return { digits: heard, isHomophone: true };
  const digit = word.length === 1 && word.charCodeAt(0) > 0x7f ? onlyDigitOf(word) : undefined;
  return digit === undefined ? undefined : { digits: digit, isHomophone: false };
}

/** The whole run, or without homophones at its edges: "就打", "吧" lead in to it and out. */
function numberIn(
  prepared: PreparedText,
  { from, sounds }: Run,
  region: () => string | undefined,
): Change | undefined {
  if (sounds.length < MIN_SOUNDS) return undefined;
  for (let right = 0; right <= MAX_TRIMMED; right += 1) {
    if (right > 0 && sounds.at(-right)?.isHomophone !== true) break;
    for (let left = 0; left <= MAX_TRIMMED; left += 1) {
      if (left > 0 && sounds[left - 1]?.isHomophone !== true) break;
      const kept = sounds.slice(left, sounds.length - right);
      if (kept.length < MIN_SOUNDS || !kept.some(({ isHomophone }) => isHomophone)) break;
      const value = valueOf(kept.map(({ digits }) => digits).join(''), region());
      if (value === undefined) continue;
      const label = labelBefore(prepared, from + left);
      if (label === 'other' || label === 'amount') return undefined;
      const { starts, ends } = prepared.table;
      const start = starts[from + left] ?? 0;
      return { start, end: ends[from + sounds.length - right - 1] ?? start, word: `+${value}`, told };
    }
  }
  return undefined;
}

function valueOf(digits: string, region: string | undefined): string | undefined {
  if (digits.length < MIN_DIGITS || /^(\d)\1*$/.test(digits)) return undefined;
  const local = region === undefined ? undefined : readNational(digits, region);
  if (local?.isDialled === true || local?.isCoded === true) return local.value;
  if (digits.startsWith('00')) return readInternational(digits.slice(2))?.value;
  return digits.length === AMERICAN ? readNational(digits, 'US')?.value : undefined;
}
