// Records of one group do not arrive one after the other: they come in through many lanes at once. Memory is bounded
// by the lanes, whatever the size of the world.
import type { Random } from './random';

const LANES = 512;

/**
 * Mixes groups of items.
 *
 * @param nextGroup - the next group, or undefined at the end; asked only when a lane is free.
 * @param random - decides the lane.
 * @returns every item once; items of one group keep their order.
 */
export function* interleave<Item>(
  nextGroup: () => readonly Item[] | undefined,
  random: Random,
): Generator<Item, void, undefined> {
  const lanes: { items: readonly Item[]; taken: number }[] = [];
  let isExhausted = false;
  for (;;) {
    while (!isExhausted && lanes.length < LANES) {
      const items = nextGroup();
      if (items === undefined) isExhausted = true;
      else if (items.length > 0) lanes.push({ items, taken: 0 });
    }
    if (lanes.length === 0) return;
    const at = random.integer(0, lanes.length - 1);
    const lane = lanes[at];
    const item = lane?.items[lane.taken];
    if (lane === undefined || item === undefined) throw new Error('A lane ran dry without being taken away.');
    yield item;
    lane.taken += 1;
    if (lane.taken < lane.items.length) continue;
    const last = lanes.pop();
    if (last !== undefined && at < lanes.length) lanes[at] = last;
  }
}
