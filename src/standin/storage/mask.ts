// Which rows of a slice a search may want, and how two such answers become one.

/** By row, 1 = perhaps wanted; undefined = all rows. */
export type Mask = Uint8Array | undefined;

/** Rows that both want; the second is not even made where the first wants none. */
export function both(left: Mask, makeRight: () => Mask): Mask {
  if (left?.includes(1) === false) return left;
  const right = makeRight();
  if (left === undefined || right === undefined) return left ?? right;
  return left.map((bit, row) => bit & (right[row] ?? 0));
}

/** Rows that one of the two wants. */
export function either(left: Mask, right: Mask): Mask {
  if (left === undefined || right === undefined) return undefined;
  return left.map((bit, row) => bit | (right[row] ?? 0));
}
