// The envelope every record shares. One zod schema per kind sits beside this file; the JSON in Splunk has keys and
// flat attributes first and long text last, because Splunk reads only the first 5,000 bytes of an event by itself.
import type { Confidence01, EpochSeconds, Mid, Sha256Hex, Span } from '../brand';
import type { AttributeKind } from '../attributes/attribute';
import type { Identifier, IdentifierType } from '../identifiers/identifier';

export const recordKinds = [
  'advert',
  'review',
  'business',
  'licence',
  'person',
  'payment',
  'school',
  'tip',
  'post',
  'picture',
  // A ship, an aircraft or a road vehicle: sanctions lists name them beside persons and businesses.
  'vehicle',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A piece of text exactly as the source gave it, and where; spans of identifiers point into it. */
export interface RecordText {
  /** The source's own name for it: `remarks`, `alias`, `address`, `phone`. */
  readonly field: string;
  readonly text: string;
  /** File name (no folder) or URL path the piece came from. */
  readonly file: string;
  /** 1-based row (record) in that file; 0 where the source has no rows. */
  readonly row: number;
}

/** An identifier and the piece of text it stands in. */
export interface RecordIdentifier extends Identifier {
  /** Index into `texts`. */
  readonly text: number;
  /** As indexed; several spellings of one value share it. */
  readonly mid: Mid;
}

/** Something else that a piece of text says; the words are `texts[text].text.slice(start, end)`. */
export interface RecordAttribute extends Span {
  readonly kind: AttributeKind;
  /** Normal form; what is denied reads `no <value>`. */
  readonly value: string;
  readonly rule: string;
  /** Index into `texts`. */
  readonly text: number;
  readonly confidence: Confidence01;
  /** The text says that it is not so. */
  readonly negated?: boolean;
  /** Why a person should read the text first. */
  readonly review?: string;
}

/** Where the bytes came from, so that a third party can check them. */
export interface Custody {
  /** File path as configured, or URL. */
  readonly origin: string;
  readonly row: number;
  readonly fetchedAt: EpochSeconds;
  readonly collectorVersion: string;
  /** Of the raw bytes of all rows that the record was made of, in order, joined by newline. */
  readonly rawSha256: Sha256Hex;
}

export type TrafficLight = 'TLP:RED' | 'TLP:AMBER+STRICT' | 'TLP:AMBER' | 'TLP:GREEN' | 'TLP:CLEAR';

/** How the record may be used; inherited from its source. */
export interface Marking {
  readonly tlp: TrafficLight;
  readonly purpose: string;
  readonly retentionDays: number;
}

/** How a piece of text is read: every extractor, one of them over the whole piece, or none. */
export type TextReading = 'free' | 'none' | IdentifierType;

/** What a mapping makes of the source's rows, before extraction. */
export interface RecordDraft {
  readonly kind: RecordKind;
  /** The source's own id of the thing. */
  readonly nativeId: string;
  readonly source: string;
  readonly tenant: string;
  readonly seenAt: EpochSeconds;
  /** ISO 3166-1 alpha-2; reads phone numbers without a country code. */
  readonly country?: string;
  /** Kind-specific attributes; checked by the kind's schema. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly texts: readonly (RecordText & {
    readonly reading: TextReading;
    /** State or region that a licence number in it is of, as in `ExtractionContext`. */
    readonly region?: string;
  })[];
  readonly custody: Custody;
  readonly marking: Marking;
}

/** A record as it is written to Splunk; attributes of the kind stand beside these, flat. */
export interface MinervaRecord {
  /** `<source>:<native id>`, free of Splunk's major breakers; names the thing. */
  readonly record_key: string;
  /** Names the sighting: first 16 hex of SHA-256 over everything but fetch time; equal content, equal version. */
  readonly version: string;
  readonly kind: RecordKind;
  readonly schema_version: number;
  readonly source: string;
  readonly tenant: string;
  readonly seen_at: EpochSeconds;
  /** Why a person should read this record first: distinct sentences; absent when there is no reason. */
  readonly review_reasons?: readonly string[];
  /** Distinct, sorted. */
  readonly mid: readonly Mid[];
  /** Main name or title as a person reads it. */
  readonly name: string;
  /** Name and aliases folded for full-text search: lower case, no diacritics, single spaces. */
  readonly names_folded: readonly string[];
  /** Marks of name, place and text, see `traitsOf`; absent in records of older releases. Indexed. */
  readonly traits?: string;
  /** What it shows that may matter for risk, see `signalsOf`; absent in records of older releases. Indexed. */
  readonly signal?: readonly string[];
  /** Identifiers beyond the limit of one record; absent when none was left out. */
  readonly identifiers_left_out?: number;
  /** Attributes of its texts beyond the limit of one record; absent when none was left out. */
  readonly attributes_left_out?: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly marking: Marking;
  readonly custody: Custody;
  readonly identifiers: readonly RecordIdentifier[];
  /** What else its texts say; absent for kinds whose texts are not read for it, and when they say nothing. */
  readonly attributes_found?: readonly RecordAttribute[];
  readonly texts: readonly RecordText[];
}

export interface RecordProblem {
  readonly code:
    | 'native-id-missing'
    | 'attributes-invalid'
    | 'text-too-long'
    | 'too-many-texts'
    /** Only from parseRecord: the event is no record, or was written by a newer release. */
    | 'not-a-record'
    | 'schema-too-new';
  readonly message: string;
}
