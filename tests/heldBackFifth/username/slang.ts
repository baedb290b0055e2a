// Accounts whose platform is called as the language calls it, in a phrase, or by a nickname.
import { inLanguage, type FifthLanguage, type FifthStyle } from '../languages';
import { accountStyle } from './accountStyle';
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

export const slangUsernameStyles: readonly FifthStyle[] = [
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
