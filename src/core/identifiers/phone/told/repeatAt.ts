// The repeats that the words and signs of a text tell of: each with its count before the digit, or behind it where that is
// how the text has it. "Five two times seven two times" may be read both ways at its first count; a writer keeps to one.
import type { PreparedText } from '../../extractor';
import { countedAt, countedBehindAt, type Repeat } from './repeatGrammar';

const MAX_BACK = 5; // tokens from where a repeat begins to the word that tells of it

interface Place {
  readonly marks: readonly number[];
  readonly place: number;
  /** Tokens before it are of other repeats. */
  readonly read: number;
}

/** Where a count stands: before its digit or behind it; undefined where nothing tells. */
export type Order = 'before' | 'behind' | undefined;

interface Readings {
  readonly before: Repeat | undefined;
  readonly behind: Repeat | undefined;
}

/**
 * The repeat of a mark.
 *
 * @param order - of the count, where both ways are possible.
 */
export function repeatOf(
  prepared: PreparedText,
  { marks, place, read }: Place,
  order: Order,
): Repeat | undefined {
  const { before, behind } = readingsOf(prepared, marks[place] ?? 0, read);
  if (before === undefined || behind === undefined) return before ?? behind;
  return (told(prepared, before, behind) ?? order) === 'behind' ? behind : before;
}

/**
 * Of each mark, how the counts of its chain stand: as those of them that can be read one way only. Linear: a few looks
 * at each mark.
 */
export function ordersOf(prepared: PreparedText, marks: readonly number[]): readonly Order[] {
  const orders: Order[] = [];
  for (let first = 0; first < marks.length;) {
    let end = first + 1;
    while (end < marks.length && (marks[end] ?? 0) - (marks[end - 1] ?? 0) <= MAX_APART) end += 1;
    const order = orderOf(prepared, marks, { first, end });
    for (; first < end; first += 1) orders.push(order);
  }
  return orders;
}

const MAX_APART = 6; // tokens from one repeat to the next

function orderOf(
  prepared: PreparedText,
  marks: readonly number[],
  { first, end }: { readonly first: number; readonly end: number },
): Order {
  if (end - first < 2) return undefined;
  let [before, behind] = [0, 0];
  for (let place = first; place < end; place += 1) {
    const found = readingsOf(prepared, marks[place] ?? 0, place > first ? (marks[place - 1] ?? 0) : 0);
    if (found.before === undefined && found.behind === undefined) continue;
    const order = isBoth(found) ? told(prepared, found.before, found.behind) : sideOf(found);
    if (order === 'before') before += 1;
    if (order === 'behind') behind += 1;
  }
  return behind > before ? 'behind' : before > behind ? 'before' : undefined;
}

const isBoth = (found: Readings): found is { readonly before: Repeat; readonly behind: Repeat } =>
  found.before !== undefined && found.behind !== undefined;

const sideOf = ({ before }: Readings): Order => (before === undefined ? 'behind' : 'before');

const readingsOf = (prepared: PreparedText, mark: number, read: number): Readings => ({
  before: first(countedAt, prepared, mark, read),
  behind: first(countedBehindAt, prepared, mark, read),
});

type Finder = (prepared: PreparedText, from: number, mark: number) => Repeat | undefined;

function first(find: Finder, prepared: PreparedText, mark: number, read: number): Repeat | undefined {
  for (let at = Math.max(read, mark - MAX_BACK); at <= mark; at += 1) {
    const found = find(prepared, at, mark);
    if (found !== undefined) return found;
  }
  return undefined;
}

const MAX_SMALL = 3;
const isSmall = ({ digits }: Repeat): boolean => digits.length <= MAX_SMALL;

/** By the signs on either side, or an article before one of the two digits: "die fünf zweimal", "zweimal die fünf". */
function told({ text, table }: PreparedText, before: Repeat, behind: Repeat): Order {
  const { starts, ends, words } = table;
  // "5x2" is two fives and not five twos.
  if (before.from === behind.from && before.to === behind.to && !isSmall(before)) return 'behind';
  const gapBefore = (at: number): string =>
    text
      .slice(ends[at - 1], starts[at])
      .replace(/^-$/, '')
      .trim();
  const isPartedLeft = gapBefore(before.from) !== '';
  // "Five (twice)"
  if (gapBefore(before.from).endsWith('(')) return 'behind';
  let end = behind.to;
  while (before.table.rows.has(words[end] ?? '')) end += 1;
  const isPartedRight = gapBefore(end) !== '';
  if (isPartedLeft !== isPartedRight) return isPartedLeft ? 'before' : 'behind';
  const { links, digits, measures } = before.table;
  const isLink = (at: number): boolean =>
    links.has(words[at] ?? '') && !digits.has(words[at] ?? '') && !measures.has(words[at] ?? '');
  const isDigit = (at: number): boolean => digits.has(words[at] ?? '') || /^\d+$/.test(words[at] ?? '');
  // The number does not begin there: "call AT five".
  const isLinkedLeft = isLink(behind.from - 1) && isDigit(behind.from - 2);
  const isLinkedRight = isLink(behind.to) && behind.to < before.to;
  return isLinkedLeft === isLinkedRight ? undefined : isLinkedLeft ? 'behind' : 'before';
}
