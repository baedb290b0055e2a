// Numbers as a country dials them with letters of the dial pad in them: "020 SWIM 0123", "0800 FLOWERS". The zero of a
// trunk or a plus sign begins them; whether letters and figures are a number is asked of the country's plan.
import type { Token, TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import type { PreparedText } from '../extractor';
import { dialledLetters } from './dialPad';
import { labelBefore } from './labels';
import { readInternational, readNational, type ReadNumber } from './plans/readNumber';
import type { VanityNumber } from './vanity';

const ZERO = 48;
const PLUS = 43;
const MIN_CODE = 3; // figures of an area with its zero: "04 JUNE 1999" has fewer
const MAX_CODE = 5;
const MAX_GAP = 2; // characters: ") "
const MAX_TOKENS = 6;
const MIN_LETTERS = 3;
const MAX_LETTERS = 9;
const MAX_DIGITS = 15; // ITU-T E.164

/** Whether the figures of a place may begin such a number; one look at each. */
export function mayDialLetters(text: string, table: TokenTable, at: number): boolean {
  const { starts, ends } = table;
  const start = starts[at] ?? 0;
  const end = ends[at] ?? 0;
  if (end - start > MAX_CODE) return false;
  const isTrunk = unitAt(text, start) === ZERO && end - start >= MIN_CODE;
  if (!isTrunk && (start === 0 || unitAt(text, start - 1) !== PLUS)) return false;
  return isWordNear(table, at + 1) || isWordNear(table, at + 2) || isWordNear(table, at + 3);
}

function isWordNear({ starts, ends, words, notes }: TokenTable, at: number): boolean {
  const start = starts[at];
  if (start === undefined || start - (ends[at - 1] ?? 0) > MAX_GAP) return false;
  const { length } = words[at] ?? '';
  return notes[at] !== notes[at - 1] && length >= MIN_LETTERS && length <= MAX_LETTERS;
}

/** Such numbers in order of place. */
export function lettersDialled(prepared: PreparedText, region: string | undefined): readonly VanityNumber[] {
  const { text, table } = prepared;
  const found: VanityNumber[] = [];
  for (const at of table.figures) {
    if (!mayDialLetters(text, table, at) || (table.starts[at] ?? 0) < (found.at(-1)?.end ?? 0)) continue;
    const one = numberFrom(prepared, at, region);
    if (one !== undefined) found.push(one);
  }
  return found;
}

interface Dialled {
  digits: string;
  end: number;
  /** Words of letters among the figures. */
  readonly words: Token[];
}

function numberFrom(
  prepared: PreparedText,
  first: number,
  region: string | undefined,
): VanityNumber | undefined {
  const { tokens, text } = prepared;
  const begin = tokens[first]?.start ?? 0;
  const hasPlus = text.charAt(begin - 1) === '+';
  const label = labelBefore(prepared, first);
  if (label !== 'phone' && label !== 'none') return undefined;
  let best: { readonly number: ReadNumber; readonly end: number; readonly words: number } | undefined;
  const dialled: Dialled = { digits: '', end: begin, words: [] };
  for (let at = first; at < first + MAX_TOKENS && take(prepared, dialled, at); at += 1) {
    if (dialled.words.length === 0) continue;
    const number = hasPlus ? readInternational(dialled.digits) : readTrunk(dialled.digits, region);
    if (number !== undefined) best = { number, end: dialled.end, words: dialled.words.length };
  }
  if (best === undefined || isFigureBehind(prepared, best.end)) return undefined;
  const words = dialled.words.slice(0, best.words);
  const isAnnounced = label === 'phone' || hasPlus;
  if (!words.every((word) => isDialledWord(prepared, word, isAnnounced))) return undefined;
  const lead = hasPlus || text.charAt(begin - 1) === '(' ? 1 : 0;
  return { start: begin - lead, end: best.end, number: best.number, confidence: isAnnounced ? 0.85 : 0.7 };
}

/** Adds a token that is tied to those before; false where the number cannot go on. */
function take({ tokens, text }: PreparedText, dialled: Dialled, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isTie(text.slice(dialled.end, token.start))) return false;
  const written = text.slice(token.start, token.end);
  if (!token.isNumber && !isOfLetters(written)) return false;
  dialled.digits += token.isNumber ? written : dialledLetters(token.word);
  dialled.end = token.end;
  if (!token.isNumber) dialled.words.push(token);
  return dialled.digits.length <= MAX_DIGITS;
}

const isTie = (gap: string): boolean => gap.length <= MAX_GAP && /^(?:[ .-]?|\)[ -]?| \()$/.test(gap);
const isOfLetters = (written: string): boolean =>
  written.length >= MIN_LETTERS && written.length <= MAX_LETTERS && /^(?:[a-z]+|[A-Z]+)$/.test(written);

function readTrunk(digits: string, region: string | undefined): ReadNumber | undefined {
  const number = region === undefined ? undefined : readNational(digits, region);
  return number?.isDialled === true ? number : undefined;
}

const isFigureBehind = ({ text }: PreparedText, end: number): boolean =>
  /^[ .-]?\d/.test(text.slice(end, end + 2));

/**
 * Capitals among words that are none, or, where a call announces the number, small letters between figures: "0800 from 9"
 * has what hours are told with.
 */
function isDialledWord({ text }: PreparedText, { start, end, word }: Token, isAnnounced: boolean): boolean {
  if (ofTime.has(word)) return false;
  const isCapital = /^[A-Z]/.test(text.slice(start, end));
  if (!isAnnounced) return isCapital && !loud.test(text.slice(end, end + LOUD_WITHIN));
  return isCapital || /^[ -]?\d{3}/.test(text.slice(end, end + FOUR));
}

const FOUR = 4; // characters: a blank and three figures
const LOUD_WITHIN = 24;
/** Two capital words behind: a text that is loud all over. */
const loud = /^[ ,.!-]*\d* ?[A-Z]{2,}[ ,.!]+[A-Z]{2,}/;
/** What stands between two times of a day. */
const ofTime: ReadonlySet<string> = new Set(
  (
    'from till until and for after before daily only open closed call text ring hours hrs uhr bis von und ' +
    'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august ' +
    'september october november december gmt utc bst cet est edt pst pdt ext eur usd gbp min'
  ).split(' '),
);
