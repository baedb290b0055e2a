// What the phone extractor knows of a word before it looks any closer: one look-up for each token of a text, shared by
// all that read it.
import type { Token } from '../../text/tokens';
import { beginsLikeWords } from './spelling/clusters';
import { digitWords, numberWords, type WordMeaning } from './spelling/lexicon';
import { everydayWords } from './told/bentLexicon';
import { bentReadings, EVERYDAY_COST } from './told/bentWords';
import { gluedDigits } from './told/gluedWords';

/** Bits of a class. */
export const is = {
  /** A number by itself in some language, so that one may begin here. */
  digitWord: 1,
  /** Any word of the spelling tables, fillers and sounds too. */
  numberWord: 2,
  /** A long run of letters that begins like number words. */
  gluedWords: 4,
  /** Begins like a number word. */
  likeWords: 8,
  /** Few letters, each of which may be a digit by its look. */
  look: 16,
  /** A bent word of a digit. */
  bent: 32,
  number: 64,
} as const;
const WEIGHT_SHIFT = 8;

const MAX_LOOK = 4;
const looks = /^[oilszb]+$/;
const romans = /^(?:i{1,3}|i?v|vi{1,3}|ix)$/;
const MIN_GLUED = 6; // "sixsix"
const FIRST_UNSPACED = 0x0e_00;

const classes = new Map<string, number>();
const MAX_REMEMBERED = 20_000;

/** Class of each token, and whether there are letters that stand apart. */
export interface Classes {
  readonly of: readonly number[];
  readonly hasLettersApart: boolean;
}

const MIN_APART = 3;

/** One look at each token. */
export function classesOf(tokens: readonly Token[]): Classes {
  const of: number[] = new Array<number>(tokens.length);
  let apart = 0;
  let hasLettersApart = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    of[at] = token.isNumber ? is.number : classOfToken(token);
    if (token.end - token.start !== 1 || token.isNumber) apart = 0;
    else if ((apart += 1) >= MIN_APART) hasLettersApart = true;
  }
  return { of, hasLettersApart };
}

/** Classes of the words that have a number of their own, by that number; -1 where it is not known yet. */
const byNumber: number[] = [];

function classOfToken({ word, number }: Token): number {
  if (number === 0) return classes.get(word) ?? classOf(word);
  while (byNumber.length <= number) byNumber.push(-1);
  const known = byNumber[number] ?? -1;
  return known >= 0 ? known : (byNumber[number] = readClass(word));
}

/** Digits that a word of the class may hold, by itself. */
export const digitsOfClass = (found: number): number => found >> WEIGHT_SHIFT;

function classOf(word: string): number {
  if (classes.size >= MAX_REMEMBERED) classes.clear();
  const found = readClass(word);
  classes.set(word, found);
  return found;
}

function readClass(word: string): number {
  // "ohonetwo": "oh" is too short to be told from the beginning of other words.
  const isLike = beginsLikeWords(word) || (word.startsWith('oh') && beginsLikeWords(word.slice(2)));
  const isLong = word.length >= MIN_GLUED || (word.charCodeAt(0) >= FIRST_UNSPACED && word.length > 1);
  let found = (isLike ? is.likeWords : 0) | (isLike && isLong ? is.gluedWords : 0);
  if (word.length <= MAX_LOOK && looks.test(word)) found |= is.look;
  const entry = numberWords.get(word);
  if (entry !== undefined) {
    found |= is.numberWord | (digitWords.has(word) ? is.digitWord : 0);
    return found | (Math.max(...[...entry.values()].map(weightOfMeaning)) << WEIGHT_SHIFT);
  }
  const glued = gluedDigits(word);
  if (glued !== undefined) return found | is.bent | (glued.digits.length << WEIGHT_SHIFT);
  if ((bentReadings(word)[0]?.cost ?? 1) < EVERYDAY_COST) return found | is.bent | (1 << WEIGHT_SHIFT);
  const isLook = !everydayWords.has(word) && ((found & is.look) !== 0 || romans.test(word));
  return isLook ? found | is.bent | (word.length << WEIGHT_SHIFT) : found;
}

function weightOfMeaning(meaning: WordMeaning): number {
  if (meaning.kind === 'number') return meaning.isSound ? 0 : String(meaning.value).length;
  return meaning.kind === 'multiply' || meaning.kind === 'times' ? 2 : 0;
}
