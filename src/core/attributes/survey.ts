// One look at every word of a text, for all finders: each word is looked up once, and each finder is told the places
// where it may have something to do. Without it eleven finders would each walk over the whole text.
import type { PreparedText } from '../identifiers/extractor';
import { languageWords, type LanguageWord } from './language/languageModel';
import { numberWords } from './numberWords';
import { phraseIndex, isRunUnit, type Phrase } from './phrases/phraseIndex';
import { durationStarts } from './price/durations';
import { once } from '../once';
import { ofLastText } from './ofLastText';
import { dateNames, travelStarts } from './tour/tourWords';

/** What the finders know of one word. */
export interface KnownWord {
  /** Phrases of lexicons filed under it. */
  readonly phrases: readonly Phrase[] | undefined;
  readonly language: LanguageWord | undefined;
  readonly isNumberWord: boolean;
  readonly isDuration: boolean;
  readonly isTravel: boolean;
  readonly isDateName: boolean;
}

/** Places in the tokens of one text, each list in order. */
export interface Survey {
  /** By place; undefined for words that no finder knows, and for figures. */
  readonly words: readonly (KnownWord | undefined)[];
  /** Figures. */
  readonly figures: readonly number[];
  /** Numbers written out, or that may be: "twenty", 二, 스물. */
  readonly numberWords: readonly number[];
  /** First words of lengths of time. */
  readonly durations: readonly number[];
  /** First words of travel: "visiting", "back", "leaving". */
  readonly travels: readonly number[];
  /** Names of months and days. */
  readonly dateNames: readonly number[];
  /** Words that phrases are filed under. */
  readonly phrases: readonly number[];
  /** Words in scripts that are read character by character. */
  readonly runs: readonly number[];
  /** All words begin with Latin letters. */
  readonly isLatin: boolean;
}

const LAST_LATIN = 0x02_4f;

/** Everything that some finder knows, by word. */
const vocabulary = once((): ReadonlyMap<string, KnownWord> => {
  const { ofWord } = phraseIndex();
  const ofLanguages = languageWords();
  const all = new Set([
    ...ofWord.keys(),
    ...ofLanguages.keys(),
    ...numberWords,
    ...durationStarts,
    ...travelStarts,
    ...dateNames,
  ]);
  return new Map(
    Array.from(all, (word) => [
      word,
      {
        phrases: ofWord.get(word),
        language: ofLanguages.get(word),
        isNumberWord: numberWords.has(word),
        isDuration: durationStarts.has(word),
        isTravel: travelStarts.has(word),
        isDateName: dateNames.has(word),
      },
    ]),
  );
});

/** The survey of a text, made once however many finders ask one after the other. */
export const surveyOf = ofLastText(lookAt);

function lookAt({ tokens }: PreparedText): Survey {
  const known = vocabulary();
  const words: (KnownWord | undefined)[] = [];
  const figures: number[] = [];
  const written: number[] = [];
  const durations: number[] = [];
  const travels: number[] = [];
  const names: number[] = [];
  const phrases: number[] = [];
  const runs: number[] = [];
  let isLatin = true;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token === undefined) continue;
    if (token.isNumber) figures.push(place);
    const unit = token.word.charCodeAt(0);
    if (unit > LAST_LATIN) isLatin = false;
    const isRun = isRunUnit(unit);
    if (isRun) runs.push(place);
    const word = known.get(token.word);
    words.push(word);
    if (word === undefined) {
      if (isRun) written.push(place);
      continue;
    }
    if (word.phrases !== undefined) phrases.push(place);
    if (word.isNumberWord || isRun) written.push(place);
    if (word.isDuration) durations.push(place);
    if (word.isTravel) travels.push(place);
    if (word.isDateName) names.push(place);
  }
  return {
    words,
    figures,
    numberWords: written,
    durations,
    travels,
    dateNames: names,
    phrases,
    runs,
    isLatin,
  };
}

/** Two lists of places in order as one, each place once. */
export function merged(left: readonly number[], right: readonly number[]): readonly number[] {
  if (right.length === 0) return left;
  if (left.length === 0) return right;
  const all: number[] = [];
  let from = 0;
  let to = 0;
  while (from < left.length || to < right.length) {
    const one = left[from] ?? Infinity;
    const two = right[to] ?? Infinity;
    all.push(Math.min(one, two));
    if (one <= two) from += 1;
    if (two <= one) to += 1;
  }
  return all;
}
