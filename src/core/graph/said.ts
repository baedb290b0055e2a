// What linking hears beside the rows of who carries what: decisions of people, and findings of resolution.
import type { Decision } from './decision';

export const findingLevels = ['match', 'disclosed'] as const;
/** Levels of a finding that joins: judged to be one, or said to be one by the source itself. */
export type FindingLevel = (typeof findingLevels)[number];

export interface Finding {
  readonly level: FindingLevel;
  /** Weight of its evidence, bits of log2 odds. */
  readonly bits: number;
}

export interface Said {
  readonly decisions: readonly Decision[];
  /** By finding id, which stands in the rows as `match:<id>`. */
  readonly findings: ReadonlyMap<string, Finding>;
}

export const nothingSaid: Said = { decisions: [], findings: new Map() };

/** Begins the value that two records of a finding share; no mid begins so. */
export const MATCH = 'match:';
/** Begins the value that a record carries alone, to be there although it shares nothing. */
export const PRESENT = 'present:';
/** Begins what stands among values that join a record, where a decision does. */
export const DECISION = 'decision:';

/** The finding that a value stands for; undefined where it is an identifier. */
export function findingOf({ findings }: Said, mid: string): Finding | undefined {
  return mid.startsWith(MATCH) ? findings.get(mid.slice(MATCH.length)) : undefined;
}
