// Strong combinations: two records that share rare values of different families, such as a phone and a mailbox. One of them
// may be handed on, borrowed or misread; both together seldom are.
import { compareTexts } from './compareTexts';
import { familyOf, POSSIBLE_MATCH_AT_BITS, STRONG_AT_BITS, weightClassOf, type Family } from './weights';

/** A value that a record shares with others. */
export interface SharedValue {
  readonly mid: string;
  readonly bits: number;
  /** The other records, by number. */
  readonly others: Iterable<number>;
}

export interface Combination {
  /** Values of different families that the two share, the strongest of each family, strongest first. */
  readonly mids: readonly string[];
  readonly bits: number;
}

/**
 * The strongest combination that a record shares with any one other.
 *
 * @param values - values that join the record; those of fewer than `STRONG_AT_BITS` do not count.
 * @returns undefined where no other record shares values of two families that reach `POSSIBLE_MATCH_AT_BITS` together.
 *   Linear in the carriers of its strong values, which are few by their weight.
 */
export function strongestCombination(values: readonly SharedValue[]): Combination | undefined {
  if (values.length < 2) return undefined;
  const strong = values
    .filter(({ bits }) => bits >= STRONG_AT_BITS)
    .map((value) => ({ ...value, family: familyOf(weightClassOf(value.mid)) }))
    .filter(({ family }) => family !== 'none')
    .sort((left, right) => right.bits - left.bits || compareTexts(left.mid, right.mid));
  if (new Set(strong.map(({ family }) => family)).size < 2) return undefined;
  const withOther = new Map<number, Map<Family, SharedValue>>();
  for (const value of strong)
    for (const other of value.others) {
      const shared = withOther.get(other) ?? new Map<Family, SharedValue>();
      if (!shared.has(value.family)) shared.set(value.family, value);
      withOther.set(other, shared);
    }
  let best: Combination | undefined;
  for (const shared of withOther.values()) {
    const bits = [...shared.values()].reduce((sum, value) => sum + value.bits, 0);
    if (shared.size < 2 || bits < POSSIBLE_MATCH_AT_BITS) continue;
    const mids = [...shared.values()].map(({ mid }) => mid);
    const isBetter = best === undefined || bits > best.bits;
    if (isBetter || (bits === best?.bits && compareTexts(mids.join(' '), best.mids.join(' ')) < 0))
      best = { mids, bits };
  }
  return best;
}
