// How many slips of the pen lie between two words: a letter too many, too few, wrong, or two neighbours exchanged.

/** A slip is counted up to here; words further apart are only "further apart". */
export const MAX_EDITS = 3;
/** Names, streets and numbers are shorter; what is longer is compared by its tokens. */
const MAX_CHARACTERS = 64;

const WIDTH = MAX_CHARACTERS + 2;
/** Three rows of the table, used again by every call: nothing is allocated for a pair. */
const rows = new Uint8Array(3 * WIDTH);

/**
 * Edits between two words, exchanged neighbours counting as one (optimal string alignment, the restricted form of
 * Damerau 1964 and Levenshtein 1966), computed only in the band that the bound leaves open.
 *
 * @param maxEdits - 0 … 3; the cost is (2 × maxEdits + 1) × length.
 * @returns edits, or `maxEdits + 1` where there are more or a word is longer than 64 characters. Symmetric.
 */
export function editDistance(left: string, right: string, maxEdits: number): number {
  if (left === right) return 0;
  const isOrdered = left.length >= right.length;
  const long = isOrdered ? left : right;
  const short = isOrdered ? right : left;
  const tooFar = maxEdits + 1;
  if (long.length - short.length > maxEdits || long.length > MAX_CHARACTERS) return tooFar;
  let from = 0;
  while (from < short.length && long.charCodeAt(from) === short.charCodeAt(from)) from += 1;
  let longLetters = long.length - from;
  let shortLetters = short.length - from;
  while (
    shortLetters > 0 &&
    long.charCodeAt(from + longLetters - 1) === short.charCodeAt(from + shortLetters - 1)
  ) {
    longLetters -= 1;
    shortLetters -= 1;
  }
  if (shortLetters === 0) return longLetters;
  // Between equal beginnings and ends one edit leaves one letter, or two exchanged ones.
  if (longLetters === 1) return 1;
  if (longLetters === 2 && shortLetters === 2 && isExchanged(long, short, from + 1)) return 1;
  return maxEdits === 1 ? tooFar : banded(long, short, { from, longLetters, shortLetters, maxEdits });
}

/** Whether the letter at a place and the one before it stand exchanged in the other word. */
function isExchanged(long: string, short: string, at: number): boolean {
  return long.charCodeAt(at) === short.charCodeAt(at - 1) && long.charCodeAt(at - 1) === short.charCodeAt(at);
}

/** The parts of two words between what they begin and end with alike. */
interface Middle {
  readonly from: number;
  readonly longLetters: number;
  readonly shortLetters: number;
  readonly maxEdits: number;
}

/** Flat kernel: `rows[current + column]` is the distance of the first `row` letters of long to the first `column` of short. */
function banded(long: string, short: string, { from, longLetters, shortLetters, maxEdits }: Middle): number {
  const tooFar = maxEdits + 1;
  let beforeLast = 0;
  let last = WIDTH;
  let current = 2 * WIDTH;
  for (let column = 0; column <= shortLetters; column += 1)
    rows[last + column] = column < tooFar ? column : tooFar;
  for (let row = 1; row <= longLetters; row += 1) {
    const first = row > maxEdits ? row - maxEdits : 1;
    const end = row + maxEdits < shortLetters ? row + maxEdits : shortLetters;
    rows[current + first - 1] = first === 1 && row < tooFar ? row : tooFar;
    let best = tooFar;
    const letter = long.charCodeAt(from + row - 1);
    const before = row > 1 ? long.charCodeAt(from + row - 2) : -1;
    for (let column = first; column <= end; column += 1) {
      const other = short.charCodeAt(from + column - 1);
      let edits = (rows[last + column - 1] ?? tooFar) + (letter === other ? 0 : 1);
      const above = column === row + maxEdits ? tooFar : (rows[last + column] ?? tooFar) + 1;
      const beside = (rows[current + column - 1] ?? tooFar) + 1;
      if (above < edits) edits = above;
      if (beside < edits) edits = beside;
      if (column > 1 && other === before && letter === short.charCodeAt(from + column - 2)) {
        const exchanged = (rows[beforeLast + column - 2] ?? tooFar) + 1;
        if (exchanged < edits) edits = exchanged;
      }
      if (edits > tooFar) edits = tooFar;
      rows[current + column] = edits;
      if (edits < best) best = edits;
    }
    if (best > maxEdits) return tooFar;
    const free = beforeLast;
    beforeLast = last;
    last = current;
    current = free;
  }
  const edits = rows[last + shortLetters] ?? tooFar;
  return edits < tooFar ? edits : tooFar;
}
