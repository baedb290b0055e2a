// The one table of weights, with a version. Old versions stay, so that old facts give old scores.
import type { RecordKind } from '../records/record';
import type { Dimension } from './dimension';
import type { SectorId } from './sector';
import type { Signal } from './signal';

export const tiers = ['1', '2', '3', '4', 'not enough data'] as const;
/** `1` is looked at first. */
export type Tier = (typeof tiers)[number];

export interface IndicatorWeight {
  /** Whole points, at least 0; for a counter-indicator the points it takes off. */
  readonly points: number;
  readonly on: boolean;
}

/**
 * Where a region has no records of a kind, everybody's score there lacks what such records would have said. In the list a
 * business then stands higher than its score by these points. They are no evidence, and no part of the score.
 */
export interface Allowance {
  readonly kind: RecordKind;
  /** Whole points. */
  readonly points: number;
  /** A record of its own that shows one of these tells as much as those of a region; such signals speak for it. */
  readonly unless: readonly Signal[];
}

export interface RiskModel {
  /** `1`, `2`, …; `1+main.3` for a tenant's third change of version 1. */
  readonly version: string;
  /** Day it was made, `2026-11-29`. */
  readonly made: string;
  /** How the points were found, in a sentence. */
  readonly foundBy: string;
  readonly indicators: Readonly<Record<string, IndicatorWeight>>;
  /** Highest first; the last one is at least 0. */
  readonly tiers: readonly { readonly tier: Tier; readonly atLeast: number }[];
  /** Below so many known dimensions the tier is `not enough data`, unless the score reaches tier 1 or 2 all the same. */
  readonly leastDimensions: number;
  readonly caps: {
    /** Most points of one dimension. */
    readonly dimension: Readonly<Record<Dimension, number>>;
    /** Most points of one dimension that rest on one source alone. */
    readonly source: number;
    /** Most points that all counter-evidence takes off. */
    readonly counter: number;
  };
  /** Values that more subjects carry prove nothing about one of them. */
  readonly mostSubjects: number;
  /**
   * One review that says a thing, among more plain ones of the same value than these, is a joke or a mistake; absent in
   * versions that count it. What may point to force or to a minor always counts.
   */
  readonly strayOneIn?: number;
  /** Records of a kind in a region, from which on "none of them names this business" says something. */
  readonly leastRegionRecords: number;
  /** For sectors whose indicators rest on kinds that may be missing; absent in versions whose lists go by the score alone. */
  readonly allowances?: Readonly<Partial<Record<SectorId, readonly Allowance[]>>>;
  /** Youngest first: evidence older than so many days counts half as much, once or several times. */
  readonly decay: readonly { readonly olderThanDays: number; readonly halvings: number }[];
}
