// One look at every word of a text, for all finders: each word is looked up once, by its number, and each finder is told
// the places where it may have something to do. Without it eleven finders would each walk over the whole text.
import type { PreparedText } from '../identifiers/extractor';
import { numberCount, numberOf } from '../text/heldWords';
import { numbersOf } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { numberWords } from './numberWords';
import { isRunUnit, phraseIndex } from './phrases/phraseIndex';
import { durationStarts } from './price/durations';
import { once } from '../once';
import { ofLastText } from './ofLastText';
import { dateNames, travelStarts } from './tour/tourWords';

// What some finder knows of a word.
const NUMBER_WORD = 1;
const DURATION = 2;
const TRAVEL = 4;
const DATE_NAME = 8;
const PHRASE = 16; // a phrase of a lexicon is filed under it

/** Places in the tokens of one text, each list in order. */
export interface Survey {
  /** Numbers of all words, by place. */
  readonly numbers: readonly number[];
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

interface Vocabulary {
  /** By number of the word. */
  readonly kinds: Uint8Array;
  /** How many words were looked for when all of these had their number. */
  readonly known: number;
}

/** Everything that some finder knows, by word. */
const vocabulary = once((): Vocabulary => {
  const kinds: number[] = [];
  const add = (number: number, kind: number): void => {
    while (kinds.length <= number) kinds.push(0);
    kinds[number] = (kinds[number] ?? 0) | kind;
  };
  const { starts } = phraseIndex();
  for (let number = 0; number + 1 < starts.length; number += 1)
    if (starts[number] !== starts[number + 1]) add(number, PHRASE);
  for (const word of numberWords) add(numberOf(word), NUMBER_WORD);
  for (const word of durationStarts) add(numberOf(word), DURATION);
  for (const word of travelStarts) add(numberOf(word), TRAVEL);
  for (const word of dateNames) add(numberOf(word), DATE_NAME);
  return { kinds: Uint8Array.from(kinds), known: numberCount() };
});

/** The survey of a text, made once however many finders ask one after the other. */
export const surveyOf = ofLastText(lookAt);

function lookAt({ table }: PreparedText): Survey {
  const { kinds, known } = vocabulary();
  const numbers = numbersOf(table, known);
  const written: number[] = [];
  const durations: number[] = [];
  const travels: number[] = [];
  const names: number[] = [];
  const phrases: number[] = [];
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] ?? 0;
    const kind = number < kinds.length ? (kinds[number] ?? 0) : 0;
    if (kind === 0) continue;
    if ((kind & PHRASE) !== 0) phrases.push(place);
    if ((kind & NUMBER_WORD) !== 0) written.push(place);
    if ((kind & DURATION) !== 0) durations.push(place);
    if ((kind & TRAVEL) !== 0) travels.push(place);
    if ((kind & DATE_NAME) !== 0) names.push(place);
  }
  const { runs, isLatin } = lettersOf(table);
  return {
    numbers,
    figures: table.figures,
    numberWords: merged(written, runs),
    durations,
    travels,
    dateNames: names,
    phrases,
    runs,
    isLatin,
  };
}

/** Only words with letters beyond a to z can be in another script. */
function lettersOf({ others, words }: PreparedText['table']): Pick<Survey, 'runs' | 'isLatin'> {
  const runs: number[] = [];
  let isLatin = true;
  for (const place of others) {
    const unit = unitAt(words[place] ?? ' ', 0);
    if (unit > LAST_LATIN) isLatin = false;
    if (isRunUnit(unit)) runs.push(place);
  }
  return { runs, isLatin };
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
