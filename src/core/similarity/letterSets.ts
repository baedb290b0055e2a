// A word's letters as bits: most pairs of strangers' words are told apart by them, without looking at the words.

/** A bit for each letter a–z and each digit, six of which share it with a rare letter; the space one, everything else one. */
export type LetterSet = number;

const SPACE = 30;
const OTHER = 29;
const bitOfLetter = (letter: string): number => letter.charCodeAt(0) - 97;
const bitOfDigit = [26, 27, 28, 31, ...'qxzjvw'.split('').map(bitOfLetter)];

/** Set of the characters of a text; what stands behind the 64th is not looked at. */
export function letterSet(text: string): LetterSet {
  let bits = 0;
  const end = Math.min(text.length, 64);
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) bits |= 1 << (code - 97);
    else if (code >= 48 && code <= 57) bits |= 1 << (bitOfDigit[code - 48] ?? OTHER);
    else bits |= 1 << (code === 32 ? SPACE : OTHER);
  }
  return bits;
}

/** Letters and lengths of many texts, side by side: what nearly all comparisons end with must lie close together. */
export interface LetterIndex {
  readonly sets: Int32Array;
  readonly lengths: Uint16Array;
}

/** @param texts - shorter than 65,536 characters. */
export function indexLetters(texts: readonly string[]): LetterIndex {
  return {
    sets: Int32Array.from(texts, letterSet),
    lengths: Uint16Array.from(texts, ({ length }) => length),
  };
}

/** The most characters that texts number `left` and `right` can have in common. */
export function mostInCommonOf({ sets, lengths }: LetterIndex, left: number, right: number): number {
  return mostInCommon(lengths[left] ?? 0, sets[left] ?? 0, lengths[right] ?? 0, sets[right] ?? 0);
}

/** How many letters are in a set. */
export function lettersOf(set: LetterSet): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  bits += bits >>> 8;
  return (bits + (bits >>> 16)) & 0x3f;
}

/**
 * The most characters that two texts can have in common, each taken once: a letter of the one that the other lacks
 * never counts.
 */
export function mostInCommon(
  leftLength: number,
  left: LetterSet,
  rightLength: number,
  right: LetterSet,
): number {
  const ofLeft = leftLength - lettersOf(left & ~right);
  const ofRight = rightLength - lettersOf(right & ~left);
  return ofLeft < ofRight ? ofLeft : ofRight;
}

/**
 * Whether a Jaro–Winkler similarity of 0.88 or more is possible: with a common beginning of four letters it needs a Jaro
 * similarity of 0.8, that is `common / left + common / right ≥ 1.4`.
 */
export function couldBeSimilar(mostCommon: number, leftLength: number, rightLength: number): boolean {
  return mostCommon * (leftLength + rightLength) >= 1.4 * leftLength * rightLength;
}

/** Whether one of 0.9 or more is: a Jaro similarity of 5/6, that is a sum of 1.5; the little less is for rounding. */
export function couldBeClose(mostCommon: number, leftLength: number, rightLength: number): boolean {
  return mostCommon * (leftLength + rightLength) >= 1.4999 * leftLength * rightLength;
}
