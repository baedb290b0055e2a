// Accounts whose name is torn, escaped, framed, said, or set in a font.
import { inLanguage, languagesOf, type FifthStyle, type InLanguages } from '../languages';
import { wordFor } from '../saidSigns';
import { boldItalic, doubleStruck, withMark } from '../site/letters';
import {
  accountStyle,
  dotted,
  full,
  short,
  simple,
  underscored,
  wellKnown,
  type WriteAccount,
} from './accountStyle';
import type { Platform } from './platforms';

const underscoreTold: InLanguages<readonly string[]> = {
  en: ['(with underscore)', '(there is an underscore)', '(low dash in it)'],
  de: ['(mit Unterstrich)'],
  es: ['(con guion bajo)'],
  fr: ['(avec tiret du bas)'],
  ru: ['(с нижним подчёркиванием)'],
  uk: ['(з нижнім підкресленням)'],
};

const name = (
  id: string,
  write: WriteAccount,
  rest: Parameters<typeof accountStyle>[3] = {},
  at: readonly Platform[] = wellKnown,
): FifthStyle => accountStyle(`alias.${id}`, at, write, rest);

export const aliasUsernameStyles: readonly FifthStyle[] = [
  name(
    'blanksAtLowLine',
    (account, random) =>
      `${full(random, account.platform)}: ${account.name.replace('_', random.pick([' _ ', ' _', '_ ']))}`,
    underscored,
  ),
  name(
    'escaped',
    (account, random) =>
      `${full(random, account.platform)}: ${random.pick(['', '@'])}${account.name.replace('_', '\\_')}`,
    underscored,
  ),
  name('bold', (account, random) => {
    const mark = random.pick(['**', '`', '*', '~']);
    return `${full(random, account.platform)}: ${mark}${random.pick(['', '@'])}${account.name}${mark}`;
  }),
  name('pointed', (account, random) => {
    const [left, right] = random.pick([
      ['<', '>'],
      ['[', ']'],
      ['{', '}'],
      ['->', '<-'],
      ['>>', '<<'],
    ] as const);
    return `${full(random, account.platform)} ${left}${account.name}${right}`;
  }),
  name(
    'lowLineTold',
    (account, random, language) =>
      `${full(random, account.platform)}: ${account.name} ${random.pick(inLanguage(underscoreTold, language))}`,
    {
      ...underscored,
      languages: languagesOf(underscoreTold),
    },
  ),
  name(
    'lowLineSaid',
    (account, random, language) =>
      `${full(random, account.platform)}: ${account.name.replace('_', ` ${wordFor(random, language, 'underscore')} `)}`,
    {
      ...underscored,
      languages: ['uk', 'bg', 'el', 'ar', 'hi', 'ja', 'id', 'tl'],
    },
  ),
  name(
    'pointSaid',
    (account, random, language) =>
      `${full(random, account.platform)}: ${account.name.replace('.', ` ${wordFor(random, language, 'dot')} `)}`,
    {
      ...dotted,
      languages: ['uk', 'bg', 'el', 'id', 'es', 'de', 'tr', 'en'],
    },
    ['instagram', 'tiktok'],
  ),
  name(
    'doubleStruck',
    (account, random) => `${full(random, account.platform)}: ${doubleStruck(account.name)}`,
    simple,
  ),
  name(
    'boldItalic',
    (account, random) => `${full(random, account.platform)}: @${boldItalic(account.name)}`,
    simple,
  ),
  name(
    'marked',
    (account, random) =>
      `${full(random, account.platform)}: ${withMark(random.pick(['\u00AD', '\u0332', '\u200D']))(account.name)}`,
    simple,
  ),
  name('emojiBothSides', (account, random) => {
    const emoji = random.pick(['🔥', '💋', '🌹', '✨', '🍑']);
    return `${short(random, account.platform)} ${emoji}${account.name}${emoji}`;
  }),
  name(
    'byLines',
    (account, random) =>
      `${full(random, account.platform)}${random.pick(['\n👇\n', ' 👇\n', '\n\n', ':\n> '])}${account.name}`,
  ),
  name(
    'chatAnswer',
    (account, random) => {
      const ask = random.pick(['insta?', 'got ig?', 'u have insta']);
      return `A: ${ask}\nB: ${random.pick(['yes ', 'ya its ', ''])}${account.name}`;
    },
    { isWhole: true, languages: ['en', 'tl', 'hi'] },
    ['instagram'],
  ),
];
