// Platforms on which people have a name, as data: one entry each.

export interface Platform {
  readonly id: string;
  /** Registrable domains; the first is the usual one. */
  readonly hosts: readonly string[];
  /** What people write before or after a name there, lower case. */
  readonly labels: readonly string[];
  /** Path prefixes before the name; `''` where the name is the first part of the path. */
  readonly prefixes: readonly string[];
  /** A whole name there, lower case. */
  readonly handle: RegExp;
  /** First parts of a path that are no names. */
  readonly reserved?: readonly string[];
}

const word = (from: number, to: number, signs = '._'): RegExp =>
  new RegExp(`^[a-z0-9${signs}]{${from},${to}}$`);

export const platforms: readonly Platform[] = [
  {
    id: 'instagram',
    hosts: ['instagram.com', 'instagr.am'],
    labels: ['instagram', 'insta', 'ig'],
    prefixes: [''],
    handle: word(2, 30),
    reserved: 'p reel reels stories explore tv accounts about direct'.split(' '),
  },
  {
    id: 'facebook',
    hosts: ['facebook.com', 'fb.com', 'fb.me'],
    labels: ['facebook', 'fb'],
    prefixes: ['', 'people/'],
    handle: word(5, 50, '.'),
    reserved:
      'groups pages people profile.php events watch share sharer sharer.php marketplace login photo photo.php story.php permalink.php public help policies reel plugins dialog'.split(
        ' ',
      ),
  },
  {
    id: 'twitter',
    hosts: ['twitter.com', 'x.com'],
    labels: ['twitter'],
    prefixes: [''],
    handle: word(2, 15, '_'),
    reserved: 'i home search hashtag intent share explore settings login privacy tos'.split(' '),
  },
  {
    id: 'telegram',
    hosts: ['t.me', 'telegram.me', 'telegram.dog'],
    labels: ['telegram', 'tele', 'tg'],
    prefixes: ['', 's/'],
    handle: /^[a-z][a-z0-9_]{3,31}$/,
    reserved: 'joinchat share addstickers proxy iv login contact addlist'.split(' '),
  },
  {
    id: 'snapchat',
    hosts: ['snapchat.com'],
    labels: ['snapchat', 'snap', 'sc'],
    prefixes: ['add/', '@', 't/'],
    handle: /^[a-z][a-z0-9._-]{2,14}$/,
  },
  {
    id: 'tiktok',
    hosts: ['tiktok.com'],
    labels: ['tiktok', 'tik tok', 'tt'],
    prefixes: ['@'],
    handle: word(2, 24),
  },
  {
    id: 'onlyfans',
    hosts: ['onlyfans.com'],
    labels: ['onlyfans', 'only fans'],
    prefixes: [''],
    handle: word(2, 30, '._-'),
    reserved: 'my posts terms privacy help contact about'.split(' '),
  },
  {
    id: 'fansly',
    hosts: ['fansly.com'],
    labels: ['fansly'],
    prefixes: [''],
    handle: word(2, 30, '._-'),
    reserved: 'explore home post'.split(' '),
  },
  { id: 'kik', hosts: ['kik.me', 'kik.com'], labels: ['kik'], prefixes: ['', 'u/'], handle: word(2, 32) },
  {
    id: 'line',
    hosts: ['line.me'],
    labels: ['line id', 'line app', 'lineid'],
    prefixes: ['ti/p/~', 'r/ti/p/~'],
    handle: word(4, 20, '._-'),
  },
  {
    id: 'wechat',
    hosts: ['wechat.com', 'weixin.qq.com'],
    labels: ['wechat', 'we chat', 'weixin', 'wx', '微信'],
    prefixes: [],
    handle: /^[a-z0-9][a-z0-9_-]{4,19}$/,
  },
  {
    id: 'youtube',
    hosts: ['youtube.com'],
    labels: ['youtube', 'yt'],
    prefixes: ['@', 'user/', 'c/'],
    handle: word(3, 30, '._-'),
  },
  {
    id: 'reddit',
    hosts: ['reddit.com'],
    labels: ['reddit'],
    prefixes: ['user/', 'u/'],
    handle: word(3, 20, '_-'),
  },
  {
    id: 'linkedin',
    hosts: ['linkedin.com'],
    labels: ['linkedin'],
    prefixes: ['in/', 'company/'],
    handle: word(3, 100, '-'),
  },
  {
    id: 'vk',
    hosts: ['vk.com', 'vk.ru'],
    labels: ['vk', 'vkontakte'],
    prefixes: [''],
    handle: word(3, 32),
    reserved: 'feed login video wall photo share.php about apps'.split(' '),
  },
  {
    id: 'skype',
    hosts: ['skype.com'],
    labels: ['skype'],
    prefixes: [],
    handle: /^[a-z][a-z0-9.,_:-]{5,31}$/,
  },
  {
    id: 'discord',
    hosts: ['discord.com', 'discordapp.com'],
    labels: ['discord'],
    prefixes: [],
    handle: word(2, 32),
  },
  { id: 'linktree', hosts: ['linktr.ee'], labels: ['linktree'], prefixes: [''], handle: word(2, 30, '._-') },
  {
    id: 'twitch',
    hosts: ['twitch.tv'],
    labels: ['twitch'],
    prefixes: [''],
    handle: word(4, 25, '_'),
    reserved: 'directory videos downloads jobs settings'.split(' '),
  },
  {
    id: 'pinterest',
    hosts: ['pinterest.com', 'pinterest.co.uk', 'pin.it'],
    labels: ['pinterest'],
    prefixes: [''],
    handle: word(3, 30, '_'),
    reserved: 'pin ideas search today'.split(' '),
  },
  {
    id: 'tumblr',
    hosts: ['tumblr.com'],
    labels: ['tumblr'],
    prefixes: [''],
    handle: word(2, 32, '-'),
    reserved: 'tagged dashboard search explore blog login'.split(' '),
  },
  {
    id: 'threads',
    hosts: ['threads.net', 'threads.com'],
    labels: ['threads'],
    prefixes: ['@'],
    handle: word(2, 30),
  },
  { id: 'viber', hosts: ['viber.com'], labels: ['viber'], prefixes: [], handle: /^[a-z][a-z0-9._]{4,30}$/ },
  {
    id: 'bluesky',
    hosts: ['bsky.app'],
    labels: ['bluesky', 'bsky'],
    prefixes: ['profile/'],
    handle: word(3, 60, '.-'),
  },
];
