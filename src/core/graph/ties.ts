// Ties: one value within one era, with two carriers or more. What joins, joins by a tie.
import type { Grouping } from './grouping';
import { GrowingNumbers } from './growingNumbers';
import type { Times } from './carriers';

/** What became of a tie. */
export const tieStates = ['joins', 'hub', 'weak', 'oversize', 'distrusted', 'together'] as const;
export type TieState = (typeof tieStates)[number];

const numberOfState: Readonly<Record<TieState, number>> = {
  joins: 0,
  hub: 1,
  weak: 2,
  oversize: 3,
  distrusted: 4,
  together: 5,
};

/** All ties of a partition, side by side in arrays. */
export class Ties {
  private readonly valueOf = new GrowingNumbers();
  private readonly startOf = new GrowingNumbers();
  private readonly endOf = new GrowingNumbers();
  private readonly stateOf = new GrowingNumbers();
  private bitsOf = new Float32Array(1024);

  /** @param members - carriers of all values; a tie is a stretch of them. */
  constructor(
    readonly members: Uint32Array,
    private readonly times: Times | undefined,
  ) {}

  get count(): number {
    return this.valueOf.length;
  }

  /** @returns the number of the new tie. */
  add(value: number, stretch: readonly [number, number], bits: number, state: TieState): number {
    const tie = this.count;
    this.valueOf.push(value);
    this.startOf.push(stretch[0]);
    this.endOf.push(stretch[1]);
    this.stateOf.push(numberOfState[state]);
    if (tie === this.bitsOf.length) {
      const larger = new Float32Array(tie * 2);
      larger.set(this.bitsOf);
      this.bitsOf = larger;
    }
    this.bitsOf[tie] = bits;
    return tie;
  }

  value(tie: number): number {
    return this.valueOf.at(tie);
  }

  /** Its carriers, without a copy. */
  records(tie: number): Uint32Array {
    return this.members.subarray(this.startOf.at(tie), this.endOf.at(tie));
  }

  /** The same as places among the carriers of all values (`members`), for loops that run over millions. */
  start(tie: number): number {
    return this.startOf.at(tie);
  }

  end(tie: number): number {
    return this.endOf.at(tie);
  }

  firstRecord(tie: number): number {
    return this.members[this.startOf.at(tie)] ?? 0;
  }

  size(tie: number): number {
    return this.endOf.at(tie) - this.startOf.at(tie);
  }

  /** What it proves by itself. */
  bits(tie: number): number {
    return this.bitsOf[tie] ?? 0;
  }

  state(tie: number): TieState {
    return tieStates[this.stateOf.at(tie)] ?? 'weak';
  }

  setState(tie: number, state: TieState): void {
    this.stateOf.set(tie, numberOfState[state]);
  }

  /** Epoch seconds at which any carrier was first and last seen with the value; 0 is unknown. */
  seen(tie: number): { readonly firstSeen: number; readonly lastSeen: number } {
    return seenWithin(this.times, this.startOf.at(tie), this.endOf.at(tie));
  }
}

/** First and last time within a stretch of carriers; 0 is unknown. */
export function seenWithin(
  times: Times | undefined,
  start: number,
  end: number,
): { readonly firstSeen: number; readonly lastSeen: number } {
  let [first, last] = [0, 0];
  for (let at = start; times !== undefined && at < end; at += 1) {
    const began = times.firstSeen[at] ?? 0;
    if (began > 0 && (first === 0 || began < first)) first = began;
    last = Math.max(last, times.lastSeen[at] ?? 0);
  }
  return { firstSeen: first, lastSeen: last };
}

/** Where the carriers of a value begin and end among all. */
export function stretchOf({ starts }: Grouping, value: number): readonly [number, number] {
  return [starts[value] ?? 0, starts[value + 1] ?? 0];
}
