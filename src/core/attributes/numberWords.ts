// Numbers from 10 to 59 written out, in the languages of the lexicons, as token sequences.
import { tokensOf, type Token } from '../text/tokens';

/** A number in a text: its value and the place of its last token. */
export interface WrittenNumber {
  readonly value: number;
  readonly last: number;
}

const list = (words: string): readonly string[] => words.split(' ');

const englishUnits = list('one two three four five six seven eight nine');
const englishTens = list('twenty thirty forty fifty');
const germanUnits = list('ein zwei drei vier funf sechs sieben acht neun');
const germanTens = list('zwanzig dreissig vierzig funfzig');
const spanishUnits = list('un dos tres cuatro cinco seis siete ocho nueve');
const spanishTens = list('treinta cuarenta cincuenta');
const romanianUnits = list('unu doi trei patru cinci sase sapte opt noua');
const romanianTens = list('douazeci treizeci patruzeci cincizeci');
const vietnameseUnits = list('mot hai ba bon nam sau bay tam chin');
const chineseUnits = list('一 二 三 四 五 六 七 八 九');

/** Ten and more in one word, from ten on. */
const teens: readonly (readonly string[])[] = [
  list('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
  list('zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'),
  list('diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve'),
  list(
    'zece unsprezece doisprezece treisprezece paisprezece cincisprezece saisprezece saptesprezece optsprezece nouasprezece',
  ),
];
const spanishTwenties = list(
  'veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
);

function* written(): Generator<readonly [text: string, value: number]> {
  for (const words of teens) for (const [unit, word] of words.entries()) yield [word, 10 + unit];
  for (const [unit, word] of spanishTwenties.entries()) yield [word, 20 + unit];
  for (const [ten, word] of englishTens.entries()) yield* withUnits(word, 20 + 10 * ten, englishUnits, ' ');
  for (const [ten, word] of spanishTens.entries()) yield* withUnits(word, 30 + 10 * ten, spanishUnits, ' y ');
  for (const [ten, word] of romanianTens.entries())
    yield* withUnits(word, 20 + 10 * ten, romanianUnits, ' si ');
  for (const [ten, word] of germanTens.entries()) {
    yield [word, 20 + 10 * ten];
    for (const [unit, before] of germanUnits.entries()) yield [`${before}und${word}`, 21 + 10 * ten + unit];
  }
  for (const [ten, word] of spanishTens.entries()) yield [`${word} y uno`, 31 + 10 * ten];
  yield* withUnits('muoi', 10, vietnameseUnits, ' ');
  yield* withUnits('hai muoi', 20, vietnameseUnits, ' ');
  yield* withUnits('ba muoi', 30, vietnameseUnits, ' ');
  yield* withUnits('十', 10, chineseUnits, '');
  yield* withUnits('二十', 20, chineseUnits, '');
  yield* withUnits('三十', 30, chineseUnits, '');
  yield* withUnits('四十', 40, chineseUnits, '');
}

function* withUnits(
  ten: string,
  value: number,
  units: readonly string[],
  glue: string,
): Generator<readonly [text: string, value: number]> {
  yield [ten, value];
  for (const [unit, word] of units.entries()) yield [`${ten}${glue}${word}`, value + unit + 1];
}

/** By first word, longest first. */
const byFirst = new Map<string, { readonly words: readonly string[]; readonly value: number }[]>();
for (const [text, value] of written()) {
  const words = tokensOf(text).map(({ word }) => word);
  const held = byFirst.get(words[0] ?? '') ?? [];
  held.push({ words, value });
  held.sort((left, right) => right.words.length - left.words.length);
  byFirst.set(words[0] ?? '', held);
}

/** First words of numbers. */
export const numberWords: ReadonlySet<string> = new Set(byFirst.keys());

/** A number written out that begins at a token; undefined if none does. */
export function writtenNumberAt(tokens: readonly Token[], at: number): WrittenNumber | undefined {
  for (const { words, value } of byFirst.get(tokens[at]?.word ?? '') ?? []) {
    if (words.every((word, place) => tokens[at + place]?.word === word))
      return { value, last: at + words.length - 1 };
  }
  return undefined;
}

const koreanTens: readonly (readonly [string, number])[] = [
  ['열', 10],
  ['스물', 20],
  ['스무', 20],
  ['서른', 30],
  ['마흔', 40],
];
const koreanUnits: readonly (readonly [string, number])[] = [
  ['한', 1],
  ['하나', 1],
  ['두', 2],
  ['둘', 2],
  ['세', 3],
  ['셋', 3],
  ['네', 4],
  ['넷', 4],
  ['다섯', 5],
  ['여섯', 6],
  ['일곱', 7],
  ['여덟', 8],
  ['아홉', 9],
];
/** Native numerals by how they are written together: the one way ages are said. */
const korean = new Map(
  koreanTens.flatMap(([ten, tens]) => [
    [ten, tens] as const,
    ...koreanUnits.map(([unit, units]) => [ten + unit, tens + units] as const),
  ]),
);
const LONGEST_KOREAN = 4;

/** A Korean number at the start of a word, and how many characters it takes. */
export function koreanNumber(word: string): { value: number; length: number } | undefined {
  for (let length = LONGEST_KOREAN; length > 0; length -= 1) {
    const value = korean.get(word.slice(0, length));
    if (value !== undefined && word.length >= length) return { value, length };
  }
  return undefined;
}
