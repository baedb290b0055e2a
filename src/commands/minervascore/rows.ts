// A score as rows: as risk events with the fields of Splunk's risk-based alerting, or as the document that is kept.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { fieldOfDimension } from '../../core/risk/dimension';
import { tiers, type Tier } from '../../core/risk/model';
import {
  changesBetween,
  threatObjectOf,
  type PointsEvent,
  type ScoreEvent,
} from '../../core/risk/riskEvents';
import { standingOf } from '../../core/risk/score';
import type { ScoredRow } from './scoreRow';

type Cells = Readonly<Record<string, string | number | readonly string[] | undefined>>;

function rowOf(cells: Cells): CommandRow {
  const row = new Map<string, readonly string[]>();
  for (const [field, value] of Object.entries(cells)) {
    const values = Array.isArray(value)
      ? (value as readonly string[])
      : [value as string | number | undefined];
    const texts = values.filter((one) => one !== undefined && one !== '').map(String);
    if (texts.length > 0) row.set(field, texts);
  }
  return row;
}

/** What is another than before: none where nothing is. */
export function* eventRows(scored: ScoredRow): Generator<CommandRow> {
  if (scored.subject === undefined && scored.before === undefined) return;
  const changes = changesBetween(scored.before, scored.scored, scored.updatedBefore);
  if (changes === undefined) return;
  for (const points of changes.points) yield rowOf(indicatorCells(scored, points));
  yield rowOf(scoreCells(scored, changes.score));
}

/**
 * Fields as the risk index has them: `risk_object`, `risk_object_type`, `risk_score`, `risk_message`, `threat_object`,
 * `threat_object_type`, `annotations.*`; `source` becomes the name of the search. `calculated_risk_score` is what
 * Enterprise Security makes of `risk_score` when it searches.
 */
function indicatorCells({ key, subject, scored, scoredAt }: ScoredRow, event: PointsEvent): Cells {
  const threat = threatObjectOf(event.evidence);
  const { mid, signal, kind, record, records } = event.evidence ?? {};
  return {
    risk_event: 'indicator',
    risk_event_id: event.id,
    risk_object: key,
    risk_object_type: 'other',
    risk_score: event.change,
    risk_message: `${subject?.name ?? key}: ${event.sentence}`,
    threat_object: threat?.object,
    threat_object_type: threat?.type,
    'annotations._all': event.indicator,
    'annotations._frameworks': 'minerva',
    'annotations.minerva': event.indicator,
    subject: key,
    indicator: event.indicator,
    dimension: event.dimension,
    points: event.points,
    evidence_kind: kind,
    evidence_mid: mid,
    evidence_signal: signal,
    evidence_record: record,
    evidence_records: records,
    model_version: scored.modelVersion,
    scored_at: scoredAt,
  };
}

function scoreCells(row: ScoredRow, event: ScoreEvent): Cells {
  const { key, subject, scored, scoredAt } = row;
  return {
    risk_event: 'score',
    risk_event_id: event.id,
    subject: key,
    gone: subject === undefined ? 1 : undefined,
    name: subject?.name ?? key,
    score: scored.score,
    score_before: event.scoreBefore,
    tier: scored.tier,
    tier_before: event.tierBefore,
    top_reason: scored.topReason,
    top_reason_before: event.topReasonBefore,
    top_sentence: scored.reasons[0]?.sentence,
    tier_crossed: event.tierCrossed,
    new_top_reason: event.hasNewTopReason ? 1 : undefined,
    reopening: event.isReopening ? 1 : undefined,
    class: scored.class.class,
    known_dimensions: scored.coverage.dimensionsKnown,
    model_version: scored.modelVersion,
    scored_at: scoredAt,
  };
}

/** The document of a subject, as `minerva_scores` keeps it. */
export function documentRow({ key, subject, scored, scoredAt, leftOut }: ScoredRow): CommandRow {
  const located = subject as { readonly latitude?: string; readonly longitude?: string } | undefined;
  return rowOf({
    subject: key,
    gone: subject === undefined ? 1 : undefined,
    name: subject?.name ?? key,
    place: subject?.place,
    region: subject?.region,
    country: subject?.country,
    latitude: located?.latitude,
    longitude: located?.longitude,
    category: subject?.category,
    sector: scored.sector,
    source: subject?.source,
    entity: subject?.entity,
    score: scored.score,
    standing: standingOf(scored),
    tier: scored.tier,
    class: scored.class.class,
    top_reason: scored.topReason,
    top_sentence: scored.reasons[0]?.sentence,
    reasons: scored.reasons.map(({ indicator }) => indicator),
    counters: scored.counter.map(({ indicator }) => indicator),
    known_dimensions: scored.coverage.dimensionsKnown,
    all_dimensions: scored.coverage.dimensionsAll,
    ...Object.fromEntries(
      scored.dimensions.map(({ dimension, points }) => [`points_${fieldOfDimension(dimension)}`, points]),
    ),
    sources: [...new Set(scored.reasons.flatMap(({ sources }) => sources))].sort(),
    facts_left_out: leftOut > 0 ? leftOut : undefined,
    model_version: scored.modelVersion,
    updated: scoredAt,
    result: JSON.stringify(scored),
  });
}

const tierFields: Readonly<Record<Tier, string>> = {
  '1': 'tier_1',
  '2': 'tier_2',
  '3': 'tier_3',
  '4': 'tier_4',
  'not enough data': 'tier_unknown',
};

/** How many subjects are in each tier, after all were scored. */
export function runRow(
  counts: ReadonlyMap<Tier, number>,
  modelVersion: string,
  scoredAt: number,
): CommandRow {
  return rowOf({
    risk_event: 'run',
    model_version: modelVersion,
    subjects: [...counts.values()].reduce((sum, count) => sum + count, 0),
    ...Object.fromEntries(tiers.map((tier) => [tierFields[tier], counts.get(tier) ?? 0])),
    scored_at: scoredAt,
  });
}
