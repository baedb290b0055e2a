// Numbers said in Russian or Ukrainian and written in Latin letters, with hundreds, tens and teens: "vosem' devyat'sot
// dvenadtsat' trista sorok pyat' shest'desyat sem' vosem'desyat devyat'". Apostrophes part such words for everybody else,
// and each system spells them another way; what is told is one run of nothing but them, and a number as a whole.
import { appendAll } from '../../../appendAll';
import { tableOf } from '../../../text/heldWords';
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { labelBefore } from '../labels';
import { numberWords } from '../spelling/lexicon';
import { slavicDigits, type SlavicPart } from './latinSlavicDigits';
import { slavicNumber } from './latinSlavicNumber';
import { slavicSeeds, slavicWord, slavicWordsIn } from './latinSlavicWords';

export const MIN_SLAVIC_SEEDS = 2;
const ofSeeds = tableOf(slavicSeeds);
/** Whether a word tells of Slavic numbers, by its number. */
const isSlavicSeed = (number: number): boolean => ofSeeds[number] === 1;

const MAX_PARTS = 24;
const MIN_COMPOUND = 2; // hundreds, teens and tens: digits alone are read without this
const MIN_HIDDEN = 3;
const MAX_GAP = 4; // characters
const MAX_FIGURES = 4;
const MAX_JOINED = 6; // pieces of a word with apostrophes
const MAX_TRIMMED = 3; // parts of what is counted behind the number
const told = { rule: 'spelled', confidence: 0.75 };
const none: readonly Change[] = [];
const joiningWords: ReadonlySet<string> = new Set(
  'i y ta a potom zatem dalshe dalee dali tire defis probel probil tochka zapyataya'.split(' '),
);
/** Before a number of something else: an order, a passport, an account, a contract, a flight. */
const otherWords: ReadonlySet<string> = new Set(
  'zakaz zakaza pasport pasporta schet scheta schyot dogovor dogovora reis poezd karta karty kod inn snils artikul tovar'.split(
    ' ',
  ),
);
const OTHER_WITHIN = 3; // tokens
const plusWords: ReadonlySet<string> = new Set(['plus', 'plius', 'plyus', 'pljus']);
interface Read {
  readonly parts: readonly SlavicPart[];
  readonly to: number;
}

/**
 * Changes of such runs to whole numbers, in order of place; what is a run and no number is hidden from readers that know
 * only some of its words. One look at each hit.
 *
 * @param hits - places of number words, among others.
 */
export function latinSlavicIn(
  prepared: PreparedText,
  hits: readonly number[],
  region: () => string | undefined,
): readonly Change[] {
  const { numbers } = prepared.table;
  const seeds = hits.filter((place) => isSlavicSeed(numbers[place] ?? 0));
  if (seeds.length < MIN_SLAVIC_SEEDS) return none;
  const changes: Change[] = [];
  let next = 0;
  for (const place of seeds) {
    if (place < next) continue;
    const from = beginningOf(prepared, place, next);
    const { parts, to } = runFrom(prepared, from);
    next = Math.max(to, place + 1);
    const change = changeOf(prepared, parts, region);
    if (change !== undefined) changes.push(change);
  }
  return changes;
}

/** Where the run begins that a word is in. */
function beginningOf(prepared: PreparedText, place: number, after: number): number {
  let from = place;
  // "Sem'desyat": the word may be the end of one.
  while (from > after && place - from < MAX_JOINED && isJoined(prepared, from)) from -= 1;
  let first = from; // not a joining word
  while (from > after && place - from < MAX_PARTS && isTied(prepared, from)) {
    const before = startOfPart(prepared, from - 1, after);
    if (before === undefined) break;
    from = before;
    if (!joiningWords.has(prepared.table.words[from] ?? '')) first = from;
  }
  return first;
}

/** Where the part begins that ends with a token; undefined if it is of no number. */
function startOfPart(prepared: PreparedText, last: number, after: number): number | undefined {
  for (let from = last; from >= after && from > last - MAX_JOINED; from -= 1) {
    if (from < last && !isJoined(prepared, from + 1)) break;
    if (partAt(prepared, from)?.to === last + 1) return from;
  }
  return joiningWords.has(prepared.table.words[last] ?? '') ? last : undefined;
}

/** The parts from a token on. */
function runFrom(prepared: PreparedText, from: number): Read {
  const { starts, words } = prepared.table;
  const parts: SlavicPart[] = [];
  let to = from;
  for (let at = from; at < starts.length && parts.length < MAX_PARTS;) {
    if (at > from && !isTied(prepared, at)) break;
    const read = partAt(prepared, at);
    if (read !== undefined) {
      appendAll(parts, read.parts);
      at = to = read.to;
    } else if (joiningWords.has(words[at] ?? '')) at += 1;
    else break;
  }
  return { parts, to };
}

/** What is said from a token on, by one word or by as many as apostrophes and figures in it make of it. */
function partAt(prepared: PreparedText, at: number): Read | undefined {
  const { words } = prepared.table;
  let word = words[at] ?? '';
  let found: Read | undefined;
  const isFigures = /^\d+$/.test(word);
  for (let to = at + 1; to <= at + MAX_JOINED; to += 1) {
    const said = slavicWord(word) ?? undefined;
    if (said !== undefined) found = { parts: [{ ...said, from: at, to, isFigures: false }], to };
    else if (found === undefined && !isFigures && to === at + 1) {
      const all = slavicWordsIn(word);
      if (all !== undefined)
        found = { parts: all.map((one) => ({ ...one, from: at, to, isFigures: false })), to };
    }
    if (!isJoined(prepared, to)) break;
    word += words[to] ?? '';
  }
  if (found !== undefined || !isFigures || word.length > MAX_FIGURES || !/^\d+$/.test(word)) return found;
  return {
    parts: [{ figures: word, value: Number(word), isCountedZero: false, from: at, to: at + 1, isFigures }],
    to: at + 1,
  };
}

const apostrophes = /^['’‘ʼʹ`´′"]$/;

/** Whether nothing but an apostrophe parts a token from the one before. */
function isJoined({ text, table: { starts, ends } }: PreparedText, at: number): boolean {
  const start = starts[at];
  const end = ends[at - 1];
  if (start === undefined || end === undefined || start - end > 1) return false;
  return start === end || apostrophes.test(text.charAt(end));
}

const gapInRun = /^['’‘ʼʹ`´′"]?[\s,;:.()/–—-]{0,4}$/;

function isTied({ text, table: { starts, ends } }: PreparedText, at: number): boolean {
  const start = starts[at] ?? Infinity;
  const end = ends[at - 1] ?? -1;
  return start - end <= MAX_GAP && gapInRun.test(text.slice(end, start));
}

function changeOf(
  prepared: PreparedText,
  parts: readonly SlavicPart[],
  region: () => string | undefined,
): Change | undefined {
  const [first] = parts;
  if (first === undefined || !isTold(prepared, parts)) return undefined;
  const { starts, ends } = prepared.table;
  const plus = plusBefore(prepared, first.from);
  const isOther = labelBefore(prepared, first.from) === 'other' || isBehindOther(prepared, first.from);
  const home = region();
  for (let size = parts.length; !isOther && size >= parts.length - MAX_TRIMMED; size -= 1) {
    // What counts something is no part of the number.
    if (size < parts.length && !isWordBehind(prepared, parts.at(-1))) break;
    const kept = parts.slice(0, size);
    const last = kept.at(-1);
    if (last === undefined || !isTold(prepared, kept)) break;
    for (const digits of slavicDigits(kept)) {
      const number = slavicNumber(digits, { home, hasPlus: plus !== undefined });
      if (number === undefined) continue;
      const start = plus ?? starts[first.from] ?? 0;
      return { start, end: ends[last.to - 1] ?? start, word: `+${number.value}`, told };
    }
  }
  if (parts.filter(isCompound).length < MIN_HIDDEN) return undefined;
  const end = ends[(parts.at(-1)?.to ?? 1) - 1] ?? 0;
  return { start: starts[first.from] ?? 0, end, word: '…' };
}

function isBehindOther({ table: { words } }: PreparedText, first: number): boolean {
  for (let at = first - 1; at >= first - OTHER_WITHIN; at -= 1)
    if (otherWords.has(words[at] ?? '')) return true;
  return false;
}

const MIN_DIGITS = 9;

/** Words of digits alone are read without this, if they are plain ones. */
const isTold = ({ table: { words } }: PreparedText, parts: readonly SlavicPart[]): boolean =>
  parts.filter(isCompound).length >= MIN_COMPOUND ||
  (parts.length >= MIN_DIGITS &&
    parts.some(
      ({ from, to, isFigures }) => !isFigures && (to - from > 1 || !numberWords.has(words[from] ?? '')),
    ));

const isCompound = ({ value, isFigures }: SlavicPart): boolean => !isFigures && value > 9;

function isWordBehind({ text, table: { ends } }: PreparedText, last: SlavicPart | undefined): boolean {
  const end = last === undefined ? 0 : (ends[last.to - 1] ?? 0);
  return /^['’]?[ ,.]{1,2}\p{L}/u.test(text.slice(end, end + 4));
}

const MAX_BEFORE = 2; // characters

/** Where the plus sign right before a token begins, or the word for it. */
function plusBefore(
  { text, table: { starts, ends, words } }: PreparedText,
  first: number,
): number | undefined {
  const start = starts[first] ?? 0;
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start);
  if (before.includes('+')) return start - before.length + before.indexOf('+');
  const isSaid = plusWords.has(words[first - 1] ?? '') && start - (ends[first - 1] ?? 0) <= MAX_GAP;
  return isSaid ? starts[first - 1] : undefined;
}
