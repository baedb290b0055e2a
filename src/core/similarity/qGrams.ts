// Pieces of a word: two words with slips still share most of theirs.

/**
 * Pieces of so many letters, each once, in the order of the word.
 *
 * @param size - letters of a piece; a shorter word is its only piece, an empty one has none.
 */
export function qGrams(word: string, size: number): readonly string[] {
  if (word === '') return [];
  if (word.length <= size) return [word];
  const pieces = new Set<string>();
  for (let at = 0; at + size <= word.length; at += 1) pieces.add(word.slice(at, at + size));
  return [...pieces];
}

/**
 * Dice's coefficient of the pieces of two words.
 *
 * @returns 2 × shared / (pieces of both), 0 … 1. Symmetric.
 */
export function qGramSimilarity(left: string, right: string, size = 2): number {
  const [one, other] = [qGrams(left, size), new Set(qGrams(right, size))];
  if (one.length === 0 || other.size === 0) return 0;
  return (2 * one.filter((piece) => other.has(piece)).length) / (one.length + other.size);
}
