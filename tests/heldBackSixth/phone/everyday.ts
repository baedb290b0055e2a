// Numbers as businesses print them: shapes of every country, extensions, prefixes, links, the country from the advert's
// place; and vanity letters.
import type { Random } from '../../../src/world/random';
import { describe, type DrawnNumber } from '../../heldBack/numbers';
import type { SixthLanguage, SixthStyle } from '../languages';
import { digitWords, saidDigits } from './numberWords';
import { abroad, digitsOf, phoneStyle, plain } from './phoneStyle';

const northAmerica = { from: ['US', 'CA'] } as const;

const shapes: readonly SixthStyle[] = [
  phoneStyle('usual.blanks', ({ groups }) => groups.join(' '), plain),
  phoneStyle('usual.hyphens', ({ groups }) => groups.join('-'), plain),
  phoneStyle('usual.points', ({ groups }) => groups.join('.'), plain),
  phoneStyle('usual.together', digitsOf, plain),
  phoneStyle('usual.slashBehindArea', ({ groups: [area = '', ...rest] }) => `${area}/${rest.join(' ')}`, {
    ...plain,
    from: ['DE', 'AT', 'CH'],
    languages: ['de', 'tr', 'ru', 'pl', 'ro'],
  }),
  phoneStyle('usual.areaInBrackets', ({ groups: [area = '', ...rest] }) => `(${area}) ${rest.join('-')}`, {
    ...plain,
    ...northAmerica,
  }),
  phoneStyle('usual.withPlus', ({ groups }, random) => `+${groups.join(random.pick([' ', '-', '.', '']))}`, {
    ...plain,
    ...abroad,
  }),
  phoneStyle('usual.withZeros', ({ groups }, random) => `00${groups.join(random.pick([' ', '']))}`, {
    ...plain,
    ...abroad,
    from: ['DE', 'FR', 'GB', 'RO', 'PL', 'ES', 'IT', 'PT'],
    languages: ['de', 'fr', 'ro', 'pl', 'es', 'it', 'pt', 'nl', 'hu'],
  }),
  phoneStyle('usual.codeInBrackets', ({ groups: [code = '', ...rest] }) => `(+${code}) ${rest.join(' ')}`, {
    ...plain,
    ...abroad,
  }),
  phoneStyle(
    'usual.trunkZeroInBrackets',
    ({ groups: [code = '', ...rest] }) => `+${code} (0)${rest.join(' ')}`,
    { ...plain, ...abroad, from: ['DE', 'GB', 'FR', 'AU', 'CH', 'AT'] },
  ),
  phoneStyle(
    'usual.codeTwice',
    ({ groups: [code = '', ...rest] }, random) =>
      random.pick([`+${code}-${rest.join('-')}`, `+${code}/${rest.join(' ')}`, `+${code}.${rest.join('.')}`]),
    {
      ...plain,
      ...abroad,
    },
  ),
  phoneStyle('usual.telLink', ({ number }) => `tel:+${number.value}`, { ...plain, ...abroad }),
  phoneStyle(
    'usual.whatsappLink',
    ({ number }, random) =>
      random.pick(['https://wa.me/', 'wa.me/', 'https://api.whatsapp.com/send?phone=']) + number.value,
    {
      ...plain,
      ...abroad,
    },
  ),
  phoneStyle(
    'usual.whatsappNamed',
    ({ groups }, random) =>
      `${random.pick(['WhatsApp: ', 'whatsapp ', 'WA: ', 'wa ', 'Whats App '])}+${groups.join(' ')}`,
    {
      ...plain,
      ...abroad,
      isWhole: true,
    },
  ),
  phoneStyle(
    'usual.chatNamed',
    ({ groups }, random) =>
      `${random.pick(['Viber: ', 'Viber ', 'Signal: ', 'WhatsApp/Viber ', 'iMessage '])}+${groups.join(' ')}`,
    {
      ...plain,
      ...abroad,
      isWhole: true,
    },
  ),
];

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

const labels: Readonly<Record<SixthLanguage, readonly string[]>> = {
  en: ['Phone', 'Tel', 'Mobile', 'Cell', 'Call/Text'],
  de: ['Tel', 'Telefon', 'Handy', 'Mobil', 'Ruf'],
  es: ['Tel', 'Teléfono', 'Móvil', 'Cel', 'Tfno'],
  fr: ['Tél', 'Téléphone', 'Portable', 'Mob'],
  ro: ['Tel', 'Telefon', 'Mobil', 'Contact'],
  it: ['Tel', 'Telefono', 'Cell', 'Cellulare'],
  pt: ['Tel', 'Telefone', 'Telemóvel', 'Celular', 'Fone'],
  pl: ['Tel', 'Telefon', 'Kom', 'Komórka'],
  ru: ['Тел', 'Телефон', 'Моб', 'Номер'],
  tr: ['Tel', 'Telefon', 'Cep', 'GSM'],
  zh: ['电话', '手机', '联系电话', '热线'],
  vi: ['ĐT', 'SĐT', 'Điện thoại', 'Di động'],
  nl: ['Tel', 'Telefoon', 'Mobiel', 'Gsm'],
  hu: ['Tel', 'Telefon', 'Mobil', 'Telefonszám'],
  ko: ['전화', '연락처', '휴대폰', '핸드폰'],
  th: ['โทร', 'เบอร์', 'มือถือ', 'เบอร์โทร'],
};

const labelled = phoneStyle(
  'usual.labelled',
  ({ groups }, random, language) =>
    `${random.pick(labels[language])}${random.pick([': ', '. ', ' ', ':'])}${groups.join(random.pick([' ', '-', '']))}`,
  { ...plain, isWhole: true },
);

/** The country is told by the advert's place alone. */
const atPlace = (country: string, language: SixthLanguage): SixthStyle =>
  phoneStyle(
    `country.${country.toLowerCase()}`,
    (phone, random) => random.pick([phone.groups.join(' '), digitsOf(phone), phone.groups.join('-')]),
    { ...plain, from: [country], languages: [language, 'en'] },
  );

const placed: readonly (readonly [country: string, language: SixthLanguage])[] = [
  ...([
    ['GB', 'pl'],
    ['DE', 'ro'],
    ['FR', 'pt'],
    ['ES', 'ro'],
    ['IT', 'es'],
    ['RO', 'ro'],
  ] as const),
  ...([
    ['PL', 'ru'],
    ['PT', 'pt'],
    ['BR', 'pt'],
    ['TR', 'ru'],
    ['RU', 'ru'],
    ['VN', 'vi'],
  ] as const),
  ...([
    ['CN', 'zh'],
    ['HK', 'zh'],
    ['AU', 'zh'],
    ['NL', 'nl'],
    ['TH', 'th'],
    ['KR', 'ko'],
  ] as const),
];

const extensions: Readonly<Partial<Record<SixthLanguage, readonly string[]>>> = {
  en: [' ext. ', ' ext ', ' x', ' extension ', ', ext. ', ' Ext: '],
  de: [' Durchwahl ', ', Durchwahl ', ' App. '],
  es: [' ext. ', ' extensión ', ', ext. '],
  fr: [' poste ', ', poste '],
  ro: [' int. ', ' interior '],
  it: [' int. ', ' interno '],
  pt: [' ramal ', ' ext. '],
  pl: [' wew. ', ' wewnętrzny '],
  ru: [' доб. ', ' добавочный ', ', доб. '],
  tr: [' dahili ', ', dahili: '],
  zh: ['转', ' 分机 ', '分机'],
  vi: [' máy lẻ ', ' (máy lẻ '],
};

const extensionStyles: readonly SixthStyle[] = Object.entries(extensions).map(([language, words]) =>
  phoneStyle(
    `extension.${language}`,
    ({ groups }, random) => {
      const word = random.pick(words);
      return (
        groups.join(random.pick([' ', '-'])) +
        word +
        String(random.integer(11, 899)) +
        (word.includes('(') ? ')' : '')
      );
    },
    { ...plain, languages: [language as SixthLanguage] },
  ),
);

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

export const everydayPhoneStyles: readonly SixthStyle[] = [
  ...shapes,
  labelled,
  ...placed.map(([country, language]) => atPlace(country, language)),
  ...besideStyles,
  ...extensionStyles,
  ...prefixStyles,
  ...vanityStyles,
];
