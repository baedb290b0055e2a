// The number that a run of heard words is: all of it, or without words at its edges that are hardly digits.
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { labelBefore } from '../labels';
import { readInternational, readNational, type ReadNumber } from '../plans/readNumber';
import { numberWords } from '../spelling/lexicon';
import { is } from '../wordClasses';
import { SOUND_COST, type Heard } from './ears';
import { MAX_GAP, type HeardWord } from './heardRuns';

export const MIN_DIGITS = 8;
const MAX_DIGITS = 15;
const MAX_TRIMMED = 3;
const MAX_COST = 0.36; // of a word on average
const PLAIN_COST = 0.34;
const MIN_PLAIN = 0.5; // share of the words that are digits plainly enough
const MIN_SAID = 4; // digits in words
const MIN_SAID_SHARE = 0.4;
const MAX_EDGE_COST = 0.5;
const LEFT_OUT = 0.35; // a point for each word at an edge that may be a digit and is left out
const told = { rule: 'spelled', confidence: 0.75 };

export interface Tongue {
  readonly region: string | undefined;
  readonly isEnglish: boolean;
  readonly isWidelyRead: boolean;
}

/** The whole run, or without what is hardly a digit at its edges, whatever is the likeliest. */
export function numberIn(
  prepared: PreparedText,
  heard: readonly HeardWord[],
  { region, isEnglish, isWidelyRead }: Tongue,
): Change | 'plain' | undefined {
  let best: Change | 'plain' | undefined;
  let least = Infinity;
  const signed = heard.findIndex(({ from }) => plusBefore(prepared, from) !== undefined);
  if (signed > MAX_TRIMMED || isCountedUp(heard) || isCutOff(prepared, heard[0]?.from ?? 0)) return undefined;
  for (let left = Math.max(0, signed); left <= (signed < 0 ? MAX_TRIMMED : signed); left += 1) {
    for (let right = 0; right <= MAX_TRIMMED && left + right < heard.length; right += 1) {
      const kept = heard.slice(left, heard.length - right);
      if (isTorn(prepared, heard, { left, right })) continue;
      const omitted = leftOut(heard.slice(0, left)) + leftOut(heard.slice(heard.length - right));
      const [first, last] = [kept[0], kept.at(-1)];
      const price = omitted + costOf(kept) + (isGoingOn(prepared, last) ? GOES_ON : 0);
      if (price >= least || first === undefined || last === undefined) continue;
      if (Math.max(first.cost, last.cost) > MAX_EDGE_COST || (costOf(kept) > 0 && !isSpoken(kept, isEnglish)))
        continue;
      const digits = kept.map((word) => word.digits).join('');
      const number = readSaid(prepared, first.from, { digits, region });
      if (number === undefined) continue;
      least = price;
      const start = plusBefore(prepared, first.from) ?? prepared.table.starts[first.from] ?? 0;
      const end = prepared.table.ends[last.to - 1] ?? start;
      // Plain words are read without this.
      best =
        isWidelyRead && costOf(kept) === 0 && left + right === 0
          ? 'plain'
          : { start, end, word: `+${number.value}`, told };
    }
  }
  return best;
}

interface Trimmed {
  readonly left: number;
  readonly right: number;
}

/** Whether plain digits would be left out that nothing but a blank parts from the number. */
function isTorn(
  { table, text }: PreparedText,
  heard: readonly HeardWord[],
  { left, right }: Trimmed,
): boolean {
  const isApart = (at: number): boolean => {
    const [before, behind] = [heard[at - 1], heard[at]];
    if (before === undefined || behind === undefined) return true;
    return text.slice(table.ends[before.to - 1], table.starts[behind.from]).trim() !== '';
  };
  const isPlain = ({ cost, isWord, from, to }: HeardWord): boolean =>
    isWord && (cost === 0 || (to - from === 1 && ((table.notes[from] ?? 0) & is.digitWord) !== 0));
  return (
    (heard.slice(0, left).some(isPlain) && !isApart(left)) ||
    (right > 0 && heard.slice(-right).some(isPlain) && !isApart(heard.length - right))
  );
}

export const digitsIn = (heard: readonly Heard[]): number =>
  heard.reduce((sum, { digits }) => sum + digits.length, 0);

/** "Count with me one two three … nine": nobody's number, and what everybody counts. */
const isCountedUp = (heard: readonly Heard[]): boolean =>
  /^.?123456789/.test(heard.map(({ digits }) => digits).join(''));

const IN_FRONT = is.number | is.digitWord | is.gluedWords;

/** Whether digits that were not heard stand right before. */
function isCutOff({ table, text }: PreparedText, first: number): boolean {
  const { starts, ends, notes } = table;
  if (first === 0 || ((notes[first - 1] ?? 0) & IN_FRONT) === 0) return false;
  const gap = text.slice(ends[first - 1], starts[first]);
  return gap.length <= 1 && !gap.includes('\n');
}

const GOES_ON = 0.4;
/** Sounds, and words that are near a digit only. */
const isEveryday = ({ cost }: Heard): boolean => cost === SOUND_COST || cost > PLAIN_COST;

/** "… two three for a time": a word that may be no digit, and words behind it. */
function isGoingOn({ text, table }: PreparedText, last: HeardWord | undefined): boolean {
  if (last === undefined || !last.isWord || !isEveryday(last)) return false;
  const end = table.ends[last.to - 1] ?? 0;
  return /^ \p{L}/u.test(text.slice(end, end + 3));
}

const costOf = (heard: readonly Heard[]): number => heard.reduce((sum, { cost }) => sum + cost, 0);

const leftOut = (heard: readonly Heard[]): number =>
  heard.reduce((sum, { cost, digits }) => sum + Math.max(0, 1 - cost) * LEFT_OUT * digits.length, 0);

/** English words that sound like digits stand in every sentence. */
const MAX_SOUNDS = 0.25;

function isSpoken(heard: readonly HeardWord[], isEnglish: boolean): boolean {
  let plain = 0;
  let sounds = 0;
  let words = 0;
  let digits = 0;
  for (const one of heard) {
    if (one.cost <= PLAIN_COST) plain += 1;
    if (one.cost === SOUND_COST) sounds += 1;
    if (one.isWord) words += one.digits.length;
    digits += one.digits.length;
  }
  if (isEnglish && sounds > MAX_SOUNDS * heard.length) return false;
  if (words < MIN_SAID || words < MIN_SAID_SHARE * digits) return false;
  return costOf(heard) <= MAX_COST * heard.length && plain >= MIN_PLAIN * heard.length;
}

const AMERICAN = 10;

function readSaid(
  prepared: PreparedText,
  first: number,
  { digits, region }: { readonly digits: string; readonly region: string | undefined },
): ReadNumber | undefined {
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS || /^(\d)\1*$/.test(digits)) return undefined;
  if (plusBefore(prepared, first) !== undefined) return readInternational(digits.replace(/^00/, ''));
  const label = labelBefore(prepared, first);
  if (label === 'other') return undefined;
  const local = region === undefined ? undefined : readNational(digits, region);
  if (local?.isDialled === true) return local;
  if (digits.startsWith('00')) return readInternational(digits.slice(2));
  if (label === 'phone' && digits.length > AMERICAN) return local ?? readInternational(digits);
  return digits.length === AMERICAN && region === undefined ? readNational(digits, 'US') : undefined;
}

const MAX_SIGN_BACK = 3;

/** Where the plus sign right before a token begins, or the word for it. */
function plusBefore({ text, table }: PreparedText, first: number): number | undefined {
  const start = table.starts[first] ?? 0;
  for (let at = start - 1; at >= Math.max(0, start - MAX_SIGN_BACK); at -= 1) {
    if (text.charAt(at) === '+') return at;
    if (!' ([{'.includes(text.charAt(at))) break;
  }
  const word = table.words[first - 1];
  if (word === undefined || start - (table.ends[first - 1] ?? 0) > MAX_GAP) return undefined;
  for (const meaning of numberWords.get(word)?.values() ?? [])
    if (meaning.kind === 'plus') return table.starts[first - 1];
  return undefined;
}
