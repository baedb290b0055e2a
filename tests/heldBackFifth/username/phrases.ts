// How people of each language ask to be written to at a platform: with its name in a case, a suffix, or cut short.
import type { FifthLanguage } from '../languages';
import type { Platform } from './platforms';

interface Phrase {
  readonly language: FifthLanguage;
  readonly platform: Platform;
  readonly wording: readonly string[];
}

export const phrases: Readonly<Record<string, Phrase>> = {
  hitMeUp: {
    language: 'en',
    platform: 'snapchat',
    wording: ['hmu on snap {}', 'add my snap its {}', 'snapchat me @ {}', 'im on sc, {}'],
  },
  slideIn: {
    language: 'en',
    platform: 'instagram',
    wording: ['dm me on insta {}', 'slide in the dms ig {}', 'my ig handle is {}', 'check my insta page {}'],
  },
  schreib: {
    language: 'de',
    platform: 'instagram',
    wording: [
      'schreib mir auf Insta, heiße da {}',
      'adde mich auf insta: {}',
      'Insta-Name {}',
      'bin auf Insta als {}',
    ],
  },
  schreibTele: {
    language: 'de',
    platform: 'telegram',
    wording: ['Kontakt nur Tele @{}', 'bei Tele unter {}', 'über Telegramm: {}', 'auf TG heiß ich {}'],
  },
  ajoute: {
    language: 'fr',
    platform: 'snapchat',
    wording: ['ajoute-moi sur snap : {}', 'rajoute mon snap {}', 'mon snap c’est {}', 'snap👉{}'],
  },
  pasate: {
    language: 'es',
    platform: 'telegram',
    wording: [
      'pásate a mi tele, soy {}',
      'búscame en telegran como {}',
      'por telegram soy @{}',
      'agrégame al tele {}',
    ],
  },
  feis: {
    language: 'es',
    platform: 'facebook',
    wording: ['búscame en feis como {}', 'mi face: {}', 'en el feisbuk soy {}'],
  },
  chama: {
    language: 'pt',
    platform: 'telegram',
    wording: ['me chama no tele {}', 'chama no telegram @{}', 'meu tele é {}', 'só no tele: {}'],
  },
  segue: {
    language: 'pt',
    platform: 'instagram',
    wording: ['segue lá no insta {}', 'me segue no insta: @{}', 'meu insta é {}'],
  },
  scrivimi: {
    language: 'it',
    platform: 'telegram',
    wording: ['scrivimi su tg {}', 'sono su tele come {}', 'contattami su telegram: {}', 'il mio tg: @{}'],
  },
  napisz: {
    language: 'pl',
    platform: 'telegram',
    wording: ['pisz na tg {}', 'na telegramie jestem {}', 'łap na tele: {}', 'mój telegram to {}'],
  },
  napiszNaInsta: {
    language: 'pl',
    platform: 'instagram',
    wording: ['zapraszam na insta {}', 'na instagramie jako {}', 'mój insta: {}', 'obserwuj na IG {}'],
  },
  pishi: {
    language: 'ru',
    platform: 'telegram',
    wording: ['пиши в тг {}', 'в телеге я {}', 'стучи в телегу @{}', 'мой тгк {}'],
  },
  pishiInsta: {
    language: 'ru',
    platform: 'instagram',
    wording: ['я в инсте {}', 'подпишись в инсте: {}', 'инста моя {}', 'инст {}'],
  },
  pishiVk: { language: 'ru', platform: 'vk', wording: ['я вк {}', 'ищи вконтакте {}', 'мой вк: {}'] },
  yaz: {
    language: 'tr',
    platform: 'instagram',
    wording: ['instam {}', 'instadan yaz {}', 'insta hesabım {}', 'instagramda {} diye bul'],
  },
  yazTele: {
    language: 'tr',
    platform: 'telegram',
    wording: ['telegramdan yaz @{}', 'tg adresim {}', 'teleden ulaş {}'],
  },
  scrieMi: {
    language: 'ro',
    platform: 'instagram',
    wording: ['scrie-mi pe insta {}', 'instaul meu {}', 'mă găsești pe insta ca {}'],
  },
  nhan: {
    language: 'vi',
    platform: 'telegram',
    wording: ['ib tele {}', 'nhắn tele em {}', 'tele của em: @{}', 'kb tele {}'],
  },
  jia: {
    language: 'zh',
    platform: 'telegram',
    wording: ['加飞机 {}', '飞机号：{}', '小飞机 @{}', '✈️加 {}'],
  },
  jiaWeChat: { language: 'zh', platform: 'wechat', wording: ['加v {}', '➕V：{}', 'vx号 {}', '加微 {}'] },
  pyshy: {
    language: 'uk',
    platform: 'telegram',
    wording: ['пиши в телегу {}', 'я в тг: {}', 'стукай у телегу @{}'],
  },
  grapse: {
    language: 'el',
    platform: 'instagram',
    wording: ['στείλε στο insta {}', 'στο ινστα είμαι {}', 'βρες με στο ίνστα: {}'],
  },
  tabini: { language: 'ar', platform: 'snapchat', wording: ['ضيفني سناب {}', 'سنابي: {}', 'حسابي سناب {}'] },
  tsuika: { language: 'ja', platform: 'line', wording: ['LINE追加して {}', 'ラインIDは {}', 'LINE→ {}'] },
};
