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
const FRACTION_DIGITS = 9;
const nothingShown: Shown = [0, 0, 0];

/** Whether a cell may begin or end with a blank; of what is beyond ASCII some are. */
export function mayHaveSpaceAround(bytes: Uint8Array, from: number, to: number): boolean {
  const [first, last] = [bytes[from] ?? 0, bytes[to - 1] ?? 0];
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
export function secondIn(bytes: Uint8Array, from: number, to: number): number {
  // All digits but the last fit 32 bits, in which a processor counts three times as fast.
  let [allButLast, last, at] = [0, 0, from];
  for (; at < to && isDigit(bytes[at] ?? 0) && at - from < SECOND_DIGITS; at += 1) {
    allButLast = Math.imul(allButLast, 10) + last;
    last = (bytes[at] ?? 0) - ZERO;
  }
  if (at === from) return 0;
  return at === to || isFraction(bytes, at, to) ? secondOf(10 * allButLast + last) : 0;
}

function isFraction(bytes: Uint8Array, from: number, to: number): boolean {
  const digits = to - from - 1;
  if (bytes[from] !== DOT || digits < 1 || digits > FRACTION_DIGITS) return false;
  for (let at = from + 1; at < to; at += 1) if (!isDigit(bytes[at] ?? 0)) return false;
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
