// The signs of addresses as words, as they are said and typed in each language, also by people who mix in English.
import type { Random } from '../../src/world/random';
import { inLanguage, type FifthLanguage, type InLanguages } from './languages';

export type Sign = 'at' | 'dot' | 'underscore' | 'hyphen' | 'slash';

type SaidSigns = Readonly<Record<Sign, readonly string[]>>;

const list = (words: string): readonly string[] => words.split('|');
const signs = (at: string, dot: string, underscore: string, hyphen: string, slash: string): SaidSigns => ({
  at: list(at),
  dot: list(dot),
  underscore: list(underscore),
  hyphen: list(hyphen),
  slash: list(slash),
});

export const saidSigns: Readonly<Record<FifthLanguage, SaidSigns>> = {
  en: signs('at', 'dot', 'underscore', 'dash|hyphen', 'slash'),
  de: signs('at|ät|Klammeraffe', 'Punkt|dot', 'Unterstrich', 'Bindestrich|minus', 'Schrägstrich|slash'),
  es: signs('arroba', 'punto', 'guion bajo|raya baja', 'guion|guión', 'barra|diagonal'),
  fr: signs('arobase|arobas', 'point', 'tiret du bas|underscore', 'tiret', 'slash|barre'),
  ro: signs('arond|at', 'punct', 'liniuță jos|underscore', 'cratimă|liniuță', 'slash|bară'),
  it: signs('chiocciola|at', 'punto', 'underscore|trattino basso', 'trattino', 'slash|barra'),
  pt: signs('arroba', 'ponto', 'underline|sublinhado', 'hífen|tracinho', 'barra'),
  pl: signs('małpa', 'kropka', 'podkreślnik|podłoga', 'myślnik|minus', 'ukośnik|slesz'),
  ru: signs(
    'собака|собачка',
    'точка|тчк',
    'нижнее подчёркивание|подчёркивание',
    'дефис|тире',
    'слэш|косая черта',
  ),
  tr: signs('et|kuyruklu a', 'nokta', 'alt çizgi|alttan tire', 'tire', 'slaş|taksim'),
  zh: signs('艾特|at', '点', '下划线', '横杠|中杠', '斜杠'),
  vi: signs('a còng|a vòng', 'chấm', 'gạch dưới', 'gạch ngang', 'gạch chéo|xuyệt'),
  uk: signs('равлик|собака|ет', 'крапка', 'нижнє підкреслення|підкреслення', 'дефіс|тире', 'слеш|скісна'),
  bg: signs('кльомба|маймунско а|маймунка', 'точка', 'долна черта', 'тире', 'наклонена черта|слаш'),
  el: signs('παπάκι', 'τελεία', 'κάτω παύλα', 'παύλα', 'κάθετος|σλας'),
  ar: signs('آت|ات', 'دوت|نقطة', 'شرطة سفلية|اندرسكور', 'شرطة|داش', 'سلاش'),
  hi: signs(
    'at the rate|at the rate of|एट द रेट',
    'dot|डॉट',
    'underscore|अंडरस्कोर',
    'dash|hyphen',
    'slash|स्लैश',
  ),
  ja: signs('アットマーク|アット|あっと', 'ドット|てん', 'アンダーバー', 'ハイフン', 'スラッシュ'),
  id: signs('et|at', 'titik', 'garis bawah|underscore', 'strip|tanda hubung', 'garis miring'),
  tl: signs('at', 'tuldok|dot', 'underscore', 'gitling|dash', 'slash'),
};

export const signOf: Readonly<Record<Sign, string>> = {
  at: '@',
  dot: '.',
  underscore: '_',
  hyphen: '-',
  slash: '/',
};

/** A word for a sign, as the language has it. */
export const wordFor = (random: Random, language: FifthLanguage, sign: Sign): string =>
  random.pick(saidSigns[language][sign]);

/** A wording that says what to do with an address, with its blanks filled. */
export const tell = (
  wording: InLanguages<readonly string[]>,
  {
    random,
    language,
    said,
  }: { readonly random: Random; readonly language: FifthLanguage; readonly said: string },
): string => random.pick(inLanguage(wording, language)).replace('{}', () => said);
