// How the points of version 3 were found, so that anybody can find them again: from training worlds alone, as whole points.
import type { EpochSeconds } from '../../../src/core/brand';
import type { RecordKind } from '../../../src/core/records/record';
import { indicatorsOf } from '../../../src/core/risk/indicators/registry';
import type { RiskModel } from '../../../src/core/risk/model';
import { scoreSubject } from '../../../src/core/risk/scoreSubject';
import { fitBounded, type BoundedColumn, type SparseRow } from './boundedLogistic';
import { loadRiskWorld } from './loadWorld';
import type { NamedWorld } from './seeds';
import { contextOf, droppedHalf } from './sources';

/** Points of one unit of log odds: large enough that rounding costs little, small enough to add up by hand. */
export const POINTS_OF_LOG_ODDS = 5;
/** What the earlier version says weighs like so much curvature of the data: some dozens of businesses that show a sign. */
const RIDGE = 4;
/** What published lists name is not unlearned from an invented world: half of the points before are kept, and one at least. */
const leastOf = (before: number): number => Math.max(1, Math.ceil(before / 2));

/** A business as the finder sees it. */
export interface TrainingExample {
  readonly isPlanted: boolean;
  /** By the version before. */
  readonly scoreBefore: number;
  /** Strength of each indicator that fired. */
  readonly fired: ReadonlyMap<string, number>;
  readonly missing: readonly RecordKind[];
}

/** Kinds of record whose source may be missing in a region. */
export const kindsThatMayMiss: readonly RecordKind[] = ['review', 'licence', 'advert'];

/** Businesses of a world with all sources, and of each draw with half of them. */
export function examplesOf(
  { seed, businesses, dataPoints }: NamedWorld,
  {
    model,
    today,
    draws,
  }: { readonly model: RiskModel; readonly today: EpochSeconds; readonly draws: readonly number[] },
): { readonly whole: readonly TrainingExample[]; readonly halved: readonly TrainingExample[] } {
  const { gatherer, truth } = loadRiskWorld({ seed, businesses, dataPoints, today });
  const read = (draw?: number): readonly TrainingExample[] => {
    const without = draw === undefined ? undefined : droppedHalf(draw);
    const context = contextOf(gatherer.facts(without), { now: today, model });
    return Array.from(gatherer.facts(without), (facts): TrainingExample => {
      const { subject, score, reasons, counter } = scoreSubject(facts, context);
      return {
        isPlanted: truth.get(subject)?.riskClass === 'organised',
        scoreBefore: score,
        fired: new Map([...reasons, ...counter].map(({ indicator, strength }) => [indicator, strength])),
        missing: kindsThatMayMiss.filter((kind) => without?.(kind, facts.subject.region) === true),
      };
    });
  };
  return { whole: read(), halved: draws.flatMap(read) };
}

/** Whole points of every indicator for massage, found on businesses with all sources. */
export function findPoints(
  examples: readonly TrainingExample[],
  before: RiskModel,
): ReadonlyMap<string, number> {
  const its = indicatorsOf('massage').filter(({ id }) => before.indicators[id]?.on === true);
  const place = new Map(its.map(({ id }, at) => [id, at]));
  const columns = its.map(({ id, direction }): BoundedColumn => {
    const points = before.indicators[id]?.points ?? 0;
    const held = points / POINTS_OF_LOG_ODDS;
    const least = leastOf(points) / POINTS_OF_LOG_ODDS;
    return direction === 'against'
      ? { before: held, least, most: Infinity }
      : { before: -held, least: -Infinity, most: -least };
  });
  const rows = examples.map(
    ({ fired }): SparseRow =>
      new Map([...fired].map(([indicator, strength]) => [place.get(indicator) ?? -1, strength])),
  );
  const labels = examples.map(({ isPlanted }) => isPlanted);
  const weights = fitBounded({ columns, rows, labels, ridge: RIDGE });
  return new Map(its.map(({ id }, at) => [id, Math.round(Math.abs(weights[at] ?? 0) * POINTS_OF_LOG_ODDS)]));
}

/** Whole points by which a business stands higher in the list for each kind that nothing is known of, points being held. */
export function findAllowances(
  examples: readonly TrainingExample[],
  points: ReadonlyMap<string, number>,
): ReadonlyMap<RecordKind, number> {
  const given = sums(examples, points).map((sum) => sum / POINTS_OF_LOG_ODDS);
  const rows = examples.map(
    ({ missing }): SparseRow => new Map(missing.map((kind) => [kindsThatMayMiss.indexOf(kind), 1])),
  );
  const columns = kindsThatMayMiss.map((): BoundedColumn => ({ before: 0, least: 0, most: Infinity }));
  const labels = examples.map(({ isPlanted }) => isPlanted);
  const weights = fitBounded({ columns, rows, labels, given, ridge: RIDGE });
  return new Map(
    kindsThatMayMiss.map((kind, at) => [kind, Math.round((weights[at] ?? 0) * POINTS_OF_LOG_ODDS)]),
  );
}

/** Least points of each tier but the last, so that as many businesses with all sources are in it as before. */
export function findTiers(
  examples: readonly TrainingExample[],
  points: ReadonlyMap<string, number>,
  before: RiskModel,
): readonly number[] {
  const sorted = [...sums(examples, points)].sort((left, right) => right - left);
  return before.tiers.slice(0, -1).map(({ atLeast }) => {
    const reached = examples.filter(({ scoreBefore }) => scoreBefore >= atLeast).length;
    return sorted[reached - 1] ?? 0;
  });
}

/** Points before decay and caps, which change little here: of these worlds' evidence hardly any is old. */
function sums(examples: readonly TrainingExample[], points: ReadonlyMap<string, number>): readonly number[] {
  const counters = new Set(
    indicatorsOf('massage').flatMap(({ id, direction }) => (direction === 'counter' ? [id] : [])),
  );
  return examples.map(({ fired }) => {
    let sum = 0;
    for (const [indicator, strength] of fired)
      sum += (counters.has(indicator) ? -strength : strength) * (points.get(indicator) ?? 0);
    return sum;
  });
}
