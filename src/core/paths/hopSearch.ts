// Paths where nothing is loaded yet: from both ends, hop by hop, whoever answers. One hop takes the records that were
// reached last, asks for their values, how many carry these, and who does; both ends meet in the middle. Every hop is
// bounded, and every bound that cut something is told.
import { compareTexts } from '../graph/compareTexts';
import { HUB_ABOVE } from '../graph/hubLimit';
import { isClosedTo, hubsMet, mayBeFollowed, mayBeHub, type Crossing } from './crossing';
import { decidedTies, type DecidedTies } from './decided';
import { findPaths, type PathEnd } from './findPaths';
import { HeldRows } from './heldRows';
import {
  standardHopLimits,
  type Cut,
  type HopLimits,
  type HopOptions,
  type HopsFound,
  type PathSource,
} from './hops';
import { hopsOf } from './steps';
import { pathGraphOf, type StoredVerdict } from './pathGraph';

export * from './hops';

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

class HopSearch {
  private readonly limits: HopLimits;
  private readonly decided: DecidedTies;
  private readonly crossing: Omit<Crossing, 'judged'>;
  private readonly held = new HeldRows();
  private readonly judged = new Map<string, StoredVerdict>();
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
    this.decided = options.decided ?? decidedTies([]);
    this.crossing = {
      hubAbove: options.hubAbove ?? HUB_ABOVE,
      crossRefused: options.crossRefused,
      most: this.limits.frontier,
      decided: this.decided,
    };
  }

  async run(): Promise<HopsFound> {
    this.held.load(this.decided.rows);
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
    if (this.held.rows.length < this.limits.rows) return false;
    this.cuts.push({ kind: 'rows', hop, held: this.held.rows.length });
    return true;
  }

  private look(depth: number, sides: readonly [Side, Side]): HopsFound {
    const { by, count, crossRefused } = this.options;
    const graph = pathGraphOf(this.held.rows, {
      sharers: this.sharers,
      hubAbove: this.crossing.hubAbove,
      crossRefused,
      judged: this.judged,
      trusted: this.decided.trusted,
      closed: this.decided.closed,
    });
    const found = findPaths(graph, this.ends, { by, count });
    const hubs = hubsMet(this.hubs, this.judged);
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
    this.held.load(rows);
    for (const value of followed) {
      this.followed.add(value);
      this.sharers.set(value, Math.max(counts.get(value) ?? 0, this.held.carriers.get(value)?.size ?? 0));
    }
    for (const { recordKey } of rows) begun.add(recordKey);
    // An end without any value stands in no row of its own, and still is an end.
    for (const recordKey of begun)
      if (!this.held.values.has(recordKey)) this.held.values.set(recordKey, new Set());
    return { seen: begun, frontier: [...begun].sort(compareTexts) };
  }

  private async advance(side: Side, hop: number): Promise<void> {
    const records = this.cutTo(side.frontier, 'records', hop);
    this.held.load(await this.source.valuesOf(records));
    this.held.load(await this.source.findingsOf(records));
    await this.follow(records, hop);
    const next = new Set<string>();
    for (const record of records)
      for (const value of this.held.values.get(record) ?? []) {
        if (this.isClosed(value)) continue;
        for (const carrier of this.held.carriers.get(value) ?? [])
          if (!side.seen.has(carrier) && !this.decided.closed.has(carrier)) next.add(carrier);
      }
    for (const record of next) side.seen.add(record);
    side.frontier = [...next].sort(compareTexts);
  }

  /** Asks who else carries the values of these records: the rarest values first, if there are too many. */
  private async follow(records: readonly string[], hop: number): Promise<void> {
    const fresh = new Set<string>();
    for (const record of records)
      for (const value of this.held.values.get(record) ?? [])
        if (!this.followed.has(value) && !this.hubs.has(value) && mayBeFollowed(value, this.options))
          fresh.add(value);
    const counts = fresh.size === 0 ? new Map<string, number>() : await this.source.sharersOf([...fresh]);
    const shared = [...fresh]
      .filter((value) => (counts.get(value) ?? 1) > 1)
      .sort((left, right) => (counts.get(left) ?? 0) - (counts.get(right) ?? 0) || compareTexts(left, right));
    for (const value of shared) this.sharers.set(value, counts.get(value) ?? 0);
    await this.readVerdicts(shared);
    for (const value of shared) if (this.isClosed(value)) this.hubs.set(value, this.sharers.get(value) ?? 0);
    const open = this.cutTo(
      shared.filter((value) => !this.hubs.has(value)),
      'values',
      hop,
    );
    for (const value of open) this.followed.add(value);
    if (open.length > 0) this.held.load(await this.source.carriersOf(open));
  }

  /** Few carriers make no hub, whatever linking said: then there is nothing to ask. */
  private async readVerdicts(values: readonly string[]): Promise<void> {
    const crowds = values.filter((value) => mayBeHub(this.crossing, this.sharers.get(value) ?? 0));
    if (crowds.length === 0) return;
    for (const [value, verdict] of await this.source.verdictsOf(crowds)) this.judged.set(value, verdict);
  }

  private isClosed(value: string): boolean {
    const sharers = this.sharers.get(value) ?? 0;
    return isClosedTo({ ...this.crossing, judged: this.judged }, value, sharers);
  }

  private cutTo(keys: readonly string[], kind: 'records' | 'values', hop: number): readonly string[] {
    const { frontier } = this.limits;
    if (keys.length <= frontier) return keys;
    this.cuts.push({ kind, hop, kept: frontier, of: keys.length });
    return keys.slice(0, frontier);
  }
}
