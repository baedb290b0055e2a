// The runs of letters and of digits of a text, found in one walk over its code units. What is known of them stands in
// number arrays that one text after the other fills: nothing is made of a run here, so that the walk stays small.
import {
  BLANK,
  DIGIT,
  LETTER,
  LETTER_BITS,
  PAUSE,
  SIGN,
  UNMET,
  classAt,
  settledClassAt,
  settledClasses,
  unitsAt,
} from './characterClasses';
import { unitAt } from './unitAt';

/** Of a run: it is one of digits. */
export const FIGURES = 128;
/** Of a run: it holds letters that are no plain ones, or more than are known by `firstLetters` and `lastLetters`. */
export const OTHER_LETTERS = 256;

/** A word of as many letters is known by them (`firstLetters`, `lastLetters`). */
export const MAX_LETTERS = 12;

/** Of a run: something else than a blank, or a pause and a blank, is before it. */
export const OTHER_GAP = 512;
const BEFORE_SIGNS = SIGN - 1;
const ONE_BLANK = BLANK - BEFORE_SIGNS;
const PAUSE_AND_BLANK = ((PAUSE - BEFORE_SIGNS) << 2) | ONE_BLANK;
/** A bit for each of the two: one test for both, since which of them it is cannot be foreseen. */
const PLAIN_GAPS = (1 << ONE_BLANK) | (1 << PAUSE_AND_BLANK);
const isPlainGap = (gap: number): boolean => (gap & ~31) === 0 && ((PLAIN_GAPS >> gap) & 1) === 1;

const ROOM = 16_384;

/** The runs of the text that was read last, side by side; the lists have more places than there are runs. */
export const runs = {
  count: 0,
  starts: new Int32Array(ROOM),
  ends: new Int32Array(ROOM),
  /**
   * The last twelve letters, five bits each, as two numbers; a run of twelve at most is known by them. Of digits the
   * second is what they count, modulo 65,536.
   */
  firstLetters: new Int32Array(ROOM),
  lastLetters: new Int32Array(ROOM),
  /** Bits of all letters (`characterClasses.ts`), FIGURES of digits, OTHER_LETTERS of a run of any letters. */
  seen: new Int32Array(ROOM),
  /** Which digits, pauses and blanks are in the text: bit `unit & 31`. */
  signs: 0,
};

/** Room for the runs of a text; after a long one the lists begin anew, so that they are not held in memory. */
function makeRoom(length: number): void {
  const room = runs.starts.length;
  if (length < room && room === ROOM) return;
  const lists = ['starts', 'ends', 'firstLetters', 'lastLetters', 'seen'] as const;
  for (const list of lists) runs[list] = new Int32Array(Math.max(ROOM, length + 1));
}

/**
 * Finds the runs of a clean text, or of one as it was written.
 *
 * @param classes - `unitClasses`, or `settledClasses` of a text that was not cleaned.
 * @returns false where the clean-up may change something; `runs` is of no use then.
 */
export function readRuns(text: string, classes: Uint8Array): boolean {
  const { length } = text;
  makeRoom(length);
  const { starts, ends, firstLetters, lastLetters, seen } = runs;
  let count = 0;
  let signs = 0;
  let gap = 0;
  let at = 0;
  while (at < length) {
    const unit = unitAt(text, at);
    let one = classes[unit] ?? UNMET;
    if (one >= SIGN) {
      gap = (gap << 2) | (one - BEFORE_SIGNS);
      if (one > SIGN) signs |= 1 << (unit & 31);
      at += 1;
      continue;
    }
    const start = at;
    let first = 0;
    let last = 0;
    let bits = 0;
    while (one < DIGIT) {
      first = (first << 5) | (last >>> 27);
      last = (last << 5) | (one & LETTER_BITS);
      bits |= one;
      at += 1;
      one = at < length ? (classes[unitAt(text, at)] ?? UNMET) : SIGN;
    }
    if (one === DIGIT) {
      if (at === start) {
        bits = FIGURES;
        do {
          const digit = unitAt(text, at);
          last = (last * 10 + (digit & 15)) & 0xff_ff;
          signs |= 1 << (digit & 31);
          at += 1;
        } while (at < length && classes[unitAt(text, at)] === DIGIT);
      }
    } else if (one < SIGN) {
      if (one === UNMET) one = meet(text, at, classes);
      if (one === UNMET) return false;
      if (one < DIGIT) {
        // A plain letter: from now on its class is known.
        at = start;
        continue;
      }
      if (one === LETTER) {
        at = endOfLetters(text, at, classes);
        if (at < 0) return false;
        bits |= OTHER_LETTERS;
      } else if (at === start) {
        at += unitsAt(text, at);
        if (one === SIGN) {
          gap = (gap << 2) | (SIGN - BEFORE_SIGNS);
          continue;
        }
        bits = OTHER_LETTERS;
      }
    }
    if (at - start > MAX_LETTERS && bits < FIGURES) bits |= OTHER_LETTERS;
    starts[count] = start;
    ends[count] = at;
    firstLetters[count] = first;
    lastLetters[count] = last;
    seen[count] = isPlainGap(gap) ? bits : bits | OTHER_GAP;
    gap = 0;
    count += 1;
  }
  runs.count = count;
  runs.signs = signs;
  return true;
}

/** Class of a character whose unit has none yet; UNMET if the clean-up may change it. */
const meet = (text: string, at: number, classes: Uint8Array): number =>
  classes === settledClasses ? settledClassAt(text, at) : classAt(text, at);

/** Where the letters of any kind end that go on at a place; -1 if the clean-up may change one of them. */
function endOfLetters(text: string, from: number, classes: Uint8Array): number {
  let at = from;
  while (at < text.length) {
    let one = classes[unitAt(text, at)] ?? UNMET;
    if (one === UNMET) one = meet(text, at, classes);
    if (one === UNMET) return -1;
    if (one >= DIGIT && one !== LETTER) break;
    at += unitsAt(text, at);
  }
  return at;
}
