// Letters of fonts and marks that phones and generators offer, for sites and names of the fifth exam.
import { mapLetters } from '../../heldBack/style';

const at = (start: number, place: number): string => String.fromCodePoint(start + place);

/** Small letters, and digits where the font has them, from rows of Unicode. */
const font =
  (smallA: number, zero?: number) =>
  (text: string): string =>
    mapLetters(text, (sign) => {
      if (/[a-z]/.test(sign)) return at(smallA, sign.charCodeAt(0) - 97);
      return zero !== undefined && /\d/.test(sign) ? at(zero, Number(sign)) : sign;
    });

export const doubleStruck = font(0x1d552, 0x1d7d8);
export const italicSans = font(0x1d622);
export const boldItalic = font(0x1d482, 0x1d7ce);
export const fraktur = font(0x1d586);
export const parenthesised = font(0x249c);
/** `🅰🅱`, a row of capitals. */
export const squaredBlack = font(0x1f170);

/** A mark behind each letter and digit. */
export const withMark =
  (mark: string) =>
  (text: string): string =>
    mapLetters(text, (sign) => sign + mark);

/** `ExAmPlE`. */
export const mixedCase = (text: string): string =>
  Array.from(text, (sign, place) => (place % 2 === 0 ? sign.toUpperCase() : sign)).join('');
