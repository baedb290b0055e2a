// The ten digits as people of each language write them out, and the word for a plus sign. Several spellings of one
// digit stand in one list; written down from grammars and from how people type without accents.
import type { Random } from '../../../src/world/random';
import type { Language } from '../style';

type TenDigits = readonly (readonly string[])[];

export const digitWords: Readonly<Record<Language, TenDigits>> = {
  en: [
    ['zero', 'oh', 'zero'],
    ['one'],
    ['two'],
    ['three'],
    ['four'],
    ['five'],
    ['six'],
    ['seven'],
    ['eight'],
    ['nine'],
  ],
  de: [
    ['null'],
    ['eins'],
    ['zwei', 'zwo'],
    ['drei'],
    ['vier'],
    ['fünf', 'fuenf'],
    ['sechs'],
    ['sieben'],
    ['acht'],
    ['neun'],
  ],
  es: [['cero'], ['uno'], ['dos'], ['tres'], ['cuatro'], ['cinco'], ['seis'], ['siete'], ['ocho'], ['nueve']],
  fr: [
    ['zéro', 'zero'],
    ['un'],
    ['deux'],
    ['trois'],
    ['quatre'],
    ['cinq'],
    ['six'],
    ['sept'],
    ['huit'],
    ['neuf'],
  ],
  ro: [
    ['zero'],
    ['unu'],
    ['doi'],
    ['trei'],
    ['patru'],
    ['cinci'],
    ['șase', 'sase'],
    ['șapte', 'sapte'],
    ['opt'],
    ['nouă', 'noua'],
  ],
  it: [['zero'], ['uno'], ['due'], ['tre'], ['quattro'], ['cinque'], ['sei'], ['sette'], ['otto'], ['nove']],
  pt: [
    ['zero'],
    ['um'],
    ['dois'],
    ['três', 'tres'],
    ['quatro'],
    ['cinco'],
    ['seis'],
    ['sete'],
    ['oito'],
    ['nove'],
  ],
  pl: [
    ['zero'],
    ['jeden'],
    ['dwa'],
    ['trzy'],
    ['cztery'],
    ['pięć', 'piec'],
    ['sześć', 'szesc'],
    ['siedem'],
    ['osiem'],
    ['dziewięć', 'dziewiec'],
  ],
  ru: [
    ['ноль', 'нуль'],
    ['один'],
    ['два'],
    ['три'],
    ['четыре'],
    ['пять'],
    ['шесть'],
    ['семь'],
    ['восемь'],
    ['девять'],
  ],
  tr: [
    ['sıfır', 'sifir'],
    ['bir'],
    ['iki'],
    ['üç', 'uc'],
    ['dört', 'dort'],
    ['beş', 'bes'],
    ['altı', 'alti'],
    ['yedi'],
    ['sekiz'],
    ['dokuz'],
  ],
  zh: [['零', '〇'], ['一', '幺'], ['二'], ['三'], ['四'], ['五'], ['六'], ['七'], ['八'], ['九']],
  vi: [
    ['không', 'khong'],
    ['một', 'mot'],
    ['hai'],
    ['ba'],
    ['bốn', 'bon'],
    ['năm', 'nam'],
    ['sáu', 'sau'],
    ['bảy', 'bay'],
    ['tám', 'tam'],
    ['chín', 'chin'],
  ],
};

/** Mandarin in Latin letters, and the characters that are hard to forge on cheques. */
export const pinyin: TenDigits = [
  ['ling'],
  ['yi', 'yao'],
  ['er'],
  ['san'],
  ['si'],
  ['wu'],
  ['liu'],
  ['qi'],
  ['ba'],
  ['jiu'],
];
export const chequeCharacters: TenDigits = [
  ['零'],
  ['壹'],
  ['贰'],
  ['叁'],
  ['肆'],
  ['伍'],
  ['陆'],
  ['柒'],
  ['捌'],
  ['玖'],
];

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

/** A spelling of one digit. */
export function wordOf(random: Random, words: TenDigits, digit: string): string {
  return random.pick(words[Number(digit)] ?? []);
}

/** The first spelling, for texts that keep to one. */
export function usualWordOf(words: TenDigits, digit: string): string {
  return words[Number(digit)]?.[0] ?? '';
}

/**
 * A slip of the fingers that a reader forgives: a letter left out, doubled or swapped with its neighbour, or one vowel
 * for another. The first letter stays, and words of three letters or fewer are only doubled at the end.
 */
export function misspell(random: Random, word: string): string {
  const letters = Array.from(word);
  if (letters.length <= 3) return word + (letters.at(-1) ?? '');
  const at = random.integer(1, letters.length - 2);
  const here = letters[at] ?? '';
  const next = letters[at + 1] ?? '';
  const slips = [
    () => letters.toSpliced(at, 1, here, here),
    () => letters.toSpliced(at, 2, next, here),
    () => (letters.length > 4 ? letters.toSpliced(at, 1) : letters.toSpliced(at, 1, here, here)),
    () =>
      /[aeiou]/.test(here)
        ? letters.toSpliced(at, 1, random.pick(['a', 'e', 'i', 'o', 'u']))
        : [...letters, letters.at(-1) ?? ''],
  ];
  return random.pick(slips)().join('');
}
