// The shape that every extractor answers with and every record carries.
import type { Confidence01, Span } from '../brand';

/**
 * Kinds of identifier. A new one is one extractor file and one line in the registry; which of them join records is
 * said in `joining.ts`.
 */
export const identifierTypes = [
  'email',
  'phone',
  'url',
  'domain',
  'username',
  'address',
  'wallet',
  'payment',
  'iban',
  'registration',
  'licence',
  'plate',
  'coordinates',
  'hash',
  'document',
] as const;
export type IdentifierType = (typeof identifierTypes)[number];

/** One identifier found at one place of one text. */
export interface Identifier extends Span {
  readonly type: IdentifierType;
  /** Normal form that two spellings of the same thing share, e.g. E.164 for phones. */
  readonly value: string;
  /** Exactly `text.slice(start, end)`. */
  readonly written: string;
  /** Id of the rule that found it, `<extractor>.<rule>`, e.g. `phone.libphonenumber`. */
  readonly rule: string;
  /** The writer hid it (spelled out, spaced, "at/dot"), rather than writing it plainly. */
  readonly obfuscated: boolean;
  readonly confidence: Confidence01;
  /**
   * What else the reading says, each a short text under a fixed name that the extractor documents: `region` and `line`
   * of a phone, `check: wrong` of a number whose check digit is wrong. Absent where there is nothing to say.
   */
  readonly details?: Readonly<Record<string, string>>;
}

/** What an extractor may know besides the text. */
export interface ExtractionContext {
  /** ISO 3166-1 alpha-2 of the place the text is about; reads numbers without a country code. */
  readonly country?: string;
  /** State or region within the country, as ISO 3166-2 writes it behind the hyphen, e.g. `TX`; reads licence numbers. */
  readonly region?: string;
}

/** One example of an extractor; the contract test runs every one. */
export interface ExtractionExample {
  readonly text: string;
  readonly context?: ExtractionContext;
  /** Normal forms expected, in order of place in the text. */
  readonly values: readonly string[];
}

/**
 * What an extractor must find and must leave alone. It lies beside the extractor in a file of its own, which only
 * tests and docs read: examples of numbers and sites have no place in what is shipped.
 */
export interface ExtractorExamples {
  readonly examples: readonly ExtractionExample[];
  /** Texts in which it must find nothing. */
  readonly counterExamples: readonly string[];
}

/** One kind of extractor: one file and one of examples, one line in each registry. */
export interface IdentifierExtractor {
  readonly type: IdentifierType;
  /** What it finds and what it leaves alone, in one sentence; printed in the docs. */
  readonly description: string;
  /** Finds identifiers in order of place; pure, linear in the length of the text. */
  readonly extract: (text: string, context: ExtractionContext) => readonly Identifier[];
  /** Normal form of a value a person typed or a column holds; undefined if it is none. */
  readonly normalise: (written: string, context: ExtractionContext) => string | undefined;
}
