// The words met last, kept so that a word which was met needs not be made again; and the words that finders look for,
// each with a number, so that nobody has to look one up by its letters.

/** Numbers of the words that are looked for; no other words are in it, so that texts cannot fill it. */
const known = new Map<string, number>();
let longestNumber = 0;

const SLOT_BITS = 13;
const SLOTS = 1 << SLOT_BITS;
const FIELDS = 4; // of a slot: what the word is known by, twice, and its number

/** Words at the place their letters lead to; side by side what they are known by, since memory is read in lines. */
const words = new Array<string>(SLOTS).fill('');
const keys = new Int32Array(SLOTS * FIELDS);
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
  if (isUsed) keys.fill(0);
  isUsed = false;
  return known.size;
}

/** By number: 1 for each of these words; a look there costs less than one in a set. */
export function tableOf(words: Iterable<string>): Uint8Array {
  const numbers = Array.from(words, numberOf);
  const table = new Uint8Array(Math.max(0, ...numbers) + 1);
  for (const number of numbers) table[number] = 1;
  return table;
}

/** Number of a word; 0 if nobody looks for it. */
export function knownNumberOf(word: string): number {
  return known.get(word) ?? 0;
}

/** As `knownNumberOf`, of a word of digits; most are longer than any that is looked for. */
export function knownNumberOfDigits(digits: string): number {
  return digits.length > longestNumber ? 0 : (known.get(digits) ?? 0);
}

/** Word in a slot. */
export function wordIn(slot: number): string {
  return words[slot] ?? '';
}

/** Number of the word in a slot; 0 if nobody looks for it. */
export function numberIn(slot: number): number {
  return keys[slot * FIELDS + 2] ?? 0;
}

/**
 * Slot of a word of at most twelve letters from a to z, if it was met lately; -1 if not.
 *
 * @param first - its first six letters, five bits each, none of them 0.
 * @param second - the six after them.
 * @returns good until the next word is held.
 */
export function slotOf(first: number, second: number): number {
  const slot = placeOf(first, second);
  const at = slot * FIELDS;
  return keys[at] === first && keys[at + 1] === second ? slot : -1;
}

/** Holds a word, instead of the one that was in its place; gives its slot. */
export function hold(word: string, first: number, second: number): number {
  const slot = placeOf(first, second);
  words[slot] = word;
  keys.set([first, second, knownNumberOf(word)], slot * FIELDS);
  isUsed = true;
  return slot;
}

function placeOf(first: number, second: number): number {
  return Math.imul(first ^ Math.imul(second, 0x9e_37_79_b1), 0x85_eb_ca_6b) >>> (32 - SLOT_BITS);
}
