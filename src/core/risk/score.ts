// The score of one business: whole points that a person can add up, each with its reason, its records and its source.
import type { EpochSeconds } from '../brand';
import type { RecordKind } from '../records/record';
import type { Dimension } from './dimension';
import type { Evidence, Strength } from './indicator';
import type { RiskModel, Tier } from './model';
import type { SectorId } from './sector';

export const subjectClasses = [
  'organised',
  'independent adult',
  'spam',
  'legitimate spa',
  'unclear',
] as const;
/** What kind of advertiser or business the data look like; told beside the score, never a verdict. */
export type SubjectClass = (typeof subjectClasses)[number];

export interface ClassReading {
  readonly class: SubjectClass;
  /** Sentences; what spoke for it, and what against. */
  readonly reasons: readonly string[];
  /** Records behind a sentence that is no indicator's; absent where indicators said it all. */
  readonly evidence?: readonly Evidence[];
}

/** One indicator that fired. */
export interface Reason {
  readonly indicator: string;
  readonly title: string;
  readonly dimension: Dimension;
  readonly sentence: string;
  /** After strength and decay, before caps; negative for counter-evidence. */
  readonly points: number;
  readonly strength: Strength;
  /** How often the points were halved for age. */
  readonly halvings: number;
  readonly sources: readonly string[];
  readonly newest: EpochSeconds;
  readonly evidence: readonly Evidence[];
}

/** An indicator whose data are missing: neither for nor against. */
export interface Unknown {
  readonly indicator: string;
  readonly title: string;
  readonly dimension: Dimension;
  readonly missing: string;
}

/** Points that a cap took off, or that zero gave back. */
export interface Adjustment {
  readonly what: 'source-cap' | 'dimension-cap' | 'counter-cap' | 'floor';
  /** The source or dimension it is about; empty for the last two. */
  readonly name: string;
  readonly points: number;
  readonly sentence: string;
}

export interface DimensionScore {
  readonly dimension: Dimension;
  /** After caps, before counter-evidence. */
  readonly points: number;
  /** Whether data for any of its indicators are there. */
  readonly isKnown: boolean;
  readonly fired: number;
  readonly known: number;
  readonly all: number;
}

export interface Coverage {
  readonly dimensionsKnown: number;
  readonly dimensionsAll: number;
  /** Kinds of record that reach the subject, sorted. */
  readonly kinds: readonly RecordKind[];
  /** "data for 4 of 6 dimensions" */
  readonly sentence: string;
}

/** Where a business stands in the list, if not by its score alone. */
export interface Standing {
  /** The score, and what is allowed on top of it; at most twice the score, so that ignorance never outweighs evidence. */
  readonly points: number;
  /** Kinds of record of which nothing is known, in the order of the model. */
  readonly missing: readonly RecordKind[];
  readonly sentence: string;
}

/**
 * The points of `reasons`, `counter` and `adjustments` add up to the score.
 */
export interface ScoredSubject {
  readonly subject: string;
  readonly sector: SectorId | undefined;
  /** Whole, never negative. */
  readonly score: number;
  /** Absent where the list goes by the score alone. */
  readonly standing?: Standing;
  readonly tier: Tier;
  readonly class: ClassReading;
  readonly dimensions: readonly DimensionScore[];
  /** Most points first. */
  readonly reasons: readonly Reason[];
  readonly counter: readonly Reason[];
  readonly adjustments: readonly Adjustment[];
  readonly unknown: readonly Unknown[];
  readonly coverage: Coverage;
  readonly modelVersion: string;
  /** Id of the first reason. */
  readonly topReason: string | undefined;
}

/** Points by which lists are ordered. */
export function standingOf({ score, standing }: Pick<ScoredSubject, 'score' | 'standing'>): number {
  return standing?.points ?? score;
}

export interface ScoringContext {
  readonly now: EpochSeconds;
  readonly model: RiskModel;
  /** How many records of a kind there are in a region; 0 where no source covers it. */
  readonly coverage: (kind: RecordKind, region: string | undefined) => number;
}
