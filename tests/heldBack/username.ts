// Names of accounts: profile links, labels in many languages and shapes, disguised labels, disguised names.
import type { Random } from '../../src/world/random';
import { accountName } from './names';
import { languages, mapLetters, type ContactStyle, type HeldBackIdentifier, type Language } from './style';

const style = (
  id: string,
  platforms: readonly string[],
  write: (name: string, random: Random, platform: string) => string,
  rest: { readonly family?: 'plain'; readonly languages?: readonly Language[] } = {},
): ContactStyle => ({
  id: `username.${id}`,
  kind: 'username',
  family: rest.family ?? 'obfuscated',
  languages: rest.languages ?? languages,
  write: (random) => {
    const [drawn, platform] = [accountName(random), random.pick(platforms)];
    // Facebook has no underscores in names.
    const name = platform === 'facebook' ? drawn.replaceAll('_', '') : drawn;
    return {
      written: write(name, random, platform),
      expected: [{ type: 'username', value: `${platform}:${name}` }],
      allowed: pagesOf(platform, name),
    };
  },
});

const profiles: Readonly<Record<string, (name: string) => string>> = {
  instagram: (name) => `instagram.com/${name}`,
  facebook: (name) => `facebook.com/${name}`,
  twitter: (name) => `twitter.com/${name}`,
  telegram: (name) => `t.me/${name}`,
  snapchat: (name) => `snapchat.com/add/${name}`,
  tiktok: (name) => `tiktok.com/@${name}`,
  onlyfans: (name) => `onlyfans.com/${name}`,
  fansly: (name) => `fansly.com/${name}`,
  reddit: (name) => `reddit.com/user/${name}`,
  youtube: (name) => `youtube.com/@${name}`,
  vk: (name) => `vk.com/${name}`,
  threads: (name) => `threads.net/@${name}`,
  twitch: (name) => `twitch.tv/${name}`,
};

/** A profile link is also a page, which is not wrong. */
function pagesOf(platform: string, name: string): readonly HeldBackIdentifier[] {
  const page = profiles[platform]?.(name);
  return page === undefined ? [] : [{ type: 'url', value: page }];
}

const labels: Readonly<Record<string, readonly string[]>> = {
  instagram: ['Instagram', 'insta', 'IG', 'ig'],
  snapchat: ['Snapchat', 'snap', 'SC'],
  telegram: ['Telegram', 'TG', 'tg'],
  kik: ['kik', 'KIK'],
  tiktok: ['TikTok', 'tik tok'],
  twitter: ['Twitter', 'twitter'],
  onlyfans: ['OnlyFans', 'OF'],
  wechat: ['WeChat', 'wechat', 'WX'],
  skype: ['Skype', 'skype'],
  discord: ['Discord'],
  facebook: ['Facebook', 'FB'],
  line: ['Line ID', 'LINE'],
};
const usual = ['instagram', 'snapchat', 'telegram', 'kik', 'twitter', 'onlyfans', 'tiktok'];
const every = Object.keys(labels);
const label = (random: Random, platform: string): string => random.pick(labels[platform] ?? []);
const longLabel = (platform: string): string => labels[platform]?.[0] ?? '';
const mathSans = (letter: string): string =>
  /[a-z]/.test(letter) ? String.fromCodePoint(0x1d5ba + letter.charCodeAt(0) - 97) : letter;
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const cyrillic: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', i: 'і', c: 'с' };
const only = (...chosen: readonly Language[]): { readonly languages: readonly Language[] } => ({
  languages: chosen,
});
const plain = { family: 'plain' } as const;

export const usernameStyles: readonly ContactStyle[] = [
  style(
    'plain.profileLink',
    Object.keys(profiles),
    (name, random, platform) =>
      `https://${random.pick(['www.', ''])}${profiles[platform]?.(name) ?? ''}`.replace('www.t.me', 't.me'),
    plain,
  ),
  style(
    'plain.bareProfile',
    Object.keys(profiles),
    (name, _random, platform) => profiles[platform]?.(name) ?? '',
    plain,
  ),
  style('plain.labelColon', every, (name, random, platform) => `${label(random, platform)}: ${name}`, plain),
  style(
    'plain.labelAt',
    ['instagram', 'telegram', 'twitter', 'tiktok', 'snapchat'],
    (name, random, platform) => `${label(random, platform)} @${name}`,
    plain,
  ),
  style('plain.atOn', usual, (name, random, platform) => `@${name} on ${label(random, platform)}`, {
    ...plain,
    ...only('en'),
  }),
  style(
    'dash',
    every,
    (name, random, platform) => `${label(random, platform)}${random.pick([' - ', '-', ' – '])}${name}`,
  ),
  style(
    'arrow',
    usual,
    (name, random, platform) =>
      `${label(random, platform)} ${random.pick(['👉', '➡️', '->', '>>', '→', '=>'])} ${random.pick(['@', ''])}${name}`,
  ),
  style(
    'equals',
    usual,
    (name, random, platform) => `${label(random, platform)}${random.pick(['=', ' = '])}${name}`,
  ),
  style('brackets', usual, (name, random, platform) =>
    random.pick([
      `@${name} (${label(random, platform)})`,
      `${label(random, platform)} (${name})`,
      `[${label(random, platform)}] ${name}`,
      `(${label(random, platform)}: ${name})`,
    ]),
  ),
  style(
    'addMy',
    ['snapchat', 'kik', 'telegram', 'instagram'],
    (name, random, platform) =>
      `${random.pick(['add my', 'add me on', 'hmu on', 'dm me on', 'find me on'])} ${label(random, platform)}: ${name}`,
    only('en'),
  ),
  style(
    'mineIs',
    usual,
    (name, random, platform) => `my ${label(random, platform)} is ${random.pick(['@', ''])}${name}`,
    only('en'),
  ),
  style(
    'asOn',
    usual,
    (name, random, platform) => `find me as ${random.pick(['@', ''])}${name} on ${longLabel(platform)}`,
    only('en'),
  ),
  style(
    'verb',
    ['snapchat'],
    (name, random) => `${random.pick(['snap me', 'snap me at', 'add my snap', 'add me on snap'])} ${name}`,
    only('en'),
  ),
  style(
    'messageOn',
    ['telegram', 'instagram', 'kik'],
    (name, random, platform) =>
      `${random.pick(['message me on', 'write me on', 'text me on'])} ${longLabel(platform)} @${name}`,
    only('en'),
  ),
  style(
    'userName',
    usual,
    (name, random, platform) =>
      `${longLabel(platform)} ${random.pick(['username', 'handle', 'user', 'id', 'name'])}: ${name}`,
    only('en'),
  ),
  style('ghost', ['snapchat'], (name, random) => `👻 ${random.pick([': ', '', 'snap '])}${name}`),
  style('camera', ['instagram'], (name) => `📷 insta: @${name}`),
  style(
    'german',
    ['instagram', 'telegram', 'snapchat'],
    (name, random, platform) =>
      `${random.pick(['mein', 'folge mir auf', 'schreib mir auf'])} ${longLabel(platform)}: ${name}`,
    only('de'),
  ),
  style(
    'spanish',
    ['instagram', 'telegram', 'snapchat'],
    (name, random, platform) =>
      `${random.pick(['mi', 'sígueme en', 'escríbeme por'])} ${longLabel(platform)}: @${name}`,
    only('es'),
  ),
  style(
    'french',
    ['instagram', 'telegram', 'snapchat'],
    (name, random, platform) =>
      `${random.pick(['mon', 'ajoute moi sur', 'suis-moi sur'])} ${label(random, platform)} : ${name}`,
    only('fr'),
  ),
  style(
    'italian',
    ['instagram', 'telegram'],
    (name, random, platform) =>
      `${random.pick(['il mio', 'seguimi su', 'scrivimi su'])} ${longLabel(platform)}: @${name}`,
    only('it'),
  ),
  style(
    'portuguese',
    ['instagram', 'telegram'],
    (name, random, platform) =>
      `${random.pick(['meu', 'me segue no', 'me chama no'])} ${label(random, platform)}: @${name}`,
    only('pt'),
  ),
  style(
    'polish',
    ['instagram', 'telegram'],
    (name, random, platform) => `${random.pick(['mój', 'pisz na'])} ${longLabel(platform)}: ${name}`,
    only('pl'),
  ),
  style(
    'romanian',
    ['instagram', 'telegram'],
    (name, random, platform) => `${random.pick(['pe', 'scrie-mi pe'])} ${longLabel(platform)}: ${name}`,
    only('ro'),
  ),
  style(
    'turkish',
    ['instagram', 'telegram'],
    (name, random, platform) =>
      `${longLabel(platform)} ${random.pick(['adım', 'adresim', 'hesabım'])}: ${name}`,
    only('tr'),
  ),
  style(
    'russian',
    ['telegram'],
    (name, random) => `${random.pick(['телеграм', 'телега', 'тг', 'Телеграмм'])}: @${name}`,
    only('ru'),
  ),
  style(
    'russianInsta',
    ['instagram'],
    (name, random) => `${random.pick(['инста', 'инстаграм', 'инст'])} ${random.pick(['@', ': '])}${name}`,
    only('ru'),
  ),
  style(
    'chinese',
    ['wechat'],
    (name, random) =>
      `${random.pick(['微信', '微信号', '加微信', 'V信', '薇信', '加V', 'VX'])}${random.pick(['：', ':', ' '])}${name}`,
    only('zh'),
  ),
  style(
    'vietnamese',
    ['telegram', 'instagram'],
    (name, random, platform) => `${random.pick(['kết bạn', 'nhắn em qua'])} ${longLabel(platform)}: ${name}`,
    only('vi'),
  ),
  style(
    'labelLeet',
    ['instagram', 'snapchat', 'telegram'],
    (name, random, platform) =>
      `${random.pick({ instagram: ['1nsta', 'inst@', '1nstagram', 'In5ta'], snapchat: ['sn@p', 'snapch@t', '5nap'], telegram: ['t3legram', 'te1egram', 'telegr@m'] }[platform] ?? [])}: ${name}`,
  ),
  style(
    'labelSpaced',
    ['instagram', 'snapchat', 'telegram', 'kik'],
    (name, random, platform) =>
      `${Array.from({ instagram: 'insta', snapchat: 'snap', telegram: 'telegram', kik: 'kik' }[platform] ?? '').join(random.pick([' ', '.', '-', '*']))} : ${name}`,
  ),
  style(
    'labelCyrillic',
    ['instagram', 'snapchat', 'telegram'],
    (name, _random, platform) =>
      `${longLabel(platform).replace(/[aeoi]/, (letter) => cyrillic[letter] ?? letter)}: ${name}`,
  ),
  style(
    'labelFancy',
    ['instagram', 'snapchat', 'telegram', 'kik'],
    (name, random, platform) =>
      `${random.chance(0.5) ? mapLetters(longLabel(platform).toLowerCase(), mathSans) : fullWidth(longLabel(platform))}: ${name}`,
  ),
  style(
    'nameFancy',
    ['instagram', 'snapchat', 'telegram'],
    (name, random, platform) =>
      `${longLabel(platform)}: ${random.chance(0.5) ? mapLetters(name, mathSans) : fullWidth(name)}`,
  ),
  style(
    'nameZeroWidth',
    usual,
    (name, random, platform) =>
      `${longLabel(platform)}: ${Array.from(name, (sign) => sign + random.pick(['\u200b', '', '\u200d', ''])).join('')}`,
  ),
  style(
    'atSpaced',
    ['instagram', 'twitter', 'telegram'],
    (name, random, platform) => `${label(random, platform)}: @ ${name}`,
  ),
  style('linkSpaced', ['telegram', 'instagram', 'onlyfans'], (name, random, platform) =>
    (profiles[platform]?.(name) ?? '')
      .replace('.', random.pick([' . ', ' .', '. ']))
      .replace('/', random.pick([' / ', '/'])),
  ),
  style('linkDefanged', ['telegram', 'instagram', 'onlyfans', 'twitter'], (name, random, platform) =>
    (profiles[platform]?.(name) ?? '').replace('.', random.pick(['[.]', '(.)', '(dot)', '[dot]'])),
  ),
  style(
    'linkInWords',
    ['telegram', 'instagram', 'onlyfans'],
    (name, _random, platform) =>
      (profiles[platform]?.(name) ?? '').replace('.', ' dot ').replace('/', ' slash '),
    only('en'),
  ),
  style('onOwnLine', usual, (name, random, platform) => `${label(random, platform)}\n@${name}`),
];
