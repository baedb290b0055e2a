// Accounts told in a sentence, in the languages of the exam and in their own words for platforms.
import type { SixthLanguage, SixthStyle } from '../languages';
import { underscoredOf } from '../names';
import { signWords } from '../signWords';
import { accountStyle } from './accountStyle';
import { short, type Phrases } from './labels';
import { withShort, type Platform } from './platforms';

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

const underscoreSaid = (['en', 'de', 'es', 'fr', 'it', 'pt', 'pl', 'ru'] as const).map((language) =>
  accountStyle(
    `said.${language}.underscore`,
    withShort,
    ({ platform, name }, random) =>
      `${short(random, platform)}: ${name.replaceAll('_', ` ${signWords[language].underscore} `)}`,
    { languages: [language], name: underscoredOf },
  ),
);

export const phrasedStyles: readonly SixthStyle[] = [
  ...phraseStyles,
  ...onPlatformStyles,
  ...nativeStyles,
  ...underscoreSaid,
];
