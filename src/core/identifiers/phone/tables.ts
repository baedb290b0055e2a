// Figures of a table that were put together to a valid number: the standings of a league, a score told word by word,
// numbers drawn, hours of departure. Asked only of what was found in four groups or more, or in words.
import type { Span } from '../../brand';
import { placeFrom } from '../../text/placeFrom';
import type { Candidate, PreparedText } from '../extractor';
import { labelBefore } from './labels';
import { headedBy, heads } from './tableWords';
import { isPair, isSingle, rowOf, rowsIn, sumsOf, type Row } from './tableRows';
import { saidBy, says } from './wordRoles';

const NEAR = 160; // characters before and behind a row in which its headings are looked for
const DRAWN_WITHIN = 80; // characters between the name of a lottery and its numbers
const MIN_HEADINGS = 3; // different ones
const MIN_TIMES = 3;

/** Whether figures from `start` to `end` are cells of a table, and no number. Those with a plus sign never are. */
export function isOfTable(
  prepared: PreparedText,
  { start, end, rule, value }: Pick<Candidate, 'start' | 'end' | 'rule' | 'value'>,
): boolean {
  const { text } = prepared;
  const written = text.slice(start, end);
  if (written.includes('+')) return false;
  const behindWords = figuresBehindWords.exec(written);
  if (behindWords !== null && rule !== 'labelled' && isToldTable(prepared, { start, end })) return true;
  // "3 - Libertas - 26 - 15 - 3 - 8 - 48": of a row, the name stands among the figures.
  const from = start + (behindWords?.[0].length ?? 0);
  const row = rowOf(text, { start: from, end });
  if (behindWords !== null && row === undefined && isDrawn(prepared, pairsOf(value), start)) return true;
  if (row === undefined)
    return rule === 'told' && headingsAround(prepared, { start, end }).teams > MIN_HEADINGS;
  if (isDrawn(prepared, row.cells, from)) return true;
  if (rule === 'labelled' || row.cells.every(isSingle)) return false;
  if (labelBefore(prepared, placeFrom(prepared.table.starts, from)) === 'phone') return false;
  const around = headingsAround(prepared, { start, end });
  if (isScale(row.cells)) return true;
  return isTimes(row, around.kinds) || evidenceOf(text, row, { start: from, end }, around) >= MIN_EVIDENCE;
}

const figuresBehindWords = /^[^]*\p{L}[^\p{L}\d]*/u;

/** "Played thirty-eight, won twenty-four, drawn nine": what is counted stands between the figures. */
function isToldTable({ table }: PreparedText, { start, end }: Span): boolean {
  const { starts, numbers } = table;
  const found = new Set<number>();
  let inside = 0;
  for (let at = placeFrom(starts, start - BESIDE); at < starts.length; at += 1) {
    const place = starts[at] ?? 0;
    if (place >= end + BESIDE) break;
    const number = numbers[at] ?? 0;
    const kinds = headedBy(number);
    const isInside = place >= start && place < end;
    if ((kinds & (isInside ? heads.team | heads.measure : heads.team)) === 0) continue;
    if (isInside) inside += 1;
    found.add(number);
  }
  return inside > 1 && found.size >= MIN_HEADINGS;
}

const BESIDE = 24; // characters

/** A blank, a hyphen, a slash or a period parts the groups of numbers too. */
const isOfColumns = (sign: string): boolean => sign.length > 1 || '\t|;,'.includes(sign);

const MIN_EVIDENCE = 4;

/** How much speaks for a table, by judgement; a number that is written oddly has one or two points. */
function evidenceOf(text: string, row: Row, span: Span, { kinds, teams, isColumn }: Headings): number {
  const { cells, sign, goesOn } = row;
  const before = text.slice(Math.max(0, span.start - NEAR), span.start);
  let points = isOfColumns(sign) ? 1 + (isNamed(before, sign) ? 1 : 0) : 0;
  if (goesOn) points += 2;
  else if (
    sign === ' ' &&
    cells.length === PAIRS &&
    cells.every(isPair) &&
    cells[0]?.startsWith('0') === true
  )
    points -= 2;
  if (isColumn) points += MIN_EVIDENCE;
  if (teams >= MIN_HEADINGS) points += 3;
  else if (teams > 0 || (kinds & heads.table) !== 0) points += 1;
  if (headLine.test(before)) points += 2;
  const sums = sumsOf(cells);
  points += sums;
  const others = [...rowsIn(before, sign), ...rowsIn(text.slice(span.end, span.end + NEAR), sign)];
  if (others.some((other) => lengthsOf(other) !== lengthsOf(cells))) points += 2;
  else if (others.some(([first = '']) => first.charAt(0) !== cells[0]?.charAt(0))) points += 1;
  if (sums > 0 && others.some((other) => sumsOf(other) > 0)) points += 2;
  return points;
}

/** "Rovers; " */
const isNamed = (before: string, sign: string): boolean =>
  before.endsWith(sign) && /\p{L}$/u.test(before.slice(0, -sign.length));

/** "P W D L F A", and the row below it. */
const headLine = /(?:^|[\n: ])(?:\p{L}{1,4}[ \t|;/.,-]{1,6}){4,9}\p{L}{1,4}\n[^\n]{0,40}$/u;

const PAIRS = 5; // of a number of France, which is written in nothing else
const lengthsOf = (cells: readonly string[]): string => cells.map(({ length }) => length).join();

interface Headings {
  /** Bits of all words around. */
  readonly kinds: number;
  /** How many different words of what is counted of a team. */
  readonly teams: number;
  /** "Row 2:" stands right before. */
  readonly isColumn: boolean;
}

function headingsAround({ table }: PreparedText, { start, end }: Span): Headings {
  const { starts, numbers } = table;
  const teams = new Set<number>();
  let kinds = 0;
  for (let at = placeFrom(starts, start - NEAR); at < starts.length; at += 1) {
    if ((starts[at] ?? 0) > end + NEAR) break;
    const number = numbers[at] ?? 0;
    const found = headedBy(number);
    kinds |= found;
    if ((found & heads.team) !== 0) teams.add(number);
  }
  const first = placeFrom(starts, start);
  const isColumn = [1, 2].some((back) => (headedBy(numbers[first - back] ?? 0) & heads.column) !== 0);
  return { kinds, teams: teams.size, isColumn };
}

const ended = /[.!?。\n]\s/;

/** "Lotto: 07 21 24 33 40 45": the name of the game stands before, and no call for a call between. */
function isDrawn({ table, text }: PreparedText, cells: readonly string[], start: number): boolean {
  if (!cells.every(({ length }) => length <= 2)) return false;
  const { starts, ends, numbers } = table;
  const rises = isRising(cells);
  for (let at = placeFrom(starts, start) - 1; at >= 0; at -= 1) {
    const end = ends[at] ?? 0;
    if (start - end > DRAWN_WITHIN) return false;
    const number = numbers[at] ?? 0;
    if ((saidBy(number) & says.phone) !== 0) return false;
    const kinds = headedBy(number);
    if ((kinds & heads.lottery) !== 0 || (rises && (kinds & heads.draw) !== 0))
      return !ended.test(text.slice(end, start));
  }
  return false;
}

/** Four numbers of two figures from the end of a number that was told in words. */
const pairsOf = (value: string): readonly string[] => value.slice(-8).match(/../g) ?? [];

/** All but the last, which may be drawn apart. */
const isRising = (cells: readonly string[]): boolean =>
  cells.slice(0, -1).every((one, at) => at === 0 || Number(one) > Number(cells[at - 1]));

const MAX_STEP = 6;
const MIN_STEPS = 5;

/** "36 38 40 42 44 46": sizes, each a little more than the one before. */
const isScale = (cells: readonly string[]): boolean =>
  cells.length > MIN_STEPS &&
  cells.every((one, at) => {
    const step = Number(one) - Number(cells[at - 1] ?? one);
    return step >= 0 && step <= MAX_STEP;
  });

/** "06 12 06 42 07 12": hours and minutes, each later than the one before. */
function isTimes({ cells }: Row, kinds: number): boolean {
  const count = cells.length >> 1;
  if (count < ((kinds & heads.timetable) === 0 ? MIN_TIMES : MIN_TIMES - 1)) return false;
  let last = -1;
  for (let at = 0; at < count * 2; at += 2) {
    const [hours = '', minutes = ''] = [cells[at], cells[at + 1]];
    const time = Number(hours) * 60 + Number(minutes);
    if (!isPair(hours) || !isPair(minutes) || Number(hours) > 23 || Number(minutes) > 59 || time <= last)
      return false;
    last = time;
  }
  return true;
}
