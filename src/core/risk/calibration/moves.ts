// Who moves between tiers when the model changes: the same businesses scored twice.

/** A business before or after. */
export interface TieredSubject {
  readonly subject: string;
  readonly tier: string;
  /** Points; undefined where too little is known. */
  readonly score: number | undefined;
}

export interface Move {
  readonly subject: string;
  readonly before: TieredSubject;
  readonly after: TieredSubject;
}

export interface TierMoves {
  /** Businesses that were scored both times. */
  readonly compared: number;
  /** Into a tier nearer the top; the largest change of points first. */
  readonly up: readonly Move[];
  readonly down: readonly Move[];
  /** Same tier, other points. */
  readonly within: number;
  /** Businesses of each tier before and after, in the order of `tiers`. */
  readonly counts: readonly { readonly tier: string; readonly before: number; readonly after: number }[];
}

/**
 * Compares two scorings.
 *
 * @param tiers - from the highest to the lowest; a tier that is not named stands below all.
 * @returns businesses scored only once are left out, so that nobody seems to move who was not looked at twice.
 */
export function tierMoves(
  before: readonly TieredSubject[],
  after: readonly TieredSubject[],
  tiers: readonly string[],
): TierMoves {
  const afterOf = new Map(after.map((one) => [one.subject, one]));
  const pairs = before.flatMap((one): readonly Move[] => {
    const later = afterOf.get(one.subject);
    return later === undefined ? [] : [{ subject: one.subject, before: one, after: later }];
  });
  const places = new Map(tiers.map((tier, place) => [tier, place]));
  const rank = (tier: string): number => places.get(tier) ?? tiers.length;
  const step = (move: Move): number => rank(move.after.tier) - rank(move.before.tier);
  return {
    compared: pairs.length,
    up: pairs.filter((move) => step(move) < 0).sort(byChange),
    down: pairs.filter((move) => step(move) > 0).sort(byChange),
    within: pairs.filter((move) => step(move) === 0 && move.before.score !== move.after.score).length,
    counts: tiers.map((tier) => ({
      tier,
      before: pairs.filter((move) => move.before.tier === tier).length,
      after: pairs.filter((move) => move.after.tier === tier).length,
    })),
  };
}

function byChange(left: Move, right: Move): number {
  return changeOf(right) - changeOf(left) || (left.subject < right.subject ? -1 : 1);
}

function changeOf({ before, after }: Move): number {
  return Math.abs((after.score ?? 0) - (before.score ?? 0));
}
