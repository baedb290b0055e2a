// Names of accounts in the second exam: how people of many languages say where they are found, labels bent out of shape,
// signs in a name said in words, and links that were typed by hand.
import type { Random } from '../../src/world/random';
import { languages, type ContactStyle, type HeldBackIdentifier, type Language } from '../heldBack/style';
import { boldScript, circled, smallCapitals } from './letters';
import { accountOf, accountWordsOf, splitName } from './names';

/** Pages that a reading of the platform may also give. */
const pages: Readonly<Record<string, readonly ((name: string) => string)[]>> = {
  instagram: [(name) => `instagram.com/${name}`],
  facebook: [
    (name) => `facebook.com/${name}`,
    (name) => `m.facebook.com/${name}`,
    (name) => `fb.com/${name}`,
  ],
  twitter: [
    (name) => `x.com/${name}`,
    (name) => `twitter.com/${name}`,
    (name) => `mobile.twitter.com/${name}`,
  ],
  telegram: [(name) => `t.me/${name}`, (name) => `telegram.me/${name}`],
  onlyfans: [(name) => `onlyfans.com/${name}`],
  tiktok: [(name) => `tiktok.com/@${name}`],
};

const accountsOf = (platforms: readonly string[], name: string) => ({
  expected: platforms.map((platform): HeldBackIdentifier => ({
    type: 'username',
    value: `${platform}:${name}`,
  })),
  allowed: platforms.flatMap((platform) =>
    (pages[platform] ?? []).map((page): HeldBackIdentifier => ({ type: 'url', value: page(name) })),
  ),
});

type Write = (name: string, random: Random) => string;

function style(
  id: string,
  platforms: string | readonly string[],
  write: Write,
  rest: Partial<ContactStyle> = {},
): ContactStyle {
  return {
    id: `username.${id}`,
    kind: 'username',
    family: 'obfuscated',
    languages,
    write: (random) => {
      const name = accountOf(random);
      return {
        written: write(name, random),
        ...accountsOf(Array.isArray(platforms) ? platforms : [String(platforms)], name),
      };
    },
    ...rest,
  };
}

const inLanguages = (...chosen: readonly Language[]): Partial<ContactStyle> => ({ languages: chosen });
const plain: Partial<ContactStyle> = { family: 'plain' };
/** One of several ways to name a platform, each with a name behind it. */
const labelled = (
  id: string,
  platform: string,
  labels: readonly string[],
  rest: Partial<ContactStyle> = {},
): ContactStyle => style(id, platform, (name, random) => random.pick(labels) + name, rest);

/** A name of two words whose joint is said: `maren underscore willow`. */
const saidJoint = (
  id: string,
  sign: string,
  said: readonly string[],
  chosen: readonly Language[],
): ContactStyle => ({
  ...style(id, [], () => ''),
  languages: chosen,
  write: (random) => {
    const [first, second] = accountWordsOf(random);
    const [platform, label] = random.pick([
      ['instagram', 'insta'],
      ['telegram', 'telegram'],
      ['instagram', 'IG'],
    ] as const);
    // A dot stands in names on Instagram only.
    const place = sign === '.' ? (['instagram', 'insta'] as const) : ([platform, label] as const);
    return {
      written: `${place[1]}: ${first} ${random.pick(said)} ${second}`,
      ...accountsOf([place[0]], `${first}${sign}${second}`),
    };
  },
});

export const usernameStyles: readonly ContactStyle[] = [
  labelled(
    'plain.sharedLink',
    'instagram',
    ['https://www.instagram.com/', 'https://instagram.com/', 'instagram.com/'],
    plain,
  ),
  labelled('plain.otherHost', 'telegram', ['https://telegram.me/', 'telegram.me/', 'http://t.me/'], plain),
  labelled('plain.xLink', 'twitter', ['https://x.com/', 'x.com/', 'https://mobile.twitter.com/'], plain),
  labelled(
    'plain.mobileLink',
    'facebook',
    ['https://m.facebook.com/', 'https://www.facebook.com/', 'fb.com/'],
    plain,
  ),
  style(
    'plain.twoPlatforms',
    ['instagram', 'tiktok'],
    (name, random) => `Instagram ${random.pick(['/', '&', 'and'])} TikTok: @${name}`,
    plain,
  ),
  style(
    'plain.quoted',
    'instagram',
    (name, random) => random.pick([`Instagram: "${name}"`, `Instagram: «${name}»`]),
    plain,
  ),
  style(
    'onBoth',
    ['instagram', 'snapchat'],
    (name, random) => `${name} on ${random.pick(['insta and snap', 'IG & snap', 'snap + insta'])}`,
    inLanguages('en'),
  ),
  style(
    'nameBeforeLabel',
    'snapchat',
    (name, random) =>
      random.pick([`${name} is my snap`, `${name} <- my snap`, `${name} = snap`, `${name} (that's my snap)`]),
    inLanguages('en'),
  ),
  labelled(
    'theGram',
    'instagram',
    ['on the gram: @', 'the gram: ', 'hit me up on the gram @', 'gram: @'],
    inLanguages('en'),
  ),
  labelled('atInWords', 'telegram', ['telegram at ', 'telegram (at) ', 'telegram at: '], inLanguages('en')),
  labelled('splitLabel', 'instagram', ['insta gram: ', 'Insta Gram @', 'in sta: ', 'insta-gram: ']),
  labelled('splitLabel.telegram', 'telegram', ['tele gram: ', 'tele-gram @', 'Tele Gram: @']),
  labelled('splitLabel.snap', 'snapchat', ['snap chat: ', 'sn ap: ', 'snap-chat ']),
  labelled('vowelless', 'instagram', ['nstgrm: ', 'instgrm: ', 'nsta: ', 'instagrm: @']),
  labelled('vowelless.telegram', 'telegram', ['tlgrm: ', 'telegrm: @', 'tlgram: ']),
  labelled('starredLabel', 'instagram', ['inst*gram: ', 'i*sta: ', 'in*ta: @', 'i.n.s.t.a: ']),
  labelled('starredLabel.snap', 'snapchat', ['sn*p: ', 's*ap: ', 's.n.a.p: ', 'sn_p: ']),
  labelled('symbolLabel', 'instagram', ['in$ta: ', '!nsta: ', '!n$ta: @', 'ℹ️nsta: ']),
  labelled('symbolLabel.telegram', 'telegram', ['t€legram: ', 'te1egram: @', 'telegr@m: ', 't3l3gram: ']),
  labelled('symbolLabel.onlyfans', 'onlyfans', ['only f@ns: ', '0nlyf4ns: ', 'onlyf@ns @', '0nly fans: ']),
  labelled('symbolLabel.kik', 'kik', ['k!k: ', 'k1k: ', 'k i k: ', 'K.I.K: ']),
  labelled('stretchedLabel', 'snapchat', ['snaaap: ', 'snapp: ', 'snapppp me ', 'SNAPCHATT: ']),
  labelled('misspeltLabel', 'instagram', ['instragram: ', 'instagramm: ', 'intagram: @', 'Istagram: ']),
  labelled('hashLabel', 'instagram', ['#insta @', '#instagram: ', '#ig: ']),
  labelled('planeForTelegram', 'telegram', ['✈️ @', '✈️: @', '✈️ t.me: @']),
  labelled('fullWidthLabel', 'telegram', ['Ｔｅｌｅｇｒａｍ： ', 'ＴＧ： ', 'Ｔｅｌｅｇｒａｍ @']),
  labelled('pointingDown', 'instagram', ['my IG ⬇️\n@', 'insta 👇\n', 'Instagram below:\n@']),
  labelled('decorated', 'telegram', ['Telegram 💎 ', 'TG ⭐ @', '💬 telegram ⇒ @', 'telegram • @']),
  style(
    'spacedName',
    'snapchat',
    (name, random) => `${random.pick(['snap: ', 'snapchat: '])}${Array.from(name).join(' ')}`,
  ),
  style(
    'noSpaces',
    'snapchat',
    (name, random) =>
      `snap: ${splitName(name).join(' ')} (${random.pick(['no spaces', 'all one word', 'without the space', 'together'])})`,
    inLanguages('en'),
  ),
  saidJoint('underscoreSaid', '_', ['underscore', '(underscore)', 'under score', 'underscore sign'], ['en']),
  saidJoint('underscoreSaid.german', '_', ['unterstrich', '(Unterstrich)'], ['de']),
  saidJoint('underscoreSaid.spanish', '_', ['guion bajo', 'guión bajo', 'barra baja'], ['es']),
  saidJoint('underscoreSaid.french', '_', ['underscore', 'tiret du bas', 'tiret bas'], ['fr']),
  saidJoint('dotSaid', '.', ['dot', '(dot)', 'period'], ['en']),
  labelled('linkMistyped', 'telegram', ['t.me//', 'https:/t.me/', 't,me/', 'https//t.me/', 't.me\\']),
  labelled('linkMistyped.instagram', 'instagram', ['instagram,com/', 'instagram com/', 'instagram.com / ']),
  style('scriptName', 'instagram', (name) => `insta: ${boldScript(name)}`),
  style('circledName', 'instagram', (name) => `IG: ${circled(name)}`),
  style('smallCapitals', 'telegram', (name) => smallCapitals(`telegram: @${name}`)),
  labelled(
    'germanCompound',
    'instagram',
    ['Insta-Name: ', 'Instaname ', 'Insta-Profil: @', 'auf Insta heiße ich '],
    inLanguages('de'),
  ),
  labelled(
    'germanTelegram',
    'telegram',
    ['Telegram-Kontakt: @', 'schreib mir bei Telegram: ', 'Tele: @'],
    inLanguages('de'),
  ),
  labelled(
    'spanishSearch',
    'instagram',
    ['búscame en insta como ', 'sígueme en ig ', 'mi insta es ', 'estoy en instagram como @'],
    inLanguages('es'),
  ),
  labelled(
    'frenchSearch',
    'snapchat',
    ['ajoute-moi sur snap : ', 'mon snap ', 'ajoute mon snap ', 'mon snap c’est '],
    inLanguages('fr'),
  ),
  labelled(
    'frenchNickname',
    'telegram',
    ['mon pseudo telegram : ', 'sur telegram je suis @', 'pseudo tg '],
    inLanguages('fr'),
  ),
  labelled(
    'portugueseArroba',
    'instagram',
    ['insta arroba ', 'segue no insta @', 'me chama no insta: ', 'meu arroba no insta é '],
    inLanguages('pt'),
  ),
  labelled(
    'italianSearch',
    'telegram',
    ['mi trovi su telegram come ', 'cercami su telegram: ', 'telegram chiocciola '],
    inLanguages('it'),
  ),
  labelled(
    'polishSearch',
    'instagram',
    ['znajdź mnie na insta: ', 'mój insta to ', 'na instagramie jestem jako '],
    inLanguages('pl'),
  ),
  labelled(
    'romanianSearch',
    'instagram',
    ['mă găsești pe insta ', 'insta mea: ', 'pe instagram sunt '],
    inLanguages('ro'),
  ),
  labelled(
    'turkishEndings',
    'instagram',
    ['instadan yaz: ', "Instagram'dan ulaş @", 'insta adresim: '],
    inLanguages('tr'),
  ),
  labelled(
    'russianInflected',
    'telegram',
    ['пишите в телегу @', 'я в телеге: ', 'в телеграме @', 'тг: @', 'ник в телеге '],
    inLanguages('ru'),
  ),
  labelled(
    'russianPhotos',
    'instagram',
    ['ищи в инсте: ', 'моя инста ', 'в инстаграме @', 'инст: @'],
    inLanguages('ru'),
  ),
  labelled(
    'weixinDisguised',
    'wechat',
    ['薇信：', '威信：', '加薇 ', 'V❤：', '+V：', '徽信 ', '微 信：'],
    inLanguages('zh'),
  ),
];
