// Accounts behind slang, local phrases, misread labels, bent links, and names that are written with care for no filter.
import { inLanguage, languagesOf, type FifthLanguage, type FifthStyle, type InLanguages } from '../languages';
import { wordFor } from '../saidSigns';
import { boldItalic, doubleStruck, fraktur, italicSans, squaredBlack, withMark } from '../site/letters';
import {
  accountStyle,
  dotted,
  full,
  severalStyle,
  accountAt,
  short,
  simple,
  underscored,
  wellKnown,
  withShort,
  withUnderscores,
  type WriteAccount,
} from './accountStyle';
import { platforms, type Platform } from './platforms';
import { phrases } from './phrases';

const separators = [': ', ' ', ' @', ' : ', ' - ', '👉 '] as const;

/** Platforms as one language calls them. */
const slangOf = (id: string, language: FifthLanguage): FifthStyle =>
  accountStyle(
    `slang.${id}`,
    (Object.keys(platforms) as Platform[]).filter(
      (platform) => platforms[platform].slang[language] !== undefined,
    ),
    ({ platform, name }, random) =>
      random.pick(inLanguage(platforms[platform].slang, language)) + random.pick(separators) + name,
    { languages: [language] },
  );

const slangStyles: readonly FifthStyle[] = [
  slangOf('ukrainian', 'uk'),
  slangOf('bulgarian', 'bg'),
  slangOf('greek', 'el'),
  slangOf('arabic', 'ar'),
  slangOf('hindi', 'hi'),
  slangOf('japanese', 'ja'),
  slangOf('indonesian', 'id'),
  slangOf('tagalog', 'tl'),
  slangOf('chinese', 'zh'),
  ...Object.entries(phrases).map(([id, { language, platform, wording }]) =>
    accountStyle(`phrase.${id}`, [platform], ({ name }, random) => random.pick(wording).replace('{}', name), {
      languages: [language],
      isWhole: true,
    }),
  ),
  accountStyle(
    'slang.nicknames',
    ['instagram', 'snapchat', 'telegram', 'tiktok', 'twitter'],
    ({ platform, name }, random) =>
      random.pick(platforms[platform].nicknames) + random.pick([': ', ' - ', ' 👉 ', ' @']) + name,
    { languages: ['en'] },
  ),
];

const label = (
  id: string,
  at: readonly Platform[],
  write: WriteAccount,
  rest: Parameters<typeof accountStyle>[3] = {},
): FifthStyle => accountStyle(`tag.${id}`, at, write, rest);

const tagStyles: readonly FifthStyle[] = [
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

const nameStyles: readonly FifthStyle[] = [
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

const link = (id: string, at: readonly Platform[], write: WriteAccount): FifthStyle =>
  accountStyle(`path.${id}`, at, write);

const pageOf = (platform: Platform): string => platforms[platform].pages[0] ?? '';

const linkStyles: readonly FifthStyle[] = [
  link(
    'noEnding',
    ['instagram', 'telegram', 'tiktok', 'facebook', 'onlyfans'],
    ({ platform, name: account }, random) =>
      `${random.pick([platform, full(random, platform)])}/${platform === 'tiktok' ? '@' : ''}${account}`,
  ),
  link(
    'nameAtPlatform',
    wellKnown,
    ({ platform, name: account }, random) =>
      `${account}${random.pick(['@', ' @ ', ' @'])}${full(random, platform).toLowerCase()}`,
  ),
  link('backslash', ['telegram', 'instagram', 'vk'], ({ platform, name: account }) =>
    (pageOf(platform) + account).replace('/', '\\'),
  ),
  link(
    'atForSlash',
    ['telegram'],
    ({ name: account }, random) => `t.me${random.pick(['@', ' @', '/@'])}${account}`,
  ),
  link('blankForSlash', ['telegram', 'instagram'], ({ platform, name: account }) =>
    (pageOf(platform) + account).replace('/', ' / '),
  ),
  link('cyrillic', ['telegram', 'vk'], ({ platform, name: account }) =>
    platform === 'vk' ? `vк.сom/${account}` : `t.mе/${account}`,
  ),
  link(
    'noColon',
    ['telegram', 'instagram', 'facebook'],
    ({ platform, name: account }, random) =>
      random.pick(['https//', 'https:/', 'ttps://', 'http//']) + pageOf(platform) + account,
  ),
  link(
    'defanged',
    ['telegram', 'instagram', 'tiktok', 'twitter'],
    ({ platform, name: account }, random) =>
      random.pick(['hxxps://', 'hxxps[:]//', '']) + pageOf(platform).replace('.', '[.]') + account,
  ),
  link(
    'lineBelow',
    ['telegram', 'instagram', 'tiktok', 'facebook'],
    ({ platform, name: account }, random) =>
      random.pick(['https://', 'www.', '']) + pageOf(platform).replace(/(@?)$/, '\n$1') + account,
  ),
  link(
    'gluedWords',
    ['telegram'],
    ({ name: account }, random) =>
      `${random.pick(['t dot me slash ', 'tdotme/', 't_dot_me/', 't(.)me/', 'T dot Me / '])}${account}`,
  ),
  link('wideSlash', ['telegram', 'instagram'], ({ platform, name: account }, random) =>
    (pageOf(platform) + account).replace('/', random.pick(['／', '⁄', '∕', '╱'])),
  ),
  link(
    'markdown',
    ['telegram', 'instagram', 'onlyfans'],
    ({ platform, name: account }, random) =>
      `[${random.pick(['me', 'my page', 'click'])}](https://${pageOf(platform)}${account})`,
  ),
];

export const hiddenUsernameStyles: readonly FifthStyle[] = [
  ...slangStyles,
  ...tagStyles,
  ...nameStyles,
  ...linkStyles,
];
