// Texts of several words compared as sets: the order of words and a word too many matter little.
import { editDistance } from './editDistance';

/** An address line or a business name has fewer; the rest is not looked at. */
const MAX_TOKENS = 12;
/** Below it one slip makes another word. */
const LEAST_LETTERS_FOR_A_SLIP = 4;

/**
 * How much of the words of two texts is common, each word weighed by what it tells.
 *
 * @param left, right - folded words, at most 12 of each are compared.
 * @param informationBits - what a word tells, e.g. −log2 of its share; every word 1 if left out.
 * @returns shared weight / weight of both together (a weighted Jaccard index), 0 … 1. A word with one slip counts as
 *   shared. Symmetric.
 * @see Cohen, Ravikumar, Fienberg 2003 (soft TF-IDF), reduced to one slip.
 */
export function tokenSetSimilarity(
  left: readonly string[],
  right: readonly string[],
  informationBits: (token: string) => number = () => 1,
): number {
  const [one, other] = [left.slice(0, MAX_TOKENS).sort(), right.slice(0, MAX_TOKENS).sort()];
  const isTaken = new Array<boolean>(other.length).fill(false);
  const leftOver: string[] = [];
  let [shared, all] = [0, 0];
  for (const token of one) {
    const place = other.findIndex((candidate, at) => candidate === token && !isTaken[at]);
    if (place < 0) leftOver.push(token);
    else {
      isTaken[place] = true;
      const bits = informationBits(token);
      shared += bits;
      all += bits;
    }
  }
  for (const token of leftOver) {
    const place = other.findIndex((candidate, at) => !isTaken[at] && isOneSlipApart(token, candidate));
    if (place >= 0) isTaken[place] = true;
    const twin = place < 0 ? token : (other[place] ?? token);
    const bits = Math.max(informationBits(token), informationBits(twin));
    if (place >= 0) shared += bits;
    all += bits;
  }
  other.forEach((token, at) => {
    if (!isTaken[at]) all += informationBits(token);
  });
  return all === 0 ? 0 : shared / all;
}

/** Whether two words of four letters or more are one edit apart. */
export function isOneSlipApart(left: string, right: string): boolean {
  return (
    left.length >= LEAST_LETTERS_FOR_A_SLIP &&
    right.length >= LEAST_LETTERS_FOR_A_SLIP &&
    editDistance(left, right, 1) <= 1
  );
}
