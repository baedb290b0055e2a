// What a run must look at when something is new: whoever hangs together with it. Linking that alone gives the same
// entities as linking everything, but for lumps too large to be judged anew for every record that comes.
import type { Carriers } from './carriers';
import { Evidence } from './evidence';
import { groupSize, membersOf, type Grouping } from './grouping';
import { hubFactsOf, mayBeHub } from './hubs';
import type { Memberships } from './memberships';
import { weightTable } from './weights';

/** Records of a lump that are all linked again when one of them is new: ten of the largest entities allowed. */
export const LUMP_MOST = 5_000;

export interface Reach {
  /** Records of what has to be linked again, in rising order. */
  readonly records: Uint32Array;
  /** Hubs that were met and not followed; they are told by their number. */
  readonly told: Uint32Array;
  /** Bridges that an earlier run refused and that were not followed, as more than `lumpMost` records lie behind them. */
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
 * Refused bridges are followed too, as what is new may change which of them are refused; but where they lead to more than
 * `lumpMost` records beyond what hangs together without them, they stay refused until a run over everything.
 *
 * @param valuesOf - of each record its values; `transposed(carriers, recordCount)`.
 * @param begun - records that are new or have changed.
 * @returns linear in what is reached, and in `lumpMost` for each bridge met.
 */
export function reachOf(
  carriers: Carriers,
  valuesOf: Grouping,
  begun: Iterable<number>,
  { isHub, wasHub, isBridge = () => false, lumpMost = LUMP_MOST }: ReachOptions,
): Reach {
  const search = new Search(carriers, valuesOf, { isHub, wasHub });
  search.spread(begun, Infinity, isBridge);
  // A lump may hang on several bridges: what lies behind one may be reached over another that was met later.
  for (let bridge = search.nextBridge(); bridge !== undefined; bridge = search.nextBridge())
    search.spread(membersOf(carriers, bridge), lumpMost, () => false);
  return search.reach();
}

class Search {
  private readonly isReached: Uint8Array;
  /** Of each value: 1 where it was followed or told, 2 where it is a bridge to be looked at, 3 one that leads too far. */
  private readonly state: Uint8Array;
  private readonly reached: number[] = [];
  private readonly told: number[] = [];
  private readonly bridges: number[] = [];
  private bridgesSeen = 0;

  constructor(
    private readonly carriers: Carriers,
    private readonly valuesOf: Grouping,
    private readonly judged: Pick<ReachOptions, 'isHub' | 'wasHub'>,
  ) {
    this.isReached = new Uint8Array(valuesOf.count);
    this.state = new Uint8Array(carriers.count);
  }

  /** Reaches what hangs together with some records; nothing of it where that is more than `most`. */
  spread(begun: Iterable<number>, most: number, isBridge: (value: number) => boolean): void {
    const [from, toldFrom] = [this.reached.length, this.told.length];
    const asked: number[] = [];
    for (const record of begun) this.reachRecord(record);
    for (let at = from; at < this.reached.length && this.reached.length - from <= most; at += 1)
      for (const value of membersOf(this.valuesOf, this.reached[at] ?? 0)) {
        const state = this.state[value] ?? 0;
        if (state === 1) continue;
        this.state[value] = 1;
        asked.push(value);
        const isHub = this.judged.isHub(value);
        if (isHub) this.told.push(value);
        if (isHub && this.judged.wasHub(value)) continue;
        if (!isHub && state === 0 && isBridge(value)) this.meetBridge(value);
        else for (const record of membersOf(this.carriers, value)) this.reachRecord(record);
      }
    if (this.reached.length - from > most) this.takeBack(from, toldFrom, asked);
  }

  /** The next bridge that was met and is neither followed nor known to lead too far. */
  nextBridge(): number | undefined {
    while (this.bridgesSeen < this.bridges.length) {
      const bridge = this.bridges[this.bridgesSeen];
      this.bridgesSeen += 1;
      if (bridge !== undefined && this.state[bridge] === 2) return bridge;
    }
    return undefined;
  }

  reach(): Reach {
    return {
      records: Uint32Array.from(this.reached).sort(),
      told: Uint32Array.from(this.told),
      untold: Uint32Array.from(this.bridges.filter((bridge) => (this.state[bridge] ?? 0) > 1)),
    };
  }

  private reachRecord(record: number): void {
    if (this.isReached[record] === 1) return;
    this.isReached[record] = 1;
    this.reached.push(record);
  }

  private meetBridge(value: number): void {
    this.state[value] = 2;
    this.bridges.push(value);
  }

  /** Every bridge that was met on the way leads to the same lump. */
  private takeBack(from: number, toldFrom: number, asked: readonly number[]): void {
    for (let at = from; at < this.reached.length; at += 1) this.isReached[this.reached[at] ?? 0] = 0;
    this.reached.length = from;
    this.told.length = toldFrom;
    const met = new Set(this.bridges);
    for (const value of asked) this.state[value] = met.has(value) ? 3 : 0;
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
  carriers: Carriers,
  { hubAbove }: { readonly hubAbove: number },
): (value: number) => boolean {
  const evidence = new Evidence(memberships, carriers, hubAbove, new Set());
  return (value) => {
    const weightClass = memberships.weightClassOf(value);
    const crowd = { value, weightClass, told: memberships.sharersTold(value), hubAbove };
    if (!weightTable[weightClass].mayJoin) return false;
    if (!mayBeHub(memberships, { ...crowd, size: groupSize(carriers, value) })) return false;
    return hubFactsOf(evidence, { ...crowd, carriers: membersOf(carriers, value) }) !== undefined;
  };
}
