// Phones as people print them without a thought of hiding.
import { pickEach } from '../../heldBack/style';
import type { FourthLanguage, FourthStyle } from '../languages';
import { hasGroups, joined, pairsOf, phoneStyle, type Phone } from './phoneStyle';

const plain = { family: 'plain' } as const;
const european = [
  ...['DE', 'FR', 'GB', 'ES', 'IT', 'PL', 'NL', 'HU', 'CZ', 'SE', 'RO', 'PT', 'AT', 'CH', 'BE', 'TR'],
] as const;

const labels: Readonly<Record<FourthLanguage, readonly string[]>> = {
  en: ['Cell: ', 'Ph. ', 'T: ', 'Mob '],
  de: ['Handy ', 'Fon: ', 'Tel.-Nr. ', 'Rufnummer: '],
  es: ['Tlf. ', 'Cel: ', 'Móvil ', 'Teléf.: '],
  fr: ['Tél : ', 'Port. ', 'Portable : ', 'GSM '],
  ro: ['Tel. ', 'Nr. tel: ', 'Mobil: ', 'Telefon '],
  it: ['Cell. ', 'Tel: ', 'Telefono ', 'Num. '],
  pt: ['Tel. ', 'Tlm: ', 'Telemóvel ', 'Celular: '],
  pl: ['tel. ', 'Kom. ', 'Nr tel.: ', 'Telefon '],
  ru: ['тел. ', 'Моб.: ', 'Телефон ', 'т. '],
  tr: ['Tel: ', 'GSM ', 'Cep: ', 'Telefon '],
  zh: ['电话：', '手机 ', '联系电话: ', '手机号：'],
  vi: ['ĐT: ', 'SĐT ', 'Điện thoại: ', 'Hotline '],
  nl: ['Tel. ', 'Mob: ', 'Gsm ', 'Telefoon: '],
  hu: ['Tel.: ', 'Mobil: ', 'Telefon ', 'Tsz.: '],
  cs: ['tel. ', 'Mob.: ', 'Telefon: ', 'Tel. č. '],
  sv: ['Tel. ', 'Mobil: ', 'Tfn ', 'Telefon: '],
  ko: ['전화: ', '연락처 ', '폰: ', '핸드폰 '],
  th: ['โทร. ', 'โทร ', 'เบอร์ ', 'มือถือ: '],
};

const startsWithZero = ({ number }: Phone): boolean =>
  number.national.join('') === `0${number.international.slice(1).join('')}`;

/** Groups of the form for home: the first in brackets, the others joined. */
const areaInBrackets = ({ groups }: Phone, sign: string): string =>
  `(${groups[0] ?? ''}) ${groups.slice(1).join(sign)}`;

export const plainPhoneStyles: readonly FourthStyle[] = [
  phoneStyle('printed.asAtHome', (phone) => joined(phone, ' '), { ...plain, form: 'national' }),
  phoneStyle('printed.abroad', (phone) => joined(phone, ' '), { ...plain, form: 'international' }),
  phoneStyle('printed.solid', (phone) => joined(phone, ''), plain),
  phoneStyle('printed.hyphens', (phone) => joined(phone, '-'), plain),
  phoneStyle('printed.dots', (phone) => joined(phone, '.'), plain),
  phoneStyle('printed.areaInBrackets', (phone, random) => areaInBrackets(phone, random.pick([' ', '-'])), {
    ...plain,
    form: 'national',
    suits: hasGroups(2),
  }),
  phoneStyle('printed.twoZeros', ({ groups }) => `00${groups.join(' ')}`, {
    ...plain,
    form: 'international',
    from: european,
  }),
  phoneStyle(
    'printed.zeroInBrackets',
    ({ groups: [code, ...rest] }) => `+${code ?? ''} (0)${rest.join(' ')}`,
    {
      ...plain,
      form: 'international',
      from: ['DE', 'GB', 'FR', 'NL', 'SE', 'AT', 'CH', 'BE'],
      suits: startsWithZero,
    },
  ),
  phoneStyle(
    'printed.slash',
    ({ groups: [area, ...rest] }, random) => `${area ?? ''}${random.pick(['/', ' / '])}${rest.join(' ')}`,
    { ...plain, form: 'national', from: ['DE', 'AT', 'BE'], languages: ['de', 'nl'], suits: hasGroups(2) },
  ),
  phoneStyle(
    'printed.label',
    (phone, random, language) => random.pick(labels[language]) + joined(phone, random.pick([' ', ''])),
    { ...plain, isWhole: true },
  ),
  phoneStyle('printed.telLink', (phone) => `tel:${joined(phone, '')}`, { ...plain, form: 'international' }),
  phoneStyle(
    'printed.chatLink',
    ({ number }, random) =>
      pickEach(random, ['https://', ''], ['wa.me/', 'api.whatsapp.com/send?phone=']) + number.value,
    { ...plain, form: 'international' },
  ),
  phoneStyle('printed.pairs', (phone, random) => pairsOf(phone).join(random.pick([' ', '.'])), {
    ...plain,
    form: 'national',
    from: ['FR'],
    languages: ['fr', 'en', 'ro', 'pt', 'tr'],
  }),
  phoneStyle(
    'printed.extension',
    (phone, random) =>
      `${joined(phone, '-')}${random.pick([' ext. ', ' ext ', ' x', ' extension '])}${random.integer(11, 98)}`,
    { ...plain, languages: ['en'], from: ['US', 'CA', 'GB'] },
  ),
  phoneStyle(
    'printed.codeInBrackets',
    ({ groups: [code, ...rest] }) => `(+${code ?? ''}) ${rest.join(' ')}`,
    {
      ...plain,
      form: 'international',
    },
  ),
];
