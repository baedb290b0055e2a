// A number whose halves stand at the end of one line and at the beginning of the next: "0207946\n0123", "0207946\nand
// then\n0123", "020 794 …\n… 60123". Two figures on two lines are two prices, two rooms or two years far more often, so the
// halves have to be one number as its country dials it from its first digit on, none of them by itself.
import { unitAt } from '../../../text/unitAt';
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { isCounted } from '../counted';
import { labelBefore } from '../labels';
import { groupsOf, readNational, type ReadNumber } from '../plans/readNumber';
import { isPartOfOther } from '../touching';
import { isBeforeThing, isToldOnly } from './bareClauses';
import { isOfOther } from './whose';

const MIN_HALF = 3; // digits
const MAX_HALF = 9;
const MAX_BETWEEN = 3; // words
const MAX_GAP = 28;
const MAX_FIGURES = 8; // of a text; what has more is a list or a table
const gapOfFigures = /^[ ()./-]{1,2}$/;
const gapOfLines = /^[ \t.…>)~–—-]{0,5}\n{1,2}[ \t.…>(~–—-]{0,5}$/;
const told = { rule: 'ordered', confidence: 0.6 };
const none: readonly Change[] = [];

/** Figures without a gap of lines or words, in order of place. */
interface Half {
  readonly digits: string;
  readonly first: number;
  readonly last: number;
}

/** Changes of such halves to whole numbers. Linear: each figure is in one half. */
export function lineHalvesIn(prepared: PreparedText, region: () => string | undefined): readonly Change[] {
  if (prepared.table.figures.length > MAX_FIGURES) return none;
  const halves = halvesOf(prepared);
  if (halves.length !== 2) return none;
  const [left, right] = halves as readonly [Half, Half];
  if (!isOnTwoLines(prepared, left, right)) return none;
  const number = numberOf(prepared, left, right, region());
  if (number === undefined) return none;
  const { starts, ends } = prepared.table;
  const start = starts[left.first] ?? 0;
  return [{ start, end: ends[right.last] ?? start, word: `+${number.value}`, told }];
}

/** Whether a line ends between two of a few figures that stand close together: a quick look. */
export function mayBeHalves({
  text,
  table: { figures, starts, ends },
}: Pick<PreparedText, 'table' | 'text'>): boolean {
  if (figures.length > MAX_FIGURES) return false;
  for (let figure = 1; figure < figures.length; figure += 1) {
    const end = ends[figures[figure - 1] ?? 0] ?? 0;
    const start = starts[figures[figure] ?? 0] ?? 0;
    if (start - end > MAX_GAP) continue;
    for (let at = end; at < start; at += 1) if (unitAt(text, at) === LINE_FEED) return true;
  }
  return false;
}

const LINE_FEED = 10;

function halvesOf({ text, table }: PreparedText): readonly Half[] {
  const { figures, starts, ends, words } = table;
  const halves: { digits: string; first: number; last: number }[] = [];
  for (const at of figures) {
    const before = halves.at(-1);
    const digits = words[at] ?? '';
    if (before?.last === at - 1 && gapOfFigures.test(text.slice(ends[at - 1], starts[at]))) {
      before.digits += digits;
      before.last = at;
    } else halves.push({ digits, first: at, last: at });
  }
  return halves;
}

/** Nothing but signs, or a few words that tell that a number goes on, and the end of a line between. */
function isOnTwoLines(prepared: PreparedText, left: Half, right: Half): boolean {
  const { text, table } = prepared;
  const end = table.ends[left.last] ?? 0;
  const start = table.starts[right.first] ?? 0;
  if (start - end > MAX_GAP || right.first - left.last - 1 > MAX_BETWEEN) return false;
  const gap = text.slice(end, start);
  if (right.first - left.last === 1) return gapOfLines.test(gap);
  if (!gap.includes('\n') || /[^\p{L}\s.…>~–—-]/u.test(gap)) return false;
  for (let at = left.last + 1; at < right.first; at += 1) if (!isToldOnly(prepared, at)) return false;
  return true;
}

function numberOf(
  prepared: PreparedText,
  left: Half,
  right: Half,
  region: string | undefined,
): ReadNumber | undefined {
  const { text, table } = prepared;
  if ([left, right].some(({ digits }) => digits.length < MIN_HALF || digits.length > MAX_HALF))
    return undefined;
  const [start, end] = [table.starts[left.first] ?? 0, table.ends[right.last] ?? 0];
  if (isPartOfOther(text, start, end) || isCounted(prepared, right.last, right.digits)) return undefined;
  const label = labelBefore(prepared, left.first);
  if (label === 'other' || label === 'amount' || isBeforeThing(prepared, right)) return undefined;
  if (left.first > 0 && isOfOther(prepared, left.first - 1)) return undefined;
  const digits = left.digits + right.digits;
  const local = region === undefined ? undefined : readNational(digits, region);
  const isFromFirst = digits.startsWith('0') || label === 'phone' || right.first - left.last > 1;
  if (local?.isDialled === true)
    return isFromFirst || (left.first === 0 && isParted(local, left, digits)) ? local : undefined;
  const isAmerican = digits.length === AMERICAN && (left.digits.length === 3 || left.digits.length === 6);
  return region === undefined && isAmerican && label === 'phone' ? readNational(digits, 'US') : undefined;
}

const AMERICAN = 10;
const LONG = 11;

/** Parted where its country parts such a number, or too long for anything else. */
function isParted(number: ReadNumber, left: Half, digits: string): boolean {
  let sum = 0;
  return groupsOf(number).some((length) => (sum += length) === left.digits.length) || digits.length >= LONG;
}
