// What an advert says besides identifiers: ages, prices, places, wording. An attribute joins nobody; it is shown,
// counted and weighed, always with the words it rests on.
import type { Confidence01, Span } from '../brand';

/** Kinds of attribute. A new one is one finder file and one line in the registry. */
export const attributeKinds = [
  'language',
  'age',
  'price',
  'availability',
  'hours',
  'tour',
  'service',
  'arrival',
  'wording',
  'restriction',
  'contactrule',
  'name',
] as const;
export type AttributeKind = (typeof attributeKinds)[number];

/** One thing that a text says at one place. */
export interface Attribute extends Span {
  readonly kind: AttributeKind;
  /**
   * Normal form that two ways of saying it share. What a text says is not offered reads `no <value>`, so that whoever
   * counts values never counts it as offered.
   */
  readonly value: string;
  /** Exactly `raw.slice(start, end)`. */
  readonly written: string;
  /** Id of the rule that found it, `<kind>.<rule>`. */
  readonly rule: string;
  readonly confidence: Confidence01;
  /**
   * What else the reading says, each a short text under a name that the finder documents; `negated: true` where the
   * text denies it.
   */
  readonly details?: Readonly<Record<string, string>>;
  /** Why a person should read this text first, in one sentence; absent in ordinary ones. */
  readonly review?: string;
}

/** One example of a finder; the contract test runs every one. */
export interface AttributeExample {
  readonly text: string;
  readonly country?: string;
  /** Values expected, in order of place. */
  readonly values: readonly string[];
}

/** What a finder must find and must leave alone; only tests and docs read it. */
export interface AttributeExamples {
  readonly examples: readonly AttributeExample[];
  /** Texts in which it must find nothing. */
  readonly counterExamples: readonly string[];
}
