// A share of few cases says little; the range around it says how little.

/** A share with the range in which the true one lies 95 times in 100, all 0–1. */
export interface ShareInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const Z_95 = 1.959964; // two-sided 95 % of the normal distribution

/**
 * Share of `hits` among `cases`, with Wilson's 95 % interval (E. B. Wilson 1927), which holds for small numbers and at
 * 0 and 1, where the usual one has no width.
 *
 * @param hits - whole, 0 to `cases`.
 * @returns undefined without cases: nothing is known then, which is not 0.
 */
export function wilsonInterval(hits: number, cases: number): ShareInterval | undefined {
  if (cases <= 0) return undefined;
  const share = hits / cases;
  const square = (Z_95 * Z_95) / cases;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z_95 / (1 + square)) * Math.sqrt((share * (1 - share)) / cases + square / (4 * cases));
  return {
    share,
    low: Math.min(share, Math.max(0, middle - half)),
    high: Math.max(share, Math.min(1, middle + half)),
  };
}
