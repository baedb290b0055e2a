// Pairs that passes give, each kept once with the passes that gave it, in the order of their records.
import { GrowingNumbers } from './blocks';

export interface FoundPairs {
  /** The smaller record of each pair. */
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** One array for each 32 passes; bit p of the n-th: found by pass 32 n + p. */
  readonly foundBy: readonly Uint32Array[];
}

const BITS = 32;
/** A record's share of pairs is sorted by insertion up to here. */
const FEW = 24;

/** Gathers pairs of records 0 … `count - 1`. */
export class PairList {
  private readonly smaller = new GrowingNumbers();
  private readonly larger = new GrowingNumbers();
  private readonly pass = new GrowingNumbers();

  constructor(
    private readonly count: number,
    private readonly passes: number,
  ) {}

  add(one: number, other: number, pass: number): void {
    this.smaller.push(one < other ? one : other);
    this.larger.push(one < other ? other : one);
    this.pass.push(pass);
  }

  /** Sorts by the smaller record by counting, then each record's few pairs. */
  found(): FoundPairs {
    const { starts, keys } = this.bySmaller();
    let distinct = 0;
    for (let record = 0; record < this.count; record += 1) {
      const [from, to] = [starts[record] ?? 0, starts[record + 1] ?? 0];
      sortPart(keys, from, to);
      for (let at = from, last = -1; at < to; at += 1) {
        const right = Math.floor((keys[at] ?? 0) / this.passes);
        if (right !== last) distinct += 1;
        last = right;
      }
    }
    return this.unpack(starts, keys, distinct);
  }

  private bySmaller(): { readonly starts: Uint32Array; readonly keys: Float64Array } {
    const { used } = this.smaller;
    const starts = new Uint32Array(this.count + 2);
    for (let at = 0; at < used; at += 1) {
      const place = (this.smaller.values[at] ?? 0) + 2;
      starts[place] = (starts[place] ?? 0) + 1;
    }
    for (let record = 2; record < starts.length; record += 1)
      starts[record] = (starts[record] ?? 0) + (starts[record - 1] ?? 0);
    const keys = new Float64Array(used);
    for (let at = 0; at < used; at += 1) {
      const next = (this.smaller.values[at] ?? 0) + 1;
      keys[starts[next] ?? 0] = (this.larger.values[at] ?? 0) * this.passes + (this.pass.values[at] ?? 0);
      starts[next] = (starts[next] ?? 0) + 1;
    }
    return { starts, keys };
  }

  private unpack(starts: Uint32Array, keys: Float64Array, distinct: number): FoundPairs {
    const left = new Uint32Array(distinct);
    const right = new Uint32Array(distinct);
    const foundBy = Array.from(
      { length: Math.max(1, Math.ceil(this.passes / BITS)) },
      () => new Uint32Array(distinct),
    );
    let place = -1;
    for (let record = 0; record < this.count; record += 1)
      for (let at = starts[record] ?? 0, last = -1; at < (starts[record + 1] ?? 0); at += 1) {
        const key = keys[at] ?? 0;
        const other = Math.floor(key / this.passes);
        const pass = key - other * this.passes;
        if (other !== last) {
          place += 1;
          left[place] = record;
          right[place] = other;
          last = other;
        }
        const bits = foundBy[pass >>> 5];
        if (bits !== undefined) bits[place] = (bits[place] ?? 0) | (1 << (pass & 31));
      }
    return { left, right, foundBy };
  }
}

function sortPart(keys: Float64Array, from: number, to: number): void {
  if (to - from > FEW) {
    keys.subarray(from, to).sort();
    return;
  }
  for (let at = from + 1; at < to; at += 1) {
    const key = keys[at] ?? 0;
    let place = at;
    while (place > from && (keys[place - 1] ?? 0) > key) {
      keys[place] = keys[place - 1] ?? 0;
      place -= 1;
    }
    keys[place] = key;
  }
}
