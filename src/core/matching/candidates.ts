// Pairs worth comparing, from all passes, each once, under a bound on what they may cost; what is cut is told.
import { blockingPasses, sortedPasses, type BlockingPass, type SortedPass } from './passes';
import type { PreparedRecords } from './prepare';

export interface BlockingOptions {
  /** Most pairs that one pass may give, per record. */
  readonly maxPairsPerRecordAndPass: number;
  /** Neighbours that a sorted pass compares on either side. */
  readonly window: number;
}

export const defaultBlocking: BlockingOptions = { maxPairsPerRecordAndPass: 8, window: 4 };

/** A block too dear to compare everybody in it with everybody: only neighbours in the order of names were. */
export interface CutBlock {
  readonly pass: string;
  /** What its records have in common, as one of them says it. */
  readonly key: string;
  readonly records: number;
  /** Pairs that were not compared by this pass. */
  readonly pairs: number;
}

export interface Candidates {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** Bit p: found by pass p of `passes`. */
  readonly foundBy: Uint32Array;
  readonly passes: readonly { readonly pass: string; readonly keyFields: readonly string[] }[];
  readonly cuts: readonly CutBlock[];
}

const MAX_CUTS_NAMED = 200; // of each pass the largest; the rest is summed up in one line
const PASS_BITS = 32;

/** A growing list of keys: (left × records + right) × 32 + pass, exact below 2⁵³ for up to 16 million records. */
class PairKeys {
  private keys = new Float64Array(1 << 16);
  private used = 0;

  push(key: number): void {
    if (this.used === this.keys.length) {
      const larger = new Float64Array(this.keys.length * 2);
      larger.set(this.keys);
      this.keys = larger;
    }
    this.keys[this.used] = key;
    this.used += 1;
  }

  sorted(): Float64Array {
    return this.keys.subarray(0, this.used).sort();
  }
}

/**
 * Finds the pairs that are worth comparing.
 *
 * Blocks are taken smallest first until a pass has used up its share; a block that is dearer gives only neighbours in
 * the order of names, so that a common name does not push out everybody who bears it.
 */
export function findCandidates(
  prepared: PreparedRecords,
  { maxPairsPerRecordAndPass, window }: BlockingOptions = defaultBlocking,
): Candidates {
  const { cleanSource, records } = prepared;
  const count = records.length;
  const keys = new PairKeys();
  const give = (one: number, other: number, pass: number): void => {
    if (one === other || (cleanSource[one] !== 0 && cleanSource[one] === cleanSource[other])) return;
    keys.push((Math.min(one, other) * count + Math.max(one, other)) * PASS_BITS + pass);
  };
  const blocked = blockingPasses(prepared);
  const sorted = sortedPasses(prepared);
  const ranks = ranksBy(sorted[0], count);
  const budget = maxPairsPerRecordAndPass * count;
  const cuts: CutBlock[] = [];
  blocked.forEach((pass, number) => {
    cuts.push(
      ...blockPairs(pass, { count, budget, window, ranks, give: (one, other) => give(one, other, number) }),
    );
  });
  sorted.forEach((pass, number) => {
    const order = orderBy(pass, count);
    order.forEach((record, place) => {
      for (let step = 1; step <= window && place + step < order.length; step += 1)
        give(record, order[place + step] ?? record, blocked.length + number);
    });
  });
  return { ...unpack(keys.sorted(), count), passes: [...blocked, ...sorted], cuts };
}

interface BlockContext {
  readonly count: number;
  readonly budget: number;
  readonly window: number;
  readonly ranks: Uint32Array;
  readonly give: (one: number, other: number) => void;
}

function blockPairs(
  pass: BlockingPass,
  { count, budget, window, ranks, give }: BlockContext,
): readonly CutBlock[] {
  const blocks = blocksOf(pass, count);
  const bySize = [...blocks].sort(
    (one, other) => one.length - other.length || (one[0] ?? 0) - (other[0] ?? 0),
  );
  const cuts: CutBlock[] = [];
  let [spent, unnamed, unnamedRecords] = [0, 0, 0];
  for (const block of bySize) {
    const pairs = (block.length * (block.length - 1)) / 2;
    if (spent + pairs <= budget) {
      spent += pairs;
      block.forEach((one, place) => {
        for (let at = place + 1; at < block.length; at += 1) give(one, block[at] ?? one);
      });
      continue;
    }
    const ranked = Uint32Array.from(block).sort(
      (one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0) || one - other,
    );
    let given = 0;
    ranked.forEach((one, place) => {
      for (let step = 1; step <= window && place + step < ranked.length; step += 1) {
        give(one, ranked[place + step] ?? one);
        given += 1;
      }
    });
    if (given === pairs) continue;
    if (cuts.length < MAX_CUTS_NAMED)
      cuts.push({
        pass: pass.pass,
        key: pass.describe(block[0] ?? 0),
        records: block.length,
        pairs: pairs - given,
      });
    else {
      unnamed += pairs - given;
      unnamedRecords += block.length;
    }
  }
  if (unnamed > 0) cuts.push({ pass: pass.pass, key: '', records: unnamedRecords, pairs: unnamed });
  return cuts;
}

/** Records of each key that two or more have, each once. */
function blocksOf(pass: BlockingPass, count: number): readonly (readonly number[])[] {
  const blocks = new Map<number, number | number[]>();
  for (let record = 0; record < count; record += 1)
    pass.keysOf(record, (key) => {
      const held = blocks.get(key);
      if (held === undefined) blocks.set(key, record);
      else if (typeof held === 'number') {
        if (held !== record) blocks.set(key, [held, record]);
      } else if (held[held.length - 1] !== record) held.push(record);
    });
  const shared: number[][] = [];
  for (const held of blocks.values()) if (typeof held !== 'number') shared.push(held);
  return shared;
}

function orderBy(pass: SortedPass, count: number): readonly number[] {
  const texts = Array.from({ length: count }, (_, record) => pass.textOf(record));
  return texts
    .map((text, record) => ({ text, record }))
    .filter(({ text }) => text !== '')
    .sort((one, other) =>
      one.text < other.text ? -1 : one.text > other.text ? 1 : one.record - other.record,
    )
    .map(({ record }) => record);
}

function ranksBy(pass: SortedPass | undefined, count: number): Uint32Array {
  const ranks = new Uint32Array(count);
  if (pass !== undefined)
    orderBy(pass, count).forEach((record, rank) => {
      ranks[record] = rank;
    });
  return ranks;
}

function unpack(keys: Float64Array, count: number): Pick<Candidates, 'left' | 'right' | 'foundBy'> {
  let distinct = 0;
  let last = -1;
  for (const key of keys) {
    const pair = Math.floor(key / PASS_BITS);
    if (pair !== last) distinct += 1;
    last = pair;
  }
  const [left, right, foundBy] = [
    new Uint32Array(distinct),
    new Uint32Array(distinct),
    new Uint32Array(distinct),
  ];
  let place = -1;
  last = -1;
  for (const key of keys) {
    const pair = Math.floor(key / PASS_BITS);
    if (pair !== last) {
      place += 1;
      left[place] = Math.floor(pair / count);
      right[place] = pair % count;
    }
    last = pair;
    foundBy[place] = (foundBy[place] ?? 0) | (1 << (key - pair * PASS_BITS));
  }
  return { left, right, foundBy };
}
