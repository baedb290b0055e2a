// Accounts of the third exam: mostly a short label and a name, as profiles and messages have it, in twelve languages.
import { pickEach, type ContactStyle, type Language } from '../heldBack/style';
import { labelled, style, type Platform, type Rest } from './accounts';
import { boldSans, capitalised, cyrillicLetters, spaced } from './letters';
import { accountWordsOf, simpleNameOf } from './names';

const plain = { family: 'plain' } as const;
const english = { languages: ['en'] } as const;

const plainStyles: readonly ContactStyle[] = [
  labelled('label.instagram', 'instagram', ['Instagram', 'instagram', 'INSTAGRAM', 'Insta', 'IG'], {
    ...plain,
    between: [': ', ': @', ' @'],
  }),
  labelled('label.telegram', 'telegram', ['Telegram', 'telegram', 'TELEGRAM'], {
    ...plain,
    between: [': ', ': @', ' @', ' - @'],
  }),
  labelled('label.snapchat', 'snapchat', ['Snapchat', 'snapchat', 'Snap', 'SNAPCHAT'], {
    ...plain,
    between: [': ', ' : ', ' - '],
  }),
  labelled('label.tiktok', 'tiktok', ['TikTok', 'tiktok', 'Tik Tok'], {
    ...plain,
    between: [': @', ' @', ': '],
  }),
  labelled('label.twitter', 'twitter', ['Twitter', 'twitter', 'Twitter/X'], {
    ...plain,
    between: [': @', ' @'],
  }),
  labelled('label.kik', 'kik', ['Kik', 'KIK', 'kik'], { ...plain, between: [': ', ' : '] }),
  labelled('label.wechat', 'wechat', ['WeChat', 'Wechat', 'WeChat ID', '微信'], {
    ...plain,
    between: [': ', '：', ' : '],
    name: simpleNameOf,
  }),
  labelled('label.facebook', 'facebook', ['Facebook', 'facebook', 'FB', 'fb'], {
    ...plain,
    between: [': ', ' : '],
    name: simpleNameOf,
  }),
  style(
    'handleThenPlatform',
    ['instagram'],
    (name, random) => `@${name} ${random.pick(['on Instagram', 'on insta', '(Instagram)', 'on IG'])}`,
    { ...plain, ...english },
  ),
  style(
    'page.telegram',
    ['telegram'],
    (name, random) => random.pick(['https://', '', 'http://']) + `t.me/${name}`,
    plain,
  ),
  style(
    'page.instagram',
    ['instagram'],
    (name, random) =>
      random.pick(['https://www.', '', 'https://', 'www.']) +
      `instagram.com/${name}${random.pick(['', '/'])}`,
    plain,
  ),
  style(
    'page.others',
    ['onlyfans'],
    (name, random) => random.pick(['https://', '', 'www.']) + `onlyfans.com/${name}`,
    plain,
  ),
];

const mine: Readonly<Record<Language, readonly string[]>> = {
  en: ['my {} is', 'my {} name is', 'find me on {}', 'add me on {}', 'i am on {} as'],
  de: ['mein {} ist', 'mein {} heißt', 'schreib mir auf {}', 'auf {} bin ich'],
  es: ['mi {} es', 'búscame en {} como', 'sígueme en {}', 'agrégame en {}'],
  fr: ['mon {} c’est', 'mon {} :', 'ajoute moi sur {}', 'retrouve moi sur {}'],
  it: ['il mio {} è', 'mi trovi su {} come', 'seguimi su {}'],
  pt: ['meu {} é', 'o meu {} é', 'me segue no {}', 'me adiciona no {}'],
  ro: ['pe {} sunt', 'contul meu de {} este', 'scrie-mi pe {}'],
  pl: ['mój {} to', 'pisz na {}', 'znajdziesz mnie na {} jako'],
  ru: ['мой {}', 'пишите в {}', 'я в {}:'],
  tr: ['benim {} adım', '{} hesabım', '{} adresim'],
  zh: ['我的{}是', '我的{}：', '加我{} '],
  vi: ['{} của mình là', '{} của em:', 'kết bạn {}'],
};

/** "My insta is …" in the language of the text, the platform by one of its names. */
const mineStyle = (id: string, platform: Platform, names: readonly string[]): ContactStyle =>
  style(
    id,
    [platform],
    (name, random, language) => {
      const said = random.pick(mine[language]).replace('{}', random.pick(names));
      return language === 'zh' ? said + name : `${said} ${random.pick(['', '', '@'])}${name}`;
    },
    plain,
  );

const sentences: readonly ContactStyle[] = [
  mineStyle('mine.insta', 'instagram', ['insta', 'Insta', 'instagram', 'ig']),
  mineStyle('mine.snap', 'snapchat', ['snap', 'Snap', 'snapchat']),
  mineStyle('mine.telegram', 'telegram', ['telegram', 'Telegram', 'tg']),
  mineStyle('mine.tiktok', 'tiktok', ['tiktok', 'TikTok']),
  style(
    'said.onTele',
    ['telegram'],
    (name, random) =>
      random.pick(['hmu on tele', 'text me on tele', "i'm on tele", 'tele me', 'msg me on tele']) +
      random.pick([' @', ' ', ': ']) +
      name,
    english,
  ),
  style(
    'said.handleFirst',
    ['snapchat'],
    (name, random) => name + random.pick([' on snap', ' is my snap', ' (snap)', ' on snapchat']),
    english,
  ),
  style(
    'said.handleFirstTele',
    ['telegram'],
    (name, random) => `@${name}${random.pick([' on tele', ' on telegram', ' (tg)', ' is my tg'])}`,
    english,
  ),
  style(
    'said.kikMe',
    ['kik'],
    (name, random) => random.pick(['kik me at', 'kik me', 'hit me up on kik', 'my kik is']) + ` ${name}`,
    english,
  ),
  style(
    'said.fansPage',
    ['onlyfans'],
    (name, random) =>
      random.pick(['my OF is', 'OF:', 'find me on OF', 'OnlyFans']) + ` ${random.pick(['', '@'])}${name}`,
    english,
  ),
];

const short: readonly ContactStyle[] = [
  labelled('short.sc', 'snapchat', ['sc', 'SC', 'Sc'], { between: [': ', ' : ', ' - '] }),
  labelled('short.ig', 'instagram', ['ig', 'Ig', 'inst', 'IG'], { between: [': ', ' - ', ' @', ' 👉 '] }),
  labelled('short.tg', 'telegram', ['tg', 'TG', 'tele', 'Tele', 'tlg'], { between: [': ', ': @', ' @'] }),
  labelled('short.russian', 'telegram', ['тг', 'телега', 'Телеграм', 'телеграмм', 'ТГ'], {
    between: [': ', ' @', ': @'],
    languages: ['ru'],
  }),
  labelled('short.russianInsta', 'instagram', ['инста', 'Инстаграм', 'инстаграмм'], {
    between: [': ', ' @'],
    languages: ['ru'],
  }),
  labelled('short.chinese', 'wechat', ['加微信', '微信号', 'VX', '加V', 'vx', '薇信'], {
    between: ['：', ':', ' '],
    languages: ['zh'],
    name: simpleNameOf,
  }),
  labelled('short.chineseTelegram', 'telegram', ['电报', '飞机', 'TG'], {
    between: ['：', ': ', ' @'],
    languages: ['zh'],
  }),
  labelled('short.ghost', 'snapchat', ['👻', '👻 snap', 'snap 👻'], { between: [' ', ': '] }),
  labelled('short.camera', 'instagram', ['📸 insta', 'insta 📸', '📷 IG'], { between: [' ', ': ', ' @'] }),
  labelled('short.arrows', 'instagram', ['insta', 'Insta', 'instagram'], {
    between: [' 👉 ', ' ➡️ ', ' -> ', ' >> ', ' => ', '~ '],
  }),
  labelled('short.glued', 'snapchat', ['snap', 'snapchat', 'sc'], { between: [':', '=', '>'] }),
];

const bent: readonly ContactStyle[] = [
  labelled(
    'bent.insta',
    'instagram',
    ['1nsta', 'inst@', 'insta gram', 'Instagrm', '!nsta', 'instagran', 'in$ta', 'Inst4gram'],
    { between: [': ', ' @'] },
  ),
  labelled(
    'bent.telegram',
    'telegram',
    ['telegr@m', 't3legram', 'tele gram', 'Telegramm', 'teleqram', 'Tele-gram', 'telegrm'],
    { between: [': ', ' @'] },
  ),
  labelled(
    'bent.snapchat',
    'snapchat',
    ['sn@p', 'snapch@t', 'sn4p', 'snap chat', 'Snapchatt', '$nap', 'snapchet'],
    { between: [': ', ' - '] },
  ),
  labelled('bent.spacedLabel', 'instagram', ['i n s t a', 'I N S T A', 'i.n.s.t.a', 'i-n-s-t-a'], {
    between: [': ', ' @'],
  }),
  labelled(
    'bent.boldLabel',
    'telegram',
    [boldSans('telegram'), cyrillicLetters('telegram'), boldSans('tele')],
    { between: [': ', ' @', ': @'] },
  ),
  style(
    'bent.pageSpaced',
    ['telegram'],
    (name, random) => random.pick(['t . me / ', 't.me / ', 't. me/', 't .me/']) + name,
  ),
  style(
    'bent.pageSaid',
    ['telegram'],
    (name, random) => random.pick(['t dot me slash ', 't (dot) me / ', 't[.]me/', 't dot me/']) + name,
    { languages: ['en', 'de', 'fr', 'it'] },
  ),
  style(
    'bent.instagramPage',
    ['instagram'],
    (name, random) =>
      random.pick([
        'instagram dot com slash ',
        'instagram(.)com/',
        'instagram . com / ',
        'instagram[.]com/',
      ]) + name,
    { languages: ['en', 'de', 'es', 'it', 'pl'] },
  ),
];

const twoServices = (
  id: string,
  platforms: readonly [Platform, Platform],
  labels: readonly string[],
  rest: Rest = {},
): ContactStyle =>
  style(id, platforms, (name, random) => pickEach(random, labels, [': ', ': @', ' @']) + name, rest);

const names: readonly ContactStyle[] = [
  twoServices(
    'both.instaAndTelegram',
    ['instagram', 'telegram'],
    ['IG/TG', 'insta & telegram', 'Instagram/Telegram', 'insta + tele', 'ig and tg'],
  ),
  twoServices(
    'both.instaAndSnap',
    ['instagram', 'snapchat'],
    ['insta/snap', 'IG & Snap', 'same name on insta and snap', 'snap + insta'],
    english,
  ),
  style(
    'name.large',
    ['instagram'],
    (name, random) =>
      pickEach(random, ['Instagram', 'insta'], [': ', ' @']) +
      random.pick([name.toUpperCase(), capitalised(name)]),
  ),
  style(
    'name.spaced',
    ['instagram'],
    (name, random) => `${random.pick(['insta', 'instagram', 'IG'])}: ${spaced(name)}`,
    { name: simpleNameOf },
  ),
  style(
    'name.bold',
    ['telegram'],
    (name, random) => `${random.pick(['Telegram', 'tele', 'tg'])}: ${boldSans(name)}`,
    { name: simpleNameOf },
  ),
  style('name.inQuotes', ['snapchat'], (name, random) => {
    const [open, close] = random.pick([
      ['"', '"'],
      ['“', '”'],
      ['*', '*'],
      ['(', ')'],
      ['[', ']'],
    ] as const);
    return `${random.pick(['snap', 'snapchat', 'my snap'])} ${open}${name}${close}`;
  }),
  style(
    'name.blankAfterAt',
    ['instagram'],
    (name, random) => pickEach(random, ['insta', 'instagram', 'ig'], [' @ ', ': @ ']) + name,
  ),
  style(
    'name.ownLine',
    ['telegram'],
    (name, random) => pickEach(random, ['telegram', 'Telegram', 'tele'], ['\n', ':\n', '\n@']) + name,
  ),
  style(
    'name.underscoreSaid',
    ['instagram'],
    (name, random) =>
      pickEach(random, ['insta', 'my ig is', 'instagram'], [' ', ': ']).replace(/is: /, 'is ') +
      name.replace('_', ' underscore '),
    { ...english, name: (random) => accountWordsOf(random).join('_') },
  ),
  style(
    'name.dotSaid',
    ['instagram'],
    (name, random) =>
      pickEach(random, ['insta', 'my insta is', 'instagram'], [' ', ': ']).replace(/is: /, 'is ') +
      name.replace('.', ' dot '),
    { ...english, name: (random) => accountWordsOf(random).join('.') },
  ),
];

export const usernameStyles: readonly ContactStyle[] = [
  ...plainStyles,
  ...sentences,
  ...short,
  ...bent,
  ...names,
];
