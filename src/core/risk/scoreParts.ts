// The arithmetic of the score, apart from what fired: age, caps, tiers. Whole numbers only.
import type { EpochSeconds } from '../brand';
import type { Dimension } from './dimension';
import type { RiskModel, Tier } from './model';
import type { Adjustment, Reason } from './score';

const SECONDS_PER_DAY = 86_400;

/** How often points are halved for the age of their newest evidence; evidence of tomorrow is as good as today's. */
export function halvingsFor(newest: EpochSeconds, now: EpochSeconds, { decay }: RiskModel): number {
  const ageDays = (now - newest) / SECONDS_PER_DAY;
  let halvings = 0;
  for (const step of decay) if (ageDays > step.olderThanDays) halvings = step.halvings;
  return halvings;
}

export interface Capped {
  /** Points of each dimension after its caps. */
  readonly points: ReadonlyMap<Dimension, number>;
  readonly adjustments: readonly Adjustment[];
}

/**
 * Caps the points of the reasons against: first what rests on one source alone within a dimension, then the dimension.
 * The caps lie within each other, so that another reason, or a second source for one, never lowers the sum.
 */
export function capped(reasons: readonly Reason[], { caps }: RiskModel): Capped {
  const points = new Map<Dimension, number>();
  const adjustments: Adjustment[] = [];
  const ofDimension = groupedBy(reasons, ({ dimension }) => dimension);
  for (const [dimension, fired] of [...ofDimension].sort(([left], [right]) => (left < right ? -1 : 1))) {
    let sum = 0;
    for (const [source, alone] of [...groupedBy(fired, soleSource)].sort(([left], [right]) =>
      left < right ? -1 : 1,
    )) {
      const all = sumOf(alone);
      const kept = source === '' ? all : Math.min(all, caps.source);
      if (kept < all) adjustments.push(sourceCap(source, dimension, caps.source, kept - all));
      sum += kept;
    }
    const kept = Math.min(sum, caps.dimension[dimension]);
    if (kept < sum) adjustments.push(dimensionCap(dimension, caps.dimension[dimension], kept - sum));
    points.set(dimension, kept);
  }
  return { points, adjustments };
}

/** What the points of counter-evidence may take off, and what zero gives back. */
export function lowered(
  against: number,
  counter: readonly Reason[],
  { caps }: RiskModel,
): readonly Adjustment[] {
  const adjustments: Adjustment[] = [];
  const all = sumOf(counter);
  const taken = Math.max(all, -caps.counter);
  if (taken !== all) {
    const sentence = `All counter-evidence together takes off at most ${caps.counter} points.`;
    adjustments.push({ what: 'counter-cap', name: '', points: taken - all, sentence });
  }
  if (against + taken < 0) {
    const sentence = 'A score is never below zero.';
    adjustments.push({ what: 'floor', name: '', points: -(against + taken), sentence });
  }
  return adjustments;
}

/** Tier of a score; low scores of little data have none, because silence of sources is no evidence. */
export function tierOf(score: number, dimensionsKnown: number, model: RiskModel): Tier {
  const reached = model.tiers.find(({ atLeast }) => score >= atLeast)?.tier ?? 'not enough data';
  const isHigh = reached === '1' || reached === '2';
  return isHigh || dimensionsKnown >= model.leastDimensions ? reached : 'not enough data';
}

/** Points of reasons, added up. */
export function sumOf(reasons: readonly { readonly points: number }[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}

/** The one source that a reason rests on; empty where several bear it out. */
function soleSource({ sources }: Reason): string {
  return sources.length === 1 ? (sources[0] ?? '') : '';
}

function groupedBy<Key>(
  reasons: readonly Reason[],
  keyOf: (reason: Reason) => Key,
): ReadonlyMap<Key, readonly Reason[]> {
  const groups = new Map<Key, Reason[]>();
  for (const reason of reasons) {
    const held = groups.get(keyOf(reason));
    if (held === undefined) groups.set(keyOf(reason), [reason]);
    else held.push(reason);
  }
  return groups;
}

function sourceCap(source: string, dimension: Dimension, cap: number, points: number): Adjustment {
  const sentence = `What rests on ${source} alone gives at most ${cap} points in ${dimension}.`;
  return { what: 'source-cap', name: source, points, sentence };
}

function dimensionCap(dimension: Dimension, cap: number, points: number): Adjustment {
  const sentence = `The dimension ${dimension} gives at most ${cap} points.`;
  return { what: 'dimension-cap', name: dimension, points, sentence };
}
