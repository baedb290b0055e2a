// Numbers as businesses print them: shapes of every country, behind a label, in a link, extensions, the country from the
// advert's place.
import type { SixthLanguage, SixthStyle } from '../languages';
import { abroad, digitsOf, northAmerica, phoneStyle, plain } from './phoneStyle';

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

export const everydayPhoneStyles: readonly SixthStyle[] = [
  ...shapes,
  labelled,
  ...placed.map(([country, language]) => atPlace(country, language)),
  ...extensionStyles,
];
