// The signs of addresses as words, as they are said aloud in each language.
import type { Random } from '../../src/world/random';
import type { FourthLanguage } from './languages';

export type Sign = 'at' | 'dot' | 'underscore' | 'hyphen' | 'slash';

type SaidSigns = Readonly<Record<Sign, readonly string[]>>;

export const saidSigns: Readonly<Record<FourthLanguage, SaidSigns>> = {
  en: {
    ...{ at: ['at'], dot: ['dot', 'point'], slash: ['slash', 'forward slash'] },
    ...{ underscore: ['underscore', 'under score'], hyphen: ['dash', 'hyphen'] },
  },
  de: {
    ...{ at: ['at', 'ät', 'Klammeraffe'], dot: ['Punkt', 'dot'], slash: ['Schrägstrich', 'slash'] },
    ...{ underscore: ['Unterstrich'], hyphen: ['Bindestrich', 'minus'] },
  },
  es: {
    ...{ at: ['arroba'], dot: ['punto'], slash: ['barra', 'slash'] },
    ...{ underscore: ['guion bajo', 'guión bajo'], hyphen: ['guion', 'guión'] },
  },
  fr: {
    ...{ at: ['arobase', 'at', 'chez'], dot: ['point'], slash: ['barre oblique', 'slash'] },
    ...{ underscore: ['tiret bas', 'underscore'], hyphen: ['tiret'] },
  },
  ro: {
    ...{ at: ['arond', 'a rond', 'coadă de maimuță'], dot: ['punct'], slash: ['slash', 'bară'] },
    ...{ underscore: ['liniuță jos', 'underscore'], hyphen: ['cratimă', 'liniuță'] },
  },
  it: {
    ...{ at: ['chiocciola'], dot: ['punto'], slash: ['barra', 'slash'] },
    ...{ underscore: ['trattino basso', 'underscore'], hyphen: ['trattino'] },
  },
  pt: {
    ...{ at: ['arroba'], dot: ['ponto'], slash: ['barra'] },
    ...{ underscore: ['underline', 'traço em baixo'], hyphen: ['hífen', 'traço'] },
  },
  pl: {
    ...{ at: ['małpa', 'małpka'], dot: ['kropka'], slash: ['ukośnik', 'slash'] },
    ...{ underscore: ['podkreślnik', 'podłoga'], hyphen: ['myślnik', 'minus'] },
  },
  ru: {
    ...{ at: ['собака', 'собачка', 'эт'], dot: ['точка'], slash: ['слэш', 'слеш'] },
    ...{ underscore: ['нижнее подчёркивание', 'подчеркивание'], hyphen: ['дефис', 'тире'] },
  },
  tr: {
    ...{ at: ['et', 'kuyruklu a'], dot: ['nokta'], slash: ['slaş', 'bölü'] },
    ...{ underscore: ['alt çizgi', 'alttan çizgi'], hyphen: ['tire', 'kısa çizgi'] },
  },
  zh: {
    ...{ at: ['艾特', '圈a'], dot: ['点'], slash: ['斜杠'] },
    ...{ underscore: ['下划线'], hyphen: ['横杠', '减号'] },
  },
  vi: {
    ...{ at: ['a còng', 'a móc'], dot: ['chấm'], slash: ['gạch chéo', 'xẹt'] },
    ...{ underscore: ['gạch dưới'], hyphen: ['gạch ngang'] },
  },
  nl: {
    ...{ at: ['apenstaartje', 'at'], dot: ['punt'], slash: ['schuine streep', 'slash'] },
    ...{ underscore: ['laag streepje', 'underscore'], hyphen: ['streepje', 'koppelteken'] },
  },
  hu: {
    ...{ at: ['kukac'], dot: ['pont'], slash: ['per', 'perjel'] },
    ...{ underscore: ['alulvonás', 'aláhúzás'], hyphen: ['kötőjel'] },
  },
  cs: {
    ...{ at: ['zavináč'], dot: ['tečka'], slash: ['lomítko', 'lomeno'] },
    ...{ underscore: ['podtržítko'], hyphen: ['pomlčka'] },
  },
  sv: {
    ...{ at: ['snabel-a', 'snabela', 'at'], dot: ['punkt'], slash: ['snedstreck', 'slash'] },
    ...{ underscore: ['understreck'], hyphen: ['bindestreck'] },
  },
  ko: {
    ...{ at: ['골뱅이', '앳'], dot: ['점', '닷'], slash: ['슬래시'] },
    ...{ underscore: ['언더바', '밑줄'], hyphen: ['하이픈', '대시'] },
  },
  th: {
    ...{ at: ['แอท', 'แอด'], dot: ['จุด', 'ดอท'], slash: ['ทับ', 'สแลช'] },
    ...{ underscore: ['ขีดล่าง', 'อันเดอร์สกอร์'], hyphen: ['ขีดกลาง'] },
  },
};

export const signOf: Readonly<Record<Sign, string>> = {
  at: '@',
  dot: '.',
  underscore: '_',
  hyphen: '-',
  slash: '/',
};

/** A word for a sign, as the language has it. */
export const wordFor = (random: Random, language: FourthLanguage, sign: Sign): string =>
  random.pick(saidSigns[language][sign]);
