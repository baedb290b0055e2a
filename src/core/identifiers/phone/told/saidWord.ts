// How lists of words of digits are written: a line for each digit.
import { foldWord } from '../../../text/tokens';

/** A folded word, the language it is of and the digit it says. */
export type SaidWord = readonly [language: string, word: string, digit: string];

/** Lines in the order of the digits from zero on. */
export const wordsOf = (language: string, ...lines: readonly string[]): readonly SaidWord[] =>
  lines.flatMap((line, digit) =>
    line
      .split(' ')
      .filter((word) => word !== '-')
      .map((word) => [language, foldWord(word), String(digit)] as const),
  );
