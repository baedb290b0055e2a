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

/** The values of one block's rows as numbers; a text is looked up once per block, and only if a row asks for it. */
export class NumberedColumn {
  private readonly known: Int32Array;

  constructor(
    private readonly column: IndexedColumn,
    private readonly numbering: Numbering,
  ) {
    this.known = new Int32Array(column.dictionary.length).fill(-1);
  }

  /** Adds the number of each of the row's values to the list, as often as the row has it. */
  numbersOf(row: number, list: number[]): void {
    const end = this.column.starts[row + 1] ?? 0;
    for (let at = this.column.starts[row] ?? 0; at < end; at++) list.push(this.numberAt(at));
  }

  /** How many values the row has. */
  count(row: number): number {
    return (this.column.starts[row + 1] ?? 0) - (this.column.starts[row] ?? 0);
  }

  private numberAt(at: number): number {
    const ordinal = this.column.ordinals[at] ?? 0;
    const known = this.known[ordinal] ?? -1;
    if (known >= 0) return known;
    const fresh = this.numbering.numberOf(this.column.dictionary[ordinal] ?? '');
    this.known[ordinal] = fresh;
    return fresh;
  }
}
