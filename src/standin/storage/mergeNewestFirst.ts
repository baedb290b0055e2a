// Merges sources that are each newest first into one order, opening each source only when its newest may be next.

export interface MergeSource<Item> {
  /** No item of the source is newer. */
  readonly maxTime: number;
  /** Of equal times the source of higher rank comes first. */
  readonly rank: number;
  readonly open: () => Iterator<Item>;
}

interface Head<Item> {
  item: Item;
  time: number;
  readonly rank: number;
  readonly rest: Iterator<Item>;
}

/** Items of all sources, newest first; of equal times by rank, within one source in its own order. */
export function* mergeNewestFirst<Item>(
  sources: readonly MergeSource<Item>[],
  timeOf: (item: Item) => number,
): Generator<Item> {
  const waiting = [...sources].sort(
    (left, right) => left.maxTime - right.maxTime || compare(left.rank, right.rank),
  );
  const heads: Head<Item>[] = [];
  const openNext = (): void => {
    const source = waiting.pop();
    if (source === undefined) return;
    const rest = source.open();
    const first = rest.next();
    if (first.done === true) return;
    heads.push({ item: first.value, time: timeOf(first.value), rank: source.rank, rest });
  };
  for (;;) {
    let best = newest(heads);
    for (let next = waiting.at(-1); next !== undefined && isBefore(next, best); next = waiting.at(-1)) {
      openNext();
      best = newest(heads);
    }
    if (best === undefined) return;
    yield best.item;
    const following = best.rest.next();
    if (following.done === true) heads.splice(heads.indexOf(best), 1);
    else {
      best.item = following.value;
      best.time = timeOf(following.value);
    }
  }
}

function isBefore<Item>(source: MergeSource<Item>, best: Head<Item> | undefined): boolean {
  if (best === undefined) return true;
  return source.maxTime > best.time || (source.maxTime === best.time && source.rank > best.rank);
}

/** Few sources overlap in time, so looking through the heads costs less than keeping a heap. */
function newest<Item>(heads: readonly Head<Item>[]): Head<Item> | undefined {
  let best = heads[0];
  for (const head of heads) {
    if (best === undefined || head.time > best.time || (head.time === best.time && head.rank > best.rank))
      best = head;
  }
  return best;
}

/** Infinity minus Infinity is not a number, so ranks are compared, not subtracted. */
function compare(left: number, right: number): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
