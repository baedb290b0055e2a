// A clean text taken apart, once for all finders, into words and numbers.
import { BEYOND_BIT, settledClasses, unitClasses } from './characterClasses';
import { knownNumberOf, numberCount } from './heldWords';
import { GapsRead, LONG_RUN, type Gaps, type Joints } from './joints';
import {
  FIELDS,
  GROUPS,
  NOTE,
  NUMBER,
  ODD_BY,
  entries,
  entryOfAny,
  entryOfFigure,
  entryOfLetters,
  entryWords,
  forgetOutdated,
  isKnownBy,
  slotOf,
  slots,
} from './metWords';
import { FIGURES, OTHER_GAP, OTHER_LETTERS, readRuns, runs } from './runs';
import { unitAt } from './unitAt';

export { foldWord } from './foldWord';

/** A run of letters or of digits in clean text; `start` and `end` are offsets there. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded: lower case, no accents. Digits as they are. */
  readonly word: string;
  readonly isNumber: boolean;
  /** Number of the word among those that finders look for (`heldWords.ts`); 0 if none of them does. */
  readonly number: number;
}

/** The tokens of a text side by side, one entry of each list for each: what a walk over all words reads fastest. */
export interface TokenTable {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Numbers of the words (`Token.number`): a finder looks them up in a table of its own (`tableOf`). */
  readonly numbers: readonly number[];
  readonly words: readonly string[];
  /** What the finder that asked for it keeps with each word (`noteWords`). */
  readonly notes: readonly number[];
  /** Places of the digits among the tokens, in order. */
  readonly figures: readonly number[];
  /** Places of the tokens of one character, in order. */
  readonly singles: readonly number[];
  /** Places of the words that hold other letters than a to z and what folds to them, or more than twelve. */
  readonly others: readonly number[];
  /** Places of all words that hold letters beyond ASCII, and of some that do not, in order. */
  readonly accented: readonly number[];
  /**
   * Places of words nobody looks for that finders want to see (`tellOdd`): accented ones, long ones with a capital, and
   * those that look like something else. In order; a word that is none of these is none of theirs.
   */
  readonly odd: readonly number[];
  /** What stands between the tokens. */
  readonly gaps: Gaps;
  /** How many words were looked for as it was read; those looked for since then have no number here. */
  readonly known: number;
  /** Whether letters and digits without anything between them are so many somewhere (`LONG_RUN`); Han ones count too. */
  readonly hasLongRun: boolean;
  /** Which ASCII characters that are no letters are in the text: bit `unit & 31` of the number `unit >> 5`. */
  readonly signs: readonly number[];
  /** Which signs beyond ASCII may be in it: bit `(unit >> 5) & 31`, as of 32 blocks of 32 characters. */
  readonly beyond: number;
  /** Bits of the groups of words (`groupOf`) that the text has any of. */
  readonly groups: number;
  /** What several finders ask for, made once. */
  readonly made: MadeOfTable;
}

/** What is made of a table when it is first asked for, and kept with it. */
export interface MadeOfTable {
  tokens: readonly Token[] | undefined;
  joints: Joints | undefined;
}

/** Whether a text has a word of a group (`groupOf`). */
export const hasWordOf = ({ groups }: TokenTable, group: number): boolean => (groups & group) !== 0;

export { LONG_RUN };

/**
 * Words and numbers of a text in order of place.
 *
 * @param text - clean text (`cleanText`), whose digits are ASCII.
 * @returns runs of letters with their marks, runs of ASCII digits, and Chinese characters one by one. Linear.
 */
export function tokensOf(text: string): readonly Token[] {
  return tokensFrom(readTokens(text), text);
}

/**
 * Numbers of the words of a text, those included that were first looked for after it was read.
 *
 * @param least - how many words were looked for (`numberCount`) when whoever asks had numbered its own.
 */
export function numbersOf({ numbers, words, known }: TokenTable, least: number): readonly number[] {
  return known >= least ? numbers : words.map(knownNumberOf);
}

/** The same as objects, for finders that look at few of them. */
export function tokensFrom(table: TokenTable, text: string): readonly Token[] {
  const { starts, ends, words, numbers, made } = table;
  if (made.tokens !== undefined) return made.tokens;
  const tokens = new Array<Token>(starts.length);
  for (let place = 0; place < tokens.length; place += 1) {
    const start = starts[place] ?? 0;
    const unit = unitAt(text, start);
    tokens[place] = {
      start,
      end: ends[place] ?? 0,
      word: words[place] ?? '',
      isNumber: unit >= 0x30 && unit <= 0x39,
      number: numbers[place] ?? 0,
    };
  }
  made.tokens = tokens;
  return tokens;
}

/** As `tokensOf`, as a table. */
export function readTokens(text: string): TokenTable {
  readRuns(text, unitClasses);
  return tableOfRuns(text);
}

/**
 * As `readTokens`, of a text as it was written.
 *
 * @returns undefined where the clean-up may change it: it has to be cleaned, and its clean form is to be read.
 */
export function readSettledTokens(raw: string): TokenTable | undefined {
  return readRuns(raw, settledClasses) ? tableOfRuns(raw) : undefined;
}

const MOST_TOKENS = 2_000; // of nearly all texts
const zeros = Array.from({ length: MOST_TOKENS }, () => 0);
const blanks = Array.from({ length: MOST_TOKENS }, () => '');

/** A list to be filled in: a copy of one without holes is made at once and read faster than one made of holes. */
const listOf = <Item>(all: readonly Item[], count: number, item: Item): Item[] =>
  count <= MOST_TOKENS ? all.slice(0, count) : Array.from({ length: count }, () => item);

/** Looks up the runs of a text, and what stands between them. */
function tableOfRuns(text: string): TokenTable {
  forgetOutdated();
  const { count, starts: runStarts, ends: runEnds, firstLetters, lastLetters, seen: runsSeen } = runs;
  const starts = listOf(zeros, count, 0);
  const ends = listOf(zeros, count, 0);
  const numbers = listOf(zeros, count, 0);
  const words = listOf(blanks, count, '');
  const notes = listOf(zeros, count, 0);
  const figures: number[] = [];
  const singles: number[] = [];
  const others: number[] = [];
  const accented: number[] = [];
  const odd: number[] = [];
  const gaps = new GapsRead(text, starts, ends);
  let groups = 0;
  for (let place = 0; place < count; place += 1) {
    const start = runStarts[place] ?? 0;
    const end = runEnds[place] ?? 0;
    const seen = runsSeen[place] ?? 0;
    let entry: number;
    if ((seen & (FIGURES | OTHER_LETTERS)) === 0) {
      const first = firstLetters[place] ?? 0;
      const last = lastLetters[place] ?? 0;
      entry = slots[slotOf(first, last)] ?? 0;
      if (!isKnownBy(entry, first, last)) entry = entryOfLetters(text, place);
    } else {
      const isFigure = (seen & FIGURES) !== 0;
      entry = isFigure ? entryOfFigure(text, place) : entryOfAny(text, place);
      (isFigure ? figures : others).push(place);
    }
    const fields = entry * FIELDS;
    starts[place] = start;
    ends[place] = end;
    words[place] = entryWords[entry] ?? '';
    numbers[place] = entries[fields + NUMBER] ?? 0;
    notes[place] = entries[fields + NOTE] ?? 0;
    groups |= entries[fields + GROUPS] ?? 0;
    if ((seen & (entries[fields + ODD_BY] ?? 0)) !== 0) odd.push(place);
    // What nearly no token is.
    if (seen < BEYOND_BIT && end - start > 1) continue;
    if ((seen & (BEYOND_BIT | OTHER_LETTERS)) !== 0) accented.push(place);
    if (end - start === 1) singles.push(place);
    if (seen >= OTHER_GAP || end - start === 1) gaps.readBefore(place);
    if (end - start >= LONG_RUN) gaps.hasLongRun = true;
  }
  gaps.readLast(count);
  gaps.addSigns(1, runs.signs);
  return {
    starts,
    ends,
    numbers,
    words,
    notes,
    figures,
    singles,
    others,
    accented,
    odd,
    gaps,
    known: numberCount(),
    hasLongRun: gaps.hasLongRun,
    signs: gaps.signs,
    beyond: gaps.beyond,
    groups,
    made: { tokens: undefined, joints: undefined },
  };
}
