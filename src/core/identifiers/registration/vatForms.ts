// Value added tax numbers by country: shape behind the country's letters, and the rule of the check digits.
// Shapes: European Commission, VIES, "What is the format of a VAT number?" (2024).
import { isBritishVatRight, isLuhnRight, isMod1110Right, weighted } from './checkDigits';
import { remainder97 } from '../iban/ibanForms';

export interface VatForm {
  /** Two capitals before the number. */
  readonly country: string;
  /** Source of a regular expression; one space, dot or hyphen may stand between characters. */
  readonly body: string;
  /** Of the body without separators, in capitals; absent where there is no public rule. */
  readonly isRight?: (body: string) => boolean;
}

const sign = '[ .-]?';
const digits = (count: number): string => String.raw`\d(?:${sign}\d){${count - 1}}`;

export const vatForms: readonly VatForm[] = [
  { country: 'GB', body: `${digits(9)}(?:${sign}${digits(3)}(?!\\d))?`, isRight: isBritishVatRight },
  { country: 'XI', body: digits(9), isRight: isBritishVatRight },
  { country: 'DE', body: digits(9), isRight: (body) => !body.startsWith('0') && isMod1110Right(body) },
  { country: 'AT', body: `U${sign}${digits(8)}`, isRight: isAustrianRight },
  { country: 'FR', body: `[0-9A-HJ-NP-Z]${sign}[0-9A-HJ-NP-Z]${sign}${digits(9)}`, isRight: isFrenchRight },
  { country: 'IT', body: digits(11), isRight: isItalianRight },
  { country: 'ES', body: `[0-9A-Z]${sign}${digits(7)}${sign}[0-9A-Z]`, isRight: isSpanishRight },
  { country: 'NL', body: `${digits(9)}${sign}B${sign}\\d\\d`, isRight: isDutchRight },
  { country: 'BE', body: `[01]?${sign}${digits(9)}`, isRight: isBelgianRight },
  { country: 'PL', body: digits(10), isRight: isPolishRight },
  { country: 'RO', body: String.raw`\d{2,10}`, isRight: isRomanianRight },
  { country: 'IE', body: String.raw`\d[0-9A-Z+*]\d{5}[A-W][A-I]?`, isRight: isIrishRight },
  { country: 'PT', body: digits(9), isRight: isPortugueseRight },
  {
    country: 'SE',
    body: String.raw`\d{6}${sign}\d{4}${sign}01`,
    isRight: (body) => isLuhnRight(body.slice(0, 10)),
  },
  { country: 'DK', body: digits(8), isRight: isDanishRight },
  { country: 'FI', body: String.raw`\d{7}-?\d`, isRight: isFinnishRight },
  {
    country: 'LU',
    body: digits(8),
    isRight: (body) => Number(body.slice(0, 6)) % 89 === Number(body.slice(6)),
  },
  { country: 'MT', body: digits(8), isRight: isMalteseRight },
  { country: 'CY', body: String.raw`\d{8}[A-Z]` },
  { country: 'EE', body: digits(9) },
  { country: 'LV', body: digits(11) },
  { country: 'LT', body: String.raw`\d{9}(?:\d{3})?` },
  { country: 'SI', body: digits(8) },
  { country: 'HU', body: digits(8) },
  { country: 'CZ', body: String.raw`\d{8,10}` },
  { country: 'SK', body: digits(10) },
  { country: 'BG', body: String.raw`\d{9,10}` },
  { country: 'HR', body: digits(11), isRight: isMod1110Right },
  { country: 'EL', body: digits(9) },
];

/** The office that gave it out stands before the check digit: a province, or one of four others. */
function isItalianRight(body: string): boolean {
  const office = Number(body.slice(7, 10));
  return isLuhnRight(body) && ((office >= 1 && office <= 100) || [120, 121, 888, 999].includes(office));
}

function isDanishRight(body: string): boolean {
  return !body.startsWith('0') && weighted(body, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

function isAustrianRight(body: string): boolean {
  const number = body.slice(1);
  const sum = Array.from(number.slice(0, 7), Number).reduce(
    (total, digit, place) =>
      total + (place % 2 === 0 ? digit : Math.floor((digit * 2) / 10) + ((digit * 2) % 10)),
    0,
  );
  return (10 - ((sum + 4) % 10)) % 10 === Number(number[7]);
}

/** The key is of the SIREN; keys with letters are of an older kind and have no public rule. */
function isFrenchRight(body: string): boolean {
  const siren = body.slice(2);
  const key = (12 + 3 * (Number(siren) % 97)) % 97;
  return isLuhnRight(siren) && (/[A-Z]/.test(body.slice(0, 2)) || Number(body.slice(0, 2)) === key);
}

const personLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

function isSpanishRight(body: string): boolean {
  const [first = '', middle, last = ''] = [body[0], body.slice(1, 8), body[8]];
  if (/[\dXYZ]/.test(first))
    return (
      personLetters[Number(first.replace(/[XYZ]/, (l) => String('XYZ'.indexOf(l))) + middle) % 23] === last
    );
  const doubled = [0, 2, 4, 6].map((place) => Number(middle[place]) * 2);
  const odd = doubled.reduce((sum, twice) => sum + Math.floor(twice / 10) + (twice % 10), 0);
  const even = [1, 3, 5].reduce((sum, place) => sum + Number(middle[place]), 0);
  const check = (10 - ((odd + even) % 10)) % 10;
  return last === String(check) || last === 'JABCDEFGHI'[check];
}

function isDutchRight(body: string): boolean {
  const isOld = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === Number(body[8]);
  return !body.endsWith('B00') && (isOld || remainder97(`NL${body}`) === 1);
}

function isBelgianRight(body: string): boolean {
  const whole = body.padStart(10, '0');
  return 97 - (Number(whole.slice(0, 8)) % 97) === Number(whole.slice(8));
}

function isPolishRight(body: string): boolean {
  return weighted(body, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(body[9]);
}

function isRomanianRight(body: string): boolean {
  const whole = body.padStart(10, '0');
  return ((weighted(whole, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === Number(whole[9]);
}

function isIrishRight(body: string): boolean {
  const letters = 'WABCDEFGHIJKLMNOPQRSTUV';
  // The oldest kind has a letter or sign as its second character, and the digits in another order.
  const number = /^\d{7}/.test(body) ? body : `0${body.slice(2, 7)}${body[0] ?? ''}${body.slice(7)}`;
  const extra = number.length > 8 ? letters.indexOf(number[8] ?? '') * 9 : 0;
  return letters[(weighted(number, [8, 7, 6, 5, 4, 3, 2]) + extra) % 23] === number[7];
}

function isPortugueseRight(body: string): boolean {
  const check = 11 - (weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return (check > 9 ? 0 : check) === Number(body[8]);
}

function isMalteseRight(body: string): boolean {
  return !body.startsWith('0') && weighted(body, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0;
}

function isFinnishRight(body: string): boolean {
  const rest = weighted(body, [7, 9, 10, 5, 8, 4, 2]) % 11;
  return rest !== 1 && (rest === 0 ? 0 : 11 - rest) === Number(body.at(-1));
}
