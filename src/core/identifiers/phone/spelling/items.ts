// A text taken apart into runs of digits and of letters, and what those mean within a spelled number.
import type { Lexicon, WordMeaning } from './lexicon';
import { nearDigit } from './nearWords';

/** A run of letters or of digits in clean text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded: lower case, no accents. */
  readonly word: string;
  readonly isNumber: boolean;
}

/** What a token, or a part of one, stands for. */
export interface Meaning {
  readonly digits: string;
  /** The next digit comes so often. */
  readonly times: 1 | 2 | 3;
  /** Said in words, rather than written in figures. */
  readonly isWord: boolean;
  /** Read by likeness: sound, edits, look-alike letters. */
  readonly isGuess: boolean;
}

const pieces = /\d+|[\p{L}\p{M}]+/gu;
const han = /\p{Script=Han}/u;
const hanPieces = /\d+|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;
const ascii = /^[\x20-\x7e]*$/;
const MAX_GLUED = 60; // "zerotwozero…" of a whole number; longer runs of letters are no number

/** Runs of digits and of letters in order; Chinese letters one by one, since no space parts their words. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(han.test(text) ? hanPieces : pieces), (match) => {
    const first = match[0].charCodeAt(0);
    const isNumber = first >= 0x30 && first <= 0x39;
    const word = isNumber ? match[0] : fold(match[0]);
    return { start: match.index, end: match.index + match[0].length, word, isNumber };
  });
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ascii.test(lower)) return lower;
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  return plain.replaceAll('ı', 'i').replaceAll('đ', 'd');
}

const figures = (digits: string): readonly Meaning[] => [{ digits, times: 1, isWord: false, isGuess: false }];

/**
 * What a token means in a language.
 *
 * @returns undefined if it is no part of a spelled number.
 */
export function meaningOf(token: Token, lexicon: Lexicon): readonly Meaning[] | undefined {
  const { word, isNumber } = token;
  if (isNumber) return word.length <= 15 ? figures(word) : undefined;
  const known = lexicon.words.get(word);
  if (known !== undefined) return [inWords(known)];
  return word.length > MAX_GLUED ? undefined : glued(word, lexicon);
}

/** What a word means if it is misspelt; to be asked only between digits. */
export function guessOf({ word, isNumber }: Token, lexicon: Lexicon): readonly Meaning[] | undefined {
  if (isNumber) return undefined;
  const digits = nearDigit(word, lexicon);
  return digits === undefined ? undefined : [{ digits, times: 1, isWord: true, isGuess: true }];
}

function inWords(meaning: WordMeaning): Meaning {
  switch (meaning.kind) {
    case 'digits':
      return { digits: meaning.digits, times: 1, isWord: true, isGuess: meaning.isSound };
    case 'times':
      return { digits: '', times: meaning.count, isWord: true, isGuess: false };
    case 'filler':
      return { digits: '', times: 1, isWord: false, isGuess: false };
  }
}

/** "sixfivefive": words without a space, each of two letters or more; the fewest words win. */
function glued(word: string, { words, longest }: Lexicon): readonly Meaning[] | undefined {
  if (word.length < 4) return undefined;
  const best: (readonly Meaning[] | undefined)[] = [[]];
  for (let end = 2; end <= word.length; end++) {
    for (let start = Math.max(0, end - longest); start <= end - 2; start++) {
      const before = best[start];
      const meaning = before && words.get(word.slice(start, end));
      if (before === undefined || meaning === undefined || meaning.kind === 'filler') continue;
      const found = best[end];
      if (found === undefined || before.length + 1 < found.length) best[end] = [...before, inWords(meaning)];
    }
  }
  const whole = best[word.length];
  return whole !== undefined && whole.length >= 2 ? whole : undefined;
}
