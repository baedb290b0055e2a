// From the facts of one business to its score: ask each indicator of its sector, weigh, cap, add up, say why.
import type { RecordKind } from '../records/record';
import { classOf } from './classes';
import { dimensions } from './dimension';
import { readFacts, type Facts, type SubjectFacts } from './facts';
import type { IndicatorDefinition, Need, Present, Reading } from './indicator';
import { indicatorsOf } from './indicators/registry';
import type { IndicatorWeight, RiskModel } from './model';
import type { Coverage, DimensionScore, Reason, ScoredSubject, ScoringContext, Unknown } from './score';
import { capped, halvingsFor, lowered, sumOf, tierOf, type Capped } from './scoreParts';
import { sectorsOf, type SectorId } from './sector';
import { standing } from './standing';

/** An indicator that the model has switched on, with its points. */
interface Weighed {
  readonly indicator: IndicatorDefinition;
  readonly weight: IndicatorWeight;
}

interface Asked extends Weighed {
  readonly reading: Reading;
}

/**
 * Scores one business by the indicators of its sector.
 *
 * @param facts - all that is known of it; the order of rows and records changes nothing.
 * @param context - the time that ages are counted from, the table of points, and how well regions are covered.
 * @returns whole points with every reason. A subject of no known sector has score 0, no known dimension and the tier
 *   `not enough data`. Pure: equal arguments give equal results.
 */
export function scoreSubject(facts: SubjectFacts, context: ScoringContext): ScoredSubject {
  const { model } = context;
  const sector = sectorsOf(facts.subject)[0]?.id;
  const seen = readFacts(facts, model);
  const asked = sector === undefined ? [] : weighed(sector, model).map((one) => ask(one, seen, context));
  const fired = asked.flatMap((one) =>
    one.reading.state === 'present' ? [{ ...one, present: one.reading }] : [],
  );
  const reasonsOf = (direction: IndicatorDefinition['direction']): readonly Reason[] =>
    fired
      .filter(({ indicator }) => indicator.direction === direction)
      .map((one) => reasonOf(one, one.present, context))
      .sort(byPoints);
  const reasons = reasonsOf('against');
  const counter = reasonsOf('counter');
  const caps = capped(reasons, model);
  const against = [...caps.points.values()].reduce((sum, points) => sum + points, 0);
  const adjustments = [...caps.adjustments, ...lowered(against, counter, model)];
  const score = sumOf(reasons) + sumOf(counter) + sumOf(adjustments);
  const dimensionScores = dimensionsOf(asked, caps);
  const coverage = coverageOf(dimensionScores, facts);
  const stands = standing({ score, sector, facts: seen }, context);
  return {
    subject: facts.subject.key,
    sector,
    score,
    ...(stands === undefined ? {} : { standing: stands }),
    tier: tierOf(score, coverage.dimensionsKnown, model),
    class: classOf({ sector, score, reasons, counter, facts: seen, model }),
    dimensions: dimensionScores,
    reasons,
    counter,
    adjustments,
    unknown: asked.flatMap(unknownOf),
    coverage,
    modelVersion: model.version,
    topReason: reasons[0]?.indicator,
  };
}

const ofModel = new WeakMap<RiskModel, Map<SectorId, readonly Weighed[]>>();

function weighed(sector: SectorId, model: RiskModel): readonly Weighed[] {
  const held = ofModel.get(model) ?? new Map<SectorId, readonly Weighed[]>();
  ofModel.set(model, held);
  let found = held.get(sector);
  if (found === undefined) {
    found = indicatorsOf(sector).flatMap((indicator) => {
      const weight = model.indicators[indicator.id];
      return weight?.on === true ? [{ indicator, weight }] : [];
    });
    held.set(sector, found);
  }
  return found;
}

function ask(one: Weighed, facts: Facts, context: ScoringContext): Asked {
  const unmet = one.indicator.needs.find((need) => !isMet(need, facts, context));
  const reading: Reading =
    unmet === undefined
      ? one.indicator.read(facts, { now: context.now })
      : { state: 'unknown', missing: unmet.what };
  return { ...one, reading };
}

/** Whether a need is met: by the subject's own record, by records that reach it, or by those of its region. */
function isMet(need: Need, facts: Facts, { coverage, model }: ScoringContext): boolean {
  if (need.scope === 'own') {
    return need.names.some((name) => facts.own(name).length > 0);
  }
  return need.kinds.some(
    (kind) => facts.hasKind(kind) || coverage(kind, facts.subject.region) >= model.leastRegionRecords,
  );
}

function reasonOf({ indicator, weight }: Weighed, present: Present, { now, model }: ScoringContext): Reason {
  const halvings = halvingsFor(present.newest, now, model);
  const points = (weight.points * present.strength) >> halvings;
  return {
    indicator: indicator.id,
    title: indicator.title,
    dimension: indicator.dimension,
    sentence: present.sentence,
    // `0 -` and not a minus sign: there is no negative zero to print.
    points: indicator.direction === 'against' ? points : 0 - points,
    strength: present.strength,
    halvings,
    sources: present.sources,
    newest: present.newest,
    evidence: present.evidence,
  };
}

function unknownOf({ indicator, reading }: Asked): readonly Unknown[] {
  if (reading.state !== 'unknown') return [];
  const { id, title, dimension } = indicator;
  return [{ indicator: id, title, dimension, missing: reading.missing }];
}

/** Farthest from zero first; then by id, so that ties are always told in one order. */
function byPoints(left: Reason, right: Reason): number {
  return Math.abs(right.points) - Math.abs(left.points) || (left.indicator < right.indicator ? -1 : 1);
}

function dimensionsOf(asked: readonly Asked[], { points }: Capped): readonly DimensionScore[] {
  return dimensions.flatMap((dimension) => {
    const its = asked.filter(
      ({ indicator }) => indicator.dimension === dimension && indicator.direction === 'against',
    );
    if (its.length === 0) return [];
    const known = its.filter(({ reading }) => reading.state !== 'unknown').length;
    const fired = its.filter(({ reading }) => reading.state === 'present').length;
    return [
      {
        dimension,
        points: points.get(dimension) ?? 0,
        isKnown: known > 0,
        fired,
        known,
        all: its.length,
      },
    ];
  });
}

function coverageOf(scores: readonly DimensionScore[], { rows, records }: SubjectFacts): Coverage {
  const dimensionsKnown = scores.filter(({ isKnown }) => isKnown).length;
  const reached = new Set<RecordKind>();
  for (const { kind } of rows) reached.add(kind);
  for (const { kind } of records) reached.add(kind);
  const kinds = [...reached].sort();
  const sentence = `data for ${dimensionsKnown} of ${scores.length} dimensions`;
  return { dimensionsKnown, dimensionsAll: scores.length, kinds, sentence };
}
