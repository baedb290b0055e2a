// What single cells of a row of linking say, read from their bytes. Each agrees with the form of the same name in
// `membershipRow.ts`, which reads texts.
import { secondOf } from './membershipRow';
import type { Shown } from './recordFacts';

export { readText as textIn } from './textBytes';

const [SPACE, DASH, DOT, SLASH, ZERO, NINE] = [0x20, 0x2d, 0x2e, 0x2f, 0x30, 0x39] as const;
const [LETTER_A, LETTER_E, LETTER_F, UNDERSCORE] = [0x61, 0x65, 0x66, 0x5f] as const;
const HASH_DIGITS = 8;
const ENTITY_BYTES = 14; // e_ and 12 hexadecimal digits
const SECOND_DIGITS = 10;
const WORD = 4;
const [ZERO_EACH, ABOVE_NINE_EACH, HIGH_BIT_EACH] = [0x30303030, 0x76767676, 0x80808080 | 0] as const;
const FRACTION_DIGITS = 9;
const nothingShown: Shown = [0, 0, 0];

/** Whether a cell may begin or end with a blank; of what is beyond ASCII some are. */
export function mayHaveSpaceAround(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] ?? 0;
  const last = bytes[to - 1] ?? 0;
  return first <= SPACE || last <= SPACE || first >= 0x80 || last >= 0x80;
}

/** `-`, as it stands for no home. */
export function isDash(bytes: Uint8Array, from: number, to: number): boolean {
  return to - from === 1 && bytes[from] === DASH;
}

/** Whether a cell has the form of an entity. */
export function isEntity(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== ENTITY_BYTES || bytes[from] !== LETTER_E || bytes[from + 1] !== UNDERSCORE) return false;
  for (let at = from + 2; at < to; at += 1) if (hexDigit(bytes[at] ?? 0) < 0) return false;
  return true;
}

/** Whole seconds of a time that may have a fraction; 0 for what is no time. */
export function secondIn(view: DataView, from: number, to: number): number {
  if (to - from < SECOND_DIGITS) return shortSecondIn(view, from, to);
  const high = fourDigits(view.getInt32(from, true));
  const low = fourDigits(view.getInt32(from + WORD, true));
  const next = view.getUint8(from + 2 * WORD);
  const last = view.getUint8(from + 2 * WORD + 1);
  const end = from + SECOND_DIGITS;
  if (high < 0 || low < 0 || !isDigit(next) || !isDigit(last)) return shortSecondIn(view, from, to);
  if (end < to && !isFraction(view, end, to)) return 0;
  // All digits but the last fit 32 bits, in which a processor counts three times as fast.
  return secondOf(10 * (high * 100_000 + low * 10 + next - ZERO) + last - ZERO);
}

/** The same where no ten digits begin the cell. */
function shortSecondIn(view: DataView, from: number, to: number): number {
  let seconds = 0;
  let at = from;
  for (; at < to && isDigit(view.getUint8(at)); at += 1) seconds = 10 * seconds + view.getUint8(at) - ZERO;
  return at > from && (at === to || isFraction(view, at, to)) ? secondOf(seconds) : 0;
}

/** The number that the four bytes of a word write, the first one lowest; below 0 where one is no digit. */
function fourDigits(word: number): number {
  const digits = word ^ ZERO_EACH;
  // A byte above nine has its high bit, or has it when so much is added.
  if (((digits | (digits + ABOVE_NINE_EACH)) & HIGH_BIT_EACH) !== 0) return -1;
  const pairs = Math.imul(digits, 10) + (digits >>> 8);
  return (pairs & 0xff) * 100 + ((pairs >>> 16) & 0xff);
}

function isFraction(view: DataView, from: number, to: number): boolean {
  const digits = to - from - 1;
  if (view.getUint8(from) !== DOT || digits < 1 || digits > FRACTION_DIGITS) return false;
  for (let at = from + 1; at < to; at += 1) if (!isDigit(view.getUint8(at))) return false;
  return true;
}

/** Traits, `<name>/<place>/<text>`; all unknown where a cell has not their form. */
export function shownIn(bytes: Uint8Array, from: number, to: number): Shown {
  const shown: [number, number, number] = [0, 0, 0];
  let at = from;
  for (let part = 0; part < shown.length; part += 1) {
    if (part > 0 && bytes[at++] !== SLASH) return nothingShown;
    if (bytes[at] === DASH) {
      at += 1;
      continue;
    }
    let hash = 0;
    for (const end = at + HASH_DIGITS; at < end; at += 1) {
      const digit = at < to ? hexDigit(bytes[at] ?? 0) : -1;
      if (digit < 0) return nothingShown;
      hash = 16 * hash + digit;
    }
    shown[part] = hash;
  }
  return at === to ? shown : nothingShown;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

function hexDigit(byte: number): number {
  if (isDigit(byte)) return byte - ZERO;
  return byte >= LETTER_A && byte <= LETTER_F ? byte - LETTER_A + 10 : -1;
}
