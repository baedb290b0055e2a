// Pieces that a number may be told in all over a text: figures, or words of digits side by side.
import type { PreparedText } from '../../extractor';
import { onlyDigitOf } from '../spelling/lexicon';
import { digitsByTable } from '../told/repeatLookup';
import { is } from '../wordClasses';

export interface TextPiece {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** Places of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly hasPlus: boolean;
}

const MAX_PIECE = 15;
const gapOfFigures = /^[ .()/-]{1,2}$/;
const gapOfWords = /^[ ,-]{0,2}$/;
const figure = /^\d+$/;

/** The digit that a word is in any language. */
export function digitOf(word: string): string | undefined {
  if (figure.test(word)) return word.length === 1 ? word : undefined;
  for (const digits of digitsByTable) {
    const digit = digits.get(word);
    if (digit !== undefined) return digit;
  }
  return onlyDigitOf(word);
}

/** Pieces in order of place, two digits at least. Linear: each token is in one. */
export function textPiecesOf(prepared: PreparedText): readonly TextPiece[] {
  const { text, table } = prepared;
  const { words, starts, ends, notes } = table;
  const pieces: TextPiece[] = [];
  for (let at = 0; at < words.length;) {
    const note = notes[at] ?? 0;
    if (note === 0) {
      at += 1; // most words
      continue;
    }
    const isFigure = note === is.number;
    let digits = '';
    let tables = digitsByTable;
    const first = at;
    for (; at < words.length && digits.length <= MAX_PIECE; at += 1) {
      const word = words[at] ?? '';
      const gap = at === first ? ' ' : text.slice(ends[at - 1], starts[at]);
      if (isFigure) {
        if (!figure.test(word) || !gapOfFigures.test(gap) || gap === '. ' || closesCount(digits, gap)) break;
        if (gap === '.' && isBeforeLetter(text, ends[at] ?? 0)) break;
        digits += word;
        continue;
      }
      const own = tables.filter((one) => one.has(word));
      const digit = own[0]?.get(word) ?? onlyDigitOf(word);
      if (digit === undefined || !gapOfWords.test(gap) || figure.test(word)) break;
      if (own.length > 0) tables = own;
      else if (at > first && tables.length < digitsByTable.length) break;
      digits += digit;
    }
    if (at === first) {
      at += 1;
      continue;
    }
    const start = starts[first] ?? 0;
    const end = ends[at - 1] ?? start;
    if (digits.length < 2) continue;
    const hasPlus = text.charAt(start - 1) === '+' || plusWords.has(words[first - 1] ?? '');
    pieces.push({ digits, start, end, first, last: at - 1, hasPlus });
  }
  return pieces;
}

const plusWords: ReadonlySet<string> = new Set(['plus', 'mas', 'più', 'piu', 'mais', 'плюс', 'arti']);

const letter = /\p{L}/u;
/** "202。25岁": the full stop of a sentence, and a figure that counts. */
const isBeforeLetter = (text: string, at: number): boolean => letter.test(text.charAt(at));

/** "1) 202" */
const closesCount = (digits: string, gap: string): boolean => digits.length === 1 && gap.startsWith(')');
