// Platforms of the sixth exam: the id that a name is joined on, the page of an account, and what people call it.
export interface PlatformNames {
  /** {} is the name of the account. */
  readonly page?: string;
  readonly full: string;
  /** What people type for short, where it is known to all. */
  readonly short?: readonly string[];
  readonly allows: 'letters' | 'underscores' | 'dots';
}

const platform = (
  full: string,
  allows: PlatformNames['allows'],
  page?: string,
  short?: readonly string[],
): PlatformNames => ({
  full,
  allows,
  ...(page !== undefined && { page }),
  ...(short !== undefined && { short }),
});

export const platforms = {
  instagram: platform('Instagram', 'dots', 'instagram.com/{}', ['ig', 'insta', 'IG', 'Insta']),
  snapchat: platform('Snapchat', 'underscores', 'snapchat.com/add/{}', ['snap', 'sc', 'Snap', 'SC']),
  telegram: platform('Telegram', 'underscores', 't.me/{}', ['tg', 'TG', 'tele', 'telegram']),
  tiktok: platform('TikTok', 'dots', 'tiktok.com/@{}', ['tiktok', 'tik tok', 'tt']),
  twitter: platform('Twitter', 'underscores', 'twitter.com/{}', ['twitter', 'twt', 'X (Twitter)']),
  facebook: platform('Facebook', 'letters', 'facebook.com/{}', ['fb', 'FB', 'facebook']),
  kik: platform('Kik', 'underscores', 'kik.me/{}', ['kik', 'KIK']),
  line: platform('LINE', 'underscores', 'line.me/ti/p/~{}', ['line id', 'LINE ID', 'Line']),
  wechat: platform('WeChat', 'underscores', undefined, ['wechat', 'Wechat id', 'weixin']),
  onlyfans: platform('OnlyFans', 'underscores', 'onlyfans.com/{}', ['OF', 'onlyfans']),
  fansly: platform('Fansly', 'underscores', 'fansly.com/{}'),
  vk: platform('VK', 'underscores', 'vk.com/{}', ['vk', 'ВК']),
  discord: platform('Discord', 'underscores', undefined, ['discord', 'disc']),
  reddit: platform('Reddit', 'underscores', 'reddit.com/user/{}', ['reddit']),
  threads: platform('Threads', 'underscores', 'threads.net/@{}'),
  youtube: platform('YouTube', 'underscores', 'youtube.com/@{}', ['yt', 'youtube']),
  pinterest: platform('Pinterest', 'letters', 'pinterest.com/{}'),
  tumblr: platform('Tumblr', 'letters', '{}.tumblr.com'),
  twitch: platform('Twitch', 'underscores', 'twitch.tv/{}'),
  linkedin: platform('LinkedIn', 'letters', 'linkedin.com/in/{}'),
  skype: platform('Skype', 'letters', undefined, ['skype', 'skype id']),
  kakaotalk: platform('KakaoTalk', 'letters', undefined, ['kakao id', 'KakaoTalk ID', 'kakaotalk', 'kakao']),
  linktree: platform('Linktree', 'letters', 'linktr.ee/{}'),
  wickr: platform('Wickr', 'letters', undefined, ['wickr', 'wickr me']),
  github: platform('GitHub', 'letters', 'github.com/{}'),
  soundcloud: platform('SoundCloud', 'letters', 'soundcloud.com/{}'),
} as const satisfies Readonly<Record<string, PlatformNames>>;

export type Platform = keyof typeof platforms;
export const everyPlatform = Object.keys(platforms) as readonly Platform[];

/** Everything a platform is called. */
export const namesOf = (id: Platform): readonly string[] => {
  const { full, short }: PlatformNames = platforms[id];
  return [id, full, ...(short ?? [])];
};

/** Those that adverts name most. */
export const usual = ['instagram', 'instagram', 'snapchat', 'telegram', 'telegram', 'tiktok'] as const;
export const withShort = ['instagram', 'snapchat', 'telegram'] as const;
export const withPages = everyPlatform.filter((id) => 'page' in platforms[id]);
