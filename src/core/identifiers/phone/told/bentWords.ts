// Words of digits bent so that no search finds them and every reader hears them: stretched ("fiiive"), without vowels
// ("svn"), letters swapped or left out ("fvie"), written as they sound ("fahv"), said in a dialect ("zwee").
import { bitOf, languages, numberWords } from '../spelling/lexicon';
import { dialectWords, everydayWords } from './bentLexicon';

/** What a bent word may stand for; `cost` from 0 (surely) to 1 (hardly). */
export interface BentReading {
  readonly digits: string;
  readonly cost: number;
  /** Languages of the word, a bit each by their place in `languages`. */
  readonly languages: number;
}

/** Languages whose words are looked for bent; those of scripts without vowels or of one syllable bend into each other. */
const BENT_LANGUAGES: ReadonlySet<string> = new Set([
  'en',
  'de',
  'es',
  'fr',
  'it',
  'pt',
  'ro',
  'nl',
  'pl',
  'ru',
  'tr',
]);

const costs = {
  dialect: 0.15,
  stretched: 0.1,
  doubled: 0.3,
  skeleton: 0.35,
  shortSkeleton: 0.5,
  edit: 0.35,
  shortEdit: 0.5,
  shortest: 0.6,
  sound: 0.35,
} as const;
/** What everyday words cost: read as digits only right between others. */
export const EVERYDAY_COST = 0.75;

/** Digits of a key, each with the languages that have it, a bit each. */
type Index = Map<string, Map<string, number>>;

const collapsed: Index = new Map();
const skeletons: Index = new Map();
const deletions: Index = new Map();
const sounds: Index = new Map();
/** Words of three letters without one of them. */
const shortDeletions: Index = new Map();
const dialects: Index = new Map();

function put(index: Index, key: string, digit: string, bit: number): void {
  const known = index.get(key) ?? new Map<string, number>();
  index.set(key, known.set(digit, (known.get(digit) ?? 0) | bit));
}

const SKELETON_LANGUAGES: ReadonlySet<string> = new Set(['en', 'de', 'es']);
const MIN_EDITED = 3; // letters
/** Turkish is written as it sounds, and its words are too short to be known by that. */
const SOUNDED = (id: string): boolean => id !== 'tr';
const vowels = /[aeiouy]/g;
const doubled = /(.)\1+/gu;
const collapse = (word: string): string => word.replace(doubled, '$1');

const soundRules: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]k?/g, 'k'],
  [/gh(?=t)/g, ''],
  [/th/g, 't'],
  [/h$|h(?=[^aeiouy])|(?<=[aeiouy])h/g, ''],
  [/z/g, 's'],
  [/[vb]/g, 'f'],
  [/[aeo]?r$/g, 'r'],
  [/[aeiouy]+/g, 'a'],
  [/(?<=.)a$/g, ''],
  [/(.)\1/g, '$1'],
];

/** Consonants as they sound, vowels as one. */
function soundKey(word: string): string {
  let key = word;
  for (const [pattern, by] of soundRules) key = key.replace(pattern, by);
  return key;
}

languages.forEach(({ id, units }, place) => {
  if (!BENT_LANGUAGES.has(id)) return;
  const bit = bitOf(place);
  for (const { word, digit } of units) {
    put(collapsed, collapse(word), digit, bit);
    if (SOUNDED(id)) put(sounds, soundKey(word), digit, bit);
    for (const key of deletionsOf(word)) put(deletions, key, digit, bit);
    if (SKELETON_LANGUAGES.has(id)) put(skeletons, word.replace(vowels, ''), digit, bit);
    if (id === 'en' && word.length === MIN_EDITED)
      for (const key of deletionsOf(word)) if (key.length < word.length) put(shortDeletions, key, digit, bit);
  }
});
for (const [language, written, digit] of dialectWords)
  put(dialects, written, digit, bitOf(languages.findIndex(({ id }) => id === language)));

function deletionsOf(word: string): readonly string[] {
  const keys = [word];
  for (let at = 0; at < word.length; at += 1) keys.push(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

const MIN_LETTERS = 2;
const MAX_LETTERS = 16;
const MAX_SHORT = 3;
const none: readonly BentReading[] = [];
/** What was read before: adverts use the same few thousand words again and again. */
const remembered = new Map<string, readonly BentReading[]>();
const MAX_REMEMBERED = 20_000;

/**
 * Digits that a word may be a bent word of, the likeliest first.
 *
 * @param word - as tokens have it.
 * @returns nothing for words of everyday speech and for words that are plainly a digit.
 */
export function bentReadings(word: string): readonly BentReading[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const found = readingsOf(word);
  remembered.set(word, found);
  return found;
}

function readingsOf(word: string): readonly BentReading[] {
  if (word.length < MIN_LETTERS || word.length > MAX_LETTERS) return none;
  // A short number word of one language may be a bent one of another: "on" is ten in Turkish, and one letter from one.
  const isNumber = isPlain(word);
  if (isNumber && word.length > MAX_SHORT) return none;
  const least = everydayWords.has(word) || isNumber ? EVERYDAY_COST : 0;
  const found = new Map<string, BentReading>();
  const offer: Offer = (digits, cost) => {
    for (const [digit, bits] of digits ?? []) {
      const known = found.get(digit);
      const price = Math.max(least, Math.min(cost, known?.cost ?? 1));
      found.set(digit, { digits: digit, cost: price, languages: bits | (known?.languages ?? 0) });
    }
  };
  offer(dialects.get(word), costs.dialect);
  if (found.size === 0) offerStretched(word, offer);
  if (found.size === 0) offerLikely(word, offer);
  // Of two as likely, the one of the language that comes first in the table, which is English.
  return [...found.values()].sort(
    (left, right) =>
      left.cost - right.cost || (left.languages & -left.languages) - (right.languages & -right.languages),
  );
}

/** A number word of some language, and no sound of one: "sinco" bends a Portuguese word as well as a Spanish one. */
function isPlain(word: string): boolean {
  for (const meaning of numberWords.get(word)?.values() ?? [])
    if (meaning.kind !== 'number' || !meaning.isSound || !dialects.has(word)) return true;
  return false;
}

type Offer = (digits: ReadonlyMap<string, number> | undefined, cost: number) => void;

const tripled = /(.)\1\1/u;

function offerStretched(word: string, offer: Offer): void {
  const once = collapse(word);
  if (once === word) return;
  const cost = tripled.test(word) ? costs.stretched : costs.doubled;
  if (once.length >= 2 && (tripled.test(word) || word.length >= 4 || isStretchedEnd(word))) {
    offer(collapsed.get(once), cost);
    offer(digitsOfWord(once), cost);
  }
}

/** "üçç" */
function isStretchedEnd(word: string): boolean {
  return word.length === MIN_EDITED && word.charAt(1) === word.charAt(2) && !everydayWords.has(word);
}

function digitsOfWord(word: string): ReadonlyMap<string, number> {
  const digits = new Map<string, number>();
  for (const [language, meaning] of numberWords.get(word) ?? [])
    if (meaning.kind === 'number' && meaning.value < 10)
      digits.set(String(meaning.value), (digits.get(String(meaning.value)) ?? 0) | bitOf(language));
  return digits;
}

/** The one digit that a plain number word says. */
export function digitOfWord(word: string): string | undefined {
  for (const meaning of numberWords.get(word)?.values() ?? [])
    if (meaning.kind === 'number' && !meaning.isSound && meaning.value < 10) return String(meaning.value);
  return undefined;
}

const consonants = /^[bcdfghjklmnpqrstvwxz]{2,5}$/;
const MIN_SOUND = 2;

function offerLikely(word: string, offer: Offer): void {
  if (consonants.test(word)) {
    offer(skeletons.get(word), word.length === 2 ? costs.shortSkeleton : costs.skeleton);
    return;
  }
  const small = diminutive.exec(word)?.[1];
  if (small !== undefined)
    for (const end of ['', 'o', 'e', 's', 'co', 'ro']) offer(digitsOfWord(small + end), costs.sound);
  if (word.length < MIN_EDITED) {
    offer(shortDeletions.get(word), costs.shortest);
    return;
  }
  const key = soundKey(word);
  if (key.length >= MIN_SOUND) offer(sounds.get(key), costs.sound);
  // The first letter, or the first two swapped, stay as they are: "fine" may be five, "dive" is a word.
  const cost = word.length <= 3 ? costs.shortEdit : costs.edit;
  for (const near of deletionsOf(word)) {
    if (near.length >= 2) offer(deletions.get(near), cost);
  }
}

const diminutive = /^([a-z]{2,6}?)c?it[oa]s?$/;
