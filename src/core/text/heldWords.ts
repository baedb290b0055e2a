// The words met last, kept so that a word which was met needs not be made again; and the words that finders look for,
// each with a number, so that nobody has to look one up by its letters.
import { foldWord } from './foldWord';
import { unitAt } from './unitAt';

/** Numbers of the words that are looked for; no other words are in it, so that texts cannot fill it. */
const known = new Map<string, number>();
let longestNumber = 0;

const SLOT_BITS = 15; // most words of a language; half as many words as slots would still be seldom in one another's
const SLOTS = 1 << SLOT_BITS;
/** Of a slot: what the word is known by, twice, its number and its note. */
export const FIELDS = 4;
/** Place of the number among them; 0 if nobody looks for the word. */
export const NUMBER = 2;
/** Instead of a number, of an odd word. */
export const ODD = -1;
/** Place of the note among them. */
export const NOTE = 3;

/** Words at the place their letters lead to; side by side what they are known by, since memory is read in lines. */
export const slotWords = new Array<string>(SLOTS).fill('');
export const keyedWords = new Int32Array(SLOTS * FIELDS);
let isUsed = false;

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
  // What was met before had no number.
  if (isUsed) forget();
  return known.size;
}

let noteOf: (word: string, number: number) => number = () => 0;
let noteOfFigures = 0;

/**
 * Lets one finder keep a number with each word that is held, so that it asks about a word once and not in every text.
 *
 * @param reader - what is kept with a word, which comes with its number.
 * @param ofFigures - what is kept with all digits.
 */
export function noteWords(reader: (word: string, number: number) => number, ofFigures: number): void {
  noteOf = reader;
  noteOfFigures = ofFigures;
  if (isUsed) forget();
}

function forget(): void {
  keyedWords.fill(0);
  rawWords.fill('');
  figures.fill('');
  isUsed = false;
}

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
  if (isUsed) forget();
}

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
  return bit;
}

/** Bits of the groups that some words, by their numbers, belong to. */
export function groupsOf(numbers: readonly number[]): number {
  let found = 0;
  const groups = groupsOfNumber;
  const { length } = groups;
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] ?? 0;
    if (number < length) found |= groups[number] ?? 0;
  }
  return found;
}

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

/**
 * Slot of a word of at most twelve letters from a to z. It is there, or in the slot beside (`besideSlot`), if the slot's
 * first two fields are these keys.
 *
 * @param first - its first six letters, five bits each, none of them 0.
 * @param second - the six after them.
 */
function slotOf(first: number, second: number): number {
  return Math.imul(first ^ Math.imul(second, 0x9e_37_79_b1), 0x85_eb_ca_6b) >>> (32 - SLOT_BITS);
}

/** The other slot of a pair: two everyday words that lead to one would else have each other made anew in every text. */
const besideSlot = (slot: number): number => slot ^ 1;

/** Where a word is held; -1 if it is not. */
export function heldSlotOf(first: number, second: number): number {
  const slot = slotOf(first, second);
  if (keyedWords[slot * FIELDS] === first && keyedWords[slot * FIELDS + 1] === second) return slot;
  const beside = besideSlot(slot);
  return keyedWords[beside * FIELDS] === first && keyedWords[beside * FIELDS + 1] === second ? beside : -1;
}

/** Holds a word in its slot, and the one that was there in the slot beside; gives its slot. */
export function hold(written: string, first: number, second: number): number {
  const slot = slotOf(first, second);
  const beside = besideSlot(slot);
  slotWords[beside] = slotWords[slot] ?? '';
  keyedWords.copyWithin(beside * FIELDS, slot * FIELDS, (slot + 1) * FIELDS);
  const word = foldWord(written);
  slotWords[slot] = word;
  const number = knownNumberOf(word);
  const at = slot * FIELDS;
  keyedWords[at] = first;
  keyedWords[at + 1] = second;
  keyedWords[at + NUMBER] = number === 0 && oddTests.some((isOdd) => isOdd(word)) ? ODD : number;
  keyedWords[at + NOTE] = noteOf(word, number);
  isUsed = true;
  return slot;
}

const RAW_BITS = 12;
const RAW_SLOTS = 1 << RAW_BITS;
const MAX_RAW_UNITS = 32; // longer ones are seldom words, and no finder looks for one
/** Words of any letters as they are written, at the place those lead to; beside them folded, and their numbers. */
const rawWords = new Array<string>(RAW_SLOTS).fill('');
const foldedWords = new Array<string>(RAW_SLOTS).fill('');
const rawNumbers = new Int32Array(RAW_SLOTS);
const rawNotes = new Int32Array(RAW_SLOTS);

/** A word of any letters: folded, with its number and its note. */
export interface HeldWord {
  word: string;
  number: number;
  note: number;
}

/**
 * Looks a word of any letters up, and folds it if it was not met lately.
 *
 * @param hash - of its code units.
 * @param held - is filled in, since a made one for each word of a text would cost more than the look.
 */
export function readWord(text: string, start: number, end: number, hash: number, held: HeldWord): void {
  const length = end - start;
  if (length > MAX_RAW_UNITS) {
    held.word = foldWord(text.slice(start, end));
    held.number = knownNumberOf(held.word);
    held.note = noteOf(held.word, held.number);
    return;
  }
  const slot = Math.imul(hash, 0x85_eb_ca_6b) >>> (32 - RAW_BITS);
  if (!isWritten(rawWords[slot] ?? '', text, start, length)) {
    const word = foldWord(text.slice(start, end));
    rawWords[slot] = alone(text.slice(start, end));
    foldedWords[slot] = alone(word);
    const number = knownNumberOf(word);
    rawNumbers[slot] = number;
    rawNotes[slot] = noteOf(word, number);
    isUsed = true;
  }
  held.word = foldedWords[slot] ?? '';
  held.number = rawNumbers[slot] ?? 0;
  held.note = rawNotes[slot] ?? 0;
}

function isWritten(word: string, text: string, start: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (word.charCodeAt(at) !== unitAt(text, start + at)) return false;
  return true;
}

/** A string of its own: a longer cut of a text would keep the whole text in memory. */
function alone(cut: string): string {
  return cut.length < 13 ? cut : ` ${cut}`.slice(1);
}

const HELD_DIGITS = 4;
const HELD_FIGURES = 11_110; // of one to four digits
const figures = new Array<string>(HELD_FIGURES).fill('');
const figureNumbers = new Int32Array(HELD_FIGURES);

/**
 * Digits of a text: as a word, with their number.
 *
 * @param value - what they count; looked at only if there are at most four.
 * @param held - is filled in.
 */
export function readFigure(text: string, start: number, end: number, value: number, held: HeldWord): void {
  const length = end - start;
  held.note = noteOfFigures;
  if (length > HELD_DIGITS) {
    held.word = text.slice(start, end);
    // Most are longer than any that is looked for.
    held.number = length > longestNumber ? 0 : knownNumberOf(held.word);
    return;
  }
  const place = value + (length === 4 ? 1110 : length === 3 ? 110 : length === 2 ? 10 : 0);
  let word = figures[place] ?? '';
  if (word === '') {
    word = text.slice(start, end);
    figures[place] = word;
    figureNumbers[place] = knownNumberOf(word);
    isUsed = true;
  }
  held.word = word;
  held.number = figureNumbers[place] ?? 0;
}
