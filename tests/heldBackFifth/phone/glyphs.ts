// Phones in which some digits are other signs: of other scripts, emoji, letters with a hole, fonts.
import { mapDigits } from '../../heldBack/style';
import type { FifthStyle } from '../languages';
import { digitsFrom } from './everyday';
import { atHome, digitsOf, hasDigit, hasGroups, joined, phoneStyle, type Rest } from './phoneStyle';

/** Zeros of rows of ten digits in scripts of South Asia. */
export const southAsianZeros = [0xae6, 0xa66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xb66] as const;
export const burmeseZero = 0x1040;
/** Zeros of the fonts that a number is set in, group by group. */
export const fontZeros = [0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0xff10] as const;

/** One sign, drawn from the list, for one digit wherever it stands. */
const inPlaceOf = (id: string, digit: string, signs: readonly string[], rest: Rest = {}): FifthStyle =>
  phoneStyle(
    `lookalike.${id}`,
    (phone, random) => joined(phone, random.pick([' ', '', '-'])).replaceAll(digit, random.pick(signs)),
    { suits: hasDigit(digit), ...rest },
  );

export const glyphPhoneStyles: readonly FifthStyle[] = [
  phoneStyle('script.burmese', (phone, random) =>
    digitsFrom(burmeseZero)(joined(phone, random.pick([' ', '', '-']))),
  ),
  phoneStyle('script.southAsian', (phone, random) =>
    digitsFrom(random.pick(southAsianZeros))(joined(phone, random.pick([' ', '']))),
  ),
  phoneStyle(
    'script.urdu',
    (phone, random) => digitsFrom(0x6f0)(joined(phone, random.pick([' ', '', '-']))),
    {
      languages: ['ar', 'hi', 'en'],
    },
  ),
  inPlaceOf('buttonZero', '0', ['🅾️', '🅾', '⭕']),
  inPlaceOf('ballEight', '8', ['🎱']),
  inPlaceOf('degreeZero', '0', ['°', 'º']),
  inPlaceOf('accentedZero', '0', ['Ö', 'ó', 'Ò', 'õ', 'ô']),
  inPlaceOf('greekZero', '0', ['Θ', 'θ', 'Ο', 'ο'], { languages: ['en', 'de', 'es', 'el', 'it'] }),
  inPlaceOf('bracketZero', '0', ['()', '[]', '{}']),
  inPlaceOf('barOne', '1', ['|', 'ı', '¡', '⎮']),
  inPlaceOf('dollarFive', '5', ['$', '§']),
  inPlaceOf('andEight', '8', ['&']),
  inPlaceOf('epsilonThree', '3', ['Ɛ', 'ε', 'Ʒ', 'Є']),
  inPlaceOf('letterFour', '4', ['A', 'Ч'], atHome),
  phoneStyle(
    'keys.ten',
    (phone) =>
      joined(phone, '')
        .replace(/10/g, '🔟')
        .replace(/\d/g, (digit) => `${digit}\uFE0F\u20E3`),
    {
      suits: (phone) => digitsOf(phone).includes('10'),
      from: ['US', 'GB', 'DE', 'FR', 'AU', 'IT', 'CA'],
    },
  ),
  phoneStyle(
    'font.eachGroup',
    (phone, random) =>
      (phone.isInternational ? '+' : '') +
      phone.groups.map((group) => digitsFrom(random.pick(fontZeros))(group)).join(random.pick([' ', '-'])),
    { suits: hasGroups(2) },
  ),
  phoneStyle('font.stops', (phone) =>
    mapDigits(joined(phone, ''), (digit) => (digit === 0 ? '🄀' : String.fromCodePoint(0x2487 + digit))),
  ),
  phoneStyle('font.commas', (phone) =>
    mapDigits(joined(phone, ''), (digit) => String.fromCodePoint(0x1f101 + digit)),
  ),
  phoneStyle('font.overlined', (phone) => mapDigits(joined(phone, ' '), (digit) => `${digit}\u0305`)),
  phoneStyle('font.ringed', (phone) => mapDigits(joined(phone, ''), (digit) => `${digit}\u20DD`)),
  phoneStyle('font.someKeys', (phone, random) =>
    mapDigits(joined(phone, ''), (digit) => (random.chance(0.4) ? `${digit}\uFE0F\u20E3` : String(digit))),
  ),
];
