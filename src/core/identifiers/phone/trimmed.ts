// Blocks without what stands at their edges: an age, a count, a room, a year, a price.
import { gaps } from './gaps';
import type { Item } from './items';
import { blockOf, gapOf, isLeftOver, type Block } from './parts';
import { shapely } from './shapely';

/** What was taken: from one item to another, the end not included. */
export type Used = readonly (readonly [start: number, end: number])[];

/** One look at blocks of one strength. */
export interface Cut {
  readonly strength: number;
  readonly minDigits: number;
  /** Where the block ends if it reads. */
  readonly take: (place: number, block: Block) => number | undefined;
  readonly reads: (block: Block) => boolean;
}

/** Without an age or a count at one edge: "202 555 0123 24". Only short figures behind a space are left out. */
export function trimmed(items: readonly Item[], place: number, cut: Cut): Used {
  const { strength, minDigits, take } = cut;
  const last = items.length - 1;
  // "60 min 150", and the number on the lines below.
  const isOfLineBefore =
    strength >= gaps.line && items[0]?.startsLine === false && items[1]?.gap.strength === gaps.line;
  const tries: (readonly [number, number])[] = [];
  if (isLeftOver(items[last], items[last - 1], gapOf(items, last))) tries.push([0, last]);
  if (isOfLineBefore || isLeftOver(items[0], items[1], last > 0 ? gapOf(items, 1) : 0))
    tries.push([1, items.length]);
  for (const [from, to] of tries) {
    const block = blockOf(items.slice(from, to), strength, true);
    const end = block.digits.length < minDigits ? undefined : take(place + from, block);
    if (end !== undefined) return [[place + from, end]];
  }
  return shapely(items, place, cut);
}

/** Without a figure that a word behind it says to be a count. */
export function withoutCount(
  items: readonly Item[],
  place: number,
  { strength, minDigits, take }: Cut,
): Used {
  const last = items.length - 1;
  if (!isLeftOver(items[last], items[last - 1], gapOf(items, last))) return [];
  const block = blockOf(items.slice(0, last), strength, true);
  const end = block.digits.length < minDigits ? undefined : take(place, block);
  return end === undefined ? [] : [[place, end]];
}
