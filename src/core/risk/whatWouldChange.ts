// "What would change this": the data that are missing, the reasons that could fall, and how far the next tier is.
import { indicatorOf } from './indicators/registry';
import type { RiskModel, Tier } from './model';
import type { ScoredSubject } from './score';

export interface Change {
  readonly indicator: string;
  readonly title: string;
  /** What would have to be seen, or shown to be otherwise, in words. */
  readonly how: string;
  /** Score if it came to pass, as near as caps let one say; `undefined` where that depends on what is found. */
  readonly scoreThen: number | undefined;
}

export interface WhatWouldChange {
  /** Sentences about the tiers next to the score. */
  readonly tiers: readonly string[];
  /** Reasons whose fall would lower the score, most points first. */
  readonly wouldLower: readonly Change[];
  /** Counter-evidence whose fall would raise it. */
  readonly wouldRaise: readonly Change[];
  /** Data that are missing, and what they would tell; may go either way. */
  readonly missing: readonly Change[];
}

/**
 * What would change the score of a business.
 *
 * @param rescore - the score with one indicator left out, e.g. by scoring again with it switched off.
 */
export function whatWouldChange(
  result: ScoredSubject,
  model: RiskModel,
  rescore: (without: string) => number,
): WhatWouldChange {
  const change = (indicator: string, title: string): Change => ({
    indicator,
    title,
    how: indicatorOf(indicator)?.wouldChange ?? 'This release no longer has the indicator.',
    scoreThen: rescore(indicator),
  });
  return {
    tiers: tierSentences(result.score, model),
    wouldLower: result.reasons
      .map(({ indicator, title }) => change(indicator, title))
      .filter(({ scoreThen }) => scoreThen !== undefined && scoreThen < result.score),
    wouldRaise: result.counter
      .map(({ indicator, title }) => change(indicator, title))
      .filter(({ scoreThen }) => scoreThen !== undefined && scoreThen > result.score),
    missing: result.unknown.map(({ indicator, title, missing }) => ({
      indicator,
      title,
      how: `${title}: ${missing}.`,
      scoreThen: undefined,
    })),
  };
}

/** The model with one indicator switched off, for `rescore`. */
export function modelWithout(model: RiskModel, indicator: string): RiskModel {
  const weight = model.indicators[indicator];
  if (weight === undefined) return model;
  return { ...model, indicators: { ...model.indicators, [indicator]: { ...weight, on: false } } };
}

function tierSentences(score: number, { tiers }: RiskModel): readonly string[] {
  const name = (tier: Tier): string => (tier === 'not enough data' ? tier : `priority ${tier}`);
  const at = tiers.findIndex(({ atLeast }) => score >= atLeast);
  const above = tiers[at - 1];
  const own = tiers[at];
  const below = tiers[at + 1];
  const sentences: string[] = [];
  if (above !== undefined)
    sentences.push(`${pointsOf(above.atLeast - score)} more would make it ${name(above.tier)}.`);
  if (own !== undefined && below !== undefined)
    sentences.push(`${pointsOf(score - own.atLeast + 1)} fewer would make it ${name(below.tier)}.`);
  return sentences;
}

function pointsOf(points: number): string {
  return points === 1 ? '1 point' : `${points} points`;
}
