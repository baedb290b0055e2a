// The words met last, each with all that finders keep of it, so that a word which was met needs not be made or looked up
// again. A word is an entry, and entries stand in the order in which their words were first met: everyday words are met
// first and stand side by side, since memory is read in lines.
import { BEYOND_BIT, CAPITAL_BIT, LETTER_BITS } from './characterClasses';
import { foldWord } from './foldWord';
import {
  groupsOf,
  isBeyondNumbers,
  isOddWord,
  knownNumberOf,
  noteOf,
  noteOfFigures,
  versionOfWords,
} from './heldWords';
import { OTHER_LETTERS, runs } from './runs';
import { unitAt } from './unitAt';

const ENTRIES = 1 << 15; // most words of a language
/** Fields of an entry: twice what the word is known by, and what is kept of it. */
export const FIELDS = 8;
const FIRST_LETTERS = 0;
const LAST_LETTERS = 1;
/** Its number among the words that are looked for; 0 if nobody looks for it. */
export const NUMBER = 2;
/** What the finder keeps that asked for it (`noteWords`). */
export const NOTE = 3;
/** Bits of the groups it belongs to (`groupOf`). */
export const GROUPS = 4;
/** Bits of what is `seen` of a run (`runs.ts`) by which its word is an odd one (`TokenTable.odd`). */
export const ODD_BY = 5;

/** The fields of all entries; the first is that of the word at hand where it is not kept. */
export const entries = new Int32Array(ENTRIES * FIELDS);
/** The words of the entries, folded. */
export const entryWords = new Array<string>(ENTRIES).fill('');
let next = 1;
let version = 0;

const SLOT_BITS = 16; // half as many words as slots would still be seldom in one another's
/** Entries of the words of at most twelve letters from a to z, at the place their letters lead to; 0 is none. */
export const slots = new Uint16Array(1 << SLOT_BITS);
const RAW_BITS = 12;
const MAX_RAW_UNITS = 32; // longer ones are seldom words, and no finder looks for one
/** Words of any letters as they are written, at the place those lead to, and their entries. */
const rawWords = new Array<string>(1 << RAW_BITS).fill('');
const rawEntries = new Uint16Array(1 << RAW_BITS);
const HELD_DIGITS = 4;
/** Entries of one to four digits. */
const figureEntries = new Uint16Array(11_110);

/** To be called before a text is read: what finders ask for since the last one counts from now on. */
export function forgetOutdated(): void {
  if (version !== versionOfWords()) forget();
}

function forget(): void {
  slots.fill(0);
  rawWords.fill('');
  figureEntries.fill(0);
  next = 1;
  version = versionOfWords();
}

/**
 * Entry of a word of at most twelve letters from a to z.
 *
 * @param place - of its run (`runs.ts`).
 */
export function entryOfLetters(text: string, place: number): number {
  const first = runs.firstLetters[place] ?? 0;
  const last = runs.lastLetters[place] ?? 0;
  const slot = slotOf(first, last);
  const entry = slots[slot] ?? 0;
  if (isKnownBy(entry, first, last)) return entry;
  // Two everyday words that lead to one slot would else have each other made anew in every text.
  const beside = slot ^ 1;
  const other = slots[beside] ?? 0;
  if (isKnownBy(other, first, last)) return other;
  const made = fill(newEntry(), foldWord(text.slice(runs.starts[place], runs.ends[place])));
  const at = made * FIELDS;
  entries[at + FIRST_LETTERS] = first;
  entries[at + LAST_LETTERS] = last;
  if (entries[at + NUMBER] === 0) entries[at + ODD_BY] = oddBitsOf(entryWords[made] ?? '');
  slots[beside] = slots[slot] ?? 0;
  slots[slot] = made;
  return made;
}

/** A word nobody looks for is odd with any accent, if it is long with a capital, and by any letter if a finder says so. */
const oddBitsOf = (word: string): number =>
  BEYOND_BIT | (word.length < MIN_LONG_LETTERS ? 0 : CAPITAL_BIT) | (isOddWord(word) ? LETTER_BITS : 0);
const MIN_LONG_LETTERS = 9;

/** Slot of a word of at most twelve letters; it may be in the slot beside, too. */
export const slotOf = (first: number, last: number): number =>
  Math.imul(last ^ Math.imul(first, 0x9e_37_79_b1), 0x85_eb_ca_6b) >>> (32 - SLOT_BITS);

/** Whether an entry is that of these letters. */
export const isKnownBy = (entry: number, first: number, last: number): boolean =>
  entries[entry * FIELDS + LAST_LETTERS] === last && entries[entry * FIELDS + FIRST_LETTERS] === first;

/** Entry of a word of any letters. */
export function entryOfAny(text: string, place: number): number {
  const start = runs.starts[place] ?? 0;
  const end = runs.ends[place] ?? 0;
  if (end - start > MAX_RAW_UNITS) return fill(0, foldWord(text.slice(start, end)));
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + unitAt(text, at)) | 0;
  const slot = Math.imul(hash, 0x85_eb_ca_6b) >>> (32 - RAW_BITS);
  const entry = rawEntries[slot] ?? 0;
  if (isWritten(rawWords[slot] ?? '', text, start, end)) return entry;
  const made = fill(newEntry(), foldWord(text.slice(start, end)));
  rawWords[slot] = alone(text.slice(start, end));
  rawEntries[slot] = made;
  return made;
}

function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (word.charCodeAt(at - start) !== unitAt(text, at)) return false;
  return true;
}

/** Entry of a run of digits. */
export function entryOfFigure(text: string, place: number): number {
  const start = runs.starts[place] ?? 0;
  const end = runs.ends[place] ?? 0;
  const digits = end - start;
  if (digits > HELD_DIGITS) return fillFigure(0, text.slice(start, end));
  const kept = (runs.lastLetters[place] ?? 0) + (firstOfDigits[digits] ?? 0);
  const entry = figureEntries[kept] ?? 0;
  if (entry !== 0) return entry;
  const made = newEntry();
  figureEntries[kept] = made;
  return fillFigure(made, text.slice(start, end));
}

/** By how many digits a figure has: where those of as many begin. */
const firstOfDigits = [0, 0, 10, 110, 1110];

/** Where there is no more room all words are forgotten. */
function newEntry(): number {
  if (next === ENTRIES) forget();
  next += 1;
  return next - 1;
}

function fill(entry: number, word: string): number {
  const number = knownNumberOf(word);
  put(entry, alone(word), number, noteOf(word, number));
  if (number === 0) entries[entry * FIELDS + ODD_BY] = OTHER_LETTERS;
  return entry;
}

/** Most digits are more than any that are looked for. */
function fillFigure(entry: number, digits: string): number {
  const number = isBeyondNumbers(digits.length) ? 0 : knownNumberOf(digits);
  return put(entry, digits, number, noteOfFigures());
}

function put(entry: number, word: string, number: number, note: number): number {
  const at = entry * FIELDS;
  entryWords[entry] = word;
  entries[at + NUMBER] = number;
  entries[at + NOTE] = note;
  entries[at + GROUPS] = groupsOf(number);
  entries[at + ODD_BY] = 0;
  return entry;
}

/** A string of its own: a longer cut of a text would keep the whole text in memory. */
function alone(cut: string): string {
  return cut.length < 13 ? cut : ` ${cut}`.slice(1);
}
