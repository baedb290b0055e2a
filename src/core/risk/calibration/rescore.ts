// The same facts scored by two models, or by one model without an indicator: who would move, and what would change.
import type { EpochSeconds } from '../../brand';
import type { GatheredFacts } from '../factsDocument';
import { tiers, type RiskModel } from '../model';
import type { ScoredSubject } from '../score';
import { scoreSubject } from '../scoreSubject';
import { modelWithout, whatWouldChange, type WhatWouldChange } from '../whatWouldChange';
import { tierMoves, type TieredSubject, type TierMoves } from './moves';

/** Scores gathered facts as the scheduled search does: its region's records are those that were gathered with them. */
export function scoreGathered(
  { facts, regionRecords }: GatheredFacts,
  model: RiskModel,
  now: EpochSeconds,
): ScoredSubject {
  return scoreSubject(facts, { now, model, coverage: (kind) => regionRecords[kind] ?? 0 });
}

/**
 * Who moves between tiers when one model takes the place of another.
 *
 * @param now - one time for both, so that nothing moves for its age.
 */
export function movesBetween(
  gathered: readonly GatheredFacts[],
  models: { readonly before: RiskModel; readonly after: RiskModel },
  now: EpochSeconds,
): TierMoves {
  const tiered = (model: RiskModel): readonly TieredSubject[] =>
    gathered.map((one) => tieredOf(scoreGathered(one, model, now)));
  return tierMoves(tiered(models.before), tiered(models.after), tiers);
}

/** What would change a score, and the score itself as these facts give it under this model. */
export interface ChangesOfSubject {
  readonly scored: ScoredSubject;
  readonly changes: WhatWouldChange;
}

/** Asks of one business what would change its score, by scoring it again without each indicator that fires. */
export function changesOf(gathered: GatheredFacts, model: RiskModel, now: EpochSeconds): ChangesOfSubject {
  const scored = scoreGathered(gathered, model, now);
  const rescore = (without: string): number =>
    scoreGathered(gathered, modelWithout(model, without), now).score;
  return { scored, changes: whatWouldChange(scored, model, rescore) };
}

/** Too little data is no score, however many points there are. */
function tieredOf({ subject, tier, score }: ScoredSubject): TieredSubject {
  return { subject, tier, score: tier === 'not enough data' ? undefined : score };
}
