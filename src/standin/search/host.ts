// The seam between the search language and the engine below it. The engine (storage, conf, users) implements
// SearchHost; commands know only this file. Everything here is per search: rights and app are already applied.

/** A field's values; absent field = null. Multivalue = more than one entry; never an empty array. */
export type FieldValue = readonly string[];

/** One event as it lies in an index. `indexed` are index-time fields, `_time` etc. are separate. */
export interface StoredEvent {
  /** Stable address of the event, e.g. `main~12~345`; becomes `_cd`-like identity, unique per store. */
  readonly id: string;
  readonly time: number;
  readonly indexTime: number;
  readonly index: string;
  readonly host: string;
  readonly source: string;
  readonly sourcetype: string;
  readonly raw: string;
  readonly indexed: ReadonlyMap<string, FieldValue>;
}

/** What can be decided below the command, from the inverted index; a hint that may pass too much, never too little. */
export type Prefilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  /** A lower-cased segment of _raw (major/minor breakers as Splunk's). */
  | { readonly kind: 'term'; readonly term: string }
  /** Index-time field with exactly this value (caseless, as Splunk's search command). */
  | { readonly kind: 'indexed'; readonly field: string; readonly value: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Prefilter[] };

export interface EventScan {
  /** Index names, wildcards already resolved against the user's rights. */
  readonly indexes: readonly string[];
  /** Epoch seconds, inclusive. */
  readonly earliest: number;
  /** Epoch seconds, exclusive; Infinity for none. */
  readonly latest: number;
  readonly prefilter: Prefilter;
}

/** One row of index-time data, for tstats: no _raw is read. */
export interface IndexedRow {
  readonly time: number;
  readonly fields: ReadonlyMap<string, FieldValue>;
}

export interface SearchMessage {
  readonly type: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
  readonly text: string;
}

export interface LookupTable {
  readonly fields: readonly string[];
  readonly rows: Iterable<ReadonlyMap<string, FieldValue>>;
}

export interface LookupWriting {
  /** Rows are added, and replace those of the same key; else they replace the whole table. */
  readonly isAppending: boolean;
  /** Field whose value becomes the key of a document. */
  readonly keyField?: string;
}

/** What a running search may ask of the machine it runs on. */
export interface SearchHost {
  readonly user: string;
  readonly app: string;
  readonly sid: string;
  /** Epoch seconds at the start of the search; the only clock a search has. */
  readonly now: number;
  /** IANA zone of the user. */
  readonly timeZone: string;
  /** Indexes the user may search that match the pattern; internal ones (`_…`) only when the pattern begins with `_`. */
  readonly searchableIndexes: (pattern: string) => readonly string[];
  /** Indexes searched when the search names none (srchIndexesDefault). */
  readonly defaultIndexes: () => readonly string[];
  readonly hasCapability: (capability: string) => boolean;
  /** Newest first, as Splunk returns events. */
  readonly scanEvents: (scan: EventScan) => Iterable<StoredEvent>;
  readonly scanIndexed: (scan: EventScan) => Iterable<IndexedRow>;
  /** Search-time fields of an event: EXTRACT, KV_MODE, aliases … by props of the app context; lazily by name where it can be. */
  readonly searchTimeFields: (event: StoredEvent) => ReadonlyMap<string, FieldValue>;
  /** Whether fields.conf marks the field as indexed. */
  readonly isIndexedField: (field: string) => boolean;
  /** Whether EVAL-, FIELDALIAS- or a lookup makes the field, so that its value need not lie in _raw; absent: none is. */
  readonly isCalculatedField?: (field: string) => boolean;
  /** Macro by `name` or `name(argumentCount)`, seen from the app; undefined if it is absent or not readable. */
  readonly macro: (
    key: string,
  ) => { readonly definition: string; readonly argumentNames: readonly string[] } | undefined;
  readonly lookup: (name: string) => LookupTable | undefined;
  /** Writes a table; a sentence for the person where it cannot. Absent: nothing can be written. */
  readonly writeLookup?: (name: string, table: LookupTable, writing: LookupWriting) => string | undefined;
  /** Shown with the job; never thrown away. */
  readonly report: (message: SearchMessage) => void;
  /** True once the job is cancelled or finalised; long loops ask it. */
  readonly isCancelled: () => boolean;
}

/** Results in Splunk's order of columns; rows may lack fields. */
export interface SearchResults {
  readonly fields: readonly string[];
  readonly rows: readonly ReadonlyMap<string, FieldValue>[];
}

export interface SearchRequest {
  readonly spl: string;
  readonly earliest: number;
  readonly latest: number;
}

/** What a finished or running search says of itself. */
export interface SearchOutcome {
  readonly results: SearchResults;
  /** Events that passed the first command. */
  readonly eventCount: number;
  readonly scanCount: number;
  /** True when the results are events (no transforming command ran). */
  readonly isEventSearch: boolean;
}
