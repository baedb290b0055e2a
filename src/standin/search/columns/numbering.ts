// Numbers for texts across blocks: every block has a dictionary of its own, groups go over all of them.
import type { IndexedColumn } from '../host';

/** Gives every text a number, from 0 in order of first asking. */
export class Numbering {
  private readonly numbers = new Map<string, number>();
  readonly texts: string[] = [];

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** Gives every pair of numbers a number, from 0 in order of first asking. */
export class PairNumbering {
  private readonly numbers = new Map<number, number>();
  readonly firsts: number[] = [];
  readonly seconds: number[] = [];

  /** @param first - below 2^21, so that the pair fits a double exactly; `second` below 2^32. */
  numberOf(first: number, second: number): number {
    const pair = first * 2 ** 32 + second;
    const known = this.numbers.get(pair);
    if (known !== undefined) return known;
    this.numbers.set(pair, this.firsts.length);
    this.seconds.push(second);
    return this.firsts.push(first) - 1;
  }
}

const [UNASKED, DROPPED, FIRST_NUMBER] = [0, 1, 2] as const;

/** The values of one block's rows as numbers; a text is looked up once per block, and only if a row asks for it. */
export class NumberedColumn {
  /** By place in the dictionary: UNASKED, DROPPED, or a number from FIRST_NUMBER on. */
  private readonly known: Int32Array;

  /** @param isKept - values that get a number; all, unless told. */
  constructor(
    private readonly column: IndexedColumn,
    private readonly numbering: Numbering,
    private readonly isKept?: (value: string) => boolean,
  ) {
    this.known = new Int32Array(column.dictionary.length);
  }

  /** Adds the number of each of the row's values that is kept to the list, as often as the row has it. */
  numbersOf(row: number, list: number[]): void {
    const end = this.column.starts[row + 1] ?? 0;
    for (let at = this.column.starts[row] ?? 0; at < end; at++) {
      const ordinal = this.column.ordinals[at] ?? 0;
      const known = this.known[ordinal] ?? UNASKED;
      const number = known === UNASKED ? this.ask(ordinal) : known;
      if (number !== DROPPED) list.push(number - FIRST_NUMBER);
    }
  }

  /** How many values the row has. */
  count(row: number): number {
    return (this.column.starts[row + 1] ?? 0) - (this.column.starts[row] ?? 0);
  }

  private ask(ordinal: number): number {
    const text = this.column.dictionary[ordinal] ?? '';
    const isDropped = this.isKept?.(text) === false;
    const answer = isDropped ? DROPPED : this.numbering.numberOf(text) + FIRST_NUMBER;
    this.known[ordinal] = answer;
    return answer;
  }
}
