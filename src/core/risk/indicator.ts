// One sign that a business should be looked at sooner, or later: what it is, where it is published, what it reads.
import type { EpochSeconds, Mid } from '../brand';
import type { RecordKind } from '../records/record';
import type { Dimension } from './dimension';
import type { Facts, SubjectFacts } from './facts';
import type { SectorId } from './sector';
import type { Signal } from './signal';

/** Enough to write the search that opens the records: by value and signal, or by record. */
export interface Evidence {
  readonly kind: RecordKind;
  readonly mid?: Mid;
  readonly signal?: Signal;
  /** `record_key`, where one record is the evidence. */
  readonly record?: string;
  /** Records that the search finds; never a sum over values. */
  readonly records: number;
  readonly first: EpochSeconds;
  readonly last: EpochSeconds;
  /** Distinct, sorted. */
  readonly sources: readonly string[];
}

/** Once or twice the points of the indicator; more equal events count no more than twice. */
export type Strength = 1 | 2;

export interface Present {
  readonly state: 'present';
  readonly strength: Strength;
  /** The first one is that which the sentence counts. */
  readonly evidence: readonly Evidence[];
  /** Sources of everything that was counted, also of what is left out of `evidence`. */
  readonly sources: readonly string[];
  /** When the newest of everything counted was seen; decay goes by it. */
  readonly newest: EpochSeconds;
  /** What was found, in words that the evidence bears out. */
  readonly sentence: string;
}

/** What an indicator reads from the facts of one subject; unknown is not absent. */
export type Reading =
  Present | { readonly state: 'absent' } | { readonly state: 'unknown'; readonly missing: string };

/**
 * Data without which an indicator is unknown.
 * `own`: the subject's own record shows a signal of one of these names.
 * `joined`: records of one of the kinds reach the subject, or its region has enough of them to say that none do.
 */
export type Need =
  | { readonly scope: 'own'; readonly names: readonly string[]; readonly what: string }
  | { readonly scope: 'joined'; readonly kinds: readonly RecordKind[]; readonly what: string };

/** Signals of one name; `business` of a subject's own record too. */
export interface SignalRead {
  readonly kind: RecordKind;
  readonly name: string;
}

export interface PublishedSource {
  /** Authors and title, as one cites it. */
  readonly title: string;
  readonly year: number;
  readonly url?: string;
}

export interface IndicatorContext {
  readonly now: EpochSeconds;
}

/** Facts in which it fires, or does not, and why; the contract test runs both. */
export interface IndicatorExample {
  readonly says: string;
  readonly facts: SubjectFacts;
}

export interface IndicatorDefinition {
  /** `<sector>.<name>`; never reused for another reading. */
  readonly id: string;
  readonly sector: SectorId;
  readonly dimension: Dimension;
  /** Evidence for looking sooner, or for looking later. */
  readonly direction: 'against' | 'counter';
  /** A few words, as a column head. */
  readonly title: string;
  /** Why it is worth noting, in a sentence or two. */
  readonly rationale: string;
  readonly source: PublishedSource;
  readonly needs: readonly Need[];
  /** Every signal it asks for, by kind of record and name; the contract test holds `read` to it. */
  readonly reads: readonly SignalRead[];
  /** Whole points in the model this release makes; the score reads those of its model. */
  readonly points: number;
  readonly knownFalsePositives: readonly string[];
  /** What would make it read otherwise, in words. */
  readonly wouldChange: string;
  readonly examples: { readonly fires: IndicatorExample; readonly silent: IndicatorExample };
  /** Asked only when its needs are met. */
  readonly read: (facts: Facts, context: IndicatorContext) => Reading;
}
