// Numbers among figures that nothing but spaces parts from them: "Hotel 405 020 7946 0853", "0161 496 0735 2026", two
// numbers side by side. Each is grouped just as its country groups it, and there is only one way to take them so.
import { gaps } from './gaps';
import type { Item } from './items';
import { blockOf, gapOf, type Block } from './parts';
import type { Cut, Used } from './trimmed';

const MAX_ITEMS = 24; // a table of figures is longer
const MIN_GROUPS = 2;
const MAX_GROUPS = 7;
const MIN_DIGITS = 9;
const MAX_DIGITS = 15; // ITU-T E.164
const MAX_SKIPPED_DIGITS = 3;
const MIN_BEHIND_AREA = 4; // digits
const MAX_SKIPPED = 6; // items

/** How items from one on are best taken: the fewest left out. */
interface Way {
  readonly skipped: number;
  /** In how many ways as few are left out. */
  readonly ways: number;
  /** Where the first number ends; undefined where the first item is left out. */
  readonly to: number | undefined;
  /** Where it is one more number. */
  readonly numbers: number;
}

/**
 * What is taken of items that are no number as a whole. At most a hundred and fifty looks, and only at groups that begin
 * as numbers do.
 */
export function shapely(items: readonly Item[], place: number, { strength, take, reads }: Cut): Used {
  if (items.length <= MIN_GROUPS || items.length > MAX_ITEMS) return [];
  const ways: Way[] = [];
  ways[items.length] = { skipped: 0, ways: 1, to: undefined, numbers: 0 };
  for (let from = items.length - 1; from >= 0; from -= 1)
    ways[from] = wayFrom(items, from, { ways, reads, strength });
  const whole = ways[0];
  if (whole?.ways !== 1 || whole.numbers === 0 || whole.skipped > MAX_SKIPPED) return [];
  const used: (readonly [number, number])[] = [];
  for (let from = 0; from < items.length;) {
    const to = ways[from]?.to;
    const end =
      to === undefined ? undefined : take(place + from, shapedBlock(items.slice(from, to), strength));
    if (end !== undefined) used.push([place + from, end]);
    from = to ?? from + 1;
  }
  return used;
}

interface Known {
  /** Of all items behind. */
  readonly ways: readonly Way[];
  readonly reads: Cut['reads'];
  readonly strength: number;
}

const impossible: Way = { skipped: Infinity, ways: 0, to: undefined, numbers: 0 };

function wayFrom(items: readonly Item[], from: number, { ways, reads, strength }: Known): Way {
  const behind = ways[from + 1] ?? impossible;
  let best: Way =
    isSkippable(items[from]) && isBoundary(items, from + 1)
      ? { ...behind, skipped: behind.skipped + 1, to: undefined }
      : impossible;
  if (!mayBegin(items, from)) return best;
  for (let to = from + MIN_GROUPS; to <= items.length && to - from <= MAX_GROUPS; to += 1) {
    const rest = ways[to] ?? impossible;
    if (rest.ways === 0 || rest.skipped > best.skipped || !isBoundary(items, to)) continue;
    const block = shapedBlock(items.slice(from, to), strength);
    if (block.digits.length > MAX_DIGITS) break;
    if (block.digits.length < MIN_DIGITS || !reads(block)) continue;
    const isAsGood = rest.skipped === best.skipped;
    best = { ...rest, to, numbers: rest.numbers + 1, ways: rest.ways + (isAsGood ? best.ways : 0) };
  }
  return best;
}

const shapedBlock = (items: readonly Item[], strength: number): Block => ({
  ...blockOf(items, strength, true),
  isShapedOnly: true,
});

/** At the end, or with a space before the item. */
const isBoundary = (items: readonly Item[], at: number): boolean =>
  at >= items.length || gapOf(items, at) >= gaps.space;

const year = /^(?:19|20)\d\d$/;

/** An age, a price, a room, a year: four other figures go on with a number that is too long. */
const isSkippable = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.words === 0 &&
  !item.isMixed &&
  !item.hasPlus &&
  (item.digits.length <= MAX_SKIPPED_DIGITS || year.test(item.digits));

/**
 * A sign, a zero, the trunk prefix of Russia, or what numbers without a trunk prefix begin with: three figures, or two
 * and a long group.
 */
function mayBegin(items: readonly Item[], from: number): boolean {
  const item = items[from];
  if (item === undefined || (from > 0 && gapOf(items, from) < gaps.space)) return false;
  const { digits, hasPlus } = item;
  if (hasPlus || digits.startsWith('0') || digits === '8' || digits === '1' || digits.length === 3)
    return true;
  return digits.length === 2 && (items[from + 1]?.digits.length ?? 0) >= MIN_BEHIND_AREA;
}
