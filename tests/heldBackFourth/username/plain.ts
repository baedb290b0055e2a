// Accounts as people give them without a thought of hiding: links, labels, sentences.
import { pickEach } from '../../heldBack/style';
import type { FourthLanguage, FourthStyle } from '../languages';
import { accountStyle } from './accountStyle';
import { platforms, type Platform } from './platforms';

const plain = { family: 'plain' } as const;

const withPages = (
  ['instagram', 'telegram', 'tiktok', 'twitter', 'onlyfans', 'facebook', 'vk'] as const
).filter((platform) => platforms[platform].pages.length > 0);
const wellKnown: readonly Platform[] = ['instagram', 'snapchat', 'telegram', 'tiktok', 'twitter', 'facebook'];

/** {at} is the platform's own name. */
const sentences: Readonly<Record<FourthLanguage, readonly string[]>> = {
  en: ['my {at} is {name}', 'I am on {at} as {name}', 'write to {name} on {at}'],
  de: ['mein {at} ist {name}', 'bei {at} heiße ich {name}', 'schreib an {name} auf {at}'],
  es: ['mi {at} es {name}', 'estoy en {at} como {name}', 'escribe a {name} por {at}'],
  fr: ['mon {at} c’est {name}', 'je suis sur {at} : {name}', 'écris à {name} sur {at}'],
  ro: ['{at}-ul meu este {name}', 'sunt pe {at}: {name}', 'scrie-mi pe {at} la {name}'],
  it: ['il mio {at} è {name}', 'sono su {at} come {name}', 'scrivi a {name} su {at}'],
  pt: ['o meu {at} é {name}', 'estou no {at} como {name}', 'escreve para {name} no {at}'],
  pl: ['mój {at} to {name}', 'jestem na {at} jako {name}', 'pisz do {name} na {at}'],
  ru: ['мой {at}: {name}', 'я в {at} как {name}', 'пиши в {at} на {name}'],
  tr: ['{at} hesabım {name}', '{at} adresim: {name}', '{at} üzerinden {name} yazın'],
  zh: ['我的{at}是 {name}', '我的 {at} 账号：{name}', '{at} 搜 {name}'],
  vi: ['{at} của em là {name}', 'tìm em trên {at}: {name}', 'nhắn {name} trên {at}'],
  nl: ['mijn {at} is {name}', 'ik zit op {at} als {name}', 'stuur {name} een bericht op {at}'],
  hu: ['a {at} nevem {name}', '{at} fiókom: {name}', 'írj a {name} névre {at}-on'],
  cs: ['můj {at} je {name}', 'na {at} jsem {name}', 'piš na {at}: {name}'],
  sv: ['min {at} är {name}', 'jag heter {name} på {at}', 'skriv till {name} på {at}'],
  ko: ['제 {at} 아이디는 {name}', '{at} 아이디: {name}', '{at}에서 {name} 검색'],
  th: ['{at} ของหนูคือ {name}', 'ทัก {at}: {name}', 'หาใน {at} ชื่อ {name}'],
};

export const plainUsernameStyles: readonly FourthStyle[] = [
  accountStyle(
    'printed.link',
    withPages,
    ({ platform, name }, random) =>
      pickEach(random, ['https://', 'https://www.', ''], platforms[platform].pages) + name,
    plain,
  ),
  accountStyle(
    'printed.linkAndSlash',
    withPages,
    ({ platform, name }, random) => `https://${random.pick(platforms[platform].pages)}${name}/`,
    plain,
  ),
  accountStyle(
    'printed.labelAndAt',
    wellKnown,
    ({ platform, name }, random) => pickEach(random, platforms[platform].full, [': @', ' @', ' - @']) + name,
    plain,
  ),
  accountStyle(
    'printed.label',
    ['instagram', 'snapchat', 'telegram', 'tiktok', 'facebook', 'line', 'wechat', 'kik'],
    ({ platform, name }, random) => pickEach(random, platforms[platform].full, [': ', ' - ', ':']) + name,
    plain,
  ),
  accountStyle(
    'printed.behind',
    wellKnown,
    ({ platform, name }, random) =>
      `@${name} ${pickEach(random, ['(', '– '], platforms[platform].full)}`.replace(/(\(\w+)$/, '$1)'),
    plain,
  ),
  accountStyle(
    'printed.sentence',
    wellKnown,
    ({ platform, name }, random, language) =>
      random
        .pick(sentences[language])
        .replace('{at}', random.pick(platforms[platform].full))
        .replace('{name}', pickEach(random, ['', '@']) + name),
    { ...plain, isWhole: true },
  ),
  accountStyle(
    'printed.twoLines',
    wellKnown,
    ({ platform, name }, random) => `${random.pick(platforms[platform].full)}\n@${name}`,
    plain,
  ),
  accountStyle(
    'printed.short',
    ['instagram', 'snapchat', 'telegram', 'facebook'],
    ({ platform, name }, random) => pickEach(random, platforms[platform].short, [': ', ': @']) + name,
    plain,
  ),
  accountStyle(
    'printed.deepLink',
    ['telegram'],
    ({ name }, random) => random.pick(['tg://resolve?domain=', 'https://telegram.me/']) + name,
    plain,
  ),
  accountStyle(
    'printed.onlyfans',
    ['onlyfans'],
    ({ platform, name }, random) => pickEach(random, platforms[platform].full, [': ', ': @', ' @']) + name,
    plain,
  ),
];
