// What the words of a repeat are in one language: counts, digits, links between, and what ties them to each other.
import type { PreparedText } from '../../extractor';
import { numberWords } from '../spelling/lexicon';
import { CROSSES } from './crosses';
import type { RepeatTable } from './repeatLookup';

const MAX_LINKS = 3;
const MAX_GAP = 3;
const gapOfRepeat = /^[\s,;:()[\]'"’“”„–—×✕✖-]{0,3}$/;

/** A digit that may be counted; `to` is the place behind its last token. */
export interface Counted {
  readonly digit: string;
  readonly isPlural: boolean;
  readonly to: number;
}

/** Looks at the tokens of a text as one language has them; a repeat is looked for from `from` on. */
export class CountedDigits {
  constructor(
    protected readonly prepared: PreparedText,
    protected readonly table: RepeatTable,
    protected readonly from: number,
  ) {}

  protected word(at: number): string {
    return this.prepared.table.words[at] ?? '';
  }

  /** Nothing but a sign or two stands before the token. */
  protected isTied(at: number): boolean {
    const { text, table } = this.prepared;
    const end = table.ends[at - 1] ?? -1;
    const start = table.starts[at] ?? Infinity;
    return start - end <= MAX_GAP && (start === end || gapOfRepeat.test(text.slice(end, start)));
  }

  protected isLink(at: number): boolean {
    const word = this.word(at);
    const { links, rows, digits, counts } = this.table;
    return (links.has(word) || rows.has(word)) && !digits.has(word) && !counts.has(word);
  }

  protected isGlued(at: number): boolean {
    const { starts, ends } = this.prepared.table;
    return starts[at] === ends[at - 1];
  }

  protected count(at: number): number | undefined {
    const word = this.word(at);
    const figure = word.length === 1 ? word.charCodeAt(0) - ZERO : 0;
    if (figure < 2 || figure > 5) return this.table.counts.get(word);
    return this.isFreeLeft(at) && this.isFreeRight(at, this.table.times) ? figure : undefined;
  }

  /** Nothing touches the figure on its left that is not a word by itself: "thr33 f1ve", "0x6x2x1". */
  protected isFreeLeft(at: number): boolean {
    return !this.isGlued(at) || this.word(at - 1).charCodeAt(0) >= FIRST_HAN;
  }

  /** On its right it touches nothing, or one of these words. */
  protected isFreeRight(at: number, words: ReadonlySet<string>): boolean {
    if (!this.isGlued(at + 1)) return true;
    const word = this.word(at + 1);
    return word.charCodeAt(0) >= FIRST_HAN || words.has(word) || this.table.measures.has(word);
  }

  /** One digit, as a figure or a word, or several of them. */
  protected digit(at: number, isCounted = false): Counted | undefined {
    const word = this.word(at);
    const { table, prepared } = this;
    if (/^\d$/.test(word)) {
      const { starts, ends } = prepared.table;
      const before = this.word(at - 1);
      if (!this.isFreeLeft(at) && !(isCounted && (CROSSES.has(before) || table.before.has(before))))
        return undefined;
      if (!this.isFreeRight(at, table.ends)) return undefined;
      const isEnded =
        table.ends.has(this.word(at + 1)) &&
        (starts[at + 1] ?? Infinity) - (ends[at] ?? 0) <= 1 &&
        prepared.text.charAt(ends[at] ?? 0) !== ' ';
      return { digit: word, isPlural: isEnded, to: isEnded ? at + 2 : at + 1 };
    }
    const plural = table.plurals.get(word);
    const digit = plural ?? table.digits.get(word);
    return digit === undefined ? undefined : { digit, isPlural: plural !== undefined, to: at + 1 };
  }

  /** The digit behind a count, with links between. */
  protected counting(at: number): Counted | undefined {
    for (let next = at; next <= at + MAX_LINKS && this.isTied(next); next += 1) {
      const found = this.digit(next, true);
      if (found !== undefined) return found;
      if (!this.isLink(next)) return undefined;
    }
    return undefined;
  }

  /** Whether a token has letters with marks. */
  protected isMarked(at: number): boolean {
    const { text, table } = this.prepared;
    return /[^\0-\x7f]/.test(text.slice(table.starts[at], table.ends[at]));
  }

  /** "Altı, bir çift yedi": a sign before, and none behind. */
  protected isAfterComma(at: number): boolean {
    const { text, table } = this.prepared;
    const { starts, ends } = table;
    return text.charAt(ends[at - 1] ?? 0) === ',' && text.slice(ends[at], starts[at + 1]) === ' ';
  }

  /** "Đôi" without its marks is a two of Romanian: before a figure it says nothing. */
  protected isOtherDigit(at: number, beside: number): boolean {
    if (!/^\d/.test(this.word(beside))) return false;
    return !this.isMarked(at) && !timesOnly(this.word(at));
  }
}

/** Words that nowhere say a digit themselves. */
const timesOnly = (word: string): boolean =>
  [...(numberWords.get(word)?.values() ?? [])].every(({ kind }) => kind !== 'number');

const FIRST_HAN = 0x34_00;
const ZERO = 48;
