// The seam between the search language and the engine below it. The engine (storage, conf, users) implements
// SearchHost; commands know only this file. Everything here is per search: rights and app are already applied.
import type { DataModel } from './datamodels/dataModel';
import type { LookupMatching } from './lookupMatching';

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
  /** Index-time field that begins with this (caseless). */
  | { readonly kind: 'beginning'; readonly field: string; readonly prefix: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Prefilter[] };

export interface EventScan {
  /** Index names, wildcards already resolved against the user's rights. */
  readonly indexes: readonly string[];
  /** Epoch seconds, inclusive. */
  readonly earliest: number;
  /** Epoch seconds, exclusive; Infinity for none. */
  readonly latest: number;
  /** Epoch seconds, inclusive: nothing that was indexed before is wanted. Absent where it does not matter. */
  readonly indexedFrom?: number;
  readonly prefilter: Prefilter;
}

/** One row of index-time data, for tstats: no _raw is read. */
export interface IndexedRow {
  readonly time: number;
  readonly fields: ReadonlyMap<string, FieldValue>;
}

/** One indexed field of a block of events: each value once, and for every row the places of its values. */
export interface IndexedColumn {
  readonly dictionary: readonly string[];
  /** Values of row r are `ordinals[starts[r]] … ordinals[starts[r + 1] - 1]`; none: the row lacks the field. */
  readonly starts: Uint32Array;
  readonly ordinals: Uint32Array;
}

/** Index-time data of some events, field by field: what is the same for many rows is looked at once. */
export interface ColumnBlock {
  /** Rows of this block that the scan's hint lets pass and that lie in its time range. */
  readonly rows: ArrayLike<number>;
  /** Epoch seconds by row. */
  readonly times: ArrayLike<number>;
  /** Undefined: no row of the block has the field. Good until the next block is asked for. */
  readonly column: (field: string) => IndexedColumn | undefined;
}

export interface SearchMessage {
  readonly type: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
  readonly text: string;
}

export interface LookupTable {
  readonly fields: readonly string[];
  readonly rows: Iterable<ReadonlyMap<string, FieldValue>>;
  /** Rows of these keys in the order of `rows`, where it can be asked for some without reading all: collections. */
  readonly rowsOfKeys?: (keys: readonly string[]) => Iterable<ReadonlyMap<string, FieldValue>>;
  /** How values find its rows; absent: as they are written. */
  readonly matching?: LookupMatching;
}

/** How a command that an app brings is called. */
export interface ExternalCall {
  /** Without quotes. */
  readonly args: readonly string[];
  /** As written. */
  readonly rawArgs: readonly string[];
  /** Of the request; epoch seconds. */
  readonly earliest: number;
  readonly latest: number;
}

/** Rows that came back; `fields` are the columns of the answer, also those that no row has a value in. */
export interface ExternalAnswer {
  readonly fields: readonly string[];
  readonly rows: readonly ReadonlyMap<string, FieldValue>[];
  readonly isFinished: boolean;
}

/** A command whose process has answered getinfo. */
export interface StartedCommand {
  readonly name: string;
  readonly type: 'streaming' | 'stateful' | 'events' | 'reporting';
  readonly isGenerating: boolean;
  /** `*` for all. */
  readonly requiredFields: readonly string[];
  /** One request, one answer. Rejects with a SearchRefusal if the command fails, breaks the protocol, or the job ends. */
  readonly execute: (
    rows: readonly ReadonlyMap<string, FieldValue>[],
    isFinished: boolean,
  ) => Promise<ExternalAnswer>;
  /** Ends the process if it still runs; may be called at any time and again. */
  readonly end: () => Promise<void>;
}

/** A command that an app brings and the user may see. */
export interface ExternalCommand {
  readonly start: (call: ExternalCall) => Promise<StartedCommand>;
}

export interface LookupWriting {
  /** Rows are added, and replace those of the same key; else they replace the whole table. */
  readonly isAppending: boolean;
  /** Field whose value becomes the key of a document. */
  readonly keyField?: string;
}

/** A row as `collect` writes it; what is undefined the machine fills in. */
export interface SummaryEvent {
  /** Epoch seconds. */
  readonly time: number;
  readonly raw: string;
  readonly indexed: ReadonlyMap<string, FieldValue>;
  readonly host: string | undefined;
  readonly source: string | undefined;
  readonly sourcetype: string;
}

/** A saved search as another search runs it. */
export interface SavedSearchText {
  readonly spl: string;
  /** Epoch seconds, as stored with it: 0 and Infinity where nothing is. */
  readonly earliest: number;
  readonly latest: number;
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
  /** The same rows as `scanIndexed`, by columns; absent: the host has none, and rows are read. */
  readonly scanColumns?: (scan: EventScan) => Iterable<ColumnBlock>;
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
  /** Command of commands.conf, seen from the app; undefined if it is absent or not readable. Absent: there are none. */
  readonly externalCommand?: (name: string) => ExternalCommand | undefined;
  readonly lookup: (name: string) => LookupTable | undefined;
  /** Writes a table; a sentence for the person where it cannot. Absent: nothing can be written. */
  readonly writeLookup?: (name: string, table: LookupTable, writing: LookupWriting) => string | undefined;
  /** Writes events into an index, all or none; a part of a sentence where it cannot. Absent: nothing can be written. */
  readonly collectEvents?: (index: string, events: readonly SummaryEvent[]) => Promise<string | undefined>;
  /** Runs an alert action for rows; a sentence for the person where it fails. Absent: there are none. */
  readonly sendAlert?: (
    action: string,
    parameters: ReadonlyMap<string, string>,
    rows: readonly ReadonlyMap<string, FieldValue>[],
  ) => Promise<string | undefined>;
  /** A saved search that the user may read, seen from the app. Absent: there are none. */
  readonly savedSearch?: (name: string) => SavedSearchText | undefined;
  /** Results of an ended job that the user may see; a sentence where there are none. Absent: there are no jobs. */
  readonly finishedJob?: (
    wanted:
      | { readonly sid: string }
      | { readonly owner: string; readonly app: string; readonly name: string; readonly offset: number },
  ) => SearchResults | string;
  /**
   * A data model that the user may read, and what its events are read through: the summaries of an accelerated one know
   * no search filters of roles. Absent: there are none.
   */
  readonly dataModel?: (name: string) => { readonly model: DataModel; readonly host: SearchHost } | undefined;
  /** An endpoint read with GET, a row for each entry; a sentence where it cannot be read. Absent: there are none. */
  readonly readRest?: (
    path: string,
    parameters: ReadonlyMap<string, string>,
  ) => Promise<readonly ReadonlyMap<string, FieldValue>[] | string>;
  /** Told once, before the rows come; absent: nobody looks at rows of a running search. */
  readonly showRows?: (rows: RowsSoFar) => void;
  /** Shown with the job; never thrown away. */
  readonly report: (message: SearchMessage) => void;
  /** True once the job is cancelled or finalised; long loops ask it. */
  readonly isCancelled: () => boolean;
}

/** Rows of a running search that no later row changes. */
export interface RowsSoFar {
  readonly count: () => number;
  /** The first of them. */
  readonly first: (most: number) => SearchResults;
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
