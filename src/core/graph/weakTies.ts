// Weak values: a host or a building that several share proves too little alone. Two of different types that the same two
// records share may prove enough together.
import { compareTexts } from './compareTexts';
import { GrowingNumbers } from './growingNumbers';
import { groupPairs, membersOf } from './grouping';
import type { Memberships } from './memberships';
import type { Ties } from './ties';
import { JOIN_AT_BITS } from './weights';

/** Pairs of a value on more carriers are not looked at: 40 make 780 pairs. */
export const WEAK_CARRIERS_MOST = 40;
/** Pairs looked at in one run, over all weak values: about 60 MB and a second. */
export const WEAK_PAIRS_MOST = 2_000_000;

/** Two records that weak values join together. */
export interface TogetherPair {
  readonly left: number;
  readonly right: number;
  readonly bits: number;
  /** Ties that they share. */
  readonly ties: readonly number[];
}

/** Why pairs of a tie were not looked at: more than `WEAK_CARRIERS_MOST` carriers, or beyond the pairs of one run. */
export type WeakCut = 'carriers' | 'pairs';

export interface Together {
  readonly pairs: readonly TogetherPair[];
  /** Ties whose pairs were not looked at. */
  readonly cut: ReadonlyMap<number, WeakCut>;
}

/**
 * Pairs of records that several weak values join.
 *
 * The rarest values are looked at first (then by text), so a cut takes the weakest and depends on nothing else.
 *
 * @param weak - weak ties.
 */
export function joinedTogether(
  memberships: Memberships,
  ties: Ties,
  weak: readonly number[],
  pairsMost: number = WEAK_PAIRS_MOST,
): Together {
  const textOf = (tie: number): string => memberships.textOf(ties.value(tie));
  const small = weak.filter((tie) => ties.size(tie) <= WEAK_CARRIERS_MOST);
  small.sort(
    (left, right) => ties.size(left) - ties.size(right) || compareTexts(textOf(left), textOf(right)),
  );
  const [lefts, rights, by] = [new GrowingNumbers(), new GrowingNumbers(), new GrowingNumbers()];
  const cut = new Map<number, WeakCut>();
  for (const tie of weak) if (ties.size(tie) > WEAK_CARRIERS_MOST) cut.set(tie, 'carriers');
  let isFull = false;
  for (const tie of small) {
    const records = ties.records(tie);
    isFull ||= lefts.length + (records.length * (records.length - 1)) / 2 > pairsMost;
    if (isFull) {
      cut.set(tie, 'pairs');
      continue;
    }
    for (const left of records)
      for (const right of records) {
        if (left >= right) continue;
        lefts.push(left);
        rights.push(right);
        by.push(tie);
      }
  }
  const pairs = pairsOf(memberships, ties, { lefts: lefts.view(), rights: rights.view(), by: by.view() });
  return { pairs, cut };
}

interface SharedPairs {
  readonly lefts: Uint32Array;
  readonly rights: Uint32Array;
  readonly by: Uint32Array;
}

function pairsOf(
  { recordCount, weightClassOf }: Memberships,
  ties: Ties,
  { lefts, rights, by }: SharedPairs,
): readonly TogetherPair[] {
  if (lefts.length === 0) return [];
  const all = Uint32Array.from(lefts, (_, pair) => pair);
  const ofLeft = groupPairs(lefts, all, { groupCount: recordCount, memberCount: all.length });
  const typeOf = (tie: number): string => weightClassOf(ties.value(tie)).replace(/Of[A-Z].*/, '');
  const found: TogetherPair[] = [];
  for (let left = 0; left < recordCount; left += 1) {
    const pairs = membersOf(ofLeft, left);
    if (pairs.length < 2) continue;
    const tiesWith = new Map<number, number[]>();
    for (const pair of pairs) {
      const right = rights[pair] ?? 0;
      const shared = tiesWith.get(right);
      if (shared === undefined) tiesWith.set(right, [by[pair] ?? 0]);
      else shared.push(by[pair] ?? 0);
    }
    for (const [right, shared] of tiesWith) {
      if (shared.length < 2 || new Set(shared.map(typeOf)).size < 2) continue;
      const bits = shared.reduce((sum, tie) => sum + ties.bits(tie), 0);
      if (bits >= JOIN_AT_BITS) found.push({ left, right, bits, ties: shared });
    }
  }
  return found;
}
