// What a search hop by hop asks, is bounded by, and gives.
import type { DecidedTies } from './decided';
import type { FoundPaths, PathAim } from './findPaths';
import type { PathGraph, PathRow, StoredVerdict } from './pathGraph';

/** Answers the questions of a hop; versions that no longer count are left out by whoever answers. */
export interface PathSource {
  /** Values of records; each row a record, a value, and when it was seen with it. */
  readonly valuesOf: (records: readonly string[]) => Promise<readonly PathRow[]>;
  /** Records that carry each value; a value that only one carries may be left out. */
  readonly sharersOf: (values: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Every record that carries a value; rows as of `valuesOf`. */
  readonly carriersOf: (values: readonly string[]) => Promise<readonly PathRow[]>;
  /** What linking last said of values as hubs; those that it said nothing of are left out. */
  readonly verdictsOf: (values: readonly string[]) => Promise<ReadonlyMap<string, StoredVerdict>>;
  /** Both records of every finding that joins one of these; the value is `match:<finding>`, with its bits. */
  readonly findingsOf: (records: readonly string[]) => Promise<readonly PathRow[]>;
}

export interface HopOptions {
  readonly by: PathAim;
  /** Ways to find. */
  readonly count: number;
  /** Hops from record to record in all. */
  readonly hops: number;
  readonly crossRefused: boolean;
  readonly hubAbove?: number;
  readonly limits?: HopLimits;
  readonly decided?: DecidedTies;
}

export interface HopLimits {
  /** Values that one hop follows, and records. */
  readonly frontier: number;
  /** Rows held in all. */
  readonly rows: number;
}

export const standardHopLimits: HopLimits = { frontier: 2000, rows: 400_000 };
export const MAX_HOPS = 8;

/** Something that was not followed. */
export type Cut =
  | { readonly kind: 'records' | 'values'; readonly hop: number; readonly kept: number; readonly of: number }
  | { readonly kind: 'rows'; readonly hop: number; readonly held: number }
  | { readonly kind: 'hops'; readonly hop: number }
  | { readonly kind: 'end'; readonly value: string; readonly of: number };

/** A value that was met and not gone through, and how many records carry it. */
export interface MetHub {
  readonly value: string;
  readonly sharers: number;
  /** Whether linking judged so, who saw all carriers; else the number alone says it, as linking said nothing yet. */
  readonly isJudged: boolean;
}

export interface HopsFound {
  readonly graph: PathGraph;
  readonly found: FoundPaths;
  readonly cuts: readonly Cut[];
  /** Fewest sharers first. */
  readonly hubs: readonly MetHub[];
  /** Hops that were taken, from both ends together. */
  readonly depth: number;
  /** Records reached from either end. */
  readonly records: number;
}
