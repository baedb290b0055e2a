// What stands beside a number and stays out of it, codes that are hidden like the digits behind them, vanity letters.
import type { Random } from '../../../src/world/random';
import { describe, type DrawnNumber } from '../../heldBack/numbers';
import type { SixthStyle } from '../languages';
import { digitWords, saidDigits } from './numberWords';
import { abroad, northAmerica, phoneStyle, plain } from './phoneStyle';

/** Prices, ages and sizes right beside a number, which stay out of it. */
const besideStyles: readonly SixthStyle[] = [
  phoneStyle(
    'beside.priceBehind',
    ({ groups }, random) =>
      `${groups.join('-')} ${random.pick(['90hr', '120 hr', '$150/hr', '80 hh', '200/h'])}`,
    {
      ...plain,
      ...northAmerica,
      languages: ['en'],
    },
  ),
  phoneStyle(
    'beside.priceBefore',
    ({ groups }, random) =>
      `${random.pick(['80hh 120hr', '$100 half hour', '60qv 100hh 160hr'])} ${groups.join('-')}`,
    {
      ...plain,
      ...northAmerica,
      languages: ['en'],
      isWhole: true,
    },
  ),
  phoneStyle(
    'beside.ageBefore',
    ({ groups }, random) => `${random.pick(['22 yrs,', '25yo,', "21, 5'4, 115 lbs,"])} ${groups.join(' ')}`,
    {
      ...plain,
      ...northAmerica,
      languages: ['en'],
      isWhole: true,
    },
  ),
  phoneStyle(
    'beside.hoursBehind',
    ({ groups }, random) =>
      `${groups.join(' ')}${random.pick([', 10-22h', ' (9-21)', ', 24/7', ' - 10:00-22:00'])}`,
    {
      ...plain,
      languages: ['de', 'es', 'fr', 'it', 'pl', 'ro', 'ru', 'tr'],
    },
  ),
  phoneStyle(
    'beside.wordsThenPrice',
    ({ groups }, random) =>
      `${groups.map((group) => saidDigits(group, digitWords.en).join(' ')).join(' - ')} ${random.pick(['90hr', '$120 hh', '150/hr'])}`,
    {
      ...northAmerica,
      languages: ['en'],
    },
  ),
  phoneStyle(
    'beside.priceThenWords',
    ({ groups }, random) =>
      `${random.pick(['90hr', '80hh 120hr', '$150'])} call ${saidDigits(groups.join(''), digitWords.en).join(' ')}`,
    {
      ...northAmerica,
      languages: ['en'],
      isWhole: true,
    },
  ),
];

/** Signs of a code that is hidden like the digits behind it. */
const prefixStyles: readonly SixthStyle[] = [
  phoneStyle(
    'prefix.plusSaid',
    ({ groups }) => `plus ${saidDigits(groups.join(''), digitWords.en).join(' ')}`,
    {
      ...abroad,
      languages: ['en'],
    },
  ),
  phoneStyle(
    'prefix.plusSaidGerman',
    ({ groups }) => `plus ${saidDigits(groups.join(''), digitWords.de).join(' ')}`,
    {
      ...abroad,
      languages: ['de'],
    },
  ),
  phoneStyle(
    'prefix.plusSaidSpanish',
    ({ groups }) => `más ${saidDigits(groups.join(''), digitWords.es).join(' ')}`,
    {
      ...abroad,
      languages: ['es'],
    },
  ),
  phoneStyle(
    'prefix.plusApart',
    ({ groups }, random) => `+ ${groups.join(random.pick([' ', ' - ', '.']))}`,
    abroad,
  ),
  phoneStyle('prefix.spacedPlus', ({ groups }) => `+ ${Array.from(groups.join('')).join(' ')}`, abroad),
  phoneStyle(
    'prefix.plusWords',
    ({ groups: [code = '', ...rest] }) => `+${code} ${saidDigits(rest.join(''), digitWords.en).join(' ')}`,
    {
      ...abroad,
      languages: ['en'],
    },
  ),
  phoneStyle('prefix.codeGlued', ({ groups }, random) => groups.join(random.pick([' ', '-'])), {
    ...plain,
    ...abroad,
    from: ['US', 'CA'],
    languages: ['en', 'es'],
  }),
  phoneStyle(
    'prefix.codeInSquareBrackets',
    ({ groups: [code = '', ...rest] }) => `[+${code}] ${rest.join('~')}`,
    abroad,
  ),
];

const vanityNumbers: readonly DrawnNumber[] = [describe('15062345678', 'CA'), describe('18002345678', 'US')];

interface Vanity {
  /** Letters for 234 and for 5678 on a keypad. */
  readonly first: string;
  readonly last: string;
  readonly area: string;
}

const firstWords = ['BEG', 'BEI', 'ADI', 'CEG'] as const;
const lastWords = ['LOST', 'KOST', 'JOST', 'LOPT'] as const;

const vanity = (id: string, write: (vanity: Vanity, random: Random) => string): SixthStyle => ({
  id: `phone.vanity.${id}`,
  kind: 'phone',
  family: 'obfuscated',
  languages: ['en'],
  write: (random) => {
    const { value, country } = random.pick(vanityNumbers);
    const drawn = { first: random.pick(firstWords), last: random.pick(lastWords), area: value.slice(1, 4) };
    return { written: write(drawn, random), expected: [{ type: 'phone', value }], country };
  },
});

const vanityStyles: readonly SixthStyle[] = [
  vanity('seven', ({ first, last, area }) => `1-${area}-${first}-${last}`),
  vanity('sevenTogether', ({ first, last, area }) => `1-${area}-${first}${last}`),
  vanity('lastFour', ({ last, area }, random) => `${area}${random.pick(['-', '.', ' '])}234-${last}`),
  vanity('areaInBrackets', ({ first, last, area }) => `(${area}) ${first}-${last}`),
  vanity('firstThree', ({ first, area }) => `${area}-${first}-5678`),
  vanity('withPlus', ({ first, last, area }) => `+1 ${area} ${first} ${last}`),
];

export const codePhoneStyles: readonly SixthStyle[] = [...besideStyles, ...prefixStyles, ...vanityStyles];
