// Reads a phone of the fourth exam back, knowing what it is: proof that the number stands in the text, no extractor.
// Words and letters are undone by one list at a time, so that no text needs two languages at once.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { ContactStyle, WrittenContact } from '../../heldBack/style';
import { fourthLanguages, type FourthLanguage } from '../languages';
import {
  bentWords,
  carelessWords,
  digitWords,
  formalChinese,
  multipleWords,
  otherWords,
  pinyin,
} from '../phone/digitWords';
import { saidGroupInRussian, saidLanguages, saidPair } from '../phone/saidNumbers';
import { plainText } from './plainText';

type WordList = readonly (readonly [word: string, digits: string])[];

const longestFirst = (words: WordList): WordList =>
  words
    .map(([word, digits]) => [plainText(word), digits] as const)
    .sort(([left], [right]) => right.length - left.length);

const listOf = (words: readonly string[]): WordList => words.map((word, digit) => [word, String(digit)]);

const listOfLanguage = (language: FourthLanguage): WordList => [
  ...listOf(digitWords[language]),
  ...Object.entries(otherWords[language] ?? {}).map(([digit, word]) => [word, digit] as const),
];

const numbersBelow = (length: number): readonly string[] =>
  Array.from({ length: 10 ** length }, (_, number) => String(number).padStart(length, '0'));

/** Every list by which a text is read; within one, no word says two numbers. */
export const wordLists: readonly WordList[] = [
  ...fourthLanguages.map(listOfLanguage),
  ...Object.values(carelessWords).flatMap((spellings) => spellings.map(listOf)),
  ...[bentWords, pinyin, formalChinese].map(listOf),
  ...saidLanguages.map((language): WordList => [
    ...numbersBelow(2).map((pair) => [saidPair(language, pair), pair] as const),
    ...listOf(digitWords[language]),
  ]),
  numbersBelow(3)
    .map((group) => [saidGroupInRussian(group), group] as const)
    .concat(numbersBelow(2).map((pair) => [saidPair('ru', pair), pair] as const))
    .concat(digitWords.ru.map((word, digit) => [word, String(digit)] as const)),
].map(longestFirst);

const digitOfLetter: Readonly<Record<string, string>> = {
  ...{ o: '0', ø: '0', о: '0', '○': '0', l: '1', i: '1', '!': '1', з: '3', s: '5', б: '6', b: '8' },
};
const asDigits = (text: string): string =>
  text.replace(/[oøо○li!зsбb]/g, (letter) => digitOfLetter[letter] ?? letter);

/** `double five` is `five five`. */
const unrepeated = (text: string): string =>
  Object.values(multipleWords).reduce(
    (said, [twice, thrice]) =>
      said
        .replace(new RegExp(`${plainText(thrice)} (\\p{L}+)`, 'gu'), '$1 $1 $1')
        .replace(new RegExp(`${plainText(twice)} (\\p{L}+)`, 'gu'), '$1 $1'),
    text,
  );

/** What a sentence explains, done: the sign is the digit that is named beside it. */
function explained(text: string): string {
  const [, digitBefore, signBehind] = /put (\d) for ([*x?#])/.exec(text) ?? [];
  const [, signBefore, digitBehind] = /([*x?#])[^*x?#\d]*(\d)\D*$/.exec(text) ?? [];
  const number = text.replace(/ ?[(,[].*$| where .*$/, '');
  return number.replaceAll(signBehind ?? signBefore ?? '', digitBefore ?? digitBehind ?? '');
}

/** All digits of a text as each list reads it. */
function digitReadings(styleId: string, written: string): readonly string[] {
  const text = plainText(written).replace(/\b(1st|2nd) bit/g, '');
  const told = styleId === 'phone.told.signExplained' ? explained(text) : unrepeated(text);
  const readings = wordLists.map((words) =>
    words.reduce((said, [word, digits]) => said.replaceAll(word, digits), told),
  );
  return [...readings, asDigits(told)].map((said) => said.replace(/\D/g, ''));
}

/** Whether the whole number stands in the text, in its form for home or abroad. */
export function isPhoneReadBack(
  { id }: Pick<ContactStyle, 'id'>,
  { written, expected }: WrittenContact,
): boolean {
  const value = expected[0]?.value ?? '';
  const parsed = parsePhoneNumberFromString(`+${value}`);
  const atHome = parsed?.formatNational().replace(/\D/g, '') ?? value;
  const behindCode = parsed?.nationalNumber ?? value;
  const forms = id === 'phone.told.countryTold' ? [behindCode] : [value, atHome];
  return digitReadings(id, written).some((said) => forms.some((form) => said.includes(form)));
}
