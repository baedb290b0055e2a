// One flat look at the words and figures of a text: what the phone extractor knows of each of them, and which tricks of
// writing there may be. Nearly all texts hold none, and what looks for a trick is asked only where its sign is.
import { tableOf } from '../../text/heldWords';
import type { TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import { pieceWords } from './enumerated';
import { phoneNeedWords } from './needWords';
import { ringUnits } from './noise';
import { hasPictures } from './pictures';
import { classOfNumber, classOfWord, is } from './wordClasses';

/** Bits of what may be in a text. */
export const may = {
  /** Figures touch letters: "tw0", "2o2", "call202". */
  glue: 1,
  /** Single letters stand side by side: "t w o". */
  apart: 2,
  /** A sign stands between two words without a space: "fi-ve", "f*ve". */
  part: 4,
  /** A mark that may be a letter or a one: "$even", "o|34". */
  mark: 8,
  /** A sign in a word that may stand for a letter: "f*ve". */
  mask: 256,
  /** A sign for a zero or a one, or a letter alone, right beside figures. */
  noise: 16,
  /** Single figures with a sign that counts them: "1) 202 2) 555". */
  count: 32,
  /** Figures as long as a number. */
  long: 64,
  /** Pictures of dice, cards and tiles. */
  picture: 128,
} as const;

export interface TextSigns {
  /** Class of each token, as `wordClasses` has them. */
  readonly classes: Int32Array;
  /** Places of number words, words of order and others that say how pieces belong together. */
  readonly hits: readonly number[];
  /** Places of the words that a sign ties to the word before. */
  readonly joints: readonly number[];
  /** Bits of `may`. */
  readonly tricks: number;
}

const ofNeed = tableOf(phoneNeedWords);
const ofPieces = tableOf(pieceWords);
const noHits: readonly number[] = [];
const MIN_APART = 3;
const MIN_LONG = 7;
const SPACE = 32;
const LAST_ASCII = 127;

const MAX_PARTED = 9; // characters of a word of a digit and the signs in it
/** Of ASCII signs: what a word of a digit may be parted or masked by. */
const inWords = new Uint16Array(LAST_ASCII + 1);
const putSigns = (signs: string, bit: number): void => {
  for (const sign of signs) inWords[sign.charCodeAt(0)] = (inWords[sign.charCodeAt(0)] ?? 0) | bit;
};
putSigns("-._/~'", may.part);
putSigns('._~*#@?^%+=', may.mask);
const counts = new Uint8Array(LAST_ASCII + 1);
for (const sign of ').:') counts[sign.charCodeAt(0)] = 1;

/** Looks once at each token. */
export function signsOf(text: string, table: TokenTable): TextSigns {
  const { starts, ends, numbers, words, figures } = table;
  const { length } = numbers;
  const classes = new Int32Array(length);
  let hits: number[] | undefined;
  let joints: number[] | undefined;
  let tricks = 0;
  let apart = 0;
  let next = 0; // of the figures
  let before = -2; // end of the token before
  let begun = 0;
  let wasFigure = false;
  for (let at = 0; at < length; at += 1) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    const isFigure = figures[next] === at;
    if (isFigure) {
      next += 1;
      classes[at] = is.number;
      apart = 0;
      if (end - start >= MIN_LONG) tricks |= may.long;
    } else {
      const number = numbers[at] ?? 0;
      classes[at] = number === 0 ? classOfWord(words[at] ?? '') : classOfNumber(number, words[at] ?? '');
      if (end - start !== 1) apart = 0;
      else if ((apart += 1) >= MIN_APART) tricks |= may.apart;
    }
    if (ofNeed[numbers[at] ?? 0] === 1) (hits ??= []).push(at);
    if (start === before) {
      if (isFigure !== wasFigure) tricks |= may.glue;
    } else if (start - before === 1 && end - begun <= MAX_PARTED && !isFigure && !wasFigure) {
      const sign = unitAt(text, before);
      if (sign !== SPACE) {
        const found = sign > LAST_ASCII ? may.part | may.mask : (inWords[sign] ?? 0);
        tricks |= found;
        if (found !== 0) (joints ??= []).push(at);
      }
    } else if (start - before === 2 && !isFigure && !wasFigure && isStarred(text, before)) {
      tricks |= may.mask; // "tw* *ne"
      (joints ??= []).push(at);
    }
    begun = start;
    before = end;
    wasFigure = isFigure;
  }
  tricks |= marksOf(table) | aroundFigures(text, table);
  if (hasPictures(text)) tricks |= may.picture;
  return {
    classes,
    hits: hits ?? noHits,
    joints: joints ?? noHits,
    tricks: lettersCount(text, table) ? tricks | may.count : tricks,
  };
}

const STAR = 42;
const LOW_LINE = 95;

/** One of the signs that hide the first letter of a word, or the last. */
function isStarred(text: string, at: number): boolean {
  const first = unitAt(text, at);
  const second = unitAt(text, at + 1);
  return first === STAR || second === STAR || first === LOW_LINE || second === LOW_LINE;
}

const bitsOf = (signs: string): readonly number[] => {
  const bits = [0, 0, 0, 0];
  for (const sign of signs) {
    const unit = sign.charCodeAt(0);
    bits[unit >> 5] = (bits[unit >> 5] ?? 0) | (1 << (unit & 31));
  }
  return bits;
};
const marks = bitsOf('$!|');

function marksOf({ signs }: TokenTable): number {
  let tricks = 0;
  for (let place = 0; place < marks.length; place += 1) {
    const found = signs[place] ?? 0;
    if ((found & (marks[place] ?? 0)) !== 0) tricks |= may.mark;
  }
  return tricks;
}

const BAR = 124;
const BANG = 33;
const MAX_BESIDE = 3;

/** Whether a character may be a ring for a zero, or a mark for a one. */
function mayBeDigit(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = unitAt(text, at);
  return unit > LAST_ASCII ? ringUnits[unit] === 1 : unit === BAR || unit === BANG;
}

/** What the characters right before and behind figures may be. */
function aroundFigures(text: string, { starts, ends, figures, numbers }: TokenTable): number {
  let tricks = 0;
  for (let place = 0; place < figures.length; place += 1) {
    const at = figures[place] ?? 0;
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (
      mayBeDigit(text, end) ||
      mayBeDigit(text, end + 1) ||
      mayBeDigit(text, start - 1) ||
      mayBeDigit(text, start - 2)
    )
      tricks |= may.noise;
    // "202 x 555", "5 s"
    const next = starts[at + 1] ?? -1;
    if (next >= 0 && next - end <= MAX_BESIDE && (ends[at + 1] ?? 0) - next === 1) tricks |= may.noise;
    if (end - start !== 1) continue;
    const isCounted = end < text.length && counts[unitAt(text, end)] === 1;
    const isSigned = start > 0 && unitAt(text, start - 1) === HASH;
    if (isCounted || isSigned || ofPieces[numbers[at - 1] ?? 0] === 1) tricks |= may.count;
  }
  return tricks;
}

const HASH = 35;
const CLOSING = 1 << (41 & 31);

/** "a) 202 b) 555" */
function lettersCount(text: string, { signs }: TokenTable): boolean {
  return ((signs[1] ?? 0) & CLOSING) !== 0 && (text.includes('a)') || text.includes('A)'));
}
