// Digits of one piece, and how figures are read as such.
import type { Span } from '../../brand';
import type { Gap } from './gaps';
import { isOrdinal, isWordBehind, plusBefore } from './runText';

/** Digits that were written or said in one piece. */
export interface Item extends Span {
  readonly digits: string;
  /** The digits if its two words do not add: "sixty four" is 64, or 60 4. */
  readonly apart?: string | undefined;
  /** Number words that were said for them; 0 for figures. */
  readonly words: number;
  /** Figures with letters among them. */
  readonly isMixed: boolean;
  /** A word of everyday speech that sounds like a digit, and maybe is none. */
  readonly isSoft: boolean;
  /** Read by likeness: a misspelt word. */
  readonly isGuess: boolean;
  /** Before it stands a plus sign, or the word for it. */
  readonly hasPlus: boolean;
  readonly gap: Gap;
  /** Nothing stands before it on its line. */
  readonly startsLine: boolean;
  /** A word follows on its line. */
  readonly isBeforeWord: boolean;
  readonly first: number;
  readonly last: number;
}

const LINE_FEED = 10;

/** Figures of a stretch that holds nothing else, as a run would take them. */
export function figuresAsItem(
  text: string,
  gap: Gap,
  { at, start, end, digits, isFirst }: Span & { at: number; digits: string; isFirst: boolean },
): Item {
  const from = isFirst ? (plusBefore(text, start) ?? start) : start;
  return {
    start: from,
    end,
    digits,
    isMixed: false,
    isSoft: false,
    isGuess: false,
    words: 0,
    hasPlus: from !== start,
    gap,
    startsLine: from === 0 || text.charCodeAt(from - 1) === LINE_FEED,
    isBeforeWord: isWordBehind(text, end) || isOrdinal(text, { gap, end }, digits),
    first: at,
    last: at,
  };
}
