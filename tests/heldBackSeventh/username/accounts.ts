// User names: profile addresses, labels in full, short, mistyped and disguised, in prose, and names written to hide them.
import type { Language } from '../../heldBack/style';
import type { Random } from '../../../src/world/random';
import { seventhLanguages, type PerLanguage, type SeventhStyle } from '../languages';
import { inventedName } from '../names';
import { nameAt, platforms, type Platform } from './platforms';
import { asked, told } from './tellings';

interface AccountWriting {
  readonly id: string;
  readonly family?: 'plain';
  readonly languages?: readonly Language[];
  readonly at?: (platform: Platform) => boolean;
  /** Signs between the words of the name, where the platform allows them all. */
  readonly joiners?: readonly string[];
  readonly write: (
    account: { platform: Platform; name: string },
    random: Random,
    language: Language,
  ) => string;
}

/** Makes a style of its writing. */
export function accountStyle(writing: AccountWriting): SeventhStyle {
  const { id, family = 'obfuscated', languages = seventhLanguages, at = () => true, joiners } = writing;
  const suitable = platforms.filter(
    (platform) => at(platform) && (joiners ?? []).every((joiner) => platform.joiners.includes(joiner)),
  );
  return {
    id: `account.${id}`,
    kind: 'username',
    family,
    languages,
    write: (random, language) => {
      const platform = random.pick(suitable);
      const name = joiners === undefined ? nameAt(random, platform) : inventedName(random, joiners);
      const written = writing.write({ platform, name }, random, language);
      const page =
        platform.profile === undefined
          ? []
          : [platform.profile + name, platform.profile.replace('@', '') + name];
      return {
        written,
        expected: [{ type: 'username', value: `${platform.id}:${name}` }],
        allowed: page.map((value) => ({ type: 'url', value })),
      };
    },
  };
}

const hasProfile = ({ profile }: Platform): boolean => profile !== undefined;
const isOf =
  (...ids: readonly string[]) =>
  ({ id }: Platform): boolean =>
    ids.includes(id);
const bigOnes = isOf('instagram', 'snapchat', 'telegram', 'kik', 'tiktok', 'twitter', 'facebook', 'discord');

const plain: readonly SeventhStyle[] = [
  accountStyle({
    id: 'page.withScheme',
    family: 'plain',
    at: hasProfile,
    write: ({ platform, name }) => `https://www.${platform.profile ?? ''}${name}`.replace('www.t.me', 't.me'),
  }),
  accountStyle({
    id: 'page.bare',
    family: 'plain',
    at: hasProfile,
    write: ({ platform, name }) => `${platform.profile ?? ''}${name}`,
  }),
  accountStyle({
    id: 'label.inFull',
    family: 'plain',
    write: ({ platform, name }) => `${platform.name}: ${name}`,
  }),
  accountStyle({
    id: 'label.inFullWithAt',
    family: 'plain',
    at: bigOnes,
    write: ({ platform, name }) => `${platform.name} @${name}`,
  }),
  accountStyle({
    id: 'label.behind',
    family: 'plain',
    at: bigOnes,
    write: ({ platform, name }) => `@${name} (${platform.name})`,
  }),
];

/** A platform's short names, each platform a class of its own. */
const short = platforms
  .filter((platform) => platform.short !== undefined)
  .map((platform) =>
    accountStyle({
      id: `short.${platform.id}`,
      at: isOf(platform.id),
      write: ({ name }, random) => {
        const label = random.pick(platform.short ?? []);
        const shown = random.pick([label, label, label.toUpperCase()]);
        return shown + random.pick([': ', ' - ', ': @', ' @', '👉 ', ' = ']) + name;
      },
    }),
  );

const mistyped = accountStyle({
  id: 'label.mistyped',
  at: ({ mistyped: ways }) => ways !== undefined,
  write: ({ platform, name }, random) =>
    random.pick(platform.mistyped ?? []) + random.pick([': ', ' @', ' - ', ': @']) + name,
});

const disguised = (['colon', 'at', 'dash'] as const).map((id, place) =>
  accountStyle({
    id: `label.disguised.${id}`,
    at: ({ disguised: ways }) => ways !== undefined,
    write: ({ platform, name }, random) =>
      random.pick(platform.disguised ?? []) + ([': ', ' @', ' - '][place] ?? '') + name,
  }),
);

/** Told in a sentence of the language. */
const prose = seventhLanguages.map((language) =>
  accountStyle({
    id: `prose.${language}`,
    languages: [language],
    at: bigOnes,
    write: ({ platform, name }, random) =>
      random
        .pick(told[language])
        .replace('§p', platform.name)
        .replace('§n', random.pick(['', '@']) + name),
  }),
);

/** Asked to write, with the name people of the language give the platform. */
const local = (Object.keys(asked) as Language[]).map((language) => {
  const labels = asked[language] ?? [];
  return accountStyle({
    id: `local.${language}`,
    languages: [language],
    at: isOf(...labels.map(([id]) => id)),
    write: ({ platform, name }, random) =>
      random.pick(labels.filter(([id]) => id === platform.id))[1] + random.pick([': ', ' @', ' ']) + name,
  });
});

const bold = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d5ee + letter.charCodeAt(0) - 97));
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Names written so that a filter does not see them. */
const hidden: readonly SeventhStyle[] = [
  accountStyle({
    id: 'name.spacedLetters',
    at: isOf('instagram', 'snapchat', 'telegram', 'kik'),
    joiners: [''],
    write: ({ platform, name }) => `${platform.name}: ${[...name].join(' ')}`,
  }),
  accountStyle({
    id: 'name.underscoreSaid',
    languages: ['en'],
    at: isOf('instagram', 'snapchat', 'telegram', 'tiktok'),
    joiners: ['_'],
    write: ({ platform, name }) => `${platform.name}: ${name.replace('_', ' underscore ')}`,
  }),
  accountStyle({
    id: 'name.dotSaid',
    languages: ['en'],
    at: isOf('instagram', 'tiktok', 'kik'),
    joiners: ['.'],
    write: ({ platform, name }) => `${platform.name}: ${name.replace('.', ' dot ')}`,
  }),
  accountStyle({
    id: 'name.bold',
    at: bigOnes,
    write: ({ platform, name }, random) =>
      `${random.pick([platform.name, bold(platform.name.toLowerCase())])}: ${bold(name)}`,
  }),
  accountStyle({
    id: 'name.wide',
    at: bigOnes,
    write: ({ platform, name }) => `${platform.name}: ${wide(name)}`,
  }),
  accountStyle({
    id: 'name.unseen',
    at: bigOnes,
    write: ({ platform, name }) => `${platform.name}: ${[...name].join('\u200b')}`,
  }),
  accountStyle({
    id: 'name.nextLine',
    at: bigOnes,
    write: ({ platform, name }) => `${platform.name}:\n${name}`,
  }),
  accountStyle({
    id: 'name.bracketed',
    at: bigOnes,
    write: ({ platform, name }, random) =>
      `${platform.name} ${random.pick(['[', '('])}${name}`.replace(
        /([[(])(\S+)$/,
        (_, open: string, inner: string) => open + inner + (open === '[' ? ']' : ')'),
      ),
  }),
  accountStyle({
    id: 'page.defanged',
    at: hasProfile,
    write: ({ platform, name }, random) =>
      random.pick(['hxxps://', '']) + (platform.profile ?? '').replace('.', '[.]') + name,
  }),
  accountStyle({
    id: 'page.spaced',
    at: hasProfile,
    write: ({ platform, name }) =>
      `${(platform.profile ?? '').replace('.', ' . ').replace(/\//g, ' / ')}${name}`,
  }),
  accountStyle({
    id: 'page.said',
    languages: ['en'],
    at: ({ profile }) => profile !== undefined && !profile.includes('@'),
    write: ({ platform, name }) =>
      `${(platform.profile ?? '').replace('.', ' dot ').replace(/\//g, ' slash ')}${name}`,
  }),
  accountStyle({
    id: 'label.emoji',
    at: isOf('snapchat', 'instagram', 'telegram'),
    write: ({ platform, name }) =>
      `${{ snapchat: '👻 snap', instagram: '📸 ig', telegram: '✈️ tg' }[platform.id] ?? ''} ${name}`,
  }),
  accountStyle({
    id: 'label.tableRow',
    at: bigOnes,
    write: ({ platform, name }) => `| ${platform.name} | ${name} |`,
  }),
];

const sameName: PerLanguage<string> = {
  ...{ en: 'same name on', de: 'gleicher Name auf', es: 'mismo nombre en', fr: 'même nom sur' },
  ...{ ro: 'același nume pe', it: 'stesso nome su', pt: 'mesmo nome no', pl: 'ta sama nazwa na' },
  ...{ ru: 'такой же ник в', tr: 'aynı isim', zh: '同名', vi: 'cùng tên trên' },
};

/** One name at two platforms; both are asked for. */
const twoLabels: readonly SeventhStyle[] = (['slash', 'sentence'] as const).map((id) => ({
  id: `account.twoPlatforms.${id}`,
  kind: 'username',
  family: 'obfuscated',
  languages: id === 'slash' ? seventhLanguages : ['en', 'de', 'es', 'fr'],
  write: (random, language) => {
    const name = inventedName(random, ['_', '']);
    const [one, other] = random.pick([
      ['instagram', 'snapchat'],
      ['snapchat', 'telegram'],
      ['instagram', 'telegram'],
    ]) as [string, string];
    const labels: Readonly<Record<string, string>> = { instagram: 'ig', snapchat: 'snap', telegram: 'tg' };
    return {
      written:
        id === 'slash'
          ? `${labels[one] ?? ''}/${labels[other] ?? ''}: ${name}`
          : `${labels[one] ?? ''}: ${name}, ${sameName[language]} ${labels[other] ?? ''}`,
      expected: [one, other].map((platform) => ({ type: 'username' as const, value: `${platform}:${name}` })),
    };
  },
}));

export const accountStyles: readonly SeventhStyle[] = [
  ...[...plain, ...short, mistyped, ...disguised],
  ...[...prose, ...local, ...hidden, ...twoLabels],
];
