// Reads a phone of the fifth exam back, knowing what it is: proof that the number stands in the text, no extractor. Words
// and letters are undone by one list at a time, so that no text needs two languages at once.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { WrittenContact } from '../../heldBack/style';
import { digitWords, everyTen } from '../phone/digitWords';
import { pairTongues, saidPair, saidUkrainian } from '../phone/saidPairs';
import { plainText } from './plainText';

export type WordList = readonly (readonly [word: string, digits: string])[];

const numbersBelow = (length: number): readonly string[] =>
  Array.from({ length: 10 ** length }, (_, number) => String(number).padStart(length, '0'));

const listOf = (words: readonly string[]): WordList => words.map((word, digit) => [word, String(digit)]);

const longestFirst = (words: WordList): WordList =>
  words
    .map(([word, digits]) => [plainText(word), digits] as const)
    .sort(([left], [right]) => right.length - left.length);

/** Every list by which a text is read; within one, no word says two numbers. */
export const wordLists: readonly WordList[] = [
  ...everyTen.map(listOf),
  [...listOf(digitWords.en), ['oh', '0'] as const],
  ...pairTongues.map((tongue): WordList => [
    ...numbersBelow(2).map((pair) => [saidPair(tongue, pair), pair] as const),
    ...numbersBelow(1).map((digit) => [saidPair(tongue, digit), digit] as const),
  ]),
  [3, 2, 1].flatMap((length) => numbersBelow(length).map((group) => [saidUkrainian(group), group] as const)),
].map(longestFirst);

/** Letters and signs that stand for a digit; g and b for one of two. */
const lookalikes: Readonly<Record<string, string>> = {
  ...{ o: '0', d: '0', '°': '0', θ: '0', ο: '0', l: '1', i: '1', '|': '1', ı: '1', '¡': '1', '⎮': '1' },
  ...{
    z: '2',
    ɛ: '3',
    ε: '3',
    ʒ: '3',
    є: '3',
    a: '4',
    ч: '4',
    s: '5',
    $: '5',
    '§': '5',
    b: '8',
    '&': '8',
    q: '9',
    g: '9',
  },
};
const sixes: Readonly<Record<string, string>> = { g: '6', b: '6' };

const inPlace = (text: string, digits: Readonly<Record<string, string>>): string =>
  Array.from(text, (sign) => digits[sign] ?? sign).join('');

/** All digits of a text, as each list reads it. */
function digitReadings(styleId: string, written: string): readonly string[] {
  const drawn = written.replace(/🔟/gu, '10').replace(/🎱/gu, '8').replace(/🅾|⭕/gu, '0');
  const text = plainText(drawn).replace(/\[\d+:\d\d\] | <3 /g, '');
  const holes = styleId === 'phone.lookalike.bracketZero' ? text.replace(/\(\)|\[\]|\{\}/g, '0') : text;
  const readings = wordLists.map((words) =>
    words.reduce((said, [word, digits]) => said.replaceAll(word, digits), holes),
  );
  const isBent = /^phone\.(ocr|lookalike)\./.test(styleId);
  const bent = isBent ? [inPlace(text, lookalikes), inPlace(text, sixes)] : [];
  return [holes, ...readings, ...bent].map((said) => said.replace(/\D/g, ''));
}

/** Whether each number stands in the text, in its form for home or abroad. */
export const isPhoneReadBack = (styleId: string, { written, expected }: WrittenContact): boolean =>
  expected.every(({ value }) => {
    const readings = digitReadings(styleId, written);
    const parsed = parsePhoneNumberFromString(`+${value}`);
    const behindCode = parsed?.nationalNumber ?? value;
    const atHome = parsed?.formatNational().replace(/\D/g, '') ?? value;
    if (/^phone\.(lacks\.|sloppy\.zeroLeftOut)/.test(styleId))
      return readings.some((said) => said.includes(behindCode));
    return readings.some((said) => [value, atHome].some((form) => said.includes(form)));
  });
