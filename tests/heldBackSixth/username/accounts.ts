// Accounts: pages of profiles, labels and handles in many languages, several names at once, disguised labels and names.
import type { Random } from '../../../src/world/random';
import type { SixthLanguage, SixthStyle } from '../languages';
import { dottedOf, underscoredOf } from '../names';
import { signWords } from '../signWords';
import {
  accountAt,
  accountStyle,
  plain,
  queries,
  severalStyle,
  simple,
  type Account,
  type WriteAccount,
} from './accountStyle';
import {
  everyPlatform,
  platforms,
  usual,
  withPages,
  withShort,
  type Platform,
  type PlatformNames,
} from './platforms';

const short = (random: Random, platform: Platform): string => {
  const { short: names, full }: PlatformNames = platforms[platform];
  return random.pick(names ?? [full]);
};
const full = (platform: Platform): string => platforms[platform].full;

/** Address of the page, without a scheme. */
const pageOf = ({ platform, name }: Account): string => {
  const { page }: PlatformNames = platforms[platform];
  return (page ?? '{}').replace('{}', name);
};

const pageStyles: readonly SixthStyle[] = [
  ...withPages.map((platform) =>
    accountStyle(
      `profile.${platform}`,
      [platform],
      (account, random) =>
        random.pick([
          'https://',
          'https://',
          '',
          ...(platform === 'tumblr' ? [] : ['https://www.', 'www.']),
        ]) +
        pageOf(account) +
        (platform === 'tumblr' ? '' : random.pick(['', '', '/'])),
      plain,
    ),
  ),
  accountStyle(
    'profile.withQuery',
    ['instagram', 'tiktok', 'twitter'],
    (account, random) => {
      const query = { instagram: queries[0], tiktok: queries[1], twitter: queries[2] }[
        account.platform as 'instagram'
      ];
      return `https://${random.pick(['www.', ''])}${pageOf(account)}${query}`;
    },
    plain,
  ),
  accountStyle(
    'profile.telegramOther',
    ['telegram'],
    ({ name }, random) => random.pick(['https://telegram.me/', 'telegram.me/', 'http://t.me/']) + name,
    plain,
  ),
  accountStyle(
    'profile.x',
    ['twitter'],
    ({ name }, random) => random.pick(['https://x.com/', 'x.com/']) + name,
    plain,
  ),
  accountStyle(
    'profile.facebookShort',
    ['facebook'],
    ({ name }, random) => random.pick(['fb.com/', 'https://m.facebook.com/', 'https://fb.com/']) + name,
    plain,
  ),
  accountStyle(
    'profile.redditShort',
    ['reddit'],
    ({ name }, random) => random.pick(['https://www.reddit.com/u/', 'reddit.com/u/', 'reddit u/']) + name,
    plain,
  ),
  accountStyle('profile.telegramDeepLink', ['telegram'], ({ name }) => `tg://resolve?domain=${name}`, plain),
  accountStyle('profile.skypeLink', ['skype'], ({ name }) => `skype:${name}?chat`, plain),
];

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

/** {} the name, {l} a label. */
type Phrases = readonly string[];
const phrased = (
  id: string,
  at: readonly Platform[],
  phrases: Phrases,
  languages: readonly SixthLanguage[],
): SixthStyle =>
  accountStyle(
    id,
    at,
    ({ platform, name }, random) =>
      random
        .pick(phrases)
        .replace('{l}', () => short(random, platform))
        .replace('{}', () => name),
    { languages },
  );

const labelsOf: Readonly<Partial<Record<SixthLanguage, Phrases>>> = {
  en: [
    'my {l} is {}',
    'add me on {l} {}',
    'dm me on {l}: {}',
    'find me on {l} @{}',
    'hit up my {l} {}',
    'follow my {l} @{}',
  ],
  de: [
    'mein {l} ist {}',
    'schreib mir auf {l}: {}',
    'adde mich auf {l} {}',
    'du findest mich auf {l} als {}',
  ],
  es: ['mi {l} es {}', 'búscame en {l} como {}', 'agrégame a {l}: {}', 'escríbeme por {l} @{}'],
  fr: ['mon {l} c’est {}', 'ajoute-moi sur {l} : {}', 'retrouve-moi sur {l} @{}', 'mon {l} : {}'],
  ro: ['{l}-ul meu este {}', 'scrie-mi pe {l}: {}', 'mă găsești pe {l} ca {}', 'adaugă-mă pe {l} {}'],
  it: ['il mio {l} è {}', 'scrivimi su {l}: {}', 'mi trovi su {l} come {}', 'aggiungimi su {l} {}'],
  pt: ['meu {l} é {}', 'me chama no {l}: {}', 'me segue no {l} @{}', 'me acha no {l} como {}'],
  pl: ['mój {l} to {}', 'napisz na {l}: {}', 'znajdziesz mnie na {l} jako {}', 'dodaj mnie na {l} {}'],
  ru: ['мой {l} {}', 'пиши в {l}: {}', 'найди меня в {l} {}', 'добавь в {l} @{}'],
  tr: ['{l} adresim {}', '{l} hesabım: {}', '{l} üzerinden yaz: {}', 'beni {l} ekle {}'],
  zh: ['我的{l}是 {}', '加我{l}：{}', '{l}搜 {}', '{l}账号 {}'],
  vi: ['{l} của em là {}', 'kết bạn {l}: {}', 'nhắn em qua {l} {}', 'tìm em trên {l} @{}'],
  nl: ['mijn {l} is {}', 'voeg me toe op {l}: {}'],
  hu: ['az {l}om: {}', 'írj {l}-on: {}'],
  ko: ['{l} 아이디 {}', '{l} 추가해줘 {}'],
  th: ['{l} ของฉัน {}', 'แอด {l} {}'],
};

const phraseStyles = Object.entries(labelsOf).map(([language, phrases]) =>
  phrased(`phrase.${language}`, withShort, phrases, [language as SixthLanguage]),
);

const onPlatform: Readonly<Partial<Record<SixthLanguage, Phrases>>> = {
  en: ['@{} on {l}', '{} on {l}', "I'm {} on {l}"],
  de: ['@{} auf {l}', '{} bei {l}'],
  es: ['@{} en {l}', 'soy {} en {l}'],
  fr: ['@{} sur {l}', 'je suis {} sur {l}'],
  ro: ['@{} pe {l}', 'sunt {} pe {l}'],
  it: ['@{} su {l}', 'sono {} su {l}'],
  pt: ['@{} no {l}', 'sou {} no {l}'],
  pl: ['@{} na {l}', 'jestem {} na {l}'],
  ru: ['@{} в {l}', 'я {} в {l}'],
  tr: ["{l}'da @{}", '{l}: @{}'],
  vi: ['@{} trên {l}', 'em là {} trên {l}'],
};

const onPlatformStyles = Object.entries(onPlatform).map(([language, phrases]) =>
  phrased(`on.${language}`, withShort, phrases, [language as SixthLanguage]),
);

/** Names of platforms in the words of a language. */
const nativeLabels: readonly (readonly [language: SixthLanguage, platform: Platform, labels: Phrases])[] = [
  ['ru', 'telegram', ['телеграм {}', 'телега: @{}', 'тг {}', 'ТГ: @{}', 'в телеграме {}', 'тг @{}']],
  ['ru', 'instagram', ['инста: {}', 'инстаграм @{}', 'инста {}', 'в инсте {}']],
  ['ru', 'vk', ['вк: {}', 'вконтакте {}', 'ВК {}', 'вк - {}']],
  [
    'zh',
    'wechat',
    ['微信：{}', '微信号 {}', '加我微信 {}', '加微信{}', 'VX: {}', 'vx {}', '微信 {}', 'wx: {}'],
  ],
  ['zh', 'line', ['賴：{}', 'LINE：{}', '加賴 {}', 'Line ID: {}']],
  ['zh', 'telegram', ['电报：{}', '飞机：@{}', '电报 @{}', 'TG：{}']],
  ['ko', 'kakaotalk', ['카톡 {}', '카톡 아이디: {}', '카카오톡 {}', '카톡ID {}']],
  ['ko', 'line', ['라인 {}', '라인 아이디: {}', '라인ID {}']],
  ['ko', 'telegram', ['텔레 {}', '텔레그램: {}', '텔레그램 @{}']],
  ['th', 'line', ['ไลน์ {}', 'ไลน์ไอดี: {}', 'ไอดีไลน์ {}', 'แอดไลน์ {}']],
  ['es', 'instagram', ['mi insta: {}', 'síganme en insta @{}', 'instagram {}']],
  ['pt', 'instagram', ['meu insta: {}', 'segue lá no insta @{}', 'insta {}']],
  ['fr', 'snapchat', ['mon snap : {}', 'snap {}', 'ajoute mon snap {}']],
  ['vi', 'facebook', ['fb: {}', 'face của em {}', 'facebook {}']],
];

const nativeStyles = nativeLabels.map(([language, platform, labels]) =>
  phrased(`native.${language}.${platform}`, [platform], labels, [language]),
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

const dressedLabels: Readonly<Record<(typeof withShort)[number], Phrases>> = {
  instagram: [
    '1nsta',
    'inst@',
    'Inst4gram',
    'i n s t a',
    'I.G.',
    'i.g',
    'instagr@m',
    'i-n-s-t-a',
    '1nstagram',
    'insta gram',
  ],
  snapchat: ['sn@p', 'sn4p', 's n a p', 's.n.a.p', 'Sn@pchat', 'snapch4t', 's-n-a-p', 'snap chat', 'snapp'],
  telegram: [
    't3legram',
    'telegr@m',
    't.g.',
    't e l e g r a m',
    'T3le',
    'te1egram',
    't-e-l-e-g-r-a-m',
    'tele gram',
    'telegramm',
  ],
};
const misspelt: Readonly<Record<(typeof withShort)[number], Phrases>> = {
  instagram: ['instgram', 'instagramm', 'intagram', 'instragram', 'instergram'],
  snapchat: ['snapchatt', 'snpachat', 'snapcat', 'snapchap'],
  telegram: ['telagram', 'telegran', 'telegrma', 'teligram'],
};
const dressed =
  (labels: Readonly<Record<(typeof withShort)[number], Phrases>>, link: string): WriteAccount =>
  ({ platform, name }, random) =>
    random.pick(labels[platform as (typeof withShort)[number]]) + link + name;

const bold = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97));
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));
const twins: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', i: 'і' };
const cyrillic = (text: string): string => text.replace(/[aeoci]/g, (letter) => twins[letter] ?? letter);

const disguised: readonly SixthStyle[] = [
  accountStyle('disguised.label', withShort, dressed(dressedLabels, ': ')),
  accountStyle('disguised.labelAt', withShort, dressed(dressedLabels, ' @')),
  accountStyle('disguised.misspeltLabel', withShort, dressed(misspelt, ': ')),
  accountStyle(
    'disguised.labelBold',
    withShort,
    ({ platform, name }) => `${bold(full(platform).toLowerCase())}: ${name}`,
  ),
  accountStyle('disguised.labelWide', withShort, ({ platform, name }) => `${wide(full(platform))}：${name}`),
  accountStyle(
    'disguised.labelCyrillic',
    withShort,
    ({ platform, name }) => `${cyrillic(full(platform).toLowerCase())}: ${name}`,
  ),
  accountStyle(
    'disguised.nameBold',
    usual,
    ({ platform, name }) => `${full(platform)}: ${bold(name)}`,
    simple,
  ),
  accountStyle('disguised.nameWide', usual, ({ platform, name }) => `${full(platform)}: ${wide(name)}`),
  accountStyle(
    'disguised.nameCyrillic',
    withShort,
    ({ platform, name }, random) => `${short(random, platform)}: ${cyrillic(name)}`,
    simple,
  ),
  accountStyle(
    'disguised.nameZeroWidth',
    usual,
    ({ platform, name }) => `${full(platform)}: ${Array.from(name).join('\u200B')}`,
  ),
  accountStyle(
    'disguised.nameSpaced',
    withShort,
    ({ platform, name }, random) => `${short(random, platform)}: ${Array.from(name).join(' ')}`,
    simple,
  ),
  accountStyle(
    'disguised.atApart',
    withShort,
    ({ platform, name }, random) => `${short(random, platform)}: @ ${name}`,
  ),
  accountStyle(
    'disguised.wideAt',
    withShort,
    ({ platform, name }, random) => `${short(random, platform)} ＠${name}`,
  ),
  accountStyle(
    'disguised.capitals',
    withShort,
    ({ platform, name }) => `${full(platform).toUpperCase()}: ${name.toUpperCase()}`,
  ),
];

const underscoreSaid = (['en', 'de', 'es', 'fr', 'it', 'pt', 'pl', 'ru'] as const).map((language) =>
  accountStyle(
    `said.${language}.underscore`,
    withShort,
    ({ platform, name }, random) =>
      `${short(random, platform)}: ${name.replaceAll('_', ` ${signWords[language].underscore} `)}`,
    { languages: [language], name: underscoredOf },
  ),
);

const hiddenPages: readonly SixthStyle[] = [
  accountStyle('hiddenPage.dotBracketed', ['telegram', 'instagram', 'onlyfans'], (account, random) =>
    pageOf(account).replace('.', random.pick(['[.]', '(.)', '{.}', '(dot)', '[dot]'])),
  ),
  accountStyle('hiddenPage.spaced', ['telegram', 'instagram', 'onlyfans'], (account, random) =>
    pageOf(account)
      .replace('.', ' . ')
      .replace('/', random.pick([' / ', '/'])),
  ),
  accountStyle(
    'hiddenPage.said',
    ['telegram', 'instagram'],
    (account) => pageOf(account).replace('.', ' dot ').replace('/', ' slash '),
    { languages: ['en'] },
  ),
  accountStyle(
    'hiddenPage.defanged',
    ['telegram', 'instagram', 'twitter'],
    (account) => `hxxps://${pageOf(account).replace('.', '[.]')}`,
  ),
  accountStyle('hiddenPage.capitals', ['telegram', 'instagram'], (account) =>
    pageOf(account).replace(/^[a-z.]+/, (host) => host.toUpperCase()),
  ),
  accountStyle(
    'said.en.dot',
    ['instagram', 'tiktok'],
    ({ platform, name }) => `${full(platform)}: ${name.replaceAll('.', ' dot ')}`,
    { languages: ['en'], name: dottedOf },
  ),
];

export const accountStyles: readonly SixthStyle[] = [
  ...pageStyles,
  ...labelled,
  ...phraseStyles,
  ...onPlatformStyles,
  ...nativeStyles,
  ...shortStyles,
  ...severalStyles,
  ...disguised,
  ...underscoreSaid,
  ...hiddenPages,
];
