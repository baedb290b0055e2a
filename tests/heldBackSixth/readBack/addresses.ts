// Reads mailboxes, accounts and sites of the sixth exam back, knowing what they are: words for signs, other letters and
// what stands between are undone, and the value must stand there.
import type { DrawnContact } from '../../support/accuracy/describeReadBack';
import { countingLanguages, type CountingLanguage, type SixthLanguage } from '../languages';
import { signWords } from '../signWords';
import { namesOf, platforms, type Platform } from '../username/platforms';
import { plainText, slipsBetween, withoutTwins } from './plainText';

type Read = DrawnContact<SixthLanguage>;

const edges = String.raw`[\s()\[\]{}<>*~/_\-]*`;

/** Words for signs of the language and of English as signs; whatever stands around them is gone. */
function unsaid(text: string, language: SixthLanguage): string {
  const isCounting = (one: SixthLanguage): one is CountingLanguage =>
    (countingLanguages as readonly SixthLanguage[]).includes(one);
  const tongues = [...new Set([...(isCounting(language) ? [language] : []), 'en' as const])];
  const words = tongues.flatMap((tongue) => {
    const { at, dot, underscore, slash } = signWords[tongue];
    return [
      ...at.map((word) => [word, '@'] as const),
      ...dot.map((word) => [word, '.'] as const),
      [underscore, '_'] as const,
      [slash, '/'] as const,
    ];
  });
  return words
    .map(([word, sign]) => [plainText(word), sign] as const)
    .sort(([left], [right]) => right.length - left.length)
    .reduce((said, [word, sign]) => {
      const isHan = /\p{Script=Han}/u.test(word);
      const pattern = isHan ? word : String.raw`${edges}(?<!\p{L})${word}(?!\p{L})${edges}`;
      return said.replace(new RegExp(pattern, 'gu'), sign);
    }, text);
}

/** What only some styles write, undone before the rest. */
const undoneIn: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'email.sign.bracketedA': [[/[([]a[)\]]/g, '@']],
  'site.spaces.wwwApart': [[/ /g, '.']],
};

/** Letters, digits and signs of an address, all else gone; hyphens too, since some are only between words. */
function address({ style, language, contact }: Read): string {
  const raw = (undoneIn[style.id] ?? []).reduce(
    (text, [pattern, plain]) => text.replace(pattern, plain),
    contact.written,
  );
  return unsaid(plainText(raw), language).replace(/[^a-z0-9@._/+]/g, '');
}

const withoutHyphens = (value: string): string => value.replaceAll('-', '');

/** Whether the mailbox stands in the text. */
export const isMailboxReadBack = (read: Read): boolean =>
  address(read).includes(withoutHyphens(read.contact.expected[0]?.value ?? ''));

/** Whether the host, and the page where there is one, stand in the text. */
export function isSiteReadBack(read: Read): boolean {
  const [page, domain] = read.contact.expected.map(({ value }) => withoutHyphens(value));
  return address(read).includes(page ?? domain ?? '');
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What a platform is called beside its own names: stems of other languages, and pictures. */
const stems: Readonly<Partial<Record<Platform, readonly string[]>>> = {
  instagram: ['инст'],
  snapchat: ['👻'],
  telegram: [
    't.me',
    't . me',
    't dot me',
    't[.]me',
    't(.)me',
    't{.}me',
    't(dot)me',
    't[dot]me',
    'телег',
    'тг',
    '电报',
    '飞机',
    '텔레',
  ],
  twitter: ['x.com'],
  facebook: ['fb', 'face'],
  vk: ['вк'],
  wechat: ['微信', 'vx', 'wx'],
  line: ['賴', '라인', 'ไลน์'],
  kakaotalk: ['카톡', '카카오'],
};

const figures: Readonly<Record<string, string>> = { '1': 'i', '3': 'e', '4': 'a', '@': 'a' };

/** Whether a platform is named, also in figures for letters or with two slips. */
function isNamed(platform: Platform, text: string): boolean {
  const leet = [text, text.replace('te1e', 'tele')].map((said) =>
    said.replace(/[134@]/g, (sign) => figures[sign] ?? sign),
  );
  const forms = [text, ...leet].flatMap((said) => [said, bare(said)]);
  const name = plainText(platforms[platform].full);
  return (
    [...namesOf(platform), ...(stems[platform] ?? [])]
      .map(plainText)
      .some((label) => forms.some((form) => form.includes(label) || form.includes(bare(label) || label))) ||
    (name.length > 6 && text.split(/[^a-z]+/).some((word) => slipsBetween(word, name) <= 2))
  );
}

/** Whether every name, and its platform, stand in the text. */
export function isAccountReadBack({ language, contact }: Read): boolean {
  const text = withoutTwins(plainText(contact.written));
  const signs = unsaid(plainText(contact.written), language);
  return contact.expected.every(({ value }) => {
    const [platform, name] = value.split(':') as [Platform, string];
    const isThere =
      [text, signs].some((said) => said.includes(name)) || (bare(name) === name && bare(text).includes(name));
    const rest = [plainText(contact.written), text].map((said) => said.replace(name, ' '));
    return isThere && rest.some((said) => isNamed(platform, said));
  });
}
