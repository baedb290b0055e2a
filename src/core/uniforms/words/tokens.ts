// Words and signs of a description, with their places in what was written.

export type Sign = 'comma' | 'stop' | 'line' | 'slash' | 'colon' | 'dash' | 'bracket' | 'and' | 'doubt';

/** A word (folded), or a sign that parts words. */
export interface DescriptionToken {
  readonly start: number;
  readonly end: number;
  /** Lower case, no accents; empty for a sign. */
  readonly word: string;
  readonly sign?: Sign;
  readonly isCapitalised: boolean;
  readonly isUpperCase: boolean;
}

/** What is longer is a report with a description somewhere in it; the page says that the rest was not read. */
export const MAX_CHARACTERS = 4000;

const signs: Readonly<Record<string, Sign>> = {
  ',': 'comma',
  '،': 'comma',
  '.': 'stop',
  ';': 'stop',
  '!': 'stop',
  '\n': 'line',
  '/': 'slash',
  '|': 'slash',
  ':': 'colon',
  '=': 'colon',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '•': 'line',
  '*': 'line',
  '(': 'bracket',
  ')': 'bracket',
  '[': 'bracket',
  ']': 'bracket',
  '&': 'and',
  '+': 'and',
  '?': 'doubt',
};
const piece = /[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]|\n/gu;
const isWord = /^[\p{L}\p{M}\p{N}]/u;
const marks = /\p{M}/gu;

/**
 * Words and signs in order of place.
 *
 * @param text - what was written; only its first `MAX_CHARACTERS` are read.
 * @returns words folded ("Siwmpêr" is `siwmper`); an apostrophe parts words ("didn't" is `didn`, `t`); a hyphen inside a
 *   word, a point inside initials and a stroke inside a fraction part words and are no sign. Linear.
 */
export function descriptionTokens(text: string): readonly DescriptionToken[] {
  const read = text.slice(0, MAX_CHARACTERS);
  const tokens: DescriptionToken[] = [];
  for (const match of read.matchAll(piece)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    if (isWord.test(written)) {
      tokens.push(wordToken(written, start));
      continue;
    }
    const sign = signs[written];
    if (sign !== undefined && !isInsideWord(read, start, sign))
      tokens.push({ start, end, word: '', sign, isCapitalised: false, isUpperCase: false });
  }
  return tokens;
}

function wordToken(written: string, start: number): DescriptionToken {
  const word = written.normalize('NFKD').replace(marks, '').toLowerCase();
  const first = written.charAt(0);
  return {
    start,
    end: start + written.length,
    word,
    isCapitalised: first !== first.toLowerCase(),
    isUpperCase: written !== written.toLowerCase() && written === written.toUpperCase(),
  };
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** "t-shirt", "B.H.S.", "1/4 zip": the sign stands inside what is said as one. */
function isInsideWord(text: string, at: number, sign: Sign): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const isTight = letterOrDigit.test(before) && letterOrDigit.test(after);
  if (sign === 'dash') return isTight;
  if (sign === 'slash') return /\d/.test(before) && /\d/.test(after);
  if (sign === 'stop') {
    const isInitial = letterOrDigit.test(before) && !letterOrDigit.test(text.charAt(at - 2));
    return text.charAt(at) === '.' && isInitial && (isTight || /\p{Lu}/u.test(before));
  }
  return false;
}
