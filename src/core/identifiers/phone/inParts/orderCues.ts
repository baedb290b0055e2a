// What the words say that order the pieces of a number, ready to be looked up.
import { foldWord } from '../../../text/tokens';
import { digitWords } from '../spelling/lexicon';
import { digitsByTable } from '../told/repeatLookup';
import {
  beginForms,
  endForms,
  firstForms,
  lastForms,
  laterForms,
  digitNouns,
  pieceNouns,
  secondForms,
  thirdForms,
} from './placeForms';
import {
  firstCues,
  firstPhrases,
  lastCues,
  lastPhrases,
  laterCues,
  laterPhrases,
  loneCues,
  orderLinks,
  partCues,
} from './orderWords';

const wordsOf = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' ')).map(foldWord);

export const role = { first: 1, later: 2, last: 4, part: 8, link: 16 } as const;
/** Says where a piece stands. */
export const CUE = role.first | role.later | role.last | role.part;
const ofFirst = [...wordsOf(firstCues), ...firstForms, ...beginForms];
const ofLater = [...wordsOf([...laterCues, loneCues.later]), ...laterForms, ...secondForms, ...thirdForms];
const ofLast = [...wordsOf([...lastCues, loneCues.last]), ...lastForms, ...endForms];
const ofPart = wordsOf(partCues);
const lists = [
  [role.first, ofFirst],
  [role.later, ofLater],
  [role.last, ofLast],
  [role.part, ofPart],
  [role.link, [...wordsOf(orderLinks), ...digitNouns, ...pieceNouns]],
] as const;
/** Bits of `role`, by word. */
export const roleOfWord = new Map<string, number>();
for (const [bit, words] of lists)
  for (const word of words) roleOfWord.set(word, (roleOfWord.get(word) ?? 0) | bit);
/** The same of two words. */
export const roleOfPhrase = new Map<string, number>([
  ...firstPhrases.map((phrase) => [foldWord(phrase), role.first] as const),
  ...laterPhrases.map((phrase) => [foldWord(phrase), role.later] as const),
  ...lastPhrases.map((phrase) => [foldWord(phrase), role.last] as const),
]);

/** Whether a word says where a piece stands, or that the telling goes on. */
export const tellsOrder = (word: string): boolean => roleOfWord.has(word);

/** Words for which a text is looked through. */
export const orderCueWords: readonly string[] = [
  ...ofFirst,
  ...ofPart,
  ...[...roleOfPhrase].filter(([, bit]) => bit === role.first).map(([phrase]) => phrase.split(' ')[0] ?? ''),
];
/** Words that a number in ordered pieces may go on with. */
export const orderedWords: readonly string[] = [
  ...roleOfWord.keys(),
  ...[...roleOfPhrase.keys()].flatMap((phrase) => phrase.split(' ')),
  ...digitsByTable.flatMap((digits) => [...digits.keys()]),
  ...digitWords,
];
