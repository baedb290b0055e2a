// Distinct values of a column, numbered: pairs are compared by number first, and by text only where numbers differ.

/** Stands for "no value": 0 is never given to a text. */
export const NO_VALUE = 0;

/** A reading of texts that reads each text once. */
export function remembered(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** Texts with numbers from 1, and how many records hold each. */
export class ValueTable {
  private readonly numbers = new Map<string, number>();
  private readonly held: string[] = [''];
  private readonly counts: number[] = [0];

  /** Numbers given so far and one more. */
  get size(): number {
    return this.held.length;
  }

  /** Number of a text; '' has none. Counts one more holder. */
  add(text: string): number {
    if (text === '') return NO_VALUE;
    const known = this.numbers.get(text);
    if (known !== undefined) {
      this.counts[known] = (this.counts[known] ?? 0) + 1;
      return known;
    }
    const number = this.held.length;
    this.numbers.set(text, number);
    this.held.push(text);
    this.counts.push(1);
    return number;
  }

  /** `add` of what a text is read as: each way of writing is read once, however many records hold it. */
  reader(read: (written: string) => string): (written: string) => number {
    const known = new Map<string, number>();
    return (written) => {
      const number = known.get(written);
      if (number === undefined) {
        const added = this.add(read(written));
        known.set(written, added);
        return added;
      }
      if (number !== NO_VALUE) this.counts[number] = (this.counts[number] ?? 0) + 1;
      return number;
    };
  }

  /** Number of a text; 0 where none has been given. */
  find(text: string): number {
    return text === '' ? NO_VALUE : (this.numbers.get(text) ?? NO_VALUE);
  }

  text(number: number): string {
    return this.held[number] ?? '';
  }

  /** Holders of a value. */
  count(number: number): number {
    return this.counts[number] ?? 0;
  }

  /** Something computed of each text once. */
  each(compute: (text: string) => number): Uint32Array {
    const computed = new Uint32Array(this.size);
    for (let number = 1; number < this.size; number += 1) computed[number] = compute(this.text(number));
    return computed;
  }

  /** Chance that two records picked at random hold the same value, of `holders` records in all. */
  agreementShare(holders: number): number {
    if (holders < 2) return 0;
    let pairs = 0;
    for (const count of this.counts) pairs += (count * (count - 1)) / 2;
    return pairs / ((holders * (holders - 1)) / 2);
  }
}

/** Lists of numbers of each record, side by side; `width` numbers make one entry. */
export interface Lists {
  /** Entries of record r are those from `starts[r]` to `starts[r + 1] - 1`. */
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Makes lists of what a function gives, number by number, for each record in turn. */
export function listsOf(
  count: number,
  width: number,
  giveEntries: (record: number, give: (number: number) => void) => void,
): Lists {
  const starts = new Uint32Array(count + 1);
  let numbers = new Uint32Array(Math.max(64, count * width));
  let used = 0;
  const give = (number: number): void => {
    if (used === numbers.length) {
      const larger = new Uint32Array(used * 2);
      larger.set(numbers);
      numbers = larger;
    }
    numbers[used] = number;
    used += 1;
  };
  for (let record = 0; record < count; record += 1) {
    giveEntries(record, give);
    starts[record + 1] = used / width;
  }
  return { starts, numbers: numbers.subarray(0, used) };
}
