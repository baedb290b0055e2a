// Look-up of number words: per language, from what people say to digits.
import { spellingLanguages, type SpellingLanguage } from './languages';

/** What a word means within a number that is spelled in one language. */
export type WordMeaning =
  | { readonly kind: 'digits'; readonly digits: string; readonly isSound: boolean }
  | { readonly kind: 'times'; readonly count: 2 | 3 }
  | { readonly kind: 'filler' };

export interface Lexicon {
  readonly language: string;
  readonly words: ReadonlyMap<string, WordMeaning>;
  /** Words of single digits, for what is misspelt. */
  readonly units: readonly (readonly [word: string, digit: string])[];
  readonly longest: number;
}

/** One per language. */
export const lexicons: readonly Lexicon[] = spellingLanguages.map(lexiconOf);

/** In which languages (places in `lexicons`) a word is a digit; what is not in here is none in any. */
export const languagesOfWord: ReadonlyMap<string, readonly number[]> = indexWords();

function lexiconOf(language: SpellingLanguage): Lexicon {
  const words = new Map<string, WordMeaning>();
  const units: (readonly [string, string])[] = [];
  const add = (word: string, digits: string, isSound = false): void => {
    if (word !== '' && !words.has(word)) words.set(word, { kind: 'digits', digits, isSound });
  };
  language.units.forEach((said, digit) => {
    for (const word of said.split('|')) {
      add(word, String(digit));
      if (word.length >= 3) units.push([word, String(digit)]);
    }
  });
  language.teens.forEach((said, at) => {
    for (const word of said.split('|')) add(word, String(10 + at));
  });
  language.tens.forEach((said, at) => {
    for (const ten of said.split('|')) addTens(language, ten, at + 2, add);
  });
  for (const [word, digits] of Object.entries(language.soundAlikes)) add(word, digits, true);
  for (const word of language.twice) words.set(word, { kind: 'times', count: 2 });
  for (const word of language.thrice) words.set(word, { kind: 'times', count: 3 });
  for (const word of language.fillers) if (!words.has(word)) words.set(word, { kind: 'filler' });
  const longest = Math.max(...[...words.keys()].map(({ length }) => length));
  return { language: language.id, words, units, longest };
}

function addTens(
  { compound, units }: SpellingLanguage,
  ten: string,
  tens: number,
  add: (word: string, digits: string) => void,
): void {
  add(ten, `${tens}0`);
  if (compound === undefined) return;
  units.slice(1).forEach((said, at) => {
    for (const unit of said.split('|')) for (const word of compound(unit, ten)) add(word, `${tens}${at + 1}`);
  });
}

function indexWords(): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, number[]>();
  lexicons.forEach(({ words }, place) => {
    for (const [word, meaning] of words) {
      // Single letters and what only sounds alike say nothing of the language.
      if (meaning.kind !== 'digits' || meaning.isSound || word === 'o') continue;
      const known = all.get(word);
      if (known === undefined) all.set(word, [place]);
      else known.push(place);
    }
  });
  return all;
}
