// Choices that are not equally likely.
import type { Random } from './random';

export type Weights<Item> = readonly (readonly [Item, number])[];

/**
 * A choice by weights, which need not sum to one.
 *
 * @returns a function that draws one item; throws for an empty table, which is the caller's mistake.
 */
export function weighted<Item>(table: Weights<Item>): (random: Random) => Item {
  const last = table.at(-1);
  if (last === undefined) throw new Error('weighted() was called with an empty table.');
  const ends: number[] = [];
  let sum = 0;
  for (const [, weight] of table) ends.push((sum += weight));
  return (random) => {
    const drawn = random.next01() * sum;
    const at = ends.findIndex((end) => drawn < end);
    return (table[at] ?? last)[0];
  };
}

/** `2: oak tree, 1: owl` style tables written as one object. */
export function weightsOf<Key extends string>(table: Readonly<Record<Key, number>>): Weights<Key> {
  return Object.entries(table) as unknown as Weights<Key>;
}

/** Weights that fall as one over the rank: a few designs that many buy, many that few buy. */
export function byRank<Item>(items: readonly Item[]): Weights<Item> {
  return items.map((item, rank) => [item, 1 / (rank + 3)] as const);
}
