// What a run must look at when something is new: whoever hangs together with it. Linking that alone gives the same
// entities as linking everything, but for lumps too large to be judged anew for every record that comes.
import type { Carriers } from './carriers';
import { Evidence } from './evidence';
import { groupSize, membersOf, sliceOf, type Grouping } from './grouping';
import { hubFactsOf, mayBeHub } from './hubs';
import type { Memberships } from './memberships';
import { weightTable } from './weights';

/** Records that are linked again only because refused bridges lead to them: ten of the largest entities allowed. */
export const LUMP_MOST = 5_000;

export interface Reach {
  /** Records of what has to be linked again, in rising order. */
  readonly records: Uint32Array;
  /** Hubs that were met and not followed; they are told by their number. */
  readonly told: Uint32Array;
  /** Bridges that an earlier run refused and that were not followed, as more than `lumpMost` records lie behind all. */
  readonly untold: Uint32Array;
}

export interface ReachOptions {
  /** Whether a value is a hub now (`hubJudge`): its carriers have nothing to do with each other. */
  readonly isHub: (value: number) => boolean;
  /**
   * Whether it was one for the earlier run too, and its carriers were more than `hubAbove` then if they are now. Who was
   * joined by a value that is a hub since then falls apart and is reached; and what is no crowd any more, or a crowd since
   * then, says something else about the other values of its carriers.
   */
  readonly wasHub: (value: number) => boolean;
  /** Whether an earlier run refused a value because a lump hung on it. */
  readonly isBridge?: (value: number) => boolean;
  readonly lumpMost?: number;
}

/**
 * All records that hang together with some, over every value but hubs.
 *
 * Refused bridges are followed too, as what is new may change which of them are refused: all that are met, or, where they
 * lead to more than `lumpMost` records beyond what hangs together without them, none; then they stay refused until a run
 * over everything.
 *
 * @param valuesOf - of each record its values; `transposed(carriers, recordCount)`.
 * @param begun - records that are new or have changed.
 * @returns linear in what is reached, and in `lumpMost`.
 */
export function reachOf(
  carriers: Carriers,
  valuesOf: Grouping,
  begun: Iterable<number>,
  { isHub, wasHub, isBridge = () => false, lumpMost = LUMP_MOST }: ReachOptions,
): Reach {
  const search = new Search(carriers, valuesOf, { isHub, wasHub });
  search.spread(begun, Infinity, isBridge);
  return search.overBridges(lumpMost);
}

class Search {
  private readonly isReached: Uint8Array;
  private readonly isAsked: Uint8Array;
  private readonly reached: number[] = [];
  private readonly told: number[] = [];
  private readonly bridges: number[] = [];

  constructor(
    private readonly carriers: Carriers,
    private readonly valuesOf: Grouping,
    private readonly judged: Pick<ReachOptions, 'isHub' | 'wasHub'>,
  ) {
    this.isReached = new Uint8Array(valuesOf.count);
    this.isAsked = new Uint8Array(carriers.count);
  }

  /** Reaches what hangs together with some records, and stops beyond `most`. @returns how many it reached. */
  spread(begun: Iterable<number>, most: number, isBridge: (value: number) => boolean): number {
    const from = this.reached.length;
    for (const record of begun) this.reachRecord(record);
    for (let at = from; at < this.reached.length && this.reached.length - from <= most; at += 1) {
      const values = sliceOf(this.valuesOf, this.reached[at] ?? 0);
      for (let place = values.start; place < values.end; place += 1) {
        const value = values.members[place] ?? 0;
        if (this.isAsked[value] === 1) continue;
        this.isAsked[value] = 1;
        const isHub = this.judged.isHub(value);
        if (isHub) this.told.push(value);
        if (isHub && this.judged.wasHub(value)) continue;
        if (!isHub && isBridge(value)) this.bridges.push(value);
        else this.reachCarriers(value);
      }
    }
    return this.reached.length - from;
  }

  /** Goes on over every bridge that was met, or over none. */
  overBridges(most: number): Reach {
    const [records, told] = [this.reached.length, this.told.length];
    const begun = this.bridges.flatMap((bridge) => Array.from(membersOf(this.carriers, bridge)));
    const isFar = this.spread(begun, most, () => false) > most;
    const kept = <Item>(all: readonly Item[], before: number) => (isFar ? all.slice(0, before) : all);
    return {
      records: Uint32Array.from(kept(this.reached, records)).sort(),
      told: Uint32Array.from(kept(this.told, told)),
      untold: Uint32Array.from(isFar ? this.bridges : []),
    };
  }

  private reachCarriers(value: number): void {
    const { members, start, end } = sliceOf(this.carriers, value);
    for (let at = start; at < end; at += 1) this.reachRecord(members[at] ?? 0);
  }

  private reachRecord(record: number): void {
    if (this.isReached[record] === 1) return;
    this.isReached[record] = 1;
    this.reached.push(record);
  }
}

/**
 * Judges values by all that is known now, as a run over everything would.
 *
 * @returns whether a value is a hub; asked once for each value that is met. Linear in the values of its carriers, of whom
 *   no more than a thousand are looked at.
 */
export function hubJudge(
  memberships: Memberships,
  { carriers, valuesOf }: { readonly carriers: Carriers; readonly valuesOf: Grouping },
  { hubAbove }: { readonly hubAbove: number },
): (value: number) => boolean {
  const evidence = new Evidence(memberships, carriers, hubAbove, new Set()).withValues(valuesOf);
  return (value) => {
    const weightClass = memberships.weightClassOf(value);
    if (!weightTable[weightClass].mayJoin) return false;
    const [size, told] = [groupSize(carriers, value), memberships.sharersTold(value)];
    if (!mayBeHub(memberships, { value, weightClass, size, told, hubAbove })) return false;
    const crowd = { value, weightClass, carriers: membersOf(carriers, value), told, hubAbove };
    return hubFactsOf(evidence, crowd) !== undefined;
  };
}
