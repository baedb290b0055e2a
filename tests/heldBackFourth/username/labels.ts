// Accounts whose platform is named in a language of one's own, misspelt, torn apart or drawn.
import { pickEach } from '../../heldBack/style';
import {
  boldLetters,
  boldScriptLetters,
  cyrillicTwins,
  monospaceLetters,
  smallCapitals,
  spaced,
  squaredLetters,
} from '../glyphs';
import { languagesOf, type FourthStyle } from '../languages';
import { accountStyle } from './accountStyle';
import { platformNames, platforms, type Platform } from './platforms';
import { full, latinLabel, separator, short, withShort } from './written';

/** A style of names of one platform as one language has them. */
const local = (platform: Platform): FourthStyle =>
  accountStyle(
    `local.${platform}`,
    [platform],
    ({ name }, random, language) =>
      pickEach(random, platforms[platform].local[language] ?? [], [': ', ' ', ' @', '：']) + name,
    { languages: languagesOf(platforms[platform].local) },
  );

const initials: Partial<Readonly<Record<Platform, string>>> = {
  ...{ instagram: 'IG', snapchat: 'SC', telegram: 'TG', facebook: 'FB' },
};
const pictures: Partial<Readonly<Record<Platform, string>>> = {
  ...{ snapchat: '👻', instagram: '📸', telegram: '✈️' },
};

export const labelUsernameStyles: readonly FourthStyle[] = [
  ...platformNames.filter((platform) => languagesOf(platforms[platform].local).length > 0).map(local),
  accountStyle(
    'label.misspelt',
    latinLabel,
    ({ platform, name }, random) => random.pick(platforms[platform].misspelt) + separator(random) + name,
  ),
  accountStyle(
    'label.bent',
    [...latinLabel, 'onlyfans', 'kik'],
    ({ platform, name }, random) => random.pick(platforms[platform].bent) + separator(random) + name,
  ),
  accountStyle(
    'label.spaced',
    latinLabel,
    ({ platform, name }, random) =>
      spaced(full(random, platform)) + random.pick([': ', ' - ', ' : @']) + name,
  ),
  accountStyle(
    'label.dotted',
    latinLabel,
    ({ platform, name }, random) =>
      Array.from(full(random, platform)).join(random.pick(['.', '-', '*', '_'])) +
      random.pick([': ', ': @', ' @']) +
      name,
  ),
  accountStyle('label.broken', latinLabel, ({ platform, name }, random) => {
    const label = full(random, platform);
    const place = label.toLowerCase() === 'tiktok' ? 3 : 4;
    return `${label.slice(0, place)}${random.pick([' ', '-', '.', '_'])}${label.slice(place)}${separator(random)}${name}`;
  }),
  accountStyle('label.starred', ['instagram', 'snapchat', 'telegram'], ({ platform, name }, random) => {
    const label = full(random, platform);
    const place = random.integer(2, 4);
    return `${label.slice(0, place)}*${label.slice(place + 1)}${separator(random)}${name}`;
  }),
  accountStyle(
    'label.fonts',
    latinLabel,
    ({ platform, name }, random) =>
      random.pick([boldLetters, boldScriptLetters, monospaceLetters, smallCapitals, squaredLetters])(
        full(random, platform).toLowerCase(),
      ) +
      separator(random) +
      name,
  ),
  accountStyle(
    'label.cyrillic',
    latinLabel,
    ({ platform, name }, random) =>
      cyrillicTwins(full(random, platform).toLowerCase()) + separator(random) + name,
  ),
  accountStyle(
    'label.shortDotted',
    ['instagram', 'snapchat', 'telegram', 'facebook'],
    ({ platform, name }, random) =>
      Array.from(initials[platform] ?? '').join(random.pick(['.', '/', '-'])) +
      random.pick([': ', ' @', ': @']) +
      name,
  ),
  accountStyle('label.shortBracketed', withShort, ({ platform, name }, random) => {
    const [left = '', right = ''] = random.pick([
      ['[', ']'],
      ['(', ')'],
      ['【', '】'],
      ['*', '*'],
      ['~', '~'],
    ]);
    return `${left}${short(random, platform)}${right} ${name}`;
  }),
  accountStyle(
    'label.shortAndArrow',
    withShort,
    ({ platform, name }, random) =>
      short(random, platform) +
      random.pick([' -> ', '➡️ ', ' >> ', ' = ', '=', ' 👉 ', ' ~ ', ' // ', ' | ']) +
      name,
  ),
  accountStyle(
    'label.emoji',
    ['snapchat', 'instagram', 'telegram'],
    ({ platform, name }, random) =>
      `${pictures[platform] ?? ''} ${short(random, platform)}${random.pick([' ', ': ', ' 👉 '])}${name}`,
  ),
  accountStyle(
    'label.glued',
    ['instagram', 'snapchat', 'telegram'],
    ({ platform, name }, random) =>
      random.pick(['my', 'add', 'DM', 'on']) +
      random.pick(platforms[platform].full) +
      random.pick([':', ':@']) +
      name,
    {
      languages: ['en'],
    },
  ),
];
