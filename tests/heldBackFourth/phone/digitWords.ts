// Digits as words, zero to nine, in the languages of the fourth exam, and as they are typed in haste.
import type { FourthLanguage, InLanguages } from '../languages';

export type TenWords = readonly string[];

const ten = (words: string): TenWords => words.split(' ');

export const digitWords: Readonly<Record<FourthLanguage, TenWords>> = {
  en: ten('zero one two three four five six seven eight nine'),
  de: ten('null eins zwei drei vier fünf sechs sieben acht neun'),
  es: ten('cero uno dos tres cuatro cinco seis siete ocho nueve'),
  fr: ten('zéro un deux trois quatre cinq six sept huit neuf'),
  ro: ten('zero unu doi trei patru cinci șase șapte opt nouă'),
  it: ten('zero uno due tre quattro cinque sei sette otto nove'),
  pt: ten('zero um dois três quatro cinco seis sete oito nove'),
  pl: ten('zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć'),
  ru: ten('ноль один два три четыре пять шесть семь восемь девять'),
  tr: ten('sıfır bir iki üç dört beş altı yedi sekiz dokuz'),
  zh: ten('零 一 二 三 四 五 六 七 八 九'),
  vi: ten('không một hai ba bốn năm sáu bảy tám chín'),
  nl: ten('nul een twee drie vier vijf zes zeven acht negen'),
  hu: ten('nulla egy kettő három négy öt hat hét nyolc kilenc'),
  cs: ten('nula jedna dva tři čtyři pět šest sedm osm devět'),
  sv: ten('noll ett två tre fyra fem sex sju åtta nio'),
  ko: ten('공 일 이 삼 사 오 육 칠 팔 구'),
  th: ten('ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า'),
};

/** Other words for a digit that the language says as often, or nearly: `oh`, `zwo`, `meia`. */
export const otherWords: InLanguages<Readonly<Record<string, string>>> = {
  en: { 0: 'oh' },
  de: { 2: 'zwo' },
  pt: { 6: 'meia' },
  hu: { 2: 'két' },
  ko: { 0: '영' },
  zh: { 0: '〇', 1: '幺' },
  vi: { 4: 'tư' },
};

/** Words as they are spelled by ear or in a hurry, one text of the same sort throughout. */
export const carelessWords: InLanguages<readonly TenWords[]> = {
  en: [
    ten('zeero wun tu thre foor fyve siks sevin ayt nyne'),
    ten('zro one twoo threee fourr fivee sixx sevenn eightt ninee'),
  ],
  es: [ten('sero huno doz trez kuatro sinco seiz ciete hocho nuebe')],
  de: [ten('nul einz tswei drai fihr fünv seks siebn ahct noin')],
  fr: [ten('zero hun deu troi quatr sinq siss set uit noeuf')],
  pt: [ten('zeru hum doiz treis kuatro sinco ceis ceti oitu novi')],
  it: [ten('zerro unno duee ttre quatro cinqe sseii sete oto noove')],
  ru: [ten('нолик адин двва трри читыре пьять шэсть сем восимь девить')],
  pl: [ten('zeero jedyn dfa tszy cztyry piendź szejść siedm osim dziewieńć')],
};

/** Words in which a letter is a digit or a sign: readers see the word. */
export const bentWords: TenWords = ten('z3r0 0ne tw0 thr33 f0ur f1ve s1x s3ven e1ght n1ne');

/** As people type who have no keys for the signs: `uc`, `piec`, `khong`. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .normalize('NFC');

/** Pinyin as it is typed. */
export const pinyin: TenWords = ten('ling yi er san si wu liu qi ba jiu');

/** Chinese digits as banks write them. */
export const formalChinese: TenWords = ten('零 壹 贰 叁 肆 伍 陆 柒 捌 玖');

/** Each digit of a text by its word. */
export const inWords = (digits: string, words: TenWords): readonly string[] =>
  Array.from(digits, (digit) => words[Number(digit)] ?? digit);

/** `double` and `triple` before a digit that is said once. */
export const multipleWords: InLanguages<readonly [string, string]> = {
  en: ['double', 'triple'],
  de: ['doppel', 'dreimal'],
  es: ['doble', 'triple'],
  nl: ['dubbel', 'driemaal'],
  it: ['doppio', 'triplo'],
  ro: ['dublu', 'triplu'],
  hu: ['dupla', 'tripla'],
};
