// Every version of the table of points; none is ever changed or taken out, so that an old score can be made again.
import type { IndicatorWeight, RiskModel } from '../model';
import { model1 } from './model1';
import { model2 } from './model2';
import { model3 } from './model3';

export const riskModels: readonly RiskModel[] = [model1, model2, model3];

/** The newest version. */
export const currentModel: RiskModel = model3;

/** A version; undefined for one that this release does not know. */
export function modelOfVersion(version: string): RiskModel | undefined {
  return riskModels.find((model) => model.version === version);
}

/** A tenant's change of the points of one indicator, or of whether it is asked at all. */
export interface ModelChange {
  readonly indicator: string;
  readonly points: number;
  readonly on: boolean;
}

/**
 * A model as a tenant's administrators changed it.
 *
 * @param changes - in order of time, the last of an indicator holds; unknown ids are left out, points made whole and
 *   held between 0 and 100.
 * @returns the base itself where nothing changes; else version `<base>+<number of changes>`.
 */
export function changedModel(base: RiskModel, changes: readonly ModelChange[]): RiskModel {
  const known = changes.filter(({ indicator }) => Object.hasOwn(base.indicators, indicator));
  if (known.length === 0) return base;
  const changed: Record<string, IndicatorWeight> = { ...base.indicators };
  for (const { indicator, points, on } of known) changed[indicator] = { points: wholePoints(points), on };
  return { ...base, version: `${base.version}+${known.length}`, indicators: changed };
}

const MOST_POINTS = 100;

function wholePoints(points: number): number {
  return Number.isFinite(points) ? Math.min(MOST_POINTS, Math.max(0, Math.round(points))) : 0;
}
