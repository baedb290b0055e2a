// Reads a contact back from what a style wrote, knowing what it is: proof that the value stands in the text, not an
// extractor. Words, other characters and letters in place of digits are undone; the order must be that of the value.
import { languages, type ContactStyle, type Language, type WrittenContact } from '../heldBack/style';
import { digitWords, frenchPair, spanishPair, withoutAccents } from './phone/digitWords';
import { carelessWords, homophones, leetWords } from './phone/words';

const latinOf: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', і: 'i' };
const digitOfLetter: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', s: '5', b: '8' };

/** Lower case, with plain characters in place of others, and without signs that have no width. */
function unglyphed(text: string): string {
  return text
    .replace(/[\u200B\u00AD\uFE0F\u20E3\u0332]/g, '')
    .normalize('NFKC')
    .toLowerCase();
}

const latinised = (text: string): string => text.replace(/[аеорсхі]/g, (letter) => latinOf[letter] ?? letter);

/** Words for numbers, each with its digits; longest first, so that no word is found within another. */
type WordList = readonly (readonly [word: string, digits: string])[];

const listOf = (words: readonly (readonly string[])[]): WordList =>
  words.flatMap((spellings, digit) => spellings.map((word) => [word, String(digit)] as const));

const pairs = Array.from({ length: 100 }, (_, pair) => String(pair).padStart(2, '0'));
const moreWords: Partial<Record<Language, WordList>> = {
  en: [['oh', '0']],
  de: [['zwo', '2']],
  pt: [['meia', '6']],
  ru: [['нуль', '0']],
  zh: [['幺', '1']],
  fr: pairs.map((pair) => [frenchPair(pair), pair]),
  es: pairs.map((pair) => [spanishPair(pair), pair]),
};
const longestFirst = (words: WordList): WordList =>
  words
    .map(([word, digits]) => [withoutAccents(word), digits] as const)
    .sort(([left], [right]) => right.length - left.length);

const listOfLanguage = (language: Language): WordList =>
  longestFirst([...listOf(digitWords[language].map((word) => [word])), ...(moreWords[language] ?? [])]);

const bentWords: WordList = longestFirst([
  ...listOfLanguage('en'),
  ...listOf(homophones.map((word) => [word])),
  ...listOf(leetWords),
  ...listOf(carelessWords),
]);
const numberWords: readonly WordList[] = [...languages.map(listOfLanguage), bentWords];

/** `triple five` is `five five five`. */
const unrepeated = (text: string): string =>
  text.replace(/triple (\w+)/g, '$1 $1 $1').replace(/double (\w+)/g, '$1 $1');

function digitReadings(written: string): readonly string[] {
  const text = unrepeated(withoutAccents(unglyphed(written))).replace(/(part|teil) \d:/g, '');
  const readings = numberWords.map((words) =>
    words.reduce((said, [word, digits]) => said.replaceAll(word, digits), text),
  );
  const asLetters = readings.map((said) =>
    said.replace(/[olisb]/g, (letter) => digitOfLetter[letter] ?? letter),
  );
  return [...readings, ...asLetters].map((said) => said.replace(/\D/g, ''));
}

/** Digits that no form of a number leaves out: all but the calling code and a leading zero, at most eight. */
const tailOf = (value: string): string => value.slice(-Math.min(8, value.length - 3));

function isPhoneReadBack(style: ContactStyle, { written, expected }: WrittenContact): boolean {
  const tail = tailOf(expected[0]?.value ?? '');
  if (style.id === 'phone.told.numberThenArea')
    return digitReadings(written).some((said) => said.includes(tail.slice(-7)));
  const sought = style.id === 'phone.told.backwards' ? Array.from(tail).reverse().join('') : tail;
  return digitReadings(written).some((said) => said.includes(sought));
}

/** True where each part of each value stands in what is written, digits in their order. */
export function canBeReadBack(style: ContactStyle, contact: WrittenContact): boolean {
  if (style.kind === 'phone') return isPhoneReadBack(style, contact);
  const letters = latinised(unglyphed(contact.written)).replace(/[^a-z0-9]/g, '');
  const isThere = (part: string): boolean =>
    letters.includes(part) || letters.replaceAll('0', 'o').includes(part);
  return contact.expected.every(({ type, value }) =>
    (type === 'username' ? value.slice(value.indexOf(':') + 1) : value)
      .split(/[^a-z0-9]+/)
      .every((part) => isThere(part)),
  );
}
