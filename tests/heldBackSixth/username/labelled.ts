// Labels and the name behind them: every platform, short labels with any sign between, several names at once.
import type { Random } from '../../../src/world/random';
import type { SixthStyle } from '../languages';
import { underscoredOf } from '../names';
import { accountAt, accountStyle, plain, severalStyle, type Account } from './accountStyle';
import { full, short } from './labels';
import { everyPlatform, withShort, type Platform } from './platforms';

const labelled: readonly SixthStyle[] = everyPlatform.map((platform) =>
  accountStyle(
    `labelled.${platform}`,
    [platform],
    ({ name }, random) => {
      const at = ['kik', 'line', 'wechat', 'skype', 'kakaotalk', 'wickr', 'discord'].includes(platform)
        ? ''
        : '@';
      return `${random.pick([full(platform), short(random, platform)])}${random.pick([': ', ': ', ' - '])}${random.pick([at, ''])}${name}`;
    },
    plain,
  ),
);

const shortLabel = (
  id: string,
  at: readonly Platform[],
  write: (label: string, name: string) => string,
): SixthStyle => accountStyle(id, at, ({ platform, name }, random) => write(short(random, platform), name));

const shortStyles: readonly SixthStyle[] = [
  shortLabel('shortLabel.colon', withShort, (label, name) => `${label}:${name}`),
  shortLabel('shortLabel.colonAt', withShort, (label, name) => `${label}: @${name}`),
  shortLabel('shortLabel.blankAt', withShort, (label, name) => `${label} @${name}`),
  shortLabel('shortLabel.blank', withShort, (label, name) => `${label} ${name}`),
  shortLabel('shortLabel.equals', withShort, (label, name) => `${label}=${name}`),
  shortLabel('shortLabel.hyphen', withShort, (label, name) => `${label}-${name}`),
  shortLabel('shortLabel.arrow', withShort, (label, name) => `${label} -> ${name}`),
  shortLabel('shortLabel.pointing', withShort, (label, name) => `${label} 👉 ${name}`),
  shortLabel('shortLabel.brackets', withShort, (label, name) => `${label} (${name})`),
  shortLabel('shortLabel.square', withShort, (label, name) => `[${label}] ${name}`),
  shortLabel('shortLabel.newLine', withShort, (label, name) => `${label}\n${name}`),
  shortLabel('shortLabel.nameFirst', withShort, (label, name) => `@${name} (${label})`),
  shortLabel('shortLabel.user', withShort, (label, name) => `${label} username: ${name}`),
  shortLabel('shortLabel.handle', withShort, (label, name) => `${label} handle ${name}`),
  shortLabel('shortLabel.bar', withShort, (label, name) => `${label} | ${name}`),
  shortLabel('shortLabel.quoted', withShort, (label, name) => `${label} "${name}"`),
  shortLabel('shortLabel.emoji', withShort, (label, name) => `📲 ${label} ➡️ ${name}`),
  shortLabel(
    'shortLabel.others',
    ['kik', 'line', 'onlyfans', 'facebook', 'discord', 'vk'],
    (label, name) => `${label}: ${name}`,
  ),
  shortLabel(
    'shortLabel.othersBlank',
    ['kik', 'wechat', 'discord', 'kakaotalk', 'wickr'],
    (label, name) => `${label} ${name}`,
  ),
  accountStyle(
    'shortLabel.ghost',
    ['snapchat'],
    ({ name }, random) => `👻 ${random.pick(['', 'snap '])}${random.pick(['', ': '])}${name}`,
  ),
];

/** The same name at two platforms, or a name at each. */
const two = (random: Random): readonly Account[] => {
  const [first, second] = random.pick([
    ['instagram', 'snapchat'],
    ['instagram', 'telegram'],
    ['snapchat', 'telegram'],
    ['telegram', 'instagram'],
  ] as const);
  return [accountAt(random, first, underscoredOf), accountAt(random, second, underscoredOf)];
};
const sameAtTwo = (random: Random): readonly Account[] => {
  const [first, second] = two(random);
  return first === undefined || second === undefined ? [] : [first, { ...second, name: first.name }];
};

const bothLabels = (accounts: readonly Account[], random: Random, between: string): string =>
  accounts.map(({ platform }) => short(random, platform)).join(between);

const severalStyles: readonly SixthStyle[] = [
  severalStyle(
    'several.slash',
    sameAtTwo,
    (accounts, random) => `${bothLabels(accounts, random, '/')}: ${accounts[0]?.name ?? ''}`,
  ),
  severalStyle(
    'several.and',
    sameAtTwo,
    (accounts, random) => `${bothLabels(accounts, random, ' & ')}: ${accounts[0]?.name ?? ''}`,
  ),
  severalStyle(
    'several.onBoth',
    sameAtTwo,
    (accounts, random) => `@${accounts[0]?.name ?? ''} on ${bothLabels(accounts, random, ' and ')}`,
    { languages: ['en'] },
  ),
  severalStyle('several.list', two, (accounts, random) =>
    accounts
      .map(({ platform, name }) => `${short(random, platform)}: ${name}`)
      .join(random.pick([', ', '\n', ' | ', ' / '])),
  ),
  severalStyle('several.handles', two, (accounts, random) =>
    accounts
      .map(({ platform, name }) => `${short(random, platform)} @${name}`)
      .join(random.pick(['\n', ' • ', ', '])),
  ),
];

export const labelledStyles: readonly SixthStyle[] = [...labelled, ...shortStyles, ...severalStyles];
