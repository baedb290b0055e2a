// Words whose letters stand apart ("i n s t a", "s.n.a.p", "g-m-a-i-l", "J . a . n . e"). Found on demand, never joined
// in the text itself: what is one word to a reader is only likely, and finders ask their lexicon.

export interface SpacedWord {
  readonly start: number;
  readonly end: number;
  /** The letters joined, as they are written. */
  readonly word: string;
  /** What stands between any two letters, the same everywhere. */
  readonly gap: string;
}

const MIN_LETTERS = 3; // "p.m." and "B & B" have two
const MAX_GAP = 3; // " . "

/**
 * Words that are written letter by letter with one and the same gap.
 *
 * @param text - clean text.
 * @returns in order of place; at least three single characters, the first three letters, later ones letters or
 *   digits. A gap of another kind ends the word, so that two spaces part "i n s t a  j a n e" into two. Letter `n`
 *   stands at `start + n * (1 + gap.length)`. Linear.
 */
export function spacedWordsIn(text: string): readonly SpacedWord[] {
  const words: SpacedWord[] = [];
  let at = 0;
  while (at < text.length) {
    const found = isAlone(text, at) ? wordFrom(text, at) : undefined;
    if (found === undefined) {
      at += 1;
    } else {
      words.push(found);
      at = found.end;
    }
  }
  return words;
}

function wordFrom(text: string, start: number): SpacedWord | undefined {
  const gap = gapAfter(text, start);
  if (gap === undefined || !isLetter(text, start)) return undefined;
  let word = text.charAt(start);
  let end = start + 1;
  for (;;) {
    const next = end + gap.length;
    if (!text.startsWith(gap, end) || !isAlone(text, next)) break;
    if (word.length < MIN_LETTERS && !isLetter(text, next)) break;
    word += text.charAt(next);
    end = next + 1;
  }
  return word.length < MIN_LETTERS ? undefined : { start, end, word, gap };
}

/** The signs and single spaces up to the next letter or digit. */
function gapAfter(text: string, at: number): string | undefined {
  let end = at + 1;
  while (end < text.length && end - at - 1 < MAX_GAP && !isWordy(text, end)) end += 1;
  const gap = text.slice(at + 1, end);
  return isWordy(text, end) && gaps.has(gap) ? gap : undefined;
}

const gaps: ReadonlySet<string> = new Set(
  [' ', '.', '-', '_', '*', '/', '|', '~', ','].flatMap((sign) =>
    sign === ' ' ? [' '] : [sign, ` ${sign} `],
  ),
);

/** A letter or digit with none beside it. */
function isAlone(text: string, at: number): boolean {
  return isWordy(text, at) && !isWordy(text, at - 1) && !isWordy(text, at + 1);
}

function isLetter(text: string, at: number): boolean {
  return isWordy(text, at) && !(text.charAt(at) >= '0' && text.charAt(at) <= '9');
}

function isWordy(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return false;
  if (unit < 128) return asciiWordy[unit] === 1;
  // Ideographs stand alone by nature.
  return unit < 0x2e_80 && wordy.test(String.fromCharCode(unit));
}

const wordy = /^[\p{L}\p{M}\p{N}]$/u;
const asciiWordy = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(unit)) ? 1 : 0,
);
