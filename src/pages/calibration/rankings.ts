// Both orders of the list, measured against what analysts found.
import type { FoundIn, Ranking } from '../../core/risk/calibration/ranking';
import { rankingOf } from '../../core/risk/calibration/ranking';
import type { MeasuredSubject } from '../../queries/risk/measuring';
import type { ListOrder } from '../../queries/risk/riskSearches';

export type BothRankings = Readonly<Record<ListOrder, Ranking>>;

/** The businesses by place in the list, and by their score alone. */
export function bothRankings(subjects: readonly MeasuredSubject[], foundIn: FoundIn): BothRankings {
  return {
    place: rankingOf(subjects, foundIn),
    score: rankingOf(
      subjects.map(({ subject, scoreAlone }) => ({ subject, score: scoreAlone })),
      foundIn,
    ),
  };
}
