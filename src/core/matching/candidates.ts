// Pairs worth comparing, from all passes, each once, under a bound on what they may cost; what is cut is told.
import { blocksOf } from './blocks';
import { PairList, type FoundPairs } from './pairList';
import { blockingPasses, sortedPasses, type BlockingPass } from './passes';
import type { PreparedRecords } from './prepare';
import { orderOfTexts } from './textOrder';

export interface BlockingOptions {
  /** Most pairs that one pass may give, per record. */
  readonly maxPairsPerRecordAndPass: number;
  /** Neighbours that a sorted pass compares on either side. */
  readonly window: number;
}

export const defaultBlocking: BlockingOptions = { maxPairsPerRecordAndPass: 8, window: 2 };

/** A block too dear to compare everybody in it with everybody: only neighbours in the order of names were. */
export interface CutBlock {
  readonly pass: string;
  /** What its records have in common, as one of them says it. */
  readonly key: string;
  readonly records: number;
  /** Pairs that were not compared by this pass. */
  readonly pairs: number;
}

export interface Candidates extends FoundPairs {
  readonly passes: readonly { readonly pass: string; readonly keyFields: readonly string[] }[];
  readonly cuts: readonly CutBlock[];
}

const MAX_CUTS_NAMED = 200; // of each pass the largest; the rest is summed up in one line

type GivePair = (one: number, other: number) => void;

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
  const blocked = blockingPasses(prepared);
  const sorted = sortedPasses(prepared);
  const passes = [...blocked, ...sorted];
  const pairs = new PairList(count, passes.length);
  const giverOf =
    (pass: number): GivePair =>
    (one, other) => {
      if (one === other || (cleanSource[one] !== 0 && cleanSource[one] === cleanSource[other])) return;
      pairs.add(one, other, pass);
    };
  const orders = sorted.map(({ textOf }) =>
    orderOfTexts(
      records.map((_, record) => textOf(record)),
      'left out',
    ),
  );
  const context = {
    count,
    budget: maxPairsPerRecordAndPass * count,
    window,
    ranks: ranksOf(orders[0], count),
  };
  const cuts = blocked.flatMap((pass, number) => blockPairs(pass, { ...context, give: giverOf(number) }));
  orders.forEach((order, number) => {
    giveNeighbours(order, window, giverOf(blocked.length + number));
  });
  return { ...pairs.found(), passes, cuts };
}

interface BlockContext {
  readonly count: number;
  readonly budget: number;
  readonly window: number;
  readonly ranks: Uint32Array;
  readonly give: GivePair;
}

function blockPairs(
  pass: BlockingPass,
  { count, budget, window, ranks, give }: BlockContext,
): readonly CutBlock[] {
  const { starts, records, count: blockCount } = blocksOf(pass, count);
  const sizeOf = (block: number): number => (starts[block + 1] ?? 0) - (starts[block] ?? 0);
  const firstOf = (block: number): number => records[starts[block] ?? 0] ?? 0;
  const bySize = Uint32Array.from({ length: blockCount }, (_, block) => block).sort(
    (one, other) => sizeOf(one) - sizeOf(other) || firstOf(one) - firstOf(other) || one - other,
  );
  const cuts: CutBlock[] = [];
  let [spent, unnamed, unnamedRecords] = [0, 0, 0];
  for (const block of bySize) {
    const size = sizeOf(block);
    const pairs = (size * (size - 1)) / 2;
    const first = firstOf(block);
    const members = records.subarray(starts[block], starts[block + 1]);
    if (spent + pairs <= budget) {
      spent += pairs;
      giveNeighbours(members, size, give);
      continue;
    }
    const given = giveNeighbours(
      members.sort((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0) || one - other),
      window,
      give,
    );
    if (given === pairs) continue;
    if (cuts.length < MAX_CUTS_NAMED)
      cuts.push({ pass: pass.pass, key: pass.describe(first), records: size, pairs: pairs - given });
    else {
      unnamed += pairs - given;
      unnamedRecords += size;
    }
  }
  if (unnamed > 0) cuts.push({ pass: pass.pass, key: '', records: unnamedRecords, pairs: unnamed });
  return cuts;
}

/** Gives each record with so many that follow it. @returns how many pairs that were. */
function giveNeighbours(records: Uint32Array, window: number, give: GivePair): number {
  let given = 0;
  for (let place = 0; place < records.length; place += 1) {
    const end = place + window < records.length ? place + window : records.length - 1;
    for (let at = place + 1; at <= end; at += 1) give(records[place] ?? 0, records[at] ?? 0);
    given += end - place;
  }
  return given;
}

function ranksOf(order: Uint32Array | undefined, count: number): Uint32Array {
  const ranks = new Uint32Array(count);
  order?.forEach((record, rank) => {
    ranks[record] = rank;
  });
  return ranks;
}
