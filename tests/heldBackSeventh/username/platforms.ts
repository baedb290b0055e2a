// Platforms, the names that they allow, and how people call them in short, by sound, in other scripts, and mistyped.
import type { Random } from '../../../src/world/random';
import { inventedName, twoWords } from '../names';

export interface Platform {
  readonly id: string;
  readonly name: string;
  /** Where profiles lie, before the name. */
  readonly profile?: string;
  /** Signs that its names may hold between words. */
  readonly joiners: readonly string[];
  readonly short?: readonly string[];
  readonly mistyped?: readonly string[];
  readonly disguised?: readonly string[];
}

const letters = [''];
const underscore = ['', '_'];
const both = ['', '_', '.'];

/** Id in normal forms, name, profile, joiners, then short, mistyped and disguised labels. */
const rows: readonly (readonly [
  string,
  string,
  string | undefined,
  readonly string[],
  string?,
  string?,
  string?,
])[] = [
  [
    'instagram',
    'Instagram',
    'instagram.com/',
    both,
    'ig insta inst',
    'instagrm instgram instagramm',
    '1nsta i.g. inst@',
  ],
  [
    'snapchat',
    'Snapchat',
    'snapchat.com/add/',
    underscore,
    'snap sc snapc',
    'snapcaht snapchatt snpchat',
    'sn@p s.n.a.p 5nap',
  ],
  [
    'telegram',
    'Telegram',
    't.me/',
    underscore,
    'tg tele telega',
    'telegrm telegramm teelgram',
    't3legram tele-gram t.g.',
  ],
  ['kik', 'Kik', undefined, both, 'kik', 'kikk kiik', 'k!k k.i.k. k1k'],
  ['line', 'LINE', undefined, letters, 'line', undefined, 'l.i.n.e. l!ne'],
  ['wechat', 'WeChat', undefined, letters, 'wx wechat', 'wechta weechat', 'w3chat we.chat'],
  ['twitter', 'Twitter', 'twitter.com/', underscore, 'twttr', 'twiter twittr', 'tw1tter tw!tter'],
  ['tiktok', 'TikTok', 'tiktok.com/@', both, 'tt tiktok', 'ticktok tiktock tikotk', 't!kt0k tik.tok t1ktok'],
  [
    'facebook',
    'Facebook',
    'facebook.com/',
    ['', '.'],
    'fb face',
    'facebok facebbok faecbook',
    'f4cebook f.b. faceb00k',
  ],
  [
    'onlyfans',
    'OnlyFans',
    'onlyfans.com/',
    underscore,
    'of onlyfans',
    'onlyfnas onlifans',
    '0nlyfans only-fans 0F',
  ],
  ['fansly', 'Fansly', 'fansly.com/', underscore, 'fansly', 'fansli fasnly', undefined],
  ['reddit', 'Reddit', 'reddit.com/user/', underscore, 'reddit', 'redit reddti', 'r3ddit'],
  ['youtube', 'YouTube', 'youtube.com/@', underscore, 'yt', 'youtub yuotube', 'y0utube'],
  ['twitch', 'Twitch', 'twitch.tv/', underscore, 'twitch', 'twich twithc', undefined],
  ['discord', 'Discord', undefined, both, 'disc discord', 'discrod dicord', 'd1scord disc0rd'],
  ['skype', 'Skype', undefined, letters, 'skype', 'skpye sykpe skyp', 'sk.ype'],
  ['vk', 'VK', 'vk.com/', underscore, 'vk', undefined, 'v.k.'],
  ['pinterest', 'Pinterest', 'pinterest.com/', underscore, undefined, 'pintrest pinterst', undefined],
  ['threads', 'Threads', 'threads.net/@', both, undefined, undefined, undefined],
  ['kakaotalk', 'KakaoTalk', undefined, letters, 'kakao kakaotalk', 'kakotalk kakaotlak', 'k4kao'],
  ['linkedin', 'LinkedIn', 'linkedin.com/in/', letters, undefined, 'linkdin linkedn', undefined],
  ['soundcloud', 'SoundCloud', 'soundcloud.com/', letters, undefined, 'soundclod', undefined],
  ['chaturbate', 'Chaturbate', 'chaturbate.com/', underscore, undefined, undefined, undefined],
  ['fetlife', 'FetLife', undefined, letters, 'fetlife', 'fetlfe', undefined],
  ['tumblr', 'Tumblr', 'tumblr.com/', letters, undefined, 'tumbler tumblrr', undefined],
  ['linktree', 'Linktree', 'linktr.ee/', underscore, undefined, undefined, undefined],
];

export const platforms: readonly Platform[] = rows.map(
  ([id, name, profile, joiners, short, mistyped, disguised]) => ({
    ...{ id, name, joiners },
    ...(profile !== undefined && { profile }),
    ...(short !== undefined && { short: short.split(' ') }),
    ...(mistyped !== undefined && { mistyped: mistyped.split(' ') }),
    ...(disguised !== undefined && { disguised: disguised.split(' ') }),
  }),
);

const SHORTEST_LIMIT = 15; // Snapchat and KakaoTalk, by their help pages
const limited: ReadonlySet<string> = new Set(['snapchat', 'kakaotalk']);

/** The most letters a name there has; the longest drawn names where the platform allows them. */
export const mostLettersAt = (id: string): number => (limited.has(id) ? SHORTEST_LIMIT : 30);

/** A name that the platform allows and nobody has; fifteen letters at most on Twitter too, and a word there. */
export const nameAt = (random: Random, { id, joiners }: Platform): string =>
  id === 'twitter'
    ? `${twoWords(random)[0]}${String(random.integer(100, 999))}zq`
    : inventedName(random, joiners, mostLettersAt(id));

/** The name as the platform keeps it: dots mean nothing on Facebook, by its help page. */
export const keptName = (id: string, name: string): string =>
  id === 'facebook' ? name.replaceAll('.', '') : name;
