// Phones of the second exam as signatures, cards and forms print them.
import { joined, phoneStyle, type PhoneStyle } from '../../heldBack/phone/phoneStyle';
import { numberIn } from '../../heldBack/numbers';

const abroad = { family: 'plain', from: 'anywhere', form: 'international' } as const;
const athome = { family: 'plain', form: 'national' } as const;

/** Two numbers of the same country, both asked for. */
const twoNumbers: PhoneStyle = {
  ...phoneStyle({
    ...athome,
    id: 'plain.twoNumbers',
    from: ['US', 'GB', 'DE'],
    write: (phone) => joined(phone, ' '),
  }),
  write: (random) => {
    const country = random.pick(['US', 'GB', 'DE']);
    const first = numberIn(random, country);
    let second = numberIn(random, country);
    while (second.value === first.value) second = numberIn(random, country);
    const sign = random.pick([' ', '-']);
    return {
      written: first.national.join(sign) + random.pick([' / ', ' or ', ', ']) + second.national.join(sign),
      expected: [first, second].map(({ value }) => ({ type: 'phone', value })),
      country,
    };
  },
  writeNumber: () => undefined,
};

/** The link that starts a chat; it is also a page, which is not wrong. */
const linkStyle = phoneStyle({
  ...abroad,
  id: 'plain.sendLink',
  write: ({ number }) => `https://api.whatsapp.com/send?phone=${number.value}`,
});
const sendLink: PhoneStyle = {
  ...linkStyle,
  write: (random, language) => {
    const contact = linkStyle.write(random, language);
    const page = contact.written.replace('https://', '');
    return { ...contact, allowed: [...(contact.allowed ?? []), { type: 'url', value: page }] };
  },
};

export const plainPhoneStyles: readonly PhoneStyle[] = [
  phoneStyle({ ...abroad, id: 'plain.internationalDots', write: (phone) => joined(phone, '.') }),
  phoneStyle({
    ...abroad,
    id: 'plain.plusInBrackets',
    write: ({ groups: [code = '', ...rest] }) => `(+${code}) ${rest.join(' ')}`,
  }),
  phoneStyle({
    ...abroad,
    id: 'plain.signature',
    isWhole: true,
    write: (phone, random) => `${random.pick(['Mobile', 'Mob.', 'M', 'T', 'Tel'])}: ${joined(phone, ' ')}`,
  }),
  phoneStyle({
    ...abroad,
    id: 'plain.card',
    isWhole: true,
    write: ({ number }) => `TEL;TYPE=CELL:+${number.value}`,
  }),
  sendLink,
  phoneStyle({
    ...athome,
    id: 'plain.oneInFront',
    from: ['US', 'CA'],
    languages: ['en', 'es'],
    write: ({ groups }, random) => `1${random.pick(['-', '.', ' '])}${groups.join(random.pick(['-', '.']))}`,
  }),
  phoneStyle({
    ...athome,
    id: 'plain.pairsWithDots',
    from: ['FR'],
    languages: ['fr'],
    write: ({ groups }) => groups.join('').replace(/\d\d(?=\d)/g, '$&.'),
  }),
  phoneStyle({
    ...athome,
    id: 'plain.direct',
    from: ['DE'],
    languages: ['de'],
    write: ({ groups: [area = '', ...rest] }) => {
      const line = rest.join('');
      return `${area} ${line.slice(0, -3)}-${line.slice(-3)}`;
    },
  }),
  phoneStyle({
    ...athome,
    id: 'plain.labelledHome',
    isWhole: true,
    from: ['GB', 'US', 'AU'],
    languages: ['en'],
    write: (phone, random) =>
      `${random.pick(['Phone number', 'Call/text', 'Contact no.', 'SMS'])}: ${joined(phone, ' ')}`,
  }),
  twoNumbers,
];
