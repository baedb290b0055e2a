// Platforms of the fourth exam, and what people call them; no name stands for two of them.
import type { InLanguages } from '../languages';

export type Platform =
  | 'instagram'
  | 'snapchat'
  | 'telegram'
  | 'tiktok'
  | 'twitter'
  | 'onlyfans'
  | 'facebook'
  | 'line'
  | 'wechat'
  | 'kik'
  | 'vk';

interface Names {
  /** As the platform writes itself. */
  readonly full: readonly string[];
  /** As people shorten it. */
  readonly short: readonly string[];
  /** As people shorten and bend it, by language; also in other scripts. */
  readonly local: InLanguages<readonly string[]>;
  /** Misspelt by accident. */
  readonly misspelt: readonly string[];
  /** With signs and digits in place of letters. */
  readonly bent: readonly string[];
  /** Pages of accounts: the part before the name. */
  readonly pages: readonly string[];
}

export const platforms: Readonly<Record<Platform, Names>> = {
  instagram: {
    full: ['Instagram', 'instagram', 'INSTAGRAM'],
    short: ['insta', 'IG', 'ig', 'Insta'],
    local: {
      ru: ['инста', 'инстаграм', 'инсте'],
      ko: ['인스타', '인스타그램'],
      th: ['ไอจี', 'อินสตาแกรม'],
      zh: ['ins', 'IG'],
      es: ['el insta', 'insta'],
      de: ['Insta', 'Instagramm'],
    },
    misspelt: ['instagrm', 'Instergram', 'instragram', 'instgram'],
    bent: ['1nstagram', 'inst@gram', 'in$ta', '1nst@'],
    pages: ['instagram.com/'],
  },
  snapchat: {
    full: ['Snapchat', 'snapchat', 'SnapChat'],
    short: ['snap', 'sc', 'SC', 'Snap'],
    local: { ru: ['снэп', 'снап', 'снапчат'], ko: ['스냅챗'], fr: ['snap', 'Snapp'], sv: ['snäpp', 'snap'] },
    misspelt: ['snapchap', 'snapcht', 'snachat', 'Snapchatt'],
    bent: ['sn@pchat', 'sn4p', 'sn@p', '5napchat'],
    pages: ['snapchat.com/add/'],
  },
  telegram: {
    full: ['Telegram', 'telegram', 'TELEGRAM'],
    short: ['tg', 'TG', 'tele', 'Teleg'],
    local: {
      ru: ['телеграм', 'телега', 'тг', 'ТГ', 'телеграмм'],
      ko: ['텔레그램', '텔레', '텔그'],
      th: ['เทเลแกรม', 'เทเล'],
      zh: ['电报', '飞机', '纸飞机', 'TG'],
      pt: ['telegrama', 'tele'],
      hu: ['telegramm', 'Tg'],
    },
    misspelt: ['telegran', 'Telegrm', 'tellegram', 'telgram'],
    bent: ['t3legram', 'te1egram', 'telegr@m', 't3l3gr4m'],
    pages: ['t.me/', 'telegram.me/'],
  },
  tiktok: {
    full: ['TikTok', 'tiktok', 'Tiktok'],
    short: [],
    local: { ru: ['тикток', 'тик ток'], ko: ['틱톡'], th: ['ติ๊กต็อก'], zh: ['抖音国际版'] },
    misspelt: ['tictok', 'tiktoc', 'tik-tok', 'ticktock'],
    bent: ['t1ktok', 'tikt0k', 't!kt0k'],
    pages: ['tiktok.com/@'],
  },
  twitter: {
    full: ['Twitter', 'twitter'],
    short: [],
    local: { ru: ['твиттер', 'твитер'], ko: ['트위터'], th: ['ทวิตเตอร์', 'ทวิต'], zh: ['推特'] },
    misspelt: ['twiter', 'twittr', 'Twittter'],
    bent: ['tw1tter', 'twitt3r', 'tw!tter'],
    pages: ['twitter.com/', 'x.com/'],
  },
  onlyfans: {
    full: ['OnlyFans', 'onlyfans', 'Onlyfans'],
    short: ['OF', 'O.F.'],
    local: { ru: ['онлифанс'], zh: ['onlyfans', 'OF'], es: ['onlifans', 'el only'] },
    misspelt: ['onlyfan', 'onlyfanz', 'onlifans', 'ony fans'],
    bent: ['0nlyfans', 'onlyf@ns', '0nlyf4ns', '0F'],
    pages: ['onlyfans.com/'],
  },
  facebook: {
    full: ['Facebook', 'facebook'],
    short: ['FB', 'fb', 'face book'],
    local: {
      ru: ['фейсбук', 'фб'],
      ko: ['페북', '페이스북'],
      th: ['เฟซบุ๊ก', 'เฟส'],
      zh: ['脸书'],
      es: ['el face', 'feis'],
      vi: ['phây', 'phây búc'],
      pl: ['fejs', 'fejsbuk'],
      tr: ['feys', 'face'],
    },
    misspelt: ['facebok', 'facbook', 'Fecebook'],
    bent: ['f@cebook', 'faceb00k', 'f4cebook'],
    pages: ['facebook.com/', 'fb.com/'],
  },
  line: {
    full: ['LINE ID', 'Line ID', 'line id'],
    short: ['LINE', 'Line'],
    local: { th: ['ไลน์', 'ไอดีไลน์', 'แอดไลน์'], ko: ['라인', '라인 아이디'], zh: ['赖', 'LINE ID', '加賴'] },
    misspelt: [],
    bent: ['L1NE ID', 'L!NE'],
    pages: [],
  },
  wechat: {
    full: ['WeChat', 'wechat', 'Wechat ID', 'Weixin'],
    short: ['wx', 'WX'],
    local: {
      zh: ['微信', '微信号', '加微信', '薇信', '威信', 'V信', '加V', 'VX', '+V'],
      ko: ['위챗'],
      th: ['วีแชท'],
      ru: ['вичат'],
    },
    misspelt: ['we chat', 'wechatt', 'wichat'],
    bent: ['w3chat', 'wech@t'],
    pages: [],
  },
  kik: {
    full: ['Kik', 'KIK', 'kik'],
    short: [],
    local: {},
    misspelt: ['kik me', 'Kikk'],
    bent: ['k1k', 'k!k'],
    pages: ['kik.me/'],
  },
  vk: {
    full: ['VK', 'vk', 'VKontakte'],
    short: [],
    local: { ru: ['вк', 'ВК', 'вконтакте', 'вконтакт'] },
    misspelt: [],
    bent: [],
    pages: ['vk.com/'],
  },
};

export const platformNames = Object.keys(platforms) as readonly Platform[];

/** Every name of a platform in this file, lower case. */
export function everyName(platform: Platform): readonly string[] {
  const { full, short, local, misspelt, bent, pages } = platforms[platform];
  return [...full, ...short, ...Object.values(local).flat(), ...misspelt, ...bent, ...pages].map((name) =>
    name.toLowerCase(),
  );
}
