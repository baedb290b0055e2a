// User names written so that a filter does not see them, and one name told for two platforms.
import { seventhLanguages, type PerLanguage, type SeventhStyle } from '../languages';
import { inventedName } from '../names';
import { accountStyle, bigOnes, hasProfile, isOf } from './accountStyle';
import { mostLettersAt } from './platforms';

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
    write: ({ platform, name }) => `${platform.name}: ${Array.from(name).join(' ')}`,
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
    write: ({ platform, name }) => `${platform.name}: ${Array.from(name).join('\u200b')}`,
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
      `${platform.name} ${random.pick(['[§]', '(§)', '«§»']).replace('§', name)}`,
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
    const name = inventedName(random, ['_', ''], mostLettersAt('snapchat'));
    const [one, other] = random.pick<readonly [string, string]>([
      ['instagram', 'snapchat'],
      ['snapchat', 'telegram'],
      ['instagram', 'telegram'],
    ]);
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

export const hiddenAccountStyles: readonly SeventhStyle[] = [...hidden, ...twoLabels];
