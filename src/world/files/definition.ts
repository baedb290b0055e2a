// A file of the world as data: its columns, and how its source writes them.
import type { Delimiter, LineEnd, WorldEncoding } from './encoding';

export interface WorldFile {
  /** File name, also the key everywhere in the world. */
  readonly name: string;
  /** The name its mapping gives the source; record keys begin with it. */
  readonly source: string;
  readonly description: string;
  readonly delimiter: Delimiter;
  readonly encoding: WorldEncoding;
  readonly lineEnd: LineEnd;
  /** Begins with the three bytes EF BB BF. */
  readonly hasByteOrderMark: boolean;
  /** Written where a value is absent. */
  readonly nullMark: string;
  /** Column that holds the source's own id. */
  readonly idColumn: string;
  readonly idPrefix: string;
  readonly columns: readonly string[];
}
