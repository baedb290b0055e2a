// What one command is: a definition with its traits, compiled once per search into a stage between two flows of rows.
import type { Command, Pipeline, SearchExpression } from '../../splunk/spl/tree';
import type { EvalContext } from './functions/evalFunction';
import type { SearchHost } from './host';
import type { RowTest } from './searchTerms';
import type { Row } from './row';

/** Rows on their way, in batches, so that a search can stop, yield and be cancelled between them. */
export interface Flow {
  readonly batches: AsyncIterable<readonly Row[]>;
  /** Columns that are there in this order even if no row has them; complete once the batches have been read. */
  readonly columns: () => readonly string[];
  /** What `nomv` joins the values of a field with, where a command before it has said so. */
  readonly delimiters?: ReadonlyMap<string, string>;
  /** No field beyond `columns` is shown. */
  readonly isClosed: boolean;
}

export type Stage = (input: Flow) => Flow;

/** `generating` begins a search; `streaming` row by row; `transforming` makes a table; `dataset` needs all rows. */
export type CommandKind = 'generating' | 'streaming' | 'transforming' | 'dataset';

/** What commands may ask of the search they are part of. */
export interface SearchRun {
  readonly host: SearchHost;
  readonly context: EvalContext;
  /** Of the request; epoch seconds. */
  readonly range: { readonly earliest: number; readonly latest: number };
  readonly counters: {
    events: number;
    scanned: number;
    /** Time that the first command searches, once it is known: `earliest=` in the search wins over the request's. */
    searched?: { readonly earliest: number; readonly latest: number };
  };
  /** Lets other work happen; to be awaited between batches. */
  readonly breathe: () => Promise<void>;
  /** What must be ended when the search ends, however it ends. */
  readonly atEnd: (() => Promise<void>)[];
  /**
   * Runs a subsearch that keeps its rows (append, join), at most `maxRows` of them; given an input, it goes on with that.
   * After `maxSeconds` what was found so far is its answer.
   */
  readonly runPart: (
    pipeline: Pipeline,
    maxRows: number,
    input?: Flow,
    maxSeconds?: number,
  ) => Promise<{ readonly rows: readonly Row[]; readonly columns: readonly string[] }>;
  /** Kind of a command of the stand-in's own; undefined for those of apps and for unknown ones. */
  readonly kindOf: (command: string) => CommandKind | undefined;
  readonly compileTerms: (expression: SearchExpression) => RowTest;
  /** Saved searches that stand within each other so far. */
  readonly depth: number;
  /** Begins another search within this one, in a time range of its own; `host` where it may see something else. */
  readonly openSearch: (spl: string, range: SearchRun['range'], host?: SearchHost) => Promise<Flow>;
}

export interface CommandDefinition {
  readonly name: string;
  readonly kind: CommandKind;
  /** As a person writes it. */
  readonly syntax: string;
  /** What of Splunk's command is missing; refused by name, never ignored. Empty if nothing known is. */
  readonly refused: readonly string[];
  /** Page of Splunk's documentation it follows. */
  readonly source: string;
  readonly compile: (command: Command, run: SearchRun, place: Place) => Stage;
}

/** Where a command stands in its search. */
export interface Place {
  readonly isFirst: boolean;
  /** The command that reads its rows, if any: what that drops at once need not be made. */
  readonly next?: Command;
}
