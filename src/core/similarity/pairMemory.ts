// Remembers how alike two numbered values are: of a million pairs of records most hold values that met before.

const SLOT_BITS = 16; // 590 KB; files have some thousand names and streets that meet again and again
const SLOTS = 1 << SLOT_BITS;

/**
 * Wraps a comparison of numbered values, so that a pair met before is looked up.
 *
 * A table with one place for each pair (direct-mapped): a later pair takes the place of an earlier one, so it never grows.
 *
 * @param compare - pure and symmetric; gives 0 … 255. Numbers from 1.
 */
export function rememberPairs(
  compare: (left: number, right: number) => number,
): (left: number, right: number) => number {
  const lows = new Uint32Array(SLOTS);
  const highs = new Uint32Array(SLOTS);
  const results = new Uint8Array(SLOTS);
  return (left, right) => {
    const low = left < right ? left : right;
    const high = left < right ? right : left;
    const slot = (Math.imul(low, 0x9e3779b1) + Math.imul(high, 0x85ebca77)) >>> (32 - SLOT_BITS);
    if (lows[slot] === low && highs[slot] === high) return results[slot] ?? 0;
    const result = compare(left, right);
    lows[slot] = low;
    highs[slot] = high;
    results[slot] = result;
    return result;
  };
}
