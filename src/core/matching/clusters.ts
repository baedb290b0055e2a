// Matches made into entities without chaining strangers: two groups join only if they agree as groups.
import type { ScoredPair } from './scoring';
import { rules } from './rules';

export interface Refusal {
  readonly left: number;
  readonly right: number;
  /** `contradiction`: two records of the groups cannot be one thing; `on-average-apart`: the groups as wholes differ. */
  readonly reason: 'contradiction' | 'on-average-apart' | 'same-clean-source' | 'too-large';
  /** The two records that show it. */
  readonly shownBy: readonly [number, number];
}

export interface Clusters {
  /** Of each record the smallest record of its cluster. */
  readonly of: Uint32Array;
  readonly refusals: readonly Refusal[];
}

/** One person has fewer records; what is larger is a hub that slipped through. */
const MAX_CLUSTER_RECORDS = 200;
/** Of two groups at most so many pairs are looked at, those of their first records. */
const MAX_PAIRS_LOOKED_AT = 400;

export interface ClusteringInput {
  readonly count: number;
  /** Pairs with the verdict "match". */
  readonly matches: readonly ScoredPair[];
  readonly score: (left: number, right: number) => ScoredPair;
  /** Whether a match shows what tells twins, parent and child apart; one that is silent on it outvotes nobody. */
  readonly isTelling: (pair: ScoredPair) => boolean;
  /** The groups' pairs must have this on average. */
  readonly leastAverageBits: number;
  readonly cleanSource: Uint32Array;
}

/**
 * Joins matches, the strongest first (agglomerative, average linkage with vetoes).
 *
 * @returns the same whatever the order of `matches`: ties are broken by the records' order, which is that of their ids.
 */
export function clusterMatches(input: ClusteringInput): Clusters {
  const { count, matches } = input;
  const of = Uint32Array.from({ length: count }, (_, record) => record);
  const members = new Map<number, number[]>();
  const membersOf = (root: number): readonly number[] => members.get(root) ?? [root];
  const refusals: Refusal[] = [];
  const strongestFirst = [...matches].sort(
    (one, other) => other.totalBits - one.totalBits || one.left - other.left || one.right - other.right,
  );
  for (const { left, right } of strongestFirst) {
    const [one, other] = [of[left] ?? left, of[right] ?? right];
    if (one === other) continue;
    const [ofOne, ofOther] = [membersOf(one), membersOf(other)];
    const refused = ofOne.length + ofOther.length > 2 ? refuse(input, ofOne, ofOther) : undefined;
    if (refused !== undefined) {
      refusals.push({ left, right, ...refused });
      continue;
    }
    const joined = [...ofOne, ...ofOther].sort((first, second) => first - second);
    const root = joined[0] ?? one;
    for (const record of joined) of[record] = root;
    members.delete(one);
    members.delete(other);
    members.set(root, joined);
  }
  return { of, refusals };
}

function refuse(
  { score, isTelling, leastAverageBits, cleanSource }: ClusteringInput,
  one: readonly number[],
  other: readonly number[],
): Pick<Refusal, 'reason' | 'shownBy'> | undefined {
  const first: readonly [number, number] = [one[0] ?? 0, other[0] ?? 0];
  if (one.length + other.length > MAX_CLUSTER_RECORDS) return { reason: 'too-large', shownBy: first };
  const sources = new Map(one.map((record) => [cleanSource[record] ?? 0, record]));
  for (const record of other) {
    const source = cleanSource[record] ?? 0;
    const held = source === 0 ? undefined : sources.get(source);
    if (held !== undefined) return { reason: 'same-clean-source', shownBy: [held, record] };
  }
  let [bits, looked, against, inFavour] = [0, 0, 0, 0];
  let weakest = Infinity;
  let shownBy = first;
  let contradiction: readonly [number, number] | undefined;
  for (const left of one)
    for (const right of other) {
      if (looked >= MAX_PAIRS_LOOKED_AT) break;
      const pair = score(left, right);
      if (pair.rules.some((code) => rules[code].isContradiction)) {
        contradiction ??= [left, right];
        against += 1;
      } else if (pair.verdict === 'match' && isTelling(pair)) inFavour += 1;
      bits += pair.totalBits;
      looked += 1;
      if (pair.totalBits < weakest) {
        weakest = pair.totalBits;
        shownBy = [left, right];
      }
    }
  if (contradiction !== undefined && against > inFavour)
    return { reason: 'contradiction', shownBy: contradiction };
  return bits / looked < leastAverageBits ? { reason: 'on-average-apart', shownBy } : undefined;
}
