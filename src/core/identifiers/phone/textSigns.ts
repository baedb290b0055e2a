// One flat look at the words and figures of a text: what the phone extractor knows of each of them, and which tricks of
// writing there may be. Nearly all texts hold none, and what looks for a trick is asked only where its sign is.
import { noteWords, tableOf } from '../../text/heldWords';
import type { TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import { aroundFigures } from './aroundFigures';
import { phoneNeedWords } from './needWords';
import { may } from './tricks';
import { hasPictures } from './pictures';
import { classOfNumber, classOfWord, FIRST_WEIGHT, is } from './wordClasses';

export interface TextSigns {
  /** Class of each token, as `wordClasses` has them. */
  readonly classes: readonly number[];
  /** Places of number words, words of order and others that say how pieces belong together. */
  readonly hits: readonly number[];
  /** Places of figures, of the words that may be digits, and of those that run into figures. */
  readonly marks: readonly number[];
  /** Places of the words that a sign ties to the word before. */
  readonly joints: readonly number[];
  /** Bits of `may`. */
  readonly tricks: number;
}

const ofNeed = tableOf(phoneNeedWords);
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

/** What the clean-up keeps with each word that it meets: its class. */
noteWords((word, number) => {
  const found = number === 0 ? classOfWord(word) : classOfNumber(number, word);
  return ofNeed[number] === 1 ? found | is.hit : found;
}, is.number);

/** Begins a number, or weighs as a digit of one. */
const MAY_BE_DIGITS = is.digitWord | is.gluedWords | ~(FIRST_WEIGHT - 1);

/** Looks once at each token. */
export function signsOf(text: string, table: TokenTable): TextSigns {
  const { starts, ends, notes } = table;
  const mayBeStarred = hasStars(table);
  let hits: number[] | undefined;
  let joints: number[] | undefined;
  const marks: number[] = [];
  let tricks = 0;
  let apart = 0;
  let before = -2; // end of the token before
  let begun = 0;
  let wasFigure = false;
  for (let at = 0; at < notes.length; at += 1) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    const note = notes[at] ?? 0;
    const isFigure = note === is.number;
    if (isFigure) {
      if (start === before && marks[marks.length - 1] !== at - 1) marks.push(at - 1);
      marks.push(at);
      apart = 0;
      if (end - start >= MIN_LONG) tricks |= may.long;
    } else {
      if ((note & is.hit) !== 0) (hits ??= []).push(at);
      if ((note & MAY_BE_DIGITS) !== 0) marks.push(at);
      if (end - start !== 1) apart = 0;
      else if ((apart += 1) >= MIN_APART) tricks |= may.apart;
    }
    if (start === before) {
      if (isFigure !== wasFigure) tricks |= may.glue;
    } else if (start - before === 1 && end - begun <= MAX_PARTED && !isFigure && !wasFigure) {
      const sign = unitAt(text, before);
      if (sign !== SPACE) {
        const found = sign > LAST_ASCII ? may.part | may.mask : (inWords[sign] ?? 0);
        tricks |= found;
        if (found !== 0) (joints ??= []).push(at);
      }
    } else if (mayBeStarred && start - before === 2 && !isFigure && !wasFigure && isStarred(text, before)) {
      tricks |= may.mask; // "tw* *ne"
      (joints ??= []).push(at);
    }
    begun = start;
    before = end;
    wasFigure = isFigure;
  }
  tricks |= marksOf(table) | aroundFigures(text, table);
  if (hasPictures(text, table)) tricks |= may.picture;
  return {
    classes: notes,
    hits: hits ?? noHits,
    marks,
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
const likeDigits = bitsOf('$!|');
const stars = bitsOf('*_');

function hasStars({ signs }: TokenTable): boolean {
  return ((signs[1] ?? 0) & (stars[1] ?? 0)) !== 0 || ((signs[2] ?? 0) & (stars[2] ?? 0)) !== 0;
}

function marksOf({ signs }: TokenTable): number {
  let tricks = 0;
  for (let place = 0; place < likeDigits.length; place += 1) {
    const found = signs[place] ?? 0;
    if ((found & (likeDigits[place] ?? 0)) !== 0) tricks |= may.mark;
  }
  return tricks;
}

const CLOSING = 1 << (41 & 31);

/** "a) 202 b) 555" */
function lettersCount(text: string, { signs }: TokenTable): boolean {
  return (
    ((signs[1] ?? 0) & CLOSING) !== 0 &&
    (text.includes('a)') || text.includes('A)') || text.includes('а)') || text.includes('А)'))
  );
}
