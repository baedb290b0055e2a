// Numbers in which digits are counted: the digits on both sides of a repeat with nothing but signs between, as one number
// where the country the text is about dials it. The groups that counting leaves ("347 55 22 1 77") are nobody's habit.
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { labelBefore } from '../labels';
import { readInternational, readNational, type ReadNumber } from '../plans/readNumber';
import { numberWords, onlyDigitOf } from '../spelling/lexicon';
import { saidBy, says } from '../wordRoles';
import type { Repeat } from './repeatGrammar';

/** A repeat with the words that join it to what stands beside it. */
export type Spelled = Pick<Repeat, 'from' | 'to' | 'digits' | 'other' | 'table'>;

const MAX_PIECES = 24;
const MIN_DIGITS = 8;
const MAX_DIGITS = 15;
const MAX_GAP = 3;
const AMERICAN = 10;
const told = { rule: 'spelled', confidence: 0.75 };
const gapInRun = /^[\s,;()/.–—-]{0,3}$/;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  readonly repeats: number;
  /** Pieces of so many figures as groups of a number have; one where it is told digit by digit. */
  readonly groups: number;
  /** The same without its last piece, if that is one plain digit. */
  readonly shorter: { readonly to: number; readonly digits: string } | undefined;
}

/** Changes of such numbers to whole ones, in order of place. Linear: each token is in one run. */
export function runsWithRepeats(
  prepared: PreparedText,
  repeats: readonly Spelled[],
  region: () => string | undefined,
): readonly Change[] {
  const changes: Change[] = [];
  const byFirst = new Map(repeats.map((one) => [one.from, one]));
  const byLast = new Map(repeats.map((one) => [one.to, one]));
  let next = 0;
  for (const repeat of repeats) {
    if (repeat.from < next) continue;
    const run = runAround(prepared, repeat, { byFirst, byLast, after: next });
    next = run.to;
    const found = likeliest(prepared, run, region);
    if (found === undefined) continue;
    const { starts, ends } = prepared.table;
    const start = startOf(prepared, starts[run.from] ?? 0);
    changes.push({ start, end: ends[found.to - 1] ?? start, word: `+${found.number.value}`, told });
  }
  return changes;
}

interface Others {
  readonly byFirst: ReadonlyMap<number, Spelled>;
  readonly byLast: ReadonlyMap<number, Spelled>;
  /** Tokens before it are of other runs. */
  readonly after: number;
}

const MIN_GROUP = 3;
const MIN_SINGLES = 5; // told digit by digit

function runAround(prepared: PreparedText, repeat: Spelled, { byFirst, byLast, after }: Others): Run {
  const { words, starts } = prepared.table;
  const pieceOf = (at: number): string | undefined => {
    const word = words[at] ?? '';
    return /^\d+$/.test(word) ? word : (repeat.table.digits.get(word) ?? onlyDigitOf(word));
  };
  const pieces: string[] = [repeat.digits];
  let repeats = 1;
  let { from, to } = repeat;
  while (pieces.length < MAX_PIECES && from > after && isTied(prepared, from)) {
    const before = byLast.get(from);
    const piece = before?.digits ?? pieceOf(from - 1);
    if (piece === undefined) break;
    pieces.unshift(piece);
    if (before !== undefined) repeats += 1;
    from = before?.from ?? from - 1;
  }
  while (pieces.length < MAX_PIECES && to < starts.length && isTied(prepared, to)) {
    const behind = byFirst.get(to);
    const piece = behind?.digits ?? pieceOf(to);
    if (piece === undefined) break;
    pieces.push(piece);
    if (behind !== undefined) repeats += 1;
    to = behind?.to ?? to + 1;
  }
  const last = pieces.at(-1) ?? '';
  const isPlain = pieces.length > 1 && !byLast.has(to) && last.length === 1;
  const shorter = isPlain ? { to: to - 1, digits: pieces.slice(0, -1).join('') } : undefined;
  const singles = pieces.filter(({ length }) => length === 1).length;
  const groups = singles >= MIN_SINGLES ? 1 : pieces.filter(({ length }) => length >= MIN_GROUP).length;
  return { from, to, digits: pieces.join(''), repeats, groups, shorter };
}

function isTied({ text, table: { starts, ends } }: PreparedText, at: number): boolean {
  const end = ends[at - 1] ?? -1;
  const start = starts[at] ?? Infinity;
  if (start - end > MAX_GAP) return false;
  const gap = text.slice(end, start);
  return gapInRun.test(gap) && !gap.includes('. ');
}

const PLUS = '+';

/** The sign, or a word for it. */
function isBehindPlus({ text, table: { starts, words } }: PreparedText, from: number): boolean {
  if (text.charAt((starts[from] ?? 0) - 1) === PLUS) return true;
  for (const meaning of numberWords.get(words[from - 1] ?? '')?.values() ?? [])
    if (meaning.kind === 'plus') return true;
  return false;
}

const startOf = ({ text }: PreparedText, start: number): number =>
  text.charAt(start - 1) === PLUS ? start - 1 : start;

interface Read {
  readonly number: ReadNumber;
  readonly to: number;
}

/** "… null sieben, zwei Stunden": what counts something behind the number is no part of it. */
function likeliest(prepared: PreparedText, run: Run, region: () => string | undefined): Read | undefined {
  const { shorter, to } = run;
  const read = (digits: string, end: number): Read | undefined => {
    const number = numberOf(prepared, { ...run, digits }, region);
    return number && { number, to: end };
  };
  const whole = read(run.digits, to);
  if (shorter === undefined || !isWordBehind(prepared, to)) return whole;
  const part = read(shorter.digits, shorter.to);
  if (part?.number.isDialled !== true) return whole;
  const isCounting = (saidBy(prepared.table.numbers[to] ?? 0) & says.unit) !== 0;
  const { starts, ends } = prepared.table;
  const before = prepared.text.slice(starts[run.from], ends[shorter.to - 1]);
  const isApart = gapAt(prepared, shorter.to).includes(',') && !before.includes(',');
  return isCounting || isApart || whole?.number.isDialled !== true ? part : whole;
}

const gapAt = ({ text, table: { starts, ends } }: PreparedText, at: number): string =>
  text.slice(ends[at - 1] ?? 0, starts[at]);

/** Whether a word follows, a blank apart. */
const isWordBehind = (prepared: PreparedText, at: number): boolean =>
  gapAt(prepared, at) === ' ' && !/^\d/.test(prepared.table.words[at] ?? '0');

function numberOf(
  prepared: PreparedText,
  { from, digits, repeats, groups }: Pick<Run, 'from' | 'digits' | 'repeats' | 'groups'>,
  region: () => string | undefined,
): ReadNumber | undefined {
  // One pair among figures is as well the size of a shoe.
  return readRun(prepared, { from, digits, isSure: repeats > 1 || groups > 0 }, region);
}

/**
 * Digits that somebody told, as a number of the country the text is about, or with a country code.
 *
 * @param run - `from`: place of its first token; `isSure`: it is a number without a label or a trunk prefix as well.
 */
export function readRun(
  prepared: PreparedText,
  { from, digits, isSure }: { readonly from: number; readonly digits: string; readonly isSure: boolean },
  region: () => string | undefined,
): ReadNumber | undefined {
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS || /^(\d)\1*$/.test(digits)) return undefined;
  const label = labelBefore(prepared, from);
  if (label === 'other') return undefined;
  if (isBehindPlus(prepared, from)) return readInternational(digits);
  if (/^00[1-9]/.test(digits)) return readInternational(digits.slice(2));
  if (!isSure && label !== 'phone' && !digits.startsWith('0')) return undefined;
  const here = region();
  const local = here === undefined ? undefined : readNational(digits, here);
  if (local?.isDialled === true) return local;
  if (label === 'phone' && digits.length > AMERICAN) return local ?? readInternational(digits);
  return digits.length === AMERICAN && here === undefined ? readNational(digits, 'US') : undefined;
}
