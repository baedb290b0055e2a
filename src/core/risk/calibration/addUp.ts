// A score as an addition on paper: every reason, every limit, every piece of counter-evidence one line, and the sum so far.
import type { ScoredSubject } from '../score';

export interface Line {
  readonly words: string;
  readonly points: number;
  /** Sum up to and with this line. */
  readonly soFar: number;
}

/**
 * The lines of a score: reasons, then limits that took points off, then counter-evidence with its limit and the floor.
 *
 * @returns `sum`: what the lines give together; equal to the score unless the result was damaged on its way.
 */
export function addUp({
  reasons,
  counter,
  adjustments,
}: Pick<ScoredSubject, 'reasons' | 'counter' | 'adjustments'>): {
  readonly lines: readonly Line[];
  readonly sum: number;
} {
  const isOfCounter = (what: string): boolean => what === 'counter-cap' || what === 'floor';
  const parts = [
    ...reasons,
    ...adjustments.filter(({ what }) => !isOfCounter(what)),
    ...counter,
    ...adjustments.filter(({ what }) => isOfCounter(what)),
  ];
  let soFar = 0;
  const lines = parts.map(({ sentence, points }): Line => {
    soFar += points;
    return { words: sentence, points, soFar };
  });
  return { lines, sum: soFar };
}
