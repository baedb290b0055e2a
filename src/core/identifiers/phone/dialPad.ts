// Letters on the twelve keys of a telephone: ITU-T E.161, figure 2.
const keys = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
const keyOf = new Map(
  keys.flatMap((letters, key) => Array.from(letters, (letter) => [letter, key + 2] as const)),
);

/**
 * Digits that somebody dials who reads letters off the keys.
 *
 * @param word - a folded word; what is no letter of the pad stands for nothing.
 */
export const dialledLetters = (word: string): string =>
  Array.from(word, (letter) => String(keyOf.get(letter) ?? '')).join('');
