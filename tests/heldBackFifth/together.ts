// Adverts that give two contacts at once, as most do: each must be read, and neither as part of the other.
import type { Random } from '../../src/world/random';
import { readingsOf as readingsOfSite } from '../heldBack/site';
import type { HeldBackIdentifier, WrittenContact } from '../heldBack/style';
import { latinLanguages, type FifthLanguage, type FifthStyle } from './languages';
import { domainOf, hostOf, mailboxOf } from './names';
import { digitWords, wordsOf } from './phone/digitWords';
import { chatsOf, digitsOf, joined, phoneFor, type Phone, type Rest } from './phone/phoneStyle';
import { accountAt, full, readingsOf as readingsOfAccounts, short, wellKnown } from './username/accountStyle';

type Part = Pick<WrittenContact, 'expected' | 'allowed'>;

const both = (written: string, parts: readonly Part[]): WrittenContact => ({
  written,
  expected: parts.flatMap(({ expected }) => expected),
  allowed: parts.flatMap(({ allowed }) => allowed ?? []),
  isWhole: true,
});

const partOf = ({ number }: Phone): Part => ({
  expected: [{ type: 'phone', value: number.value }],
  allowed: chatsOf(number.value),
});

const mailboxIn = (random: Random): { readonly address: string } & Part => {
  const address = `${mailboxOf(random)}@${domainOf(random)}`;
  return { address, expected: [{ type: 'email', value: address }] };
};

/** A style that writes a phone in one form beside something else. */
const besidePhone = (
  style: Pick<FifthStyle, 'id' | 'kind' | 'family'> & { readonly languages?: readonly FifthLanguage[] },
  form: Rest['form'],
  write: (phone: Phone, random: Random, language: FifthLanguage) => WrittenContact,
): FifthStyle => ({
  ...style,
  languages: style.languages ?? latinLanguages,
  write: (random, language) => {
    const phone = phoneFor(random, language, { form });
    const country = phone.isInternational ? {} : { country: phone.number.country };
    return { ...write(phone, random, language), ...country };
  },
});

const plain = { family: 'plain' } as const;
const hidden = { family: 'obfuscated' } as const;

const sign = (random: Random): string => random.pick([' | ', ', ', '\n', ' / ', ' • ']);

export const togetherStyles: readonly FifthStyle[] = [
  besidePhone({ id: 'phone.everyday.withAccount', kind: 'phone', ...plain }, 'national', (phone, random) => {
    const account = accountAt(random, random.pick(wellKnown));
    const written = `${random.pick(['Tel ', 'WhatsApp ', '☎ '])}${joined(phone, ' ')}${sign(random)}${short(random, account.platform)}: ${account.name}`;
    return both(written, [partOf(phone), readingsOfAccounts([account], '')]);
  }),
  besidePhone(
    { id: 'phone.everyday.withMailbox', kind: 'phone', ...plain },
    'international',
    (phone, random) => {
      const { address, ...mailbox } = mailboxIn(random);
      return both(`T ${joined(phone, ' ')}${sign(random)}E ${address}`, [partOf(phone), mailbox]);
    },
  ),
  besidePhone({ id: 'site.everyday.withPhone', kind: 'site', ...plain }, 'international', (phone, random) => {
    const site = hostOf(random);
    const expected: readonly HeldBackIdentifier[] = readingsOfSite(site);
    return both(`www.${site.host}${sign(random)}${joined(phone, random.pick([' ', '']))}`, [
      { expected },
      partOf(phone),
    ]);
  }),
  besidePhone(
    { id: 'username.everyday.withPhone', kind: 'username', ...plain },
    'international',
    (phone, random) => {
      const account = accountAt(random, 'telegram');
      const written = `${full(random, 'telegram')} @${account.name}${random.pick([' or WhatsApp ', ' / WhatsApp ', '\nViber '])}${joined(phone, '')}`;
      return both(written, [readingsOfAccounts([account], ''), partOf(phone)]);
    },
  ),
  besidePhone(
    { id: 'phone.aloud.withAccount', kind: 'phone', ...hidden },
    'national',
    (phone, random, language) => {
      const account = accountAt(random, 'snapchat');
      const said = wordsOf(digitsOf(phone), digitWords[language]).join(' ');
      return both(`${said}${sign(random)}snap ${account.name}`, [
        partOf(phone),
        readingsOfAccounts([account], ''),
      ]);
    },
  ),
  besidePhone(
    { id: 'username.slang.withPhone', kind: 'username', ...hidden },
    'national',
    (phone, random) => {
      const account = accountAt(random, 'instagram');
      const written = `${random.pick(['insta👉', 'ig ', 'Insta = '])}${account.name}${sign(random)}wsp ${Array.from(digitsOf(phone)).join(random.pick([' ', '.', '-']))}`;
      return both(written, [readingsOfAccounts([account], ''), partOf(phone)]);
    },
  ),
];
