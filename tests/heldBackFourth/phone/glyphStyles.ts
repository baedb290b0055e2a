// Phones in other characters than the ten digits of a keyboard.
import { mapDigits } from '../../heldBack/style';
import {
  arabicDigits,
  bengaliDigits,
  blackCircledDigits,
  bracketedDigits,
  circledDigits,
  devanagariDigits,
  doubleStruckDigits,
  followedBy,
  fullWidthDigits,
  keyDigits,
  monospaceDigits,
  persianDigits,
  sansDigits,
  subscriptDigits,
  superscriptDigits,
  thaiDigits,
} from '../glyphs';
import type { FourthStyle } from '../languages';
import { formalChinese, inWords } from './digitWords';
import { digitsOf, joined, phoneStyle } from './phoneStyle';

type Draw = (text: string) => string;

/** All digits in one of the fonts. */
const inFont = (
  id: string,
  fonts: readonly Draw[],
  rest: Parameters<typeof phoneStyle>[2] = {},
): FourthStyle =>
  phoneStyle(
    `characters.${id}`,
    (phone, random) => random.pick(fonts)(joined(phone, random.pick([' ', '-', '']))),
    rest,
  );

/** Letters for digits that look like them; others stay. */
const lookAlikes = (
  id: string,
  letters: Readonly<Record<string, string>>,
  rest: Parameters<typeof phoneStyle>[2] = {},
): FourthStyle =>
  phoneStyle(
    `characters.${id}`,
    (phone, random) =>
      mapDigits(joined(phone, random.pick([' ', '-'])), (digit) => letters[digit] ?? String(digit)),
    { suits: (phone) => Object.keys(letters).some((digit) => digitsOf(phone).includes(digit)), ...rest },
  );

export const glyphPhoneStyles: readonly FourthStyle[] = [
  inFont('keys', [keyDigits]),
  inFont('fullWidth', [fullWidthDigits]),
  inFont('circled', [circledDigits, blackCircledDigits]),
  inFont('inBrackets', [bracketedDigits], { form: 'national' }),
  inFont('fonts', [doubleStruckDigits, sansDigits, monospaceDigits]),
  inFont('raisedOrLowered', [superscriptDigits, subscriptDigits], { form: 'national' }),
  inFont('otherScripts', [arabicDigits, persianDigits, devanagariDigits, bengaliDigits]),
  inFont('thai', [thaiDigits], { languages: ['th'] }),
  inFont('noWidth', [followedBy('\u200B'), followedBy('\u2060'), followedBy('\u00AD')]),
  inFont('underlined', [followedBy('\u0332'), followedBy('\u0333')]),
  lookAlikes('letterO', { 0: 'O' }),
  lookAlikes('smallO', { 0: 'o', 1: 'l' }),
  lookAlikes('letterI', { 0: 'O', 1: 'I' }),
  lookAlikes('fiveAndEight', { 5: 'S', 8: 'B' }),
  lookAlikes('struckO', { 0: 'Ø' }),
  lookAlikes('exclamation', { 1: '!' }, { suits: (phone) => /[1].*[1]/.test(digitsOf(phone)) }),
  lookAlikes('cyrillic', { 0: 'О', 3: 'З', 6: 'б' }, { languages: ['ru'] }),
  lookAlikes('whiteCircle', { 0: '○' }, { languages: ['zh', 'ko'] }),
  phoneStyle('characters.oneOfEach', (phone, random) =>
    Array.from(joined(phone, ' '), (sign) =>
      random.pick([fullWidthDigits, circledDigits, keyDigits, monospaceDigits, (plain: string) => plain])(
        sign,
      ),
    ).join(''),
  ),
  phoneStyle('characters.formalChinese', (phone) => inWords(digitsOf(phone), formalChinese).join(''), {
    languages: ['zh'],
    form: 'national',
  }),
];
