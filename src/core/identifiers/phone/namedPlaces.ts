// Pieces whose place in the number is said with a count or a noun: "first digits 202, next 555, last four 0123", "1st
// part: 20255 2nd part: 50123", "202555 and the last 4 are: 0123". What names the place is no digit of the number.
import { numberOf, tableOf } from '../../text/heldWords';
import type { Token, TokenTable } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';
import { orderWords } from './cueWords';
import {
  between,
  closers,
  endWords,
  goOnWords,
  namingWords,
  nouns,
  ordinalEnds,
  wholeNouns,
} from './namedPlaceWords';
import { numberWords } from './spelling/lexicon';
import { is } from './wordClasses';

const ofNaming = tableOf(namingWords);
/** Words that may stand between the word that names a place and its digits. */
const onTheWay = tableOf([...nouns, ...between, ...orderWords]);
const countSigns = /[:=]/;

const MAX_WORDS = 9;
const MAX_GAP = 5;
const MIN_DIGITS_BEHIND = 2;

/**
 * Changes of what names a place to a space, in order of place.
 *
 * @param hits - places of `namingWords` among others.
 */
export function namedPlacesIn(prepared: PreparedText, hits: readonly number[]): readonly Change[] {
  let changes: Change[] | undefined;
  const { table } = prepared;
  const { numbers, words } = table;
  let read = 0;
  for (let hit = 0; hit < hits.length; hit += 1) {
    const place = hits[hit] ?? 0;
    // What is named is a piece of digits: "the first visit" is none.
    if (ofNaming[numbers[place] ?? 0] !== 1 || place < read || !leadsToDigits(table, place)) continue;
    const phrase = phraseAround(prepared, place, read);
    if (phrase === undefined) continue;
    const { tokens, text } = prepared;
    const next = tokens[phrase.to];
    // The end is told first: the pieces are put in order by their words.
    if (
      next === undefined ||
      (changes === undefined && endWords.has(words[place] ?? '') && !isBehindDigits(tokens, phrase.from))
    )
      continue;
    const start = withSignsBefore(text, tokens[phrase.from]?.start ?? 0);
    (changes ??= []).push({ start, end: next.start, word: ' ' });
    read = phrase.to;
  }
  return changes ?? none;
}

const MAX_BACK = 3;

function isBehindDigits(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= from - MAX_BACK; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && (token.isNumber || numberWords.has(token.word))) return true;
  }
  return false;
}

const none: readonly Change[] = [];

/** Whether figures or words of digits follow soon enough, and a word of such a phrase or they at once. */
export function leadsToDigits({ notes, numbers }: TokenTable, place: number): boolean {
  const isDigits = ((notes[place + 1] ?? 0) & DIGITS) !== 0;
  if (!isDigits && onTheWay[numbers[place + 1] ?? 0] !== 1) return false;
  for (let at = place + 1; at <= place + MAX_WORDS && at < notes.length; at += 1)
    if (((notes[at] ?? 0) & DIGITS) !== 0) return true;
  return false;
}

const DIGITS = is.number | is.numberWord;

interface Phrase {
  readonly from: number;
  /** Place of the digits that it names. */
  readonly to: number;
}

function phraseAround(prepared: PreparedText, place: number, read: number): Phrase | undefined {
  const { tokens, text } = prepared;
  const ordinal = ordinalBefore(tokens, place);
  if (ordinal === undefined && wholeNouns.has(tokens[place]?.word ?? '')) return undefined;
  let from = ordinal ?? place;
  while (from > read && place - from < MAX_WORDS && isNear(tokens, from) && isBetween(tokens[from - 1]))
    from -= 1;
  const isClosed = closers.has(tokens[place]?.word ?? '') && isBehindDigits(tokens, place);
  let isNamed = isClosed || ordinal !== undefined || goOnWords.has(tokens[place]?.word ?? '');
  let hasCount = false;
  // "Les quatre derniers chiffres"
  const before = tokens[from - 1];
  if (
    from > read &&
    isNear(tokens, from) &&
    before !== undefined &&
    countOf(before) > 0 &&
    nouns.has(tokens[place + 1]?.word ?? '')
  ) {
    from -= 1;
    hasCount = true;
    while (from > read && place - from < MAX_WORDS && isNear(tokens, from) && isBetween(tokens[from - 1]))
      from -= 1;
  }
  let to = place + 1;
  for (; to - place < MAX_WORDS; to += 1) {
    const token = tokens[to];
    if (token === undefined || !isNear(tokens, to)) return undefined;
    const { word } = token;
    if (nouns.has(word)) isNamed = true;
    else if (!hasCount && countOf(token) > 0 && counts(prepared, to)) hasCount = true;
    else if (!between.has(word) && !orderWords.has(word)) break;
  }
  const digits = tokens[to];
  if (digits === undefined || !(isNamed || hasCount)) return undefined;
  const isDigits = digits.isNumber ? digits.word.length >= MIN_DIGITS_BEHIND : numberWords.has(digits.word);
  const isLead = from === place && isNamed && !hasCount && !/\d/.test(text.slice(digits.start, digits.end));
  return isDigits && !isLead ? { from, to } : undefined;
}

/** Place of an ordinal in figures right before: "1st part". */
function ordinalBefore(tokens: readonly Token[], place: number): number | undefined {
  const [figure, end] = [tokens[place - 2], tokens[place - 1]];
  const isOrdinal =
    figure?.isNumber === true &&
    figure.word.length === 1 &&
    figure.end === end?.start &&
    ordinalEnds.has(end.word);
  return isOrdinal ? place - 2 : undefined;
}

/** How many digits the words of numbers count, by the number of the word; 0 where they are no count. */
const countOfWord = new Uint8Array(1 + Math.max(...Array.from(numberWords.keys(), numberOf)));
for (const [word, entry] of numberWords)
  for (const meaning of entry.values())
    if (meaning.kind === 'number' && !meaning.isSound && meaning.value > 1 && meaning.value < 9)
      countOfWord[numberOf(word)] ||= meaning.value;

/** How many digits are counted; 0 where it is no count. */
function countOf({ word, number, isNumber }: Token): number {
  if (isNumber) return word.length === 1 ? Number(word) : 0;
  return countOfWord[number] ?? 0;
}

/** A count is followed by what it counts, by the verb, by a colon, or by just so many digits. */
function counts({ tokens, text }: PreparedText, at: number): boolean {
  const count = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (nouns.has(next.word) || between.has(next.word)) return true;
  if (countSigns.test(text.slice(count.end, next.start))) return true;
  let digits = 0;
  for (let place = at + 1; digits <= MAX_WORDS; place += 1) {
    const token = tokens[place];
    if (token === undefined || !isNear(tokens, place)) break;
    if (!token.isNumber) break; // "first two oh two" counts nothing
    digits += token.word.length;
  }
  return digits === countOf(count);
}

const isBetween = (token: Token | undefined): boolean =>
  token !== undefined && !token.isNumber && (between.has(token.word) || ordinalEnds.has(token.word));

function isNear(tokens: readonly Token[], at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at]];
  return left !== undefined && right !== undefined && right.start - left.end <= MAX_GAP;
}

const MAX_SIGNS = 5;

/** From the digits before on, where only signs stand between: "202555 + last 4". */
function withSignsBefore(text: string, start: number): number {
  let at = start;
  while (start - at < MAX_SIGNS && at > 0 && ' +.,;:(&-…'.includes(text.charAt(at - 1))) at -= 1;
  return /\d/.test(text.charAt(at - 1)) ? at : start;
}
