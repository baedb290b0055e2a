// Numbers with words between their groups that mean nothing there: "202-call-555-me-0123", "0221 (kein WhatsApp) 4710123",
// "078.ruf.123.an.45". Without this, what stands behind such a word may read as another number.
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { fillerWords } from '../cueWords';
import { amountWords, unitWords } from '../labelWords';
import { labelBefore, type Label } from '../labels';
import { planOfRegion } from '../plans/plan';
import { readInternational, readNational, type ReadNumber } from '../plans/readNumber';
import { fillBetween, saysThen } from './fills';
import { goesOnBehind } from './sections';

const MAX_GROUPS = 6;
const MAX_GROUP = 9; // digits
const MIN_DIGITS = 8;
const MAX_DIGITS = 14;
const MIN_ALONE = 9; // digits that are a number by themselves
const MAX_GAP = 3;
const told = { rule: 'scattered', confidence: 0.7 };

/** Figures that no word parts. */
interface Group {
  digits: string;
  readonly start: number;
  end: number;
  readonly first: number;
  last: number;
  readonly hasPlus: boolean;
}

/**
 * Changes of such numbers to whole ones, in order of place. Linear: each figure is in one chain.
 *
 * @param region - that the text is about; asked for only where there is such a number.
 */
export function numbersWithWordsBetween(
  prepared: PreparedText,
  region: () => string | undefined,
): readonly Change[] {
  const { figures } = prepared.table;
  let changes: Change[] | undefined;
  for (let place = 0; place + 1 < figures.length;) {
    if (fillBetween(prepared, figures[place] ?? 0, figures[place + 1] ?? 0) === undefined) {
      place += 1;
      continue;
    }
    const chain = chainAt(prepared, place);
    const { groups, next } = chain;
    const number = isCutShort(prepared, groups) ? undefined : numberOf(prepared, chain, region);
    const [first, last] = [groups[0], groups.at(-1)];
    if (number === undefined || first === undefined || last === undefined) {
      place += 1;
      continue;
    }
    (changes ??= []).push({ start: first.start, end: last.end, word: `+${number.value}`, told });
    place = next;
  }
  return changes ?? none;
}

const none: readonly Change[] = [];

interface Chain {
  readonly groups: readonly Group[];
  /** Place of the figure behind them, among the figures. */
  readonly next: number;
  /** Something between them fills only where a call is asked for. */
  readonly needsCall: boolean;
}

/** The groups that words fill, from a figure on; figures that a sign or a space parts are of one group. */
function chainAt(prepared: PreparedText, from: number): Chain {
  const { table, text } = prepared;
  const { figures, starts, ends, words } = table;
  let begin = from;
  // "06 12 appelle moi 34"
  while (begin > 0 && isOneGroup(prepared, figures[begin - 1] ?? 0, figures[begin] ?? 0)) begin -= 1;
  const groups: Group[] = [];
  let needsCall = false;
  let place = begin;
  for (; place < figures.length; place += 1) {
    const at = figures[place] ?? 0;
    const before = groups.at(-1);
    const start = starts[at] ?? 0;
    if (before !== undefined && isOneGroup(prepared, before.last, at)) {
      before.digits += words[at] ?? '';
      before.end = ends[at] ?? 0;
      before.last = at;
      continue;
    }
    const fill = before === undefined ? 'sure' : fillBetween(prepared, before.last, at);
    if (fill === undefined || groups.length === MAX_GROUPS) break;
    needsCall ||= fill === 'announced';
    const hasPlus = text.charAt(start - 1) === '+';
    groups.push({
      digits: words[at] ?? '',
      start: hasPlus ? start - 1 : start,
      end: ends[at] ?? 0,
      first: at,
      last: at,
      hasPlus,
    });
  }
  return { groups, next: place, needsCall };
}

/** "030, then 23125, and at last 123": it goes on in other words. */
function isCutShort(prepared: PreparedText, groups: readonly Group[]): boolean {
  const [from, to] = [groups[0]?.last ?? 0, groups.at(-1)?.last ?? 0];
  for (let at = from + 1; at < to; at += 1) if (saysThen(prepared, at)) return goesOnBehind(prepared, to + 1);
  return false;
}

function isOneGroup({ table, text }: PreparedText, left: number, right: number): boolean {
  if (right !== left + 1) return false;
  const gap = text.slice(table.ends[left], table.starts[right]);
  return gap.length <= MAX_GAP && /^[ ().-]*$/.test(gap) && !gap.includes('. ');
}

function numberOf(
  prepared: PreparedText,
  { groups, needsCall }: Chain,
  region: () => string | undefined,
): ReadNumber | undefined {
  const [first] = groups;
  const digits = groups.map((group) => group.digits).join('');
  if (first === undefined || groups.length < 2 || digits.length < MIN_DIGITS || digits.length > MAX_DIGITS)
    return undefined;
  if (groups.some((group, at) => group.digits.length > MAX_GROUP || (at > 0 && group.hasPlus)))
    return undefined;
  // "030 or 040, then 12345"
  const { tokens } = prepared;
  if (choosing.has(tokens[first.first - 1]?.word ?? '') && tokens[first.first - 2]?.isNumber === true)
    return undefined;
  const label = labelBefore(prepared, first.first);
  if (label === 'other' || label === 'amount' || isMeasured(prepared, groups)) return undefined;
  if (needsCall && label !== 'phone' && !first.hasPlus) return undefined;
  return read(groups, digits, { label, region: region(), needsCall });
}

const choosing: ReadonlySet<string> = new Set('or oder o u ou lub albo sau или oppure veya 或'.split(' '));

/** "60 min", "200 roses": counted, and no group. */
function isMeasured({ table, text }: PreparedText, groups: readonly Group[]): boolean {
  return groups.some(({ last, start, digits }) => {
    const next = table.words[last + 1] ?? '';
    const isUnit = unitWords.has(next) && (digits.endsWith('0') || !fillerWords.has(next));
    return isUnit || amountWords.has(next) || /[$€£¥%#]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  });
}

interface About {
  readonly label: Label;
  readonly region: string | undefined;
  readonly needsCall: boolean;
}

function read(
  groups: readonly Group[],
  digits: string,
  { label, region, needsCall }: About,
): ReadNumber | undefined {
  const [first] = groups;
  if (first?.hasPlus === true || /^00[1-9]/.test(digits)) return readInternational(digits.replace(/^00/, ''));
  const lengths = groups.map((group) => group.digits.length).join();
  const local = region === undefined ? undefined : readNational(digits, region);
  if (local?.isDialled === true) {
    const isTrunk = digits.startsWith('0') || planOfRegion(local.region)?.trunkPrefix === '';
    const isSure = (label === 'phone' && !needsCall) || !hasWhole(groups, local.region);
    return isSure && (isTrunk || label === 'phone' || groups.length > 2) ? local : undefined;
  }
  return /^(?:1,)?3,3,4$/.test(lengths) || (/^(?:1,)?3,7$/.test(lengths) && label === 'phone')
    ? readNational(digits, 'US')
    : undefined;
}

/** Whether a number stands there without the first group, or without the last. */
function hasWhole(groups: readonly Group[], region: string): boolean {
  return [groups.slice(1), groups.slice(0, -1)].some((some) => {
    const digits = some.map((group) => group.digits).join('');
    return digits.length >= MIN_ALONE && readNational(digits, region)?.isDialled === true;
  });
}
