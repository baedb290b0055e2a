// What a search command is to the protocol. `streaming` does not exist here: it would run on the indexers, where there
// is no Node.js of ours.
import type { Result } from '../../../core/brand';
import type { SearchInfo } from './request';
import type { CommandRow, TableProblem } from './table';

export const commandTypes = ['stateful', 'reporting', 'events'] as const;
/**
 * `stateful`: row by row, on the search head. `events`: filters or reorders events. `reporting`: makes a table of all.
 */
export type CommandType = (typeof commandTypes)[number];

/** Words for the person who runs the search. */
export type Say = (level: 'INFO' | 'WARN' | 'ERROR', text: string) => void;

/** One run, begun with arguments that are fine. */
export interface CommandRun {
  /** Fields that rows must have; `['*']` for all. Splunk sends a stateful command no others and merges them again. */
  readonly requiredFields: readonly string[];
  /**
   * Answers the rows of one chunk. A stateful command makes its rows of those it was given
   * (`new Map([...row, …])`), so that Splunk's `_chunked_idx` goes back unchanged.
   */
  readonly take?: (rows: readonly CommandRow[], say: Say) => Rows;
  /**
   * Takes the body of one chunk as it lies, instead of `take`, where rows come by the million and nothing is answered
   * before the last: CSV in UTF-8, never empty.
   *
   * @returns what the chunk held.
   */
  readonly takeBytes?: (body: Uint8Array, say: Say) => Result<TakenBytes, TableProblem>;
  /** Everything that comes after the last row; for a generating command everything there is. Read row by row. */
  readonly finish?: (say: Say) => Rows;
}

export interface TakenBytes {
  /** Names of the columns, twins left out. */
  readonly fields: readonly string[];
  readonly hasRows: boolean;
}

/** Thrown by a run when something outside has failed: its words are shown as they are, and the search ends. */
export class CommandFailure extends Error {}

export type Rows = Iterable<CommandRow> | AsyncIterable<CommandRow>;

export interface SearchCommand {
  readonly name: string;
  readonly type: CommandType;
  readonly isGenerating: boolean;
  /** Reads the arguments; a problem is shown to the person and ends the search. */
  readonly begin: (info: SearchInfo) => Result<CommandRun, { readonly message: string }>;
}
