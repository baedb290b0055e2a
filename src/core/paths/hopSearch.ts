// Paths where nothing is loaded yet: from both ends, hop by hop, whoever answers. One hop takes the records that were
// reached last, asks for their values, how many carry these, and who does; both ends meet in the middle. Every hop is
// bounded, and every bound that cut something is told.
import { compareTexts } from '../graph/compareTexts';
import { HUB_ABOVE } from '../graph/hubLimit';
import { weightClassOf, weightTable } from '../graph/weights';
import { decidedTies, DECISION, FINDING, type DecidedTies } from './decided';
import { findPaths, type FoundPaths, type PathAim, type PathEnd } from './findPaths';
import { hopsOf } from './steps';
import { pathGraphOf, type PathGraph, type PathRow } from './pathGraph';

/** Answers the questions of a hop; versions that no longer count are left out by whoever answers. */
export interface PathSource {
  /** Values of records; each row a record, a value, and when it was seen with it. */
  readonly valuesOf: (records: readonly string[]) => Promise<readonly PathRow[]>;
  /** Records that carry each value; a value that only one carries may be left out. */
  readonly sharersOf: (values: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Every record that carries a value; rows as of `valuesOf`. */
  readonly carriersOf: (values: readonly string[]) => Promise<readonly PathRow[]>;
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

/**
 * Seeks ways between two ends.
 *
 * The shortest way is the shortest there is, but for what was cut: when the ends meet after d hops, everything on ways
 * of up to d hops is loaded. The strongest is the best of what lies within the hops asked for. Findings and decisions
 * join like values.
 */
export async function seekPaths(
  source: PathSource,
  ends: { readonly from: PathEnd; readonly to: PathEnd },
  options: HopOptions,
): Promise<HopsFound> {
  return new HopSearch(source, ends, options).run();
}

interface Side {
  readonly seen: Set<string>;
  frontier: readonly string[];
}

const noDecisions = decidedTies([]);

class HopSearch {
  private readonly limits: HopLimits;
  private readonly decided: DecidedTies;
  private readonly hubAbove: number;
  private readonly rows: PathRow[] = [];
  private readonly carriers = new Map<string, Set<string>>();
  private readonly values = new Map<string, Set<string>>();
  private readonly sharers = new Map<string, number>();
  private readonly followed = new Set<string>();
  private readonly hubs = new Map<string, number>();
  private readonly cuts: Cut[] = [];

  constructor(
    private readonly source: PathSource,
    private readonly ends: { readonly from: PathEnd; readonly to: PathEnd },
    private readonly options: HopOptions,
  ) {
    this.limits = options.limits ?? standardHopLimits;
    this.decided = options.decided ?? noDecisions;
    this.hubAbove = options.hubAbove ?? HUB_ABOVE;
  }

  async run(): Promise<HopsFound> {
    this.load(this.decided.rows);
    const sides = [await this.sideAt(this.ends.from), await this.sideAt(this.ends.to)] as const;
    for (let depth = 0; ; depth += 1) {
      const isMet = [...sides[0].seen].some((record) => sides[1].seen.has(record));
      const isLast = depth >= this.options.hops || this.isAtEnd(sides) || this.isFull(depth);
      if (isMet || isLast) {
        const result = this.look(depth, sides);
        if (isLast || this.isEnough(result)) {
          if (!this.isEnough(result) && depth >= this.options.hops && !this.isAtEnd(sides))
            this.cuts.push({ kind: 'hops', hop: depth });
          return result;
        }
      }
      const [left, right] = sides;
      await this.advance(left.frontier.length <= right.frontier.length ? left : right, depth + 1);
    }
  }

  /** Where one end has no further neighbours, everything it reaches is loaded. */
  private isAtEnd(sides: readonly [Side, Side]): boolean {
    return sides.some(({ frontier }) => frontier.length === 0);
  }

  private isFull(hop: number): boolean {
    if (this.rows.length < this.limits.rows) return false;
    this.cuts.push({ kind: 'rows', hop, held: this.rows.length });
    return true;
  }

  private look(depth: number, sides: readonly [Side, Side]): HopsFound {
    const { by, count, crossRefused } = this.options;
    const graph = pathGraphOf(this.rows, {
      sharers: this.sharers,
      hubAbove: this.hubAbove,
      crossRefused,
      trusted: this.decided.trusted,
      closed: this.decided.closed,
    });
    const found = findPaths(graph, this.ends, { by, count });
    const hubs = [...this.hubs]
      .map(([value, sharers]) => ({ value, sharers }))
      .sort((left, right) => left.sharers - right.sharers || compareTexts(left.value, right.value));
    const records = new Set([...sides[0].seen, ...sides[1].seen]).size;
    return { graph, found, cuts: this.cuts, hubs, depth, records };
  }

  private isEnough({ graph, found, depth }: HopsFound): boolean {
    const { by, count } = this.options;
    const isWhole = found.paths.every((path) => hopsOf(graph, path) <= depth);
    return by === 'shortest' && isWhole && found.paths.length >= count;
  }

  /** An end that is a value begins at those who carry it. */
  private async sideAt({ records = [], values = [] }: PathEnd): Promise<Side> {
    const begun = new Set(records);
    const counts = values.length === 0 ? new Map<string, number>() : await this.source.sharersOf(values);
    const followed: string[] = [];
    for (const value of values) {
      const sharers = counts.get(value) ?? 1;
      if (sharers > this.limits.frontier) this.cuts.push({ kind: 'end', value, of: sharers });
      else followed.push(value);
    }
    const rows = followed.length === 0 ? [] : await this.source.carriersOf(followed);
    this.load(rows);
    for (const value of followed) {
      this.followed.add(value);
      this.sharers.set(value, Math.max(counts.get(value) ?? 0, this.carriers.get(value)?.size ?? 0));
    }
    for (const { recordKey } of rows) begun.add(recordKey);
    // An end without any value stands in no row of its own, and still is an end.
    for (const recordKey of begun) if (!this.values.has(recordKey)) this.values.set(recordKey, new Set());
    return { seen: begun, frontier: [...begun].sort(compareTexts) };
  }

  private async advance(side: Side, hop: number): Promise<void> {
    const records = this.cutTo(side.frontier, 'records', hop);
    this.load(await this.source.valuesOf(records));
    this.load(await this.source.findingsOf(records));
    await this.follow(records, hop);
    const next = new Set<string>();
    for (const record of records)
      for (const value of this.values.get(record) ?? []) {
        if (this.isClosed(value)) continue;
        for (const carrier of this.carriers.get(value) ?? [])
          if (!side.seen.has(carrier) && !this.decided.closed.has(carrier)) next.add(carrier);
      }
    for (const record of next) side.seen.add(record);
    side.frontier = [...next].sort(compareTexts);
  }

  /** Asks who else carries the values of these records: the rarest values first, if there are too many. */
  private async follow(records: readonly string[], hop: number): Promise<void> {
    const fresh = new Set<string>();
    for (const record of records)
      for (const value of this.values.get(record) ?? [])
        if (!this.followed.has(value) && !this.hubs.has(value) && this.mayJoin(value)) fresh.add(value);
    const counts = fresh.size === 0 ? new Map<string, number>() : await this.source.sharersOf([...fresh]);
    const shared = [...fresh]
      .filter((value) => (counts.get(value) ?? 1) > 1)
      .sort((left, right) => (counts.get(left) ?? 0) - (counts.get(right) ?? 0) || compareTexts(left, right));
    for (const value of shared) this.sharers.set(value, counts.get(value) ?? 0);
    for (const value of shared) if (this.isClosed(value)) this.hubs.set(value, this.sharers.get(value) ?? 0);
    const open = this.cutTo(
      shared.filter((value) => !this.hubs.has(value)),
      'values',
      hop,
    );
    for (const value of open) this.followed.add(value);
    if (open.length > 0) this.load(await this.source.carriersOf(open));
  }

  private isClosed(value: string): boolean {
    if (value.startsWith(DECISION) || value.startsWith(FINDING)) return false;
    if (this.decided.closed.has(value) || !this.mayJoin(value)) return true;
    const sharers = this.sharers.get(value) ?? 0;
    // Even a hub that may be crossed is not followed to more records than a hop holds.
    if (this.options.crossRefused || this.decided.trusted.has(value)) return sharers > this.limits.frontier;
    return sharers > this.hubAbove;
  }

  private mayJoin(value: string): boolean {
    if (value.startsWith(DECISION) || value.startsWith(FINDING)) return false;
    return this.options.crossRefused || weightTable[weightClassOf(value)].mayJoin;
  }

  private cutTo(keys: readonly string[], kind: 'records' | 'values', hop: number): readonly string[] {
    const { frontier } = this.limits;
    if (keys.length <= frontier) return keys;
    this.cuts.push({ kind, hop, kept: frontier, of: keys.length });
    return keys.slice(0, frontier);
  }

  private load(rows: readonly PathRow[]): void {
    for (const row of rows) {
      this.rows.push(row);
      add(this.carriers, row.value, row.recordKey);
      add(this.values, row.recordKey, row.value);
    }
  }
}

function add(lists: Map<string, Set<string>>, key: string, member: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, new Set([member]));
  else list.add(member);
}
