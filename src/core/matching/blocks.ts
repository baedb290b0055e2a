// Records that share a key, block by block, in arrays: a pass over a million records makes some hundred thousand blocks.
import type { BlockingPass } from './passes';

/** Blocks of two records and more, numbered in the order in which their keys were first given. */
export interface Blocks {
  readonly count: number;
  /** Records of block b are `records[starts[b]]` … `records[starts[b + 1] - 1]`, each once, ascending. */
  readonly starts: Uint32Array;
  readonly records: Uint32Array;
}

/** Keys with numbers from 0, in a table that is searched from where a key's hash points (open addressing). */
class KeyNumbers {
  private keys = new Float64Array(1 << 10);
  /** Number of the key in each place and one more; 0 is free. */
  private held = new Uint32Array(1 << 10);
  given = 0;

  numberOf(key: number): number {
    if (this.given * 2 >= this.held.length) this.grow();
    const place = this.placeOf(key);
    const known = this.held[place] ?? 0;
    if (known > 0) return known - 1;
    this.given += 1;
    this.keys[place] = key;
    this.held[place] = this.given;
    return this.given - 1;
  }

  private placeOf(key: number): number {
    const mask = this.held.length - 1;
    let place = Math.imul((key >>> 0) ^ Math.imul((key / 0x100000000) >>> 0, 0x9e3779b1), 0x85ebca6b);
    place = (place ^ (place >>> 15)) & mask;
    while (this.held[place] !== 0 && this.keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  private grow(): void {
    const [keys, held] = [this.keys, this.held];
    this.keys = new Float64Array(keys.length * 2);
    this.held = new Uint32Array(held.length * 2);
    for (let at = 0; at < held.length; at += 1) {
      const key = keys[at] ?? 0;
      const number = held[at] ?? 0;
      if (number === 0) continue;
      const place = this.placeOf(key);
      this.keys[place] = key;
      this.held[place] = number;
    }
  }
}

/** A list of numbers that grows. */
export class GrowingNumbers {
  values = new Uint32Array(1 << 12);
  used = 0;

  push(value: number): void {
    if (this.used === this.values.length) {
      const larger = new Uint32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.used] = value;
    this.used += 1;
  }
}

/** Makes the blocks of a pass over records 0 … `count - 1`. */
export function blocksOf(pass: BlockingPass, count: number): Blocks {
  const numbers = new KeyNumbers();
  const [keyOf, recordOf, sizes, last] = [
    new GrowingNumbers(),
    new GrowingNumbers(),
    new GrowingNumbers(),
    new GrowingNumbers(),
  ];
  let current = 0;
  const give = (key: number): void => {
    const number = numbers.numberOf(key);
    if (number === sizes.used) {
      sizes.push(0);
      last.push(0);
    } else if (last.values[number] === current) return;
    last.values[number] = current;
    sizes.values[number] = (sizes.values[number] ?? 0) + 1;
    keyOf.push(number);
    recordOf.push(current);
  };
  for (current = 0; current < count; current += 1) pass.keysOf(current, give);
  return shared(sizes, keyOf, recordOf);
}

/** Puts records side by side; keys of one record are no blocks. */
function shared(sizes: GrowingNumbers, keyOf: GrowingNumbers, recordOf: GrowingNumbers): Blocks {
  const ends = new Uint32Array(sizes.used); // where the next record of a key goes, and one more
  const starts: number[] = [0];
  let used = 0;
  for (let key = 0; key < sizes.used; key += 1) {
    const size = sizes.values[key] ?? 0;
    if (size < 2) continue;
    ends[key] = used + 1;
    used += size;
    starts.push(used);
  }
  const records = new Uint32Array(used);
  for (let entry = 0; entry < keyOf.used; entry += 1) {
    const key = keyOf.values[entry] ?? 0;
    const end = ends[key] ?? 0;
    if (end === 0) continue;
    records[end - 1] = recordOf.values[entry] ?? 0;
    ends[key] = end + 1;
  }
  return { count: starts.length - 1, starts: Uint32Array.from(starts), records };
}
