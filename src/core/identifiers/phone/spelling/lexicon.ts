// Look-up of number words: from what people say to what it means, in every language of the table at once.
import { foldWord } from '../../../text/tokens';
import { unitOf, type Unit } from './nearWords';
import { spellingLanguages, type SpellingLanguage } from './languages';

/** What a word means within a number that is spelled in one language. */
export type WordMeaning =
  /** `adds` below: what may be said next and adds to it ("forty" takes units, so ten). */
  | { readonly kind: 'number'; readonly value: number; readonly adds: number; readonly isSound: boolean }
  | { readonly kind: 'multiply'; readonly by: 10 | 100 | 1000; readonly adds: number }
  | { readonly kind: 'times'; readonly count: 2 | 3 }
  | { readonly kind: 'filler' }
  | { readonly kind: 'plus' };

/** Meanings of one word, by place of the language. */
export type WordEntry = ReadonlyMap<number, WordMeaning>;

export interface Language {
  readonly id: string;
  readonly words: ReadonlyMap<string, WordMeaning>;
  /** Words of single digits, for what is misspelt. */
  readonly units: readonly Unit[];
  readonly longest: number;
  /** Written without spaces: digits may be one letter each. */
  readonly isUnspaced: boolean;
}

export const languages: readonly Language[] = spellingLanguages.map(languageOf);

const LAST_BIT = 30;
/** Bit of a language by its place; the last ones share theirs. */
export const bitOf = (language: number): number => 1 << Math.min(language, LAST_BIT);

/** Every word of every language. */
export const numberWords: ReadonlyMap<string, WordEntry> = indexWords();

/** Words that are a number by themselves in some language, and so let one begin. */
export const digitWords: ReadonlySet<string> = new Set(
  [...numberWords].filter(([, entry]) => [...entry.values()].some(beginsNumber)).map(([word]) => word),
);

/** Whether a number may begin with the word: sounds and fillers stand within one only. */
export function beginsNumber(meaning: WordMeaning): boolean {
  return meaning.kind === 'number' ? !meaning.isSound : meaning.kind === 'times' || meaning.kind === 'plus';
}

/** The digit that a word is in every language that has it; undefined if it is another word in one of them. */
export function onlyDigitOf(word: string): string | undefined {
  let digit: number | undefined;
  for (const meaning of numberWords.get(word)?.values() ?? []) {
    if (meaning.kind !== 'number' || meaning.isSound || meaning.value > 9) return undefined;
    if (digit !== undefined && digit !== meaning.value) return undefined;
    digit = meaning.value;
  }
  return digit === undefined ? undefined : String(digit);
}

function languageOf(language: SpellingLanguage): Language {
  const words = new Map<string, WordMeaning>();
  const units: Unit[] = [];
  const put = (said: string, meaning: WordMeaning): void => {
    for (const word of said.split('|').map(foldWord))
      if (word !== '' && !words.has(word)) words.set(word, meaning);
  };
  const addsTo = (value: number): number => {
    const special = language.adding?.find(([base]) => base === value);
    if (special) return special[1];
    if (value >= 100) return language.addsToHundreds ? 100 : 0;
    return value >= 20 && value % 10 === 0 ? 10 : 0;
  };
  const number = (said: string, value: number, isSound = false): void =>
    put(said, { kind: 'number', value, adds: addsTo(value), isSound });
  language.units.forEach((said, digit) => {
    number(said, digit);
    for (const word of said.split('|').map(foldWord))
      if (word.length >= 3) units.push(unitOf(word, String(digit)));
  });
  language.teens.forEach((said, at) => number(said, 10 + at));
  language.tens.forEach((said, at) => {
    number(said, 20 + 10 * at);
    for (const ten of said.split('|')) addCompounds(language, ten, 20 + 10 * at, number);
  });
  language.hundreds?.forEach((said, at) => number(said, 100 * (at + 1)));
  for (const [word, digit] of Object.entries(language.soundAlikes)) number(word, Number(digit), true);
  const hundredAdds = language.addsToHundreds ? 100 : 0;
  for (const word of language.ten ?? []) put(word, { kind: 'multiply', by: 10, adds: 10 });
  for (const word of language.tenAlone ?? []) put(word, { kind: 'multiply', by: 10, adds: 0 });
  for (const word of language.hundred ?? []) put(word, { kind: 'multiply', by: 100, adds: hundredAdds });
  for (const word of language.thousand ?? []) put(word, { kind: 'multiply', by: 1000, adds: 0 });
  for (const word of language.twice) put(word, { kind: 'times', count: 2 });
  for (const word of language.thrice) put(word, { kind: 'times', count: 3 });
  for (const word of language.plus ?? []) put(word, { kind: 'plus' });
  for (const word of language.fillers) put(word, { kind: 'filler' });
  const longest = Math.max(...[...words.keys()].map(({ length }) => length));
  return { id: language.id, words, units, longest, isUnspaced: language.id === 'ko' || language.id === 'ja' };
}

function addCompounds(
  { compound, units, unitsOfCompounds = units }: SpellingLanguage,
  ten: string,
  value: number,
  number: (said: string, value: number) => void,
): void {
  if (compound === undefined || ten === '') return;
  unitsOfCompounds.slice(1).forEach((said, at) => {
    for (const unit of said.split('|')) for (const word of compound(unit, ten)) number(word, value + at + 1);
  });
}

function indexWords(): ReadonlyMap<string, WordEntry> {
  const all = new Map<string, Map<number, WordMeaning>>();
  languages.forEach(({ words }, place) => {
    for (const [word, meaning] of words) {
      const entry = all.get(word) ?? new Map<number, WordMeaning>();
      all.set(word, entry.set(place, meaning));
    }
  });
  return all;
}
