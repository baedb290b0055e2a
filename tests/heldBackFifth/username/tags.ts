// Accounts behind short labels with unusual signs, labels that a machine misread, and labels in fonts.
import type { FifthStyle } from '../languages';
import { boldItalic, doubleStruck, fraktur, italicSans, squaredBlack, withMark } from '../site/letters';
import {
  accountAt,
  accountStyle,
  full,
  severalStyle,
  short,
  simple,
  wellKnown,
  withShort,
  withUnderscores,
  type WriteAccount,
} from './accountStyle';
import { platforms, type Platform } from './platforms';

const label = (
  id: string,
  at: readonly Platform[],
  write: WriteAccount,
  rest: Parameters<typeof accountStyle>[3] = {},
): FifthStyle => accountStyle(`tag.${id}`, at, write, rest);

export const tagUsernameStyles: readonly FifthStyle[] = [
  label(
    'pipe',
    withShort,
    ({ platform, name }, random) => `${short(random, platform)}${random.pick([' | ', '|', ' ┃ '])}${name}`,
  ),
  label(
    'slash',
    withShort,
    ({ platform, name }, random) => `${short(random, platform)}${random.pick(['/', ' / ', ' // '])}${name}`,
    simple,
  ),
  label(
    'tilde',
    withShort,
    ({ platform, name }, random) => `${short(random, platform)}${random.pick([' ~ ', '~', ' ≈ '])}${name}`,
  ),
  label(
    'dots',
    withShort,
    ({ platform, name }, random) =>
      `${short(random, platform)}${random.pick(['...', ' ... ', '…', '..'])}${name}`,
    simple,
  ),
  label(
    'manyColons',
    withShort,
    ({ platform, name }, random) =>
      `${short(random, platform)}${random.pick([':: ', '::', ' ::: ', ':- ', ':) '])}${name}`,
  ),
  label('behind', withShort, ({ platform, name }, random) =>
    `${random.pick(['@', ''])}${name} ${random.pick(['[', '(', '<', '- '])}${short(random, platform)}`
      .replace(/\[(\w+)$/, '[$1]')
      .replace(/\((\w+)$/, '($1)')
      .replace(/<(\w+)$/, '<$1>'),
  ),
  label(
    'atBefore',
    ['instagram', 'telegram', 'snapchat'],
    ({ platform, name }, random) =>
      `@${short(random, platform).toLowerCase()}${random.pick([': ', ' ', ' = '])}${name}`,
    simple,
  ),
  label('framed', withShort, ({ platform, name }, random) => {
    const [left, right] = random.pick([
      ['♡', '♡ '],
      ['★ ', ' ★ '],
      ['•', '• '],
      ['「', '」'],
      ['✨', '✨ '],
      ['~*', '*~ '],
    ] as const);
    return left + short(random, platform) + right + name;
  }),
  label(
    'misread',
    ['instagram', 'snapchat', 'telegram', 'tiktok', 'onlyfans', 'facebook'],
    ({ platform, name }, random) =>
      random.pick(platforms[platform].misread).replace(/[.:]$/, '') + random.pick([': ', ' @', ' ']) + name,
  ),
  label(
    'misreadAt',
    withUnderscores,
    ({ platform, name }, random) =>
      `${full(random, platform)}: ${random.pick(['©', '®', '(@', '＠', '﹫'])}${name}`,
  ),
  label(
    'bracketsOpen',
    withUnderscores,
    ({ platform, name }, random) =>
      `${random.pick(['(', '[', '{'])}${full(random, platform)}${random.pick([': ', ' '])}${name}`,
  ),
  label('capitalsApart', ['instagram', 'snapchat', 'telegram', 'tiktok'], ({ platform, name }, random) => {
    const apart: Partial<Readonly<Record<Platform, readonly string[]>>> = {
      instagram: ['INSTA GRAM', 'Insta-Gram', 'I.G', 'I-G'],
      snapchat: ['SNAP CHAT', 'Snap-Chat', 'S-C'],
      telegram: ['TELE GRAM', 'Tele-gram', 'T-G', 'T.G'],
      tiktok: ['TIK TOK', 'Tik-Tok', 'T!k T0k'],
    };
    return random.pick(apart[platform] ?? []) + random.pick([': ', ' - ', ' ']) + name;
  }),
  label(
    'marked',
    wellKnown,
    ({ platform, name }, random) =>
      withMark(random.pick(['\u0332', '\u0336', '\u00AD', '\u200B']))(full(random, platform)) +
      random.pick([': ', ' ']) +
      name,
  ),
  label(
    'fonts',
    wellKnown,
    ({ platform, name }, random) =>
      random.pick([boldItalic, doubleStruck, fraktur, italicSans, squaredBlack])(
        (platforms[platform].full[0] ?? '').toLowerCase(),
      ) +
      random.pick([': ', ' ', ' @']) +
      name,
  ),
  label(
    'hashTag',
    wellKnown,
    ({ platform, name }, random) =>
      `#${full(random, platform).toLowerCase()} ${random.pick(['@', ''])}${name}`,
  ),
  severalStyle(
    'tag.slashBoth',
    (random) => {
      const { name } = accountAt(random, 'telegram');
      return [
        { platform: 'instagram', name },
        { platform: 'telegram', name },
      ];
    },
    ([account], random) =>
      `${random.pick(['ig/tg', 'IG + TG', 'Insta, Telegram', 'insta/tele'])}${random.pick([': ', ' @', ': @'])}${account?.name ?? ''}`,
  ),
];
