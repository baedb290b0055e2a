// From one row of facts to the score of its business.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { EpochSeconds } from '../../core/brand';
import { dimensions } from '../../core/risk/dimension';
import { readFactsDocument } from '../../core/risk/factsDocument';
import type { RiskModel } from '../../core/risk/model';
import type { ScoredSubject } from '../../core/risk/score';
import { scoreSubject } from '../../core/risk/scoreSubject';
import type { Subject } from '../../core/risk/subject';

/** A business, its score, and the one before. */
export interface ScoredRow {
  readonly key: string;
  /** Undefined for one that is none any more. */
  readonly subject: Subject | undefined;
  readonly scored: ScoredSubject;
  readonly before: ScoredSubject | undefined;
  readonly updatedBefore: string;
  readonly scoredAt: EpochSeconds;
  readonly leftOut: number;
}

/** A cell's first value; '' where it has none. */
export function cellOf(row: CommandRow, field: string): string {
  return row.get(field)?.[0] ?? '';
}

/**
 * Scores a row.
 *
 * @param now - for rows without `scored_at`, epoch seconds.
 * @returns undefined for a row that is neither facts nor gone.
 */
export function scoreRow(
  row: CommandRow,
  { model, now }: { readonly model: RiskModel; readonly now: EpochSeconds },
): ScoredRow | undefined {
  const key = cellOf(row, 'subject');
  const written = Number(cellOf(row, 'scored_at'));
  const scoredAt = written > 0 ? (Math.floor(written) as EpochSeconds) : now;
  const isGone = cellOf(row, 'gone') === '1';
  const document = isGone ? undefined : readFactsDocument(cellOf(row, 'facts'));
  if (key === '' || (document === undefined && !isGone)) return undefined;
  const before = resultOf(cellOf(row, 'old_result'));
  const common = { key, before, updatedBefore: cellOf(row, 'old_updated'), scoredAt };
  if (document === undefined)
    return { ...common, subject: undefined, scored: goneScore(key, model), leftOut: 0 };
  const { facts, regionRecords, leftOut } = document;
  const scored = scoreSubject(facts, {
    now: scoredAt,
    model,
    coverage: (kind) => regionRecords[kind] ?? 0,
  });
  return { ...common, subject: facts.subject, scored, leftOut };
}

/** A score before is what this command wrote itself; anything else counts as none. */
function resultOf(text: string): ScoredSubject | undefined {
  if (text === '') return undefined;
  try {
    const parsed = JSON.parse(text) as Partial<ScoredSubject> | null;
    return Array.isArray(parsed?.reasons) &&
      Array.isArray(parsed.counter) &&
      Array.isArray(parsed.adjustments)
      ? (parsed as ScoredSubject)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Of a business of which no record counts any more, nothing is known. */
function goneScore(subject: string, model: RiskModel): ScoredSubject {
  return {
    subject,
    sector: undefined,
    score: 0,
    tier: 'not enough data',
    class: { class: 'unclear', reasons: ['No record of it counts any more.'] },
    dimensions: dimensions.map((dimension) => ({
      ...{ dimension, points: 0, isKnown: false, fired: 0, known: 0, all: 0 },
    })),
    reasons: [],
    counter: [],
    adjustments: [],
    unknown: [],
    coverage: {
      dimensionsKnown: 0,
      dimensionsAll: dimensions.length,
      kinds: [],
      sentence: `data for 0 of ${dimensions.length} dimensions`,
    },
    modelVersion: model.version,
    topReason: undefined,
  };
}
