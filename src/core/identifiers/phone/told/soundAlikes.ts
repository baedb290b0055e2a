// English words that sound like digits, in a number that is told with nothing but such words and digits: "tree won too five
// five five oh won for too". Alone they are everyday speech; in a run as long as a number and valid as one they are digits.
import { tableOf } from '../../../text/heldWords';
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { readNational } from '../plans/readNumber';
import { is } from '../wordClasses';

const sounds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '0': 'oh o owe',
    '1': 'won wun wan',
    '2': 'to too tu tew',
    '3': 'tree free thee',
    '4': 'for fore foe',
    '5': 'fife hive',
    '6': 'sex sicks sics',
    '8': 'ate ait eight',
    '9': 'nein nien',
  }).flatMap(([digit, words]) => words.split(' ').map((word) => [word, digit] as const)),
);
const plain: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine'.split(' ').map((word, digit) => [word, String(digit)]),
);
const plainWords = tableOf(plain.keys());
/** What each of them sounds like is a digit of a row. */
export const soundWords: readonly string[] = [...sounds.keys()];
const MIN_RUN = 10; // digits of a North American number
const MAX_RUN = 14;
const MIN_PLAIN = 3; // words of digits as they are spelled
const MAX_TRIMMED = 3; // "text me to two oh two …"
const MAX_GAP = 3;
const told = { rule: 'spelled', confidence: 0.75 };

/**
 * Changes of such runs to whole numbers, in order of place. One look at each hit.
 *
 * @param hits - places of number words, among others.
 */
export function soundAlikesIn(
  prepared: PreparedText,
  hits: readonly number[],
  region: () => string | undefined,
): readonly Change[] {
  const { numbers } = prepared.table;
  let changes: Change[] | undefined;
  let next = 0;
  for (let at = 0; at + MIN_PLAIN <= hits.length; at += 1) {
    const place = hits[at] ?? 0;
    const third = hits[at + MIN_PLAIN - 1] ?? 0;
    if (place < next || third - place > MAX_RUN || plainWords[numbers[place] ?? 0] !== 1) continue;
    const run = runAround(prepared, place, next);
    next = run.to;
    const number = numberIn(prepared, run, region);
    if (number !== undefined) (changes ??= []).push({ ...number, told });
  }
  return changes ?? none;
}

const none: readonly Change[] = [];

interface Run {
  readonly from: number;
  readonly to: number;
}

function digitAt({ table: { notes, words } }: PreparedText, at: number): string | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  if (notes[at] === is.number) return word.length === 1 ? word : undefined;
  return plain.get(word) ?? sounds.get(word);
}

function runAround(prepared: PreparedText, place: number, after: number): Run {
  const { starts, ends, notes } = prepared.table;
  const isTied = (at: number): boolean => {
    const gap = prepared.text.slice(ends[at - 1], starts[at]);
    // "… won too for. 3 stars"
    return gap.length <= MAX_GAP && !(notes[at] === is.number && /[.!?|\n]/.test(gap));
  };
  let from = place;
  while (from > after && place - from < MAX_RUN && isTied(from) && digitAt(prepared, from - 1) !== undefined)
    from -= 1;
  let to = place + 1;
  while (to - from <= MAX_RUN && to < starts.length && isTied(to) && digitAt(prepared, to) !== undefined)
    to += 1;
  return { from, to };
}

function numberIn(
  prepared: PreparedText,
  { from, to }: Run,
  region: () => string | undefined,
): Change | undefined {
  if (to - from < MIN_RUN || to - from > MAX_RUN) return undefined;
  const { starts, ends, words } = prepared.table;
  const isSound = (at: number): boolean => sounds.has(words[at] ?? '') && words[at] !== 'oh';
  const hasSound = (first: number, end: number): boolean => {
    for (let at = first; at < end; at += 1) if (isSound(at)) return true;
    return false;
  };
  let spelled = 0;
  let heard = 0;
  for (let at = from; at < to; at += 1)
    if (isSound(at)) heard += 1;
    else spelled += 1;
  if (heard === 0 || spelled < MIN_PLAIN) return undefined;
  const home = region();
  // What leads in to the number is likelier than what follows it: "text me to two oh two …".
  for (let right = 0; right <= 1 && (right === 0 || isSound(to - 1)); right += 1) {
    for (let left = 0; left <= MAX_TRIMMED && (left === 0 || isSound(from + left - 1)); left += 1) {
      if (to - from - left - right < MIN_RUN) break;
      // Without any sound-alike it is read as it is written.
      if (!hasSound(from + left, to - right)) continue;
      const value = valueOf(digitsOf(prepared, from + left, to - right), home);
      if (value === undefined) continue;
      const start = starts[from + left] ?? 0;
      return { start, end: ends[to - right - 1] ?? start, word: `+${value}` };
    }
  }
  return undefined;
}

function digitsOf(prepared: PreparedText, from: number, to: number): string {
  let digits = '';
  for (let at = from; at < to; at += 1) digits += digitAt(prepared, at) ?? '';
  return digits;
}

function valueOf(digits: string, region: string | undefined): string | undefined {
  const local = region === undefined ? undefined : readNational(digits, region);
  if (local?.isDialled === true) return local.value;
  return digits.length === MIN_RUN ? readNational(digits, 'US')?.value : undefined;
}
