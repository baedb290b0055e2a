// Phones as they are printed: what a business or a private person types without a thought of filters.
import { joined, phoneStyle, type PhoneInText, type PhoneStyle } from '../../heldBack/phone/phoneStyle';
import { pickEach } from '../../heldBack/style';

const plain = { family: 'plain' } as const;
const digitsOf = ({ groups }: PhoneInText): string => groups.join('');

/** Digits in groups of a size; what is over stands in the first group. */
export function regrouped(digits: string, size: number): readonly string[] {
  const first = (digits.length % size) + (digits.length % size === 0 ? 0 : size);
  const rest = digits.slice(first).match(new RegExp(`\\d{${size}}`, 'g')) ?? [];
  return first === 0 ? rest : [digits.slice(0, first), ...rest];
}

export const plainPhoneStyles: readonly PhoneStyle[] = [
  phoneStyle({ id: 'asPrinted.spaces', ...plain, form: 'either', write: (phone) => joined(phone, ' ') }),
  phoneStyle({ id: 'asPrinted.hyphens', ...plain, form: 'either', write: (phone) => joined(phone, '-') }),
  phoneStyle({
    id: 'asPrinted.points',
    ...plain,
    form: 'either',
    languages: ['en', 'fr', 'it', 'es', 'pt', 'ro'],
    write: (phone) => joined(phone, '.'),
  }),
  phoneStyle({
    id: 'asPrinted.runTogether',
    ...plain,
    form: 'either',
    write: (phone) => joined(phone, ''),
  }),
  phoneStyle({
    id: 'asPrinted.areaBeforeSlash',
    ...plain,
    form: 'national',
    languages: ['de', 'it', 'pl', 'ro'],
    write: ({ groups: [area = '', ...rest] }, random) =>
      area + random.pick(['/', ' / ', '/ ']) + rest.join(random.pick(['', ' ', '-'])),
  }),
  phoneStyle({
    id: 'asPrinted.areaInBrackets',
    ...plain,
    form: 'national',
    languages: ['en', 'es', 'pt', 'ru', 'tr', 'vi'],
    write: ({ groups: [area = '', ...rest] }, random) =>
      `(${area})${random.pick([' ', ''])}${rest.join(random.pick(['-', ' ']))}`,
  }),
  phoneStyle({
    id: 'asPrinted.pairs',
    ...plain,
    form: 'national',
    languages: ['fr', 'it', 'de', 'pl', 'ro', 'es'],
    write: (phone, random) => regrouped(digitsOf(phone), 2).join(random.pick([' ', '.', '-'])),
  }),
  phoneStyle({
    id: 'asPrinted.threes',
    ...plain,
    form: 'national',
    languages: ['es', 'it', 'pl', 'pt', 'ro', 'tr', 'vi'],
    write: (phone, random) => regrouped(digitsOf(phone), 3).join(random.pick([' ', '.', '-'])),
  }),
  phoneStyle({
    id: 'asPrinted.doubleZero',
    ...plain,
    form: 'international',
    languages: ['de', 'es', 'fr', 'it', 'pl', 'pt', 'ro', 'tr'],
    from: ['DE', 'FR', 'GB'],
    write: ({ groups }, random) => `00${groups.join(random.pick([' ', '', '-']))}`,
  }),
  phoneStyle({
    id: 'asPrinted.trunkZeroInBrackets',
    ...plain,
    form: 'international',
    from: ['DE', 'GB', 'FR'],
    write: ({ groups: [code = '', ...rest] }, random) =>
      `+${code} (0)${random.pick(['', ' '])}${rest.join(random.pick([' ', '-']))}`,
  }),
  phoneStyle({
    id: 'asPrinted.codeInBrackets',
    ...plain,
    form: 'international',
    write: ({ groups: [code = '', ...rest] }, random) => `(+${code}) ${rest.join(random.pick([' ', '']))}`,
  }),
  phoneStyle({
    id: 'asPrinted.signOfPhone',
    ...plain,
    form: 'either',
    write: (phone, random) =>
      pickEach(random, ['📞', '☎️', '📱', '☏', '✆'], [' ', '', ': ']) + joined(phone, random.pick([' ', ''])),
  }),
  phoneStyle({
    id: 'asPrinted.whatsappPlus',
    ...plain,
    form: 'international',
    write: (phone, random) =>
      pickEach(random, ['WhatsApp', 'Whatsapp', 'whatsapp', 'WA', 'Viber'], [': ', ' ', ' 👉 ']) +
      joined(phone, random.pick([' ', ''])),
  }),
  phoneStyle({
    id: 'asPrinted.whatsappNoPlus',
    ...plain,
    form: 'international',
    write: ({ number }, random) => pickEach(random, ['WhatsApp', 'whatsapp'], [': ', ' ']) + number.value,
  }),
  phoneStyle({
    id: 'asPrinted.whatsappLink',
    ...plain,
    form: 'international',
    write: ({ number }, random) => `${random.pick(['https://', '', 'http://'])}wa.me/${number.value}`,
  }),
  phoneStyle({
    id: 'asPrinted.twoServices',
    ...plain,
    form: 'international',
    write: (phone, random) =>
      random.pick(['WhatsApp/Telegram ', 'Tel/WhatsApp: ', 'WhatsApp & Signal ', 'SMS/WhatsApp ']) +
      joined(phone, ' '),
  }),
];
