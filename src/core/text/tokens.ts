// A clean text taken apart, once for all finders, into words and numbers.
import {
  BEYOND_BIT,
  classAt,
  CAPITAL,
  CAPITAL_BIT,
  DIGIT,
  HAN,
  LETTER,
  LETTER_BITS,
  NO_LETTER,
  OTHER,
  plainLetters,
  unitsAt,
} from './characterClasses';
import {
  FIELDS,
  groupsOf,
  heldSlotOf,
  hold,
  keyedWords,
  knownNumberOf,
  NOTE,
  NUMBER,
  numberCount,
  ODD,
  readFigure,
  readWord,
  slotWords,
  type HeldWord,
} from './heldWords';
import { gapKind, isPauseUnit, type Gaps, type Joints } from './joints';
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
  /** What several finders ask for, made once. */
  readonly made: MadeOfTable;
}

/** What is made of a table when it is first asked for, and kept with it. */
export interface MadeOfTable {
  tokens: readonly Token[] | undefined;
  joints: Joints | undefined;
  /** Bits of the groups of words (`groupOf`) that the text has any of. */
  groups: number | undefined;
}

/** Whether a text has a word of a group (`groupOf`). */
export function hasWordOf({ numbers, made }: TokenTable, group: number): boolean {
  made.groups ??= groupsOf(numbers);
  return (made.groups & group) !== 0;
}

/** Half of the shortest wallet that is split over two lines; few words of any language are as long. */
export const LONG_RUN = 16;

const BITS = 5; // of one letter of a key
const LETTERS_IN_KEY = 6;
const SPACE = 0x20;
const MIN_LONG_LETTERS = 9;
const FIRST_SIGN = 0x20;
const FIRST_CAPITAL_SIGN = 0x40; // first unit of the second block of signs

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

// Filled by one text after the other, which costs no more than writing; what a text keeps is cut from them.
const starts: number[] = [];
const ends: number[] = [];
const numbers: number[] = [];
const words: string[] = [];
const notes: number[] = [];
const signs = [0, 0, 0, 0];
const MAX_KEPT = 10_000; // after a longer text they begin anew, so that it is not held in memory
const held: HeldWord = { word: '', number: 0, note: 0 };

/**
 * As `tokensOf`, as a table. One flat loop: parts of it as functions of their own cost twice the time, wherever the
 * engine does not choose to draw them in.
 */
export function readTokens(text: string): TokenTable {
  const { length } = text;
  let count = 0;
  let beyond = 0;
  let usual = 0; // signs of the block that most are of
  const gaps: GapsRead = { places: [], kinds: [], has: 0, hasLongRun: false };
  const lists: Lists = { figures: [], singles: [], others: [], accented: [], odd: [], gaps };
  const { figures, singles, others, accented, odd } = lists;
  let endBefore = 0;
  let at = 0;
  signs.fill(0);
  while (at < length) {
    const start = at;
    let unit = unitAt(text, at);
    let one = plainLetters[unit] ?? 0;
    if (one === NO_LETTER) {
      // Nearly all signs are of one block.
      if (unit >= FIRST_SIGN && unit < FIRST_CAPITAL_SIGN) usual |= 1 << (unit & 31);
      else if (unit < 128) signs[unit >> 5] = (signs[unit >> 5] ?? 0) | (1 << (unit & 31));
      else beyond |= 1 << (unit >> 5);
      at += 1;
      continue;
    }
    let first = 0;
    let seen = 0;
    let isOdd = false;
    while (one > NO_LETTER && at < start + LETTERS_IN_KEY) {
      first = (first << BITS) | (one & LETTER_BITS);
      seen |= one;
      at += 1;
      unit = at < length ? unitAt(text, at) : SPACE;
      one = plainLetters[unit] ?? 0;
    }
    let second = 0;
    while (one > NO_LETTER && at < start + 2 * LETTERS_IN_KEY) {
      second = (second << BITS) | (one & LETTER_BITS);
      seen |= one;
      at += 1;
      unit = at < length ? unitAt(text, at) : SPACE;
      one = plainLetters[unit] ?? 0;
    }
    // Nearly all words: of letters that fold to one from a to z, twelve at most, so that no letter is read twice.
    if (at > start && (one === NO_LETTER || (one === 0 && !continuesWord(text, at)))) {
      let slot = heldSlotOf(first, second);
      if (slot < 0) slot = hold(text.slice(start, at), first, second);
      const number = keyedWords[slot * FIELDS + NUMBER] ?? 0;
      isOdd = number === ODD;
      numbers[count] = isOdd ? 0 : number;
      words[count] = slotWords[slot] ?? '';
      notes[count] = keyedWords[slot * FIELDS + NOTE] ?? 0;
    } else {
      const isFigure = at === start && unit >= 0x30 && unit <= 0x39;
      at = isFigure ? figureAt(text, start) : otherWordAt(text, start);
      if (at === start) {
        beyond |= 1 << (unit >> 5);
        at += unitsAt(text, start);
        continue;
      }
      (isFigure ? figures : others).push(count);
      if (!isFigure) seen |= BEYOND_BIT;
      numbers[count] = held.number;
      words[count] = held.word;
      notes[count] = held.note;
    }
    if (seen >= BEYOND_BIT) accented.push(count);
    if (isOdd || seen >= BEYOND_BIT || (seen >= CAPITAL_BIT && at - start >= MIN_LONG_LETTERS))
      if (numbers[count] === 0) odd.push(count);
    starts[count] = start;
    ends[count] = at;
    // Nearly all gaps are one blank, and most others a blank behind a pause.
    const isSingle = at - start === 1;
    if (isSingle) singles.push(count);
    if (!isPlainGap(text, endBefore, start) || (isSingle && start - endBefore === 1))
      noteGap(text, count, gaps);
    if (at - start >= LONG_RUN) gaps.hasLongRun = true;
    endBefore = at;
    count += 1;
  }
  signs[1] = (signs[1] ?? 0) | usual;
  if (endBefore < length) addGap(gaps, count - 1, gapKind(text, endBefore, length, false));
  return tableRead(count, beyond, lists);
}

/** Lists of places that grow as a text is read. */
interface Lists {
  readonly figures: number[];
  readonly singles: number[];
  readonly others: number[];
  readonly accented: number[];
  readonly odd: number[];
  readonly gaps: GapsRead;
}

/** One blank, or a pause and a blank. */
const isPlainGap = (text: string, from: number, to: number): boolean =>
  to - from === 1
    ? unitAt(text, from) === SPACE
    : to - from === 2 && unitAt(text, from + 1) === SPACE && isPauseUnit(unitAt(text, from));

/** What was read between the tokens, as it grows. */
interface GapsRead {
  readonly places: number[];
  readonly kinds: number[];
  has: number;
  hasLongRun: boolean;
}

function addGap(gaps: GapsRead, place: number, kind: number): void {
  if (kind === 0) return;
  gaps.places.push(place);
  gaps.kinds.push(kind);
  gaps.has |= kind;
}

/** Notes what the gap before a token holds, whose place is filled in. */
function noteGap(text: string, place: number, gaps: GapsRead): void {
  const start = starts[place] ?? 0;
  const end = ends[place] ?? 0;
  if (start === 0) return;
  const endBefore = place === 0 ? 0 : (ends[place - 1] ?? 0);
  const isAfterSingle = place > 0 && endBefore - (starts[place - 1] ?? 0) === 1;
  addGap(gaps, place - 1, gapKind(text, endBefore, start, isAfterSingle && end - start === 1));
  if (start !== endBefore || gaps.hasLongRun) return;
  let first = place;
  while (first > 0 && starts[first] === ends[first - 1] && end - (starts[first] ?? 0) < LONG_RUN) first -= 1;
  if (end - (starts[first] ?? 0) >= LONG_RUN) gaps.hasLongRun = true;
}

/** The table of what was read; the lists that one text after the other fills are copied. */
function tableRead(count: number, beyond: number, lists: Lists): TokenTable {
  const { figures, singles, others, accented, odd, gaps } = lists;
  const table = {
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    numbers: numbers.slice(0, count),
    words: words.slice(0, count),
    notes: notes.slice(0, count),
    figures,
    singles,
    others,
    accented,
    odd,
    gaps,
    known: numberCount(),
    hasLongRun: gaps.hasLongRun,
    signs: signs.slice(),
    beyond,
    made: { tokens: undefined, joints: undefined, groups: undefined },
  };
  if (count > MAX_KEPT) for (const list of [starts, ends, numbers, words, notes]) list.length = 0;
  return table;
}

/** Reads digits into `held`; gives where they end. */
function figureAt(text: string, start: number): number {
  let digits = signs[1] ?? 0;
  let value = 0;
  let end = start;
  let unit = unitAt(text, end);
  do {
    digits |= 1 << (unit & 31);
    // Of a long one nobody asks for the value, which must only stay a small number.
    value = (value * 10 + unit - 0x30) & 0xff_ff;
    end += 1;
    unit = end < text.length ? unitAt(text, end) : 0;
  } while (unit >= 0x30 && unit <= 0x39);
  signs[1] = digits;
  readFigure(text, start, end, value, held);
  return end;
}

/** Reads a word of any letters into `held`; gives where it ends, its start if none begins there. */
function otherWordAt(text: string, start: number): number {
  const kind = classAt(text, start);
  if (kind === OTHER || kind === DIGIT) return start;
  let end = start + unitsAt(text, start);
  let hash = unitAt(text, start);
  if (end > start + 1) hash = Math.imul(hash, 31) + unitAt(text, start + 1);
  while (kind !== HAN && end < text.length && continuesWord(text, end)) {
    const next = end + unitsAt(text, end);
    for (; end < next; end += 1) hash = (Math.imul(hash, 31) + unitAt(text, end)) | 0;
  }
  readWord(text, start, end, hash, held);
  return end;
}

function continuesWord(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === LETTER || kind === CAPITAL;
}
