// What a character is to whoever takes a text apart into words: worked out as characters are met, and kept in tables by
// code unit, since a walk over every character of every text cannot afford more than a look into one.
import { KEEP, kindOf } from './characterKinds';
import { foldWord } from './foldWord';
import { unitAt } from './unitAt';

/** Bits of a plain letter that say which from a to z it folds to: 1 to 26. */
export const LETTER_BITS = 31;
/** Bit of a plain letter whose code has not the bit by which small letters of ASCII differ from capitals. */
export const CAPITAL_BIT = 32;
/** Bit of a plain letter beyond ASCII. */
export const BEYOND_BIT = 64;
/** Classes below are plain letters, so that a word's letters need only be joined to know them. */
export const DIGIT = 128;
export const LETTER = 129; // any other letter or mark
export const HAN = 130; // each for itself, since no space parts Chinese words
/** More has to be looked at: not met yet, or half of a pair. */
export const UNMET = 131;
/** Classes from here on are neither letters nor digits. */
export const SIGN = 132;
export const PAUSE = 133; // a sentence goes on behind it and a blank, or another begins
export const BLANK = 134;

const UNITS = 0x1_00_00;
const SMALL = 0x20; // the bit that capitals of ASCII have not

/** Class of each code unit, filled in as units are met. */
export const unitClasses = new Uint8Array(UNITS).fill(UNMET);
/** The same for a text as it was written: what the clean-up would or may read as something else stays unmet. */
export const settledClasses = new Uint8Array(UNITS).fill(UNMET);
/** Class of each character of the second plane, by its second to fourth digit; 0 is not met yet. */
const pairClasses = new Uint8Array(UNITS);
const letter = /^[\p{L}\p{M}]$/u;
/** Letters of no length folded, of two, or that are another one at the end of a word. */
const foldsByWord = /^[Σ\u0300-\u036f\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\ud800-\udfff]$/;
const han = /^\p{Script=Han}$/u;

for (let unit = 0; unit < 128; unit += 1) {
  const found = classOf(String.fromCharCode(unit));
  unitClasses[unit] = found;
  if (kindOf(unit) === KEEP) settledClasses[unit] = found;
}

/** Class of the character at a place. */
export function classAt(text: string, at: number): number {
  const unit = unitAt(text, at);
  const known = unitClasses[unit] ?? UNMET;
  if (known !== UNMET) return known;
  const codePoint = text.codePointAt(at) ?? unit;
  if (codePoint >= UNITS) return classOfPair(codePoint);
  // Half of a pair alone is not kept, since its unit begins others.
  if (isHalf(unit)) return SIGN;
  const found = classOf(String.fromCharCode(unit));
  unitClasses[unit] = found;
  return found;
}

/** As `classAt`, in a text as it was written; UNMET where the clean-up has something to look at. */
export function settledClassAt(text: string, at: number): number {
  const unit = unitAt(text, at);
  const codePoint = text.codePointAt(at) ?? unit;
  if (kindOf(codePoint) !== KEEP) return UNMET;
  const found = classAt(text, at);
  if (!isHalf(unit)) settledClasses[unit] = found;
  return found;
}

/** Code units of the character at a place. */
export function unitsAt(text: string, at: number): 1 | 2 {
  const unit = unitAt(text, at);
  return unit >= 0xd8_00 && unit < 0xdc_00 && (text.codePointAt(at) ?? 0) >= UNITS ? 2 : 1;
}

const isHalf = (unit: number): boolean => unit >= 0xd8_00 && unit < 0xe0_00;

function classOfPair(codePoint: number): number {
  const place = codePoint - UNITS;
  const known = place < UNITS ? (pairClasses[place] ?? 0) : 0;
  if (known !== 0) return known;
  const found = classOf(String.fromCodePoint(codePoint));
  if (place < UNITS) pairClasses[place] = found;
  return found;
}

function classOf(character: string): number {
  if (character >= '0' && character <= '9') return DIGIT;
  if (han.test(character)) return HAN;
  if (!letter.test(character)) return character === ' ' ? BLANK : ',.!?;'.includes(character) ? PAUSE : SIGN;
  const folded = foldOf(character);
  if (folded < 0x61 || folded > 0x7a) return LETTER;
  const unit = character.charCodeAt(0);
  const bits = ((unit & SMALL) === 0 ? CAPITAL_BIT : 0) | (unit > 127 ? BEYOND_BIT : 0);
  return (folded - 0x60) | bits;
}

function foldOf(character: string): number {
  if (character.length !== 1 || foldsByWord.test(character)) return 0;
  const folded = foldWord(character);
  return folded.length === 1 ? folded.charCodeAt(0) : 0;
}
