// Where in a long row of numbers in order one begins to look: by halving, because a hostile text holds thousands.

/**
 * Place of the first number that is not below the one given; the length of the row if all are.
 *
 * @param rising - offsets, or places of words, in order.
 */
export function placeFrom(rising: ArrayLike<number>, least: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
