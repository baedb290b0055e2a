// Other characters in the place of letters and digits, as font generators, keyboards and copied pages give them.
import { mapDigits, mapLetters } from '../heldBack/style';

const at = (start: number, place: number): string => String.fromCodePoint(start + place);

/** Digits from a row of ten that begins with zero. */
const digitsFrom =
  (zero: number) =>
  (text: string): string =>
    mapDigits(text, (digit) => at(zero, digit));

export const fullWidthDigits = digitsFrom(0xff10);
export const doubleStruckDigits = digitsFrom(0x1d7d8);
export const sansDigits = digitsFrom(0x1d7e2);
export const monospaceDigits = digitsFrom(0x1d7f6);
export const subscriptDigits = digitsFrom(0x2080);
export const arabicDigits = digitsFrom(0x660);
export const persianDigits = digitsFrom(0x6f0);
export const devanagariDigits = digitsFrom(0x966);
export const bengaliDigits = digitsFrom(0x9e6);
export const thaiDigits = digitsFrom(0xe50);

/** `⁰¹²³`. */
export const superscriptDigits = (text: string): string =>
  mapDigits(text, (digit) => Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹')[digit] ?? '');
/** `➊➋`, white on black. */
export const blackCircledDigits = (text: string): string =>
  mapDigits(text, (digit) => (digit === 0 ? '⓿' : at(0x2776, digit - 1)));
/** `①②`, with a plain zero, as input methods have none. */
export const circledDigits = (text: string): string =>
  mapDigits(text, (digit) => (digit === 0 ? '⓪' : at(0x2460, digit - 1)));
/** `⑴⑵`, with a zero in plain brackets. */
export const bracketedDigits = (text: string): string =>
  mapDigits(text, (digit) => (digit === 0 ? '(0)' : at(0x2474, digit - 1)));
/** Digits on keys of a telephone. */
export const keyDigits = (text: string): string => mapDigits(text, (digit) => `${digit}\uFE0F\u20E3`);

/** A sign of no width, or a line below, behind each character. */
export const followedBy =
  (mark: string) =>
  (text: string): string =>
    Array.from(text, (character) => character + mark).join('');

/** Letters a to z of a font that Unicode keeps for mathematics; digits stay. */
const lettersFrom =
  (smallA: number) =>
  (text: string): string =>
    mapLetters(text, (sign) => (/[a-z]/.test(sign) ? at(smallA, sign.charCodeAt(0) - 97) : sign));

export const boldLetters = lettersFrom(0x1d41a);
export const boldScriptLetters = lettersFrom(0x1d4ea);
export const boldFrakturLetters = lettersFrom(0x1d586);
export const monospaceLetters = lettersFrom(0x1d68a);
export const circledLetters = lettersFrom(0x24d0);
/** `🄰🄱`, a row of capitals. */
export const squaredLetters = lettersFrom(0x1f130);
/** `ᴀʙᴄ`; x and s have no small capital of their own that phones show. */
export const smallCapitals = (text: string): string =>
  mapLetters(text, (sign) => smallCapitalOf[sign] ?? sign);

const smallCapitalOf: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ', (capital, place) => [
    'abcdefghijklmnoprtuvwyz'[place] ?? '',
    capital,
  ]),
);

/** Every printable ASCII sign but the blank, twice as wide. */
export const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => at(0xfee0, sign.charCodeAt(0)));

const twinLetters: Readonly<Record<string, string>> = {
  ...{ a: 'а', c: 'с', e: 'е', i: 'і', j: 'ј', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у' },
};
/** Cyrillic letters that look like Latin ones. */
export const cyrillicTwins = (text: string): string => mapLetters(text, (sign) => twinLetters[sign] ?? sign);

/** A blank between all characters. */
export const spaced = (text: string): string => Array.from(text).join(' ');

const turned = (letters: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(letters).map(([plain, other]) => [other, plain]));
const letterOfSmallCapital = turned(smallCapitalOf);
const latinOfTwin = turned(twinLetters);
const rowsOfTen = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/** Undoes every function of this file but `spaced` and `cyrillicTwins`: lower case, plain letters, digits and signs. */
export function plainGlyphs(text: string): string {
  return Array.from(text.replace(/[\u200B-\u200D\u2060\u00AD\uFE0F\u20E3\u0332\u0333]/g, ''), plainGlyph)
    .join('')
    .normalize('NFKC')
    .toLowerCase();
}

function plainGlyph(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = rowsOfTen.find((row) => code >= row && code < row + 10);
  if (zero !== undefined) return String(code - zero);
  if (character === '⓿') return '0';
  if (code >= 0x2776 && code <= 0x277e) return String(code - 0x2775);
  if (code >= 0x1f130 && code <= 0x1f149) return at(97, code - 0x1f130);
  return letterOfSmallCapital.get(character) ?? character;
}

/** Undoes `cyrillicTwins`, in texts whose Cyrillic words have been read. */
export const withoutTwins = (text: string): string =>
  Array.from(text, (character) => latinOfTwin.get(character) ?? character).join('');
