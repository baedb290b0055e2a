// Reads a phone of the sixth exam back, knowing what it is: proof that the number stands in the text, no extractor. Words
// are undone by the lists of one language, as whole words and glued.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { WrittenContact } from '../../heldBack/style';
import { countingLanguages, type CountingLanguage } from '../languages';
import { digitWords, otherDigitWords } from '../phone/numberWords';
import { told } from '../phone/repeats';
import { hundredTongues, pairTongues, saidHundred, saidPair } from '../phone/spokenPairs';
import { misspeltReading } from './misspelt';
import { plainText } from './plainText';

export type WordList = readonly (readonly [word: string, digits: string])[];

const below = (length: number): readonly string[] =>
  Array.from({ length: 10 ** length }, (_, number) => String(number).padStart(length, '0'));
const listOf = (words: readonly string[]): WordList => words.map((word, digit) => [word, String(digit)]);
const longestFirst = (words: WordList): WordList =>
  words
    .map(([word, digits]) => [plainText(word), digits] as const)
    .sort(([left], [right]) => right.length - left.length);

const rebuses = [...['zero', 'won', 'to', 'tree', 'for', 'five', 'sicks', 'seven', 'ate', 'nine']] as const;

const repeated = (language: CountingLanguage): WordList =>
  (['words', 'digits'] as const).flatMap((as) =>
    Array.from('0123456789').flatMap((digit) =>
      ([2, 3] as const).map(
        (times) => [told(Number(digit), times, { language, as }), digit.repeat(times)] as const,
      ),
    ),
  );

const digitLists: readonly WordList[] = [
  ...Object.values(digitWords).map(listOf),
  ...Object.values(otherDigitWords).map(listOf),
  listOf(rebuses),
  ...countingLanguages.map((language): WordList => [...repeated(language), ...listOf(digitWords[language])]),
].map(longestFirst);

const numberLists: readonly WordList[] = [
  ...pairTongues.map((tongue): WordList => [
    ...below(2).map((pair) => [saidPair(tongue, pair), pair] as const),
    ...listOf(digitWords[tongue]),
  ]),
  ...hundredTongues.map((tongue): WordList => [
    ...below(3).flatMap((group) => {
      const said = saidHundred(tongue, group);
      return said === undefined ? [] : [[said, group] as const];
    }),
    ...below(2).map((pair) => [saidPair(tongue, pair), pair] as const),
    ...listOf(digitWords[tongue]),
  ]),
].map(longestFirst);

/** Every list by which a text is read; within one, no word says two numbers. */
export const wordLists: readonly WordList[] = [...digitLists, ...numberLists];

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wholeWords = new Map(
  digitLists.map((words) => [
    words,
    new RegExp(`(?<!\\p{L})(?:${words.map(([word]) => escaped(word)).join('|')})(?!\\p{L})`, 'gu'),
  ]),
);

const lookalikes: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', z: '2', s: '5', b: '8' };
const keypad = 'abc2def3ghi4jkl5mno6pqrs7tuv8wxyz9';
const keyOf = (letter: string): string => /\d/.exec(keypad.slice(keypad.indexOf(letter)))?.[0] ?? '';

const lettersOf = (text: string, digitOf: (letter: string) => string): string =>
  text.replace(/[a-z]/g, digitOf);

/** All digits of a text, as each way of reading has them. */
function readings(id: string, text: string): readonly string[] {
  const language = id.split('.')[2] as CountingLanguage;
  if (id.startsWith('phone.misspelt.') && id !== 'phone.misspelt.vi.telex')
    return [misspeltReading(text, language)];
  if (id.startsWith('phone.vanity.')) return [lettersOf(text, keyOf)];
  if (id.startsWith('phone.leet.')) return [lettersOf(text, (letter) => lookalikes[letter] ?? '')];
  const lists = /\.in(?:Pairs|Hundreds)$/.test(id) ? numberLists : digitLists;
  return [
    text,
    ...lists.flatMap((words) => {
      const digits = new Map(words);
      const whole = wholeWords.get(words);
      return [
        words.reduce((said, [word, number]) => said.replaceAll(word, number), text),
        ...(whole === undefined ? [] : [text.replace(whole, (word) => digits.get(word) ?? word)]),
      ];
    }),
  ];
}

/** Whether the number stands in the text, in its form for home or abroad. */
export const isPhoneReadBack = (id: string, { written, expected }: WrittenContact): boolean =>
  expected.every(({ value }) => {
    const parsed = parsePhoneNumberFromString(`+${value}`);
    const atHome = parsed?.formatNational().replace(/\D/g, '') ?? value;
    return readings(id, plainText(written))
      .map((said) => said.replace(/\D/g, ''))
      .some((said) => [value, atHome].some((form) => said.includes(form)));
  });
