// One flat look at the words and figures of a text: what the phone extractor knows of each of them, and which tricks of
// writing there may be. Nearly all texts hold none, and what looks for a trick is asked only where its sign is.
import { noteWords, tableOf } from '../../text/heldWords';
import { GLUE, SIGN } from '../../text/joints';
import type { TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import { isHomophoneRow } from './told/homophoneRuns';
import { aroundFigures } from './aroundFigures';
import { phoneNeedWords } from './needWords';
import { saidIn } from './told/saidSigns';
import { may } from './tricks';
import { hasPictures } from './pictures';
import { classOfNumber, classOfWord, FIRST_WEIGHT, is } from './wordClasses';
import { isLikeFigure } from './zeroLetters';

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

/** Looks once at what is known of each word, and at the few gaps that are no blank. */
export function signsOf(text: string, table: TokenTable): TextSigns {
  const { starts, ends, notes } = table;
  let hits: number[] | undefined;
  const marks: number[] = [];
  let tricks = 0;
  for (let at = 0; at < notes.length; at += 1) {
    const note = notes[at] ?? 0;
    if (note === 0) continue; // most words
    if (note === is.number) {
      const start = starts[at] ?? 0;
      if (start === ends[at - 1] && marks[marks.length - 1] !== at - 1) marks.push(at - 1);
      marks.push(at);
      if ((ends[at] ?? 0) - start >= MIN_LONG) tricks |= may.long;
    } else {
      if ((note & is.hit) !== 0) (hits ??= []).push(at);
      if ((note & MAY_BE_DIGITS) !== 0) marks.push(at);
      else if ((note & is.homophone) !== 0 && isHomophoneRow(table, at)) tricks |= may.homophones;
    }
  }
  const { joints, found } = jointsIn(text, table);
  tricks |= found | marksOf(table) | aroundFigures(text, table) | singlesIn(text, table);
  if (hasPictures(text, table)) tricks |= may.picture;
  tricks |= saidIn({ text, table }, hits ?? noHits, marks);
  return { classes: notes, hits: hits ?? noHits, marks, joints, tricks };
}

/** Words that a sign ties to the word before, and the tricks that such signs may be. */
function jointsIn(
  text: string,
  table: TokenTable,
): { readonly joints: readonly number[]; readonly found: number } {
  const { starts, ends, notes, gaps } = table;
  const { places, kinds } = gaps;
  const mayBeStarred = hasStars(table);
  let joints: number[] | undefined;
  let found = 0;
  for (let gap = 0; gap < places.length; gap += 1) {
    const place = places[gap] ?? 0;
    const at = place + 1;
    if (place < 0 || at >= notes.length) continue;
    const wasFigure = notes[place] === is.number;
    const isFigure = notes[at] === is.number;
    const kind = kinds[gap] ?? 0;
    if ((kind & GLUE) !== 0) {
      if (isFigure !== wasFigure) found |= gluedTo(text, table, isFigure ? place : at, isFigure);
      continue;
    }
    if (isFigure || wasFigure) continue;
    const before = ends[place] ?? 0;
    if ((kind & SIGN) !== 0) {
      if ((ends[at] ?? 0) - (starts[place] ?? 0) > MAX_PARTED) continue;
      const sign = unitAt(text, before);
      const signs = sign > LAST_ASCII ? may.part | may.mask : (inWords[sign] ?? 0);
      if (signs === 0) continue;
      found |= signs;
      (joints ??= []).push(at);
    } else if (mayBeStarred && (starts[at] ?? 0) - before === 2 && isStarred(text, before)) {
      found |= may.mask; // "tw* *ne"
      (joints ??= []).push(at);
    }
  }
  return { joints: joints ?? noHits, found };
}

const MAX_LEET = 3; // figures in a word
const MAX_SAME = 4; // times the letter that stands for a figure

/** What a word may be that touches figures before it, or behind it. */
function gluedTo(text: string, { starts, ends }: TokenTable, word: number, isBefore: boolean): number {
  const start = starts[word] ?? 0;
  const end = ends[word] ?? 0;
  const figures = isBefore ? word + 1 : word - 1;
  const first = unitAt(text, start);
  const last = unitAt(text, end - 1);
  let found: number = may.glue;
  if ((ends[figures] ?? 0) - (starts[figures] ?? 0) <= MAX_LEET) found |= may.leet;
  if (end - start <= MAX_SAME && first === last) found |= may.stands;
  return isLikeFigure(isBefore ? last : first) ? found | may.letters : found;
}

/** Words of one letter: so many in a row, or one that counts. */
function singlesIn(text: string, { singles, ends, notes, words, signs }: TokenTable): number {
  const hasClosing = ((signs[1] ?? 0) & CLOSING) !== 0;
  let tricks = 0;
  let inRow = 0;
  let before = -1;
  for (let single = 0; single < singles.length; single += 1) {
    const at = singles[single] ?? 0;
    if (notes[at] === is.number) inRow = 0;
    else {
      inRow = at === before + 1 ? inRow + 1 : 1;
      if (inRow >= MIN_APART) tricks |= may.apart;
      // "a) 202 b) 555"
      const end = ends[at] ?? 0;
      if (hasClosing && end < text.length && unitAt(text, end) === BRACKET && isFirstLetter(words[at]))
        tricks |= may.count;
    }
    before = at;
  }
  return tricks;
}

const BRACKET = 41;
const CLOSING = 1 << (BRACKET & 31);
const isFirstLetter = (word: string | undefined): boolean => word === 'a' || word === 'а';

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
