// The one table that says what agreement and disagreement prove: read by people, kept as JSON, with a version.
import type { EvidenceSort } from './comparison';

export interface WeightLevel {
  readonly level: string;
  /** Chance that two records of one thing stand at this level, both saying something. */
  readonly m: number;
  /** Chance that two records of different things do. */
  readonly u: number;
  /** log2(m / u): above 0 speaks for sameness, below 0 against. */
  readonly weightBits: number;
  /** Compared pairs at this level, and how many of them are expected to be matches. */
  readonly pairs: number;
  readonly expectedMatches: number;
}

export interface WeightField {
  readonly field: string;
  readonly sort: EvidenceSort;
  readonly levels: readonly WeightLevel[];
}

export interface WeightTable {
  /** Form of this table. */
  readonly version: 1;
  readonly kind: 'person' | 'business';
  readonly records: number;
  /** Chance that two records picked at random are one thing. */
  readonly prior: number;
  readonly priorBits: number;
  readonly fields: readonly WeightField[];
}

/** log2 of the odds of a chance, kept finite. */
export function oddsBits(chance: number): number {
  const kept = Math.min(1 - 1e-12, Math.max(1e-12, chance));
  return Math.log2(kept / (1 - kept));
}

/** The chance that odds of so many bits mean. */
export function chanceOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}
