// Why two records may belong together, and why not: what they share and what that is worth, what they share that joins
// nobody, what was found when they were compared, and what a person decided.
import type { Mid } from '../brand';
import { bitsOf, weightClassOf } from '../graph/weights';
import type { MinervaRecord } from '../records/record';

/** What is read of a record. */
export type Identified = Pick<MinervaRecord, 'identifiers'>;

/** One thing that was compared. Bits above 0 speak for, below 0 against the two being one. */
export interface PairStep {
  readonly feature: string;
  readonly level: string;
  readonly left: string;
  readonly right: string;
  readonly bits: number;
}

export interface SharedByPair {
  readonly mid: Mid;
  readonly type: string;
  readonly value: string;
  /** Records of the tenant that carry it; undefined is unknown. */
  readonly sharers: number | undefined;
  /** Why it joins nobody. */
  readonly refusal: string | undefined;
  /** As each of the two wrote it. */
  readonly left: string;
  readonly right: string;
}

/** What is known of a value beyond the two records. */
export interface ValueKnowledge {
  readonly sharersOf: (mid: Mid) => number | undefined;
  readonly refusalOf: (mid: Mid) => string | undefined;
}

/**
 * Values that both records carry, rarest first; those that join nobody last.
 *
 * @returns the same for (left, right) and (right, left), but for the sides.
 */
export function sharedValues(
  left: Identified,
  right: Identified,
  { sharersOf, refusalOf }: ValueKnowledge,
): readonly SharedByPair[] {
  const ofRight = new Map(right.identifiers.map((one) => [one.mid, one] as const));
  const shared = new Map<Mid, SharedByPair>();
  for (const { mid, type, value, written } of left.identifiers) {
    const other = ofRight.get(mid);
    if (other === undefined || shared.has(mid)) continue;
    const facts = { sharers: sharersOf(mid), refusal: refusalOf(mid) };
    shared.set(mid, { mid, type, value, left: written, right: other.written, ...facts });
  }
  return [...shared.values()].sort(
    (one, two) =>
      Number(one.refusal !== undefined) - Number(two.refusal !== undefined) ||
      (one.sharers ?? Infinity) - (two.sharers ?? Infinity) ||
      (one.mid < two.mid ? -1 : 1),
  );
}

/** Shared values as steps of a waterfall, weighed as linking weighs them; a refused value weighs nothing, and says why. */
export function stepsOfShared(shared: readonly SharedByPair[]): readonly PairStep[] {
  return shared.map(({ mid, type, left, right, sharers, refusal }) => ({
    feature: type,
    level:
      refusal ??
      (sharers === undefined ? 'the same' : `the same; on ${sharers.toLocaleString('en')} records`),
    left,
    right,
    bits: refusal === undefined ? bitsOf(weightClassOf(mid), Math.max(2, sharers ?? 2)) : 0,
  }));
}
