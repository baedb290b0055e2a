// Platforms of the fifth exam, and what people call them; no name stands for two of them.
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
  | 'vk';

interface Names {
  readonly full: readonly string[];
  readonly short: readonly string[];
  /** As people call it, by language; also in other scripts. */
  readonly slang: InLanguages<readonly string[]>;
  /** As a machine reads it off a picture. */
  readonly misread: readonly string[];
  /** What people say so as not to name it. */
  readonly nicknames: readonly string[];
  /** Pages of accounts: the part before the name. */
  readonly pages: readonly string[];
}

export const platforms: Readonly<Record<Platform, Names>> = {
  instagram: {
    full: ['Instagram', 'instagram', 'INSTAGRAM'],
    short: ['insta', 'IG', 'ig', 'Insta'],
    slang: {
      ...{
        uk: ['інста', 'інстаграм', 'інсту'],
        bg: ['инста', 'инстаграм', 'инстата'],
        el: ['ίνστα', 'ινσταγκραμ', 'insta μου'],
      },
      ...{
        ar: ['انستا', 'انستقرام', 'انستغرام', 'الانستا'],
        hi: ['इंस्टा', 'इंस्टाग्राम', 'insta id'],
        ja: ['インスタ', 'インスタグラム'],
      },
      ...{ id: ['ig', 'igeh', 'instagramku'], tl: ['ig', 'insta ko'] },
    },
    misread: ['lnstagram', 'Instaqram', 'Instagrarn', '1nstagram', 'lG'],
    nicknames: ['the gram', 'pink camera app'],
    pages: ['instagram.com/'],
  },
  snapchat: {
    full: ['Snapchat', 'snapchat', 'SnapChat'],
    short: ['snap', 'sc', 'Snap', 'SC'],
    slang: {
      ...{
        uk: ['снеп', 'снепчат'],
        bg: ['снап', 'снапчат'],
        el: ['σναπ', 'σναπτσατ'],
        ar: ['سناب', 'سناب شات', 'سنابي'],
      },
      ...{
        hi: ['स्नैप', 'snap id', 'स्नैपचैट'],
        ja: ['スナチャ', 'スナップチャット'],
        id: ['snap'],
        tl: ['snap ko'],
      },
    },
    misread: ['Snapchal', 'Snapcnat', '5napchat'],
    nicknames: ['yellow ghost app', 'yellow app'],
    pages: ['snapchat.com/add/'],
  },
  telegram: {
    full: ['Telegram', 'telegram', 'TELEGRAM'],
    short: ['tg', 'TG', 'tele', 'Tg'],
    slang: {
      ...{
        uk: ['телега', 'телеграм', 'тг', 'тґ'],
        bg: ['телеграм', 'тг'],
        el: ['τέλεγκραμ', 'τηλέγκραμ', 'tele'],
      },
      ...{
        ar: ['تليجرام', 'تيليجرام', 'تلجرام', 'تلي'],
        hi: ['टेलीग्राम', 'telegram id', 'टेली'],
        ja: ['テレグラム', 'テレグラ', 'テレ'],
      },
      ...{ id: ['tele', 'telegramku', 'TG'], tl: ['tg', 'tele ko'] },
    },
    misread: ['Te1egram', 'Teleqram', 'Telegrarn', 'TeIegram'],
    nicknames: ['paper plane app', 'blue plane'],
    pages: ['t.me/', 'telegram.me/'],
  },
  tiktok: {
    full: ['TikTok', 'tiktok', 'Tiktok'],
    short: ['tt', 'TT'],
    slang: {
      ...{
        uk: ['тікток', 'тік ток'],
        bg: ['тикток', 'тик ток'],
        el: ['τικτοκ', 'τικ τοκ'],
        ar: ['تيك توك', 'تيكتوك', 'التيك'],
      },
      ...{ hi: ['टिकटॉक'], ja: ['ティックトック', 'TikTokの'], id: ['tiktokku', 'tt'], tl: ['tiktok ko'] },
    },
    misread: ['TikT0k', 'TlkTok', 'TikTck', 'T1kTok'],
    nicknames: ['clock app'],
    pages: ['tiktok.com/@'],
  },
  twitter: {
    full: ['Twitter', 'twitter', 'X/Twitter'],
    short: ['twt', 'twitt'],
    slang: {
      uk: ['твітер'],
      bg: ['туитър'],
      el: ['τουίτερ'],
      ar: ['تويتر'],
      hi: ['ट्विटर'],
      ja: ['ツイッター', 'ツイ垢'],
      id: ['twit'],
    },
    misread: ['Tw1tter', 'Twltter', 'Twitler'],
    nicknames: ['bird app'],
    pages: ['twitter.com/', 'x.com/'],
  },
  onlyfans: {
    full: ['OnlyFans', 'onlyfans', 'Onlyfans'],
    short: ['OF'],
    slang: { uk: ['онліфанс'], bg: ['онлифенс'], el: ['όνλιφανς'], ja: ['オンリーファンズ'] },
    misread: ['0nlyFans', 'OnIyFans', 'On1yFans'],
    nicknames: ['only f', 'blue lock page'],
    pages: ['onlyfans.com/'],
  },
  facebook: {
    full: ['Facebook', 'facebook', 'FACEBOOK'],
    short: ['fb', 'FB', 'face'],
    slang: {
      ...{
        uk: ['фейсбук', 'фб'],
        bg: ['фейсбук', 'фейса', 'фб'],
        el: ['φέισμπουκ', 'φβ'],
        ar: ['فيسبوك', 'فيس', 'الفيس'],
      },
      ...{
        hi: ['फेसबुक', 'fb id', 'एफबी'],
        ja: ['フェイスブック'],
        id: ['pesbuk', 'fb'],
        tl: ['fb ko', 'efbi'],
      },
    },
    misread: ['Faceb00k', 'Facebcok'],
    nicknames: ['blue f'],
    pages: ['facebook.com/', 'fb.com/'],
  },
  line: {
    full: ['LINE ID', 'Line ID', 'line id'],
    short: [],
    slang: { ja: ['ライン', 'ラインID', 'LINEは'], id: ['id line'], zh: ['line号'] },
    misread: ['L1NE ID', 'LlNE ID'],
    nicknames: [],
    pages: [],
  },
  wechat: {
    full: ['WeChat', 'wechat', 'Wechat ID'],
    short: ['wx', 'WX'],
    slang: {
      zh: ['微', '➕薇', '卫星', '威❤', 'v信号', '加微'],
      ja: ['ウィーチャット'],
      ru: ['вичат'],
      vi: ['uychat', 'wechat'],
    },
    misread: ['WeChal', 'VVeChat'],
    nicknames: ['green chat app'],
    pages: [],
  },
  vk: {
    full: ['VK', 'vk', 'Vkontakte'],
    short: [],
    slang: { uk: ['вк', 'вконтакті'], ru: ['в контакте', 'вкшка'], bg: ['вк'] },
    misread: [],
    nicknames: [],
    pages: ['vk.com/'],
  },
};

export const platformNames = Object.keys(platforms) as readonly Platform[];

/** Every name of a platform in this file, lower case. */
export function everyName(platform: Platform): readonly string[] {
  const { full, short, slang, misread, nicknames, pages } = platforms[platform];
  return [...full, ...short, ...Object.values(slang).flat(), ...misread, ...nicknames, ...pages].map((name) =>
    name.toLowerCase(),
  );
}
