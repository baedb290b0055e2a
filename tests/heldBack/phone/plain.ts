// Phones as businesses print them.
import { phoneStyle, joined, type PhoneStyle } from './phoneStyle';

const anywhere = { family: 'plain', from: 'anywhere' } as const;

export const plainPhoneStyles: readonly PhoneStyle[] = [
  phoneStyle({
    ...anywhere,
    id: 'plain.international',
    form: 'international',
    write: (phone) => joined(phone, ' '),
  }),
  phoneStyle({
    ...anywhere,
    id: 'plain.compact',
    form: 'international',
    write: (phone) => joined(phone, ''),
  }),
  phoneStyle({
    ...anywhere,
    id: 'plain.hyphens',
    form: 'international',
    write: (phone) => joined(phone, '-'),
  }),
  phoneStyle({
    ...anywhere,
    id: 'plain.doublezero',
    form: 'international',
    write: (phone) =>
      joined(phone, ' ', phone.number.country === 'US' || phone.number.country === 'CA' ? '+' : '00'),
  }),
  phoneStyle({
    ...anywhere,
    id: 'plain.telLink',
    form: 'international',
    write: (phone) => `tel:${joined(phone, '-')}`,
  }),
  phoneStyle({
    family: 'plain',
    id: 'plain.national',
    form: 'national',
    write: (phone, random) => joined(phone, random.pick([' ', '-', '.'])),
  }),
  phoneStyle({
    family: 'plain',
    id: 'plain.nationalCompact',
    form: 'national',
    write: (phone) => joined(phone, ''),
  }),
  phoneStyle({
    family: 'plain',
    id: 'plain.areaInBrackets',
    form: 'national',
    from: ['US', 'CA', 'GB', 'DE', 'AU'],
    languages: ['en', 'de'],
    write: ({ groups: [area = '', ...rest] }, random) =>
      `(${area})${random.pick([' ', ''])}${rest.join(random.pick(['-', ' ']))}`,
  }),
  phoneStyle({
    family: 'plain',
    id: 'plain.trunkInBrackets',
    form: 'national',
    from: ['GB', 'DE', 'FR', 'AU'],
    languages: ['en', 'de', 'fr'],
    write: ({ number }) => `+${number.international[0] ?? ''} (0)${number.international.slice(1).join(' ')}`,
  }),
  phoneStyle({
    family: 'plain',
    id: 'plain.slash',
    form: 'national',
    from: ['DE', 'AT'],
    languages: ['de'],
    write: ({ groups: [area = '', ...rest] }) => `${area}/${rest.join('')}`,
  }),
  phoneStyle({
    family: 'plain',
    id: 'plain.extension',
    form: 'either',
    from: ['US', 'GB', 'CA'],
    languages: ['en'],
    write: (phone, random) =>
      `${joined(phone, ' ')} ${random.pick(['ext', 'ext.', 'x', 'extension '])}${String(random.integer(10, 99))}`,
  }),
  phoneStyle({
    ...anywhere,
    id: 'plain.whatsappLink',
    form: 'international',
    write: ({ number }, random) => `${random.pick(['https://', ''])}wa.me/${number.value}`,
  }),
];
