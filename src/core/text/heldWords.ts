// The words that finders look for, each with a number, so that nobody has to look one up by its letters; and what
// finders keep with words. Words as they are met in texts are in `metWords.ts`.

/** Numbers of the words that are looked for; no other words are in it, so that texts cannot fill it. */
const known = new Map<string, number>();
let longestNumber = 0;
let version = 0;

/** Grows with all that is asked of words here: what was worked out of a word before it grew is worked out anew. */
export const versionOfWords = (): number => version;

/**
 * Number of a word that somebody looks for, from 1 on; the same whenever asked.
 *
 * @param word - as tokens have it.
 */
export function numberOf(word: string): number {
  const held = known.get(word);
  if (held !== undefined) return held;
  known.set(word, known.size + 1);
  if (/^[0-9]/.test(word)) longestNumber = Math.max(longestNumber, word.length);
  version += 1;
  return known.size;
}

let readNote: (word: string, number: number) => number = () => 0;
let figureNote = 0;

/**
 * Lets one finder keep a number with each word that is held, so that it asks about a word once and not in every text.
 *
 * @param reader - what is kept with a word, which comes with its number.
 * @param ofFigures - what is kept with all digits.
 */
export function noteWords(reader: (word: string, number: number) => number, ofFigures: number): void {
  readNote = reader;
  figureNote = ofFigures;
  version += 1;
}

/** What is kept with a word that comes with its number. */
export const noteOf = (word: string, number: number): number => readNote(word, number);
/** What is kept with all digits. */
export const noteOfFigures = (): number => figureNote;

type WordTest = (word: string) => boolean;
const oddTests: WordTest[] = [];

/**
 * Has words told that nobody looks for and a finder wants to see all the same: what looks like a misspelt one. A word
 * is asked about as it is held, so that a text costs nothing.
 *
 * @param isOdd - of a word of letters from a to z, twelve at most; others are odd anyway.
 */
export function tellOdd(isOdd: WordTest): void {
  oddTests.push(isOdd);
  version += 1;
}

/** Whether a word is one that finders want to be told of (`tellOdd`). */
export const isOddWord = (word: string): boolean => oddTests.some((isOdd) => isOdd(word));

/** By number: 1 for each of these words; a look there costs less than one in a set. */
export function tableOf(words: Iterable<string>): Uint8Array {
  const numbers = Array.from(words, numberOf);
  const table = new Uint8Array(Math.max(0, ...numbers) + 1);
  for (const number of numbers) table[number] = 1;
  return table;
}

/** Bits of the groups of words that a text is asked for, by number. */
let groupsOfNumber = new Int32Array(0);
let groupCount = 0;
const MAX_GROUPS = 31; // bits of a small integer

/**
 * A group of words of which most texts hold none: whoever looks for them asks the table of a text first
 * (`hasWordOf` in `tokens.ts`), which is looked through once for all groups.
 *
 * @returns the bit of the group.
 */
export function groupOf(words: Iterable<string>): number {
  if (groupCount === MAX_GROUPS) throw new Error(`There are ${MAX_GROUPS} groups of words already.`);
  const bit = 1 << groupCount;
  groupCount += 1;
  const numbers = Array.from(words, numberOf);
  const least = Math.max(0, ...numbers) + 1;
  if (groupsOfNumber.length < least) {
    const longer = new Int32Array(least);
    longer.set(groupsOfNumber);
    groupsOfNumber = longer;
  }
  for (const number of numbers) groupsOfNumber[number] = (groupsOfNumber[number] ?? 0) | bit;
  version += 1;
  return bit;
}

/** Bits of the groups that a word belongs to, by its number. */
export const groupsOf = (number: number): number => groupsOfNumber[number] ?? 0;

/** What words do, by number, and how many words were looked for when all of these had their number. */
export interface Roles {
  readonly ofNumber: Uint16Array;
  readonly known: number;
}

/**
 * A table of what words do.
 *
 * @param lists - a bit of sixteen for each role, and the words that have it; a word may have several.
 */
export function rolesOf(lists: readonly (readonly [role: number, words: Iterable<string>])[]): Roles {
  const found = new Map<number, number>();
  for (const [role, words] of lists)
    for (const word of words) found.set(numberOf(word), (found.get(numberOf(word)) ?? 0) | role);
  const ofNumber = new Uint16Array(Math.max(0, ...found.keys()) + 1);
  for (const [number, role] of found) ofNumber[number] = role;
  return { ofNumber, known: known.size };
}

/** What the word at a place of a text does; 0 for most, and where there is none. */
export function roleAt({ ofNumber }: Roles, numbers: readonly number[], place: number): number {
  const number = place < 0 ? 0 : (numbers[place] ?? 0);
  return number < ofNumber.length ? (ofNumber[number] ?? 0) : 0;
}

/** How many words somebody looks for by now: the highest number there is. */
export const numberCount = (): number => known.size;

/** Number of a word; 0 if nobody looks for it. */
export function knownNumberOf(word: string): number {
  return known.get(word) ?? 0;
}

/** Whether digits are so many that nobody looks for them. */
export const isBeyondNumbers = (digits: number): boolean => digits > longestNumber;
