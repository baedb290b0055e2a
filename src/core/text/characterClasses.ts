// What a character is to whoever takes a text apart into words: worked out as characters are met, and kept in tables by
// code unit, since a walk over every character of every text cannot afford more than a look into one.
import { foldWord } from './foldWord';
import { unitAt } from './unitAt';

export const OTHER = 1;
export const LETTER = 2; // of lower case in ASCII
export const CAPITAL = 3; // any other letter or mark
export const DIGIT = 4;
export const HAN = 5; // each for itself, since no space parts Chinese words

const CLASSES = 0x2_00_00;
/** Classes of the characters of the first two planes, filled in as they are met; 0 is not met yet. */
const classes = new Uint8Array(CLASSES);
for (let unit = 0x30; unit <= 0x39; unit += 1) classes[unit] = DIGIT;
const letter = /^[\p{L}\p{M}]$/u;
const han = /^\p{Script=Han}$/u;

export const NO_LETTER = 1;
const FIRST_LETTER = 2;
const SMALL = 0x20; // the bit that capitals of ASCII have not
/** Bits of a plain letter that say which it folds to. */
export const LETTER_BITS = 31;
/** Bit of a plain letter whose code has not the bit by which small letters of ASCII differ from capitals. */
export const CAPITAL_BIT = 32;
/** Bit of a plain letter beyond ASCII. */
export const BEYOND_BIT = 64;
/**
 * What most letters are, filled in as they are met: 2 to 27 for those that fold to one from a to z, with the two bits
 * above, so that a word's letters need only be joined to know them; 1 for what is neither letter nor digit. 0 where more
 * has to be looked at: not met yet, a digit, another letter, half of a pair.
 */
export const plainLetters = new Uint8Array(0x1_00_00);
// Known from the beginning: a sign is noted where it is known to be one, and the first text has signs too.
for (let unit = 0; unit < 128; unit += 1)
  if (!/[A-Za-z0-9]/.test(String.fromCharCode(unit))) {
    classes[unit] = OTHER;
    plainLetters[unit] = NO_LETTER;
  }

/** Class of the character at a place. */
export function classAt(text: string, at: number): number {
  const unit = unitAt(text, at);
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const codePoint = text.codePointAt(at) ?? unit;
  if (codePoint > 0xff_ff || (unit >= 0xd8_00 && unit < 0xdc_00)) return classOfPair(codePoint);
  const found = classOf(String.fromCharCode(unit));
  classes[unit] = found;
  if (found === OTHER) plainLetters[unit] = NO_LETTER;
  if (found === LETTER || found === CAPITAL) {
    const fold = foldOf(String.fromCharCode(unit));
    if (fold >= 0x61 && fold <= 0x7a)
      plainLetters[unit] =
        (fold - 0x61 + FIRST_LETTER) |
        ((unit & SMALL) === 0 ? CAPITAL_BIT : 0) |
        (unit > 127 ? BEYOND_BIT : 0);
  }
  return found;
}

/** Code units of the character at a place. */
export function unitsAt(text: string, at: number): 1 | 2 {
  const unit = unitAt(text, at);
  return unit >= 0xd8_00 && unit < 0xdc_00 && (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
}

/** Of a character of two units; half of a pair alone is not kept, since its unit begins others. */
function classOfPair(codePoint: number): number {
  const known = codePoint > 0xff_ff ? (classes[codePoint] ?? 0) : 0;
  if (known !== 0) return known;
  const found = classOf(String.fromCodePoint(codePoint));
  if (codePoint > 0xff_ff && codePoint < CLASSES) classes[codePoint] = found;
  return found;
}

function classOf(character: string): number {
  if (character >= '0' && character <= '9') return DIGIT;
  if (character >= 'a' && character <= 'z') return LETTER;
  if (han.test(character)) return HAN;
  return letter.test(character) ? CAPITAL : OTHER;
}

/** Letters of no length folded, of two, or that are another one at the end of a word. */
const foldsByWord = /^[Σ\u0300-\u036f\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\ud800-\udfff]$/;

function foldOf(character: string): number {
  const folded = foldWord(character);
  return folded.length !== 1 || foldsByWord.test(character) ? 0 : folded.charCodeAt(0);
}
