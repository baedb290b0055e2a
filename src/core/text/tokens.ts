// A clean text taken apart, once for all finders, into words and numbers.
import type { Span } from '../brand';
import { hold, knownNumberOf, knownNumberOfDigits, numberIn, slotOf, wordIn } from './heldWords';

/** A run of letters or of digits in clean text; `start` and `end` are offsets there. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded: lower case, no accents. Digits as they are. */
  readonly word: string;
  readonly isNumber: boolean;
  /** Number of the word among those that finders look for (`heldWords.ts`); 0 if none of them does. */
  readonly number: number;
}

const OTHER = 1;
const LETTER = 2; // of lower case in ASCII
const CAPITAL = 3; // any other letter or mark
const DIGIT = 4;
const HAN = 5; // each for itself, since no space parts Chinese words

const CLASSES = 0x2_00_00;
/** Classes of the characters of the first two planes, filled in as they are met; 0 is not met yet. */
const classes = new Uint8Array(CLASSES);
for (let unit = 0x30; unit <= 0x39; unit += 1) classes[unit] = DIGIT;
const letter = /^[\p{L}\p{M}]$/u;
const han = /^\p{Script=Han}$/u;

const NO_LETTER = 1;
const FIRST_LETTER = 2;
/**
 * What most letters are, filled in as they are met: 2 to 27 for those that fold to one from a to z, 1 for what is
 * neither letter nor digit. 0 where more has to be looked at: not met yet, a digit, another letter, half of a pair.
 */
const plain = new Uint8Array(0x1_00_00);
// Known from the beginning: a sign is noted where it is known to be one, and the first text has signs too.
for (let unit = 0; unit < 128; unit += 1)
  if (!/[A-Za-z0-9]/.test(String.fromCharCode(unit))) {
    classes[unit] = OTHER;
    plain[unit] = NO_LETTER;
  }
const BITS = 5; // of one of them
const LETTERS_IN_KEY = 6;

/** Words and numbers of a text, and which signs are between them. */
export interface TokensRead {
  readonly tokens: readonly Token[];
  /** Which ASCII characters that are no letters are in the text: bit `unit & 31` of the number `unit >> 5`. */
  readonly signs: readonly number[];
}

/**
 * Words and numbers of a text in order of place.
 *
 * @param text - clean text (`cleanText`), whose digits are ASCII.
 * @returns runs of letters with their marks, runs of ASCII digits, and Chinese characters one by one. Linear.
 */
export function tokensOf(text: string): readonly Token[] {
  return readTokens(text).tokens;
}

/** As `tokensOf`, with the signs of the text. */
export function readTokens(text: string): TokensRead {
  const tokens: Token[] = [];
  const signs = [0, 0, 0, 0];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    let one = plain[unit] ?? 0;
    if (one === NO_LETTER) {
      if (unit < 128) signs[unit >> 5] = (signs[unit >> 5] ?? 0) | (1 << (unit & 31));
      at += 1;
      continue;
    }
    const start = at;
    let token: Token | undefined;
    if (unit >= 0x30 && unit <= 0x39) {
      token = numberAt(text, at, signs);
    } else {
      let first = 0;
      let second = 0;
      while (one > NO_LETTER) {
        if (at < start + LETTERS_IN_KEY) first = (first << BITS) | one;
        else second = (second << BITS) | one;
        at += 1;
        one = at < length ? (plain[text.charCodeAt(at)] ?? 0) : NO_LETTER;
      }
      const isPlain = at > start && (one === NO_LETTER || !continuesWord(text, at));
      token = isPlain ? plainWord(text, { start, end: at, first, second }) : otherWordAt(text, start);
    }
    if (token !== undefined) tokens.push(token);
    at = token?.end ?? start + unitsAt(text, start);
  }
  return { tokens, signs };
}

function numberAt(text: string, start: number, signs: number[]): Token {
  let digits = signs[1] ?? 0;
  let end = start;
  let unit = text.charCodeAt(end);
  do {
    digits |= 1 << (unit & 31);
    end += 1;
    unit = end < text.length ? text.charCodeAt(end) : 0;
  } while (unit >= 0x30 && unit <= 0x39);
  signs[1] = digits;
  const word = text.slice(start, end);
  return { start, end, word, isNumber: true, number: knownNumberOfDigits(word) };
}

interface PlainWord extends Span {
  /** Its first six letters, and those after them, five bits each. */
  readonly first: number;
  readonly second: number;
}

/** Nearly all words: of letters that fold to one from a to z, twelve at most, so that no letter is read twice. */
function plainWord(text: string, { start, end, first, second }: PlainWord): Token {
  if (end - start > 2 * LETTERS_IN_KEY) {
    const word = folded(text, start, end);
    return { start, end, word, isNumber: false, number: knownNumberOf(word) };
  }
  let slot = slotOf(first, second);
  if (slot < 0) slot = hold(folded(text, start, end), first, second);
  return { start, end, word: wordIn(slot), isNumber: false, number: numberIn(slot) };
}

/** A word of any letters; undefined where none begins. */
function otherWordAt(text: string, start: number): Token | undefined {
  let at = start;
  let hash = 0;
  let fold = folds[text.charCodeAt(at)] ?? 0;
  while (fold > NO_LETTER) {
    hash = (Math.imul(hash, 31) + fold) | 0;
    at += 1;
    fold = at < text.length ? (folds[text.charCodeAt(at)] ?? 0) : NO_LETTER;
  }
  const isWhole = at > start && (fold === NO_LETTER || !continuesWord(text, at));
  const kind = at > start ? LETTER : classAt(text, at);
  if (kind === OTHER || kind === DIGIT) return undefined;
  const end = isWhole ? at : endOfWord(text, at, kind);
  const word = isWhole ? heldWord(text, start, end, hash) : foldWord(text.slice(start, end));
  return { start, end, word, isNumber: false, number: knownNumberOf(word) };
}

/**
 * What each letter folds to, filled in as they are met; 1 for what is neither letter nor digit. 0 where more has to be
 * looked at: not met yet, a digit, a Chinese character, half of a pair, a letter that folds to none or two or by its
 * word.
 */
const folds = new Uint16Array(0x1_00_00);
for (let unit = 0; unit < 128; unit += 1) if (plain[unit] === NO_LETTER) folds[unit] = NO_LETTER;

const HELD_WORDS = 0x20_00;
const MAX_HELD_LETTERS = 12; // a longer cut of a text would keep the whole text in memory
/** The words met last, each at the place its letters lead to: a word that was met needs not be made again. */
const heldWords = new Array<string>(HELD_WORDS).fill('');

function heldWord(text: string, start: number, end: number, hash: number): string {
  const length = end - start;
  if (length > MAX_HELD_LETTERS) return folded(text, start, end);
  const place = (hash ^ (hash >>> 13)) & (HELD_WORDS - 1);
  const held = heldWords[place] ?? '';
  if (held.length === length) {
    let at = 0;
    while (at < length && held.charCodeAt(at) === folds[text.charCodeAt(start + at)]) at += 1;
    if (at === length) return held;
  }
  const made = folded(text, start, end);
  heldWords[place] = made;
  return made;
}

function folded(text: string, start: number, end: number): string {
  let word = '';
  let keptFrom = start;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const fold = folds[unit] ?? unit;
    if (fold === unit) continue;
    word += text.slice(keptFrom, at) + String.fromCharCode(fold);
    keptFrom = at + 1;
  }
  return keptFrom === start ? text.slice(start, end) : word + text.slice(keptFrom, end);
}

function continuesWord(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === LETTER || kind === CAPITAL;
}

/** End of a word of any letters that goes on, or begins, at a place; a Chinese character is a word. */
function endOfWord(text: string, from: number, kind: number): number {
  let at = kind === LETTER ? from : from + unitsAt(text, from);
  while (kind !== HAN && at < text.length && continuesWord(text, at)) at += unitsAt(text, at);
  return at;
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const codePoint = text.codePointAt(at) ?? unit;
  if (codePoint > 0xff_ff || (unit >= 0xd8_00 && unit < 0xdc_00)) return classOfPair(codePoint);
  const found = classOf(String.fromCharCode(unit));
  classes[unit] = found;
  if (found === OTHER) plain[unit] = folds[unit] = NO_LETTER;
  if (found === LETTER || found === CAPITAL) {
    const fold = foldOf(String.fromCharCode(unit));
    folds[unit] = fold;
    if (fold >= 0x61 && fold <= 0x7a) plain[unit] = fold - 0x61 + FIRST_LETTER;
  }
  return found;
}

/** Of a character of two units; half of a pair alone is not kept, since its unit begins others. */
function classOfPair(codePoint: number): number {
  const known = codePoint > 0xff_ff ? (classes[codePoint] ?? 0) : 0;
  if (known !== 0) return known;
  const found = classOf(String.fromCodePoint(codePoint));
  if (codePoint > 0xff_ff && codePoint < CLASSES) classes[codePoint] = found;
  return found;
}

function unitsAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  return unit >= 0xd8_00 && unit < 0xdc_00 && (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
}

function classOf(character: string): number {
  if (character >= '0' && character <= '9') return DIGIT;
  if (character >= 'a' && character <= 'z') return LETTER;
  if (han.test(character)) return HAN;
  return letter.test(character) ? CAPITAL : OTHER;
}

/** Accents only: vowel signs of Thai and other scripts are letters to their readers. */
const accents = /[\u0300-\u036f]/g;
const asciiOnly = /^[ -~]*$/;

/** One word in lower case without accents, as an English keyboard writes it; folding twice changes nothing. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (asciiOnly.test(lower)) return lower;
  const plain = lower.normalize('NFD').replace(accents, '').normalize('NFC');
  return plain
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o');
}

/** Letters of no length folded, of two, or that are another one at the end of a word. */
const foldsByWord = /^[Σ\u0300-\u036f\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\ud800-\udfff]$/;

function foldOf(letter: string): number {
  const folded = foldWord(letter);
  return folded.length !== 1 || foldsByWord.test(letter) ? 0 : folded.charCodeAt(0);
}
