// Digits as they are said in each language of the exam, and pairs of them where people say pairs.
import type { Random } from '../../../src/world/random';
import type { Language } from '../../heldBack/style';

/** Words for 0 to 9, in order. */
export const digitWords: Readonly<Record<Language, readonly string[]>> = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  de: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
  es: ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  ro: ['zero', 'unu', 'doi', 'trei', 'patru', 'cinci', 'șase', 'șapte', 'opt', 'nouă'],
  it: ['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'],
  pt: ['zero', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'],
  pl: ['zero', 'jeden', 'dwa', 'trzy', 'cztery', 'pięć', 'sześć', 'siedem', 'osiem', 'dziewięć'],
  ru: ['ноль', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'],
  tr: ['sıfır', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'],
  zh: ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
};

/** The plus of an international number, said. */
export const plusWords: Readonly<Record<Language, string>> = {
  en: 'plus',
  de: 'plus',
  es: 'más',
  fr: 'plus',
  ro: 'plus',
  it: 'più',
  pt: 'mais',
  pl: 'plus',
  ru: 'плюс',
  tr: 'artı',
  zh: '加',
  vi: 'cộng',
};

const said: Partial<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: { '0': ['zero', 'oh'] },
  de: { '2': ['zwei', 'zwo'] },
  pt: { '6': ['seis', 'meia'] },
  ru: { '0': ['ноль', 'нуль'] },
  zh: { '1': ['一', '幺'] },
};

/** The words of one number; another word for the same digit stays the same within it. */
export function digitWordsOf(random: Random, language: Language): (digit: string) => string {
  const chosen = new Map(
    Object.entries(said[language] ?? {}).map(([digit, words]) => [digit, random.pick(words)] as const),
  );
  return (digit) => chosen.get(digit) ?? digitWords[language][Number(digit)] ?? digit;
}

/** Without accents, as on a keyboard of another country. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/đ/g, 'd');

const frenchTo16 = 'dix onze douze treize quatorze quinze seize'.split(' ');
const frenchTens = '. . vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(
  ' ',
);

/** Two digits as French says them: `42` is quarante-deux, `05` zéro cinq. */
export function frenchPair(pair: string): string {
  const [ten, unit] = [Number(pair[0]), Number(pair[1])];
  const ones = digitWords.fr[unit] ?? '';
  if (ten === 0) return `zéro ${ones}`;
  const hasTeens = ten === 1 || ten === 7 || ten === 9;
  const rest = !hasTeens ? ones : (frenchTo16[unit] ?? `dix-${ones}`);
  if (ten === 1) return rest;
  const tens = frenchTens[ten] ?? '';
  if (unit === 0 && !hasTeens) return ten === 8 ? 'quatre-vingts' : tens;
  return unit === 1 && ten < 8 ? `${tens} et ${rest}` : `${tens}-${rest}`;
}

const spanishTo29 = (
  'diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve ' +
  'veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
).split(' ');
const spanishTens = '. . . treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');

/** Two digits as Spanish says them: `42` is cuarenta y dos, `05` cero cinco. */
export function spanishPair(pair: string): string {
  const [ten, unit] = [Number(pair[0]), Number(pair[1])];
  const ones = digitWords.es[unit] ?? '';
  if (ten === 0) return `cero ${ones}`;
  if (ten < 3) return spanishTo29[Number(pair) - 10] ?? '';
  return (spanishTens[ten] ?? '') + (unit === 0 ? '' : ` y ${ones}`);
}
