// Which rows of a slice a search may want, and how two such answers become one.

/** By row, 1 = perhaps wanted; undefined = all rows, `noRows` = none. */
export type Mask = Uint8Array | undefined;

/** Shared by all slices: a search for few values meets hundreds of slices that have none of them. */
export const noRows = new Uint8Array(0);

/** Rows that both want; the second is not even made where the first wants none. */
export function both(left: Mask, makeRight: () => Mask): Mask {
  if (left?.includes(1) === false) return noRows;
  const right = makeRight();
  if (left === undefined || right === undefined) return left ?? right;
  if (right === noRows) return noRows;
  const merged = new Uint8Array(left.length);
  for (let row = 0; row < merged.length; row++) merged[row] = (left[row] ?? 0) & (right[row] ?? 0);
  return merged;
}

/** Rows that one of the two wants. */
export function either(left: Mask, right: Mask): Mask {
  if (left === undefined || right === undefined) return undefined;
  if (left === noRows || right === noRows) return left === noRows ? right : left;
  const merged = new Uint8Array(left.length);
  for (let row = 0; row < merged.length; row++) merged[row] = (left[row] ?? 0) | (right[row] ?? 0);
  return merged;
}
