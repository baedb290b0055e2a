// Words that somebody made up for a name: "gretasaffron", "janefic". What no language has as a word, and what is a given
// name and a word written as one.
import { ambiguousNames } from '../attributes/names/ambiguousNames';
import { givenNames } from '../attributes/names/givenNames';
import { isCommonWord, isPlainProseWord, isProseWord } from './commonWords';
import { isEnglishWord } from './englishWords';
import { isFurtherGivenName } from './furtherGivenNames';
import { isHandleWord, isTellingHandleWord } from './handleWords';

/** Whether a word in lower case is a given name; which one is never looked at. */
export const isGivenName = (word: string): boolean =>
  givenNames.has(word) || ambiguousNames.has(word) || isFurtherGivenName(word);

const MIN_COMPOUND_LETTERS = 8;
const MAX_COMPOUND_LETTERS = 24;
const MIN_GIVEN_LETTERS = 3;
const MIN_REST_LETTERS = 4;

/**
 * Whether a word is a given name with another word or name behind it: no language makes words so.
 *
 * @param word - in lower case. Short halves are left out: "Samstag" is no Sam.
 */
export function isCompoundName(word: string): boolean {
  if (word.length < MIN_COMPOUND_LETTERS || word.length > MAX_COMPOUND_LETTERS || isPlainProseWord(word))
    return false;
  for (let cut = MIN_GIVEN_LETTERS; cut <= word.length - MIN_REST_LETTERS; cut += 1) {
    const first = word.slice(0, cut);
    if (!isGivenName(first)) continue;
    const rest = word.slice(cut);
    if (isEnglishWord(rest) || isGivenName(rest)) return true;
  }
  return false;
}

const MIN_LOOSE_REST = 5;
/** Words that German and others join to their own: "Thaimassage", "Nagelstudio". */
const loanWords = new Set(
  'massage massages studio studios service services center centre party hotel station salon lounge wellness video videos photo photos online price model models escort escorts girls system program format material normal sensual special mental total social central national personal present moment element agent'.split(
    ' ',
  ),
);

/**
 * Whether a word looks like two: anything with an English word of five letters or more behind it, or a given name with
 * anything. Less sure than `isCompoundName`: more must say that a name comes.
 */
export function isLooseCompound(word: string): boolean {
  if (word.length < MIN_COMPOUND_LETTERS || word.length > MAX_COMPOUND_LETTERS) return false;
  if (!/^[a-z]+$/.test(word) || isProseWord(word)) return false;
  for (let cut = MIN_GIVEN_LETTERS; cut <= word.length - MIN_REST_LETTERS; cut += 1) {
    const rest = word.slice(cut);
    if (cut > MIN_GIVEN_LETTERS && isGivenName(word.slice(0, cut))) return true;
    if (
      rest.length >= MIN_LOOSE_REST &&
      !loanWords.has(rest) &&
      isEnglishWord(rest) &&
      /[aeiouy]/.test(word.slice(0, cut))
    )
      return true;
  }
  return false;
}

const MIN_TWO_LETTERS = 7;
const MIN_PART_LETTERS = 3;
const isNameBegin =
  /^(?!(?:ver|vor|aus|ein|mit|zer|ent|unter|auf|nach|wild|haus|pou|mira|con|des|pre)$)[a-z]*[aeiouy]/;
/** Endings that words of a sentence take on, however many they are made of: "shadowbanned". */
const inflected = /(?:ed|ing|er|ers|s|ly)$/;

/**
 * As `isLooseCompound`, also a short given name before or behind an English word ("piadune", "velvetmira"), and two
 * English words ("moonriver"). For names that nothing of a sentence stands beside.
 */
export function isMadeOfTwo(word: string): boolean {
  if (word.length < MIN_TWO_LETTERS || word.length > MAX_COMPOUND_LETTERS || isProseWord(word)) return false;
  for (let cut = MIN_PART_LETTERS; cut <= word.length - MIN_PART_LETTERS; cut += 1)
    if (areTwo(word.slice(0, cut), word.slice(cut))) return true;
  return isLooseCompound(word);
}

function areTwo(first: string, second: string): boolean {
  const isOfHandles = isHandleWord(second);
  if (isGivenName(first))
    return isOfHandles || isGivenName(second) || (first.length > MIN_GIVEN_LETTERS && isEnglishWord(second));
  if (isHandleWord(first)) return isOfHandles || isGivenName(second);
  // "tildameadow": whatever stands before such a word, if no German word begins so ("versand").
  if (isTellingHandleWord(second) && isNameBegin.test(first)) return true;
  if (first.length < MIN_REST_LETTERS || isCommonWord(first) || !isEnglishWord(first)) return false;
  if (isGivenName(second) || isOfHandles) return true;
  return (
    second.length >= MIN_REST_LETTERS &&
    !inflected.test(second) &&
    !isCommonWord(second) &&
    !loanWords.has(second) &&
    isEnglishWord(second)
  );
}

/** Whether a word in small letters is none of running text: a compound of names, or no word that is known. */
export const isInventedWord = (word: string): boolean => isCompoundName(word) || !isProseWord(word);
