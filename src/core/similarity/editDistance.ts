// How many slips of the pen lie between two words: a letter too many, too few, wrong, or two neighbours exchanged.

/** A slip is counted up to here; words further apart are only "further apart". */
export const MAX_EDITS = 3;
/** Names, streets and numbers are shorter; what is longer is compared by its tokens. */
const MAX_CHARACTERS = 64;

const WIDTH = MAX_CHARACTERS + 2;
/** Three rows of the table, used again by every call: nothing is allocated for a pair. */
const rows = [new Uint8Array(WIDTH), new Uint8Array(WIDTH), new Uint8Array(WIDTH)] as const;

/**
 * Edits between two words, exchanged neighbours counting as one (optimal string alignment, the restricted form of
 * Damerau 1964 and Levenshtein 1966), computed only in the band that the bound leaves open.
 *
 * @param maxEdits - 0 … 3; the cost is (2 × maxEdits + 1) × length.
 * @returns edits, or `maxEdits + 1` where there are more or a word is longer than 64 characters. Symmetric.
 */
export function editDistance(left: string, right: string, maxEdits: number): number {
  if (left === right) return 0;
  const tooFar = maxEdits + 1;
  const [longer, shorter] = left.length >= right.length ? [left, right] : [right, left];
  if (longer.length - shorter.length > maxEdits || longer.length > MAX_CHARACTERS) return tooFar;
  let from = 0;
  while (from < shorter.length && longer.charCodeAt(from) === shorter.charCodeAt(from)) from += 1;
  let cut = 0;
  while (
    cut < shorter.length - from &&
    longer.charCodeAt(longer.length - 1 - cut) === shorter.charCodeAt(shorter.length - 1 - cut)
  )
    cut += 1;
  if (shorter.length - cut === from) return longer.length - shorter.length;
  return banded(longer.slice(from, longer.length - cut), shorter.slice(from, shorter.length - cut), maxEdits);
}

/** Flat kernel: `current[column]` is the distance of the first `row` characters of long to the first `column` of short. */
function banded(long: string, short: string, maxEdits: number): number {
  const tooFar = maxEdits + 1;
  let [beforeLast, last, current]: Uint8Array[] = [...rows];
  if (beforeLast === undefined || last === undefined || current === undefined) return tooFar;
  for (let column = 0; column <= short.length; column += 1) last[column] = Math.min(column, tooFar);
  for (let row = 1; row <= long.length; row += 1) {
    const first = Math.max(1, row - maxEdits);
    const end = Math.min(short.length, row + maxEdits);
    current[first - 1] = first === 1 ? Math.min(row, tooFar) : tooFar;
    let best = tooFar;
    const letter = long.charCodeAt(row - 1);
    for (let column = first; column <= end; column += 1) {
      const above = column === row + maxEdits ? tooFar : (last[column] ?? tooFar);
      const isSame = letter === short.charCodeAt(column - 1);
      let edits = Math.min(
        (last[column - 1] ?? tooFar) + (isSame ? 0 : 1),
        above + 1,
        (current[column - 1] ?? tooFar) + 1,
      );
      if (
        row > 1 &&
        column > 1 &&
        letter === short.charCodeAt(column - 2) &&
        long.charCodeAt(row - 2) === short.charCodeAt(column - 1)
      )
        edits = Math.min(edits, (beforeLast[column - 2] ?? tooFar) + 1);
      if (edits > tooFar) edits = tooFar;
      current[column] = edits;
      if (edits < best) best = edits;
    }
    if (best > maxEdits) return tooFar;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[short.length] ?? tooFar, tooFar);
}
