// A file mapping as data: which files, how they are cut into rows, and one pure function that makes a draft of a row.
// The input minerva_file runs it; docs/sources.md and the contract test are derived from it.
import type { TextReading } from '../../core/records/record';
import type { EntryDraft } from '../entryDraft';

/** How a delimited file is cut into rows and columns. Rows end with LF, CR LF, or CR where the file has no LF. */
export interface TableFormat {
  /** One ASCII character; `,` where left out. */
  readonly delimiter?: string;
  /** One ASCII character, doubled inside a quoted value; `"` where left out; `none`: quotes are ordinary text. */
  readonly quote?: string;
  readonly columns: TableColumns;
  /** `auto` (the default): byte order mark, else UTF-8, and row by row windows-1252 (counted) where it is none. */
  readonly encoding?: 'auto' | 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  /** Values that mean "empty"; compared without the blanks that follow them. Such a value arrives as ''. */
  readonly nullMarks?: readonly string[];
}

export type TableColumns =
  /** No header row; every row has exactly these columns. */
  | { readonly kind: 'declared'; readonly names: readonly string[] }
  /** The first row names the columns; a file that lacks one of `required` is refused. */
  | {
      readonly kind: 'header';
      readonly required: readonly string[];
      /**
       * All columns the publisher is known to write; those that came beyond them, and those that did not come, are told in
       * the run event (`schema_drift`). Left out: nobody keeps watch.
       */
      readonly known?: readonly string[];
      /**
       * Other spellings of a column, by the name the mapping uses; taken where the file does not have that name itself,
       * without regard to case, spaces and signs (`School Number`, `school_number`).
       */
      readonly alsoCalled?: Readonly<Record<string, readonly string[]>>;
    };

/** A file whose rows belong to rows of the main file; looked for in the same folder. */
export interface SideFile {
  /** A file name; `*` in it stands for what `*` of the mapping's `mainFile` stands for in the main file's name. */
  readonly name: string;
  readonly format: TableFormat;
  /** Its column that holds the key, compared with the mapping's `keyColumn` of the main file. */
  readonly keyColumn: string;
  readonly join: SideJoin;
  /** Left out: a missing side file is a problem that is counted and shown, and the main file is still read. */
  readonly optional?: boolean;
}

export type SideJoin =
  /** Its rows come as a list: `entry.side(name)`. */
  | { readonly kind: 'list' }
  /** Its column `from` continues the main row's column `to`, without a space between; also in `entry.side(name)`. */
  | { readonly kind: 'append'; readonly from: string; readonly to: string };

/** One row, cut and decoded. */
export interface FileRow {
  /** File name, no folder. */
  readonly file: string;
  /** 1-based, counting every row of the file, header and blank rows too: what a spreadsheet shows beside it. */
  readonly row: number;
  /** Value of a column, '' where it is empty or a null mark. Throws for a column that the file does not have. */
  readonly value: (column: string) => string;
  /** Whether the file has the column; only needed for columns that are not required. */
  readonly has: (column: string) => boolean;
  /** The row as it stands in the file, without its line end. */
  readonly raw: string;
}

/** A row of the main file with the rows that belong to it. */
export interface FileEntry extends FileRow {
  /** Rows of the side file with this row's key, in order; empty where there are none. */
  readonly side: (fileName: string) => readonly FileRow[];
}

export interface FileMapping {
  /** `[a-z0-9_]+`; what an admin writes in the input's `mapping`. */
  readonly name: string;
  readonly title: string;
  /** What the files are and where they come from, in two sentences at most; printed in the docs. */
  readonly description: string;
  /** Licence or legal basis under which the data may be used. */
  readonly licence: string;
  /** Source of the records, first part of `record_key`; mostly equal to `name`. */
  readonly source: string;
  /** Taken where the input's path is a folder: a file name, or a pattern with `*` (`adverts*.csv`). */
  readonly mainFile: string;
  readonly format: TableFormat;
  /** Column of the main file that side files refer to; needed where there are side files. */
  readonly keyColumn?: string;
  /** The form in which keys of main and side files are compared, where they are written differently. */
  readonly keyForm?: (written: string) => string;
  readonly sideFiles: readonly SideFile[];
  readonly country?: string;
  /** Pure: makes a draft of an entry. Leaves out what it cannot read, invents nothing, never throws for bad data. */
  readonly toDraft: (entry: FileEntry) => EntryDraft;
}

/**
 * Rows for the contract test. They lie beside the mapping in a file of their own, which only tests read: what is
 * shipped holds no sample.
 */
export interface MappingSample {
  /** Fictional files by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Keys of the records the sample gives, in order: `<source>:<native id>`. */
  readonly recordKeys: readonly string[];
}

/** A piece of text for a draft: as the row has it, with file and row filled in; none where the column is empty. */
export function textPieces(
  row: FileRow,
  readings: Readonly<Record<string, TextReading>>,
): readonly EntryDraft['texts'][number][] {
  return Object.entries(readings)
    .filter(([column]) => row.has(column) && row.value(column) !== '')
    .map(([column, reading]) => ({
      field: column,
      text: row.value(column),
      file: row.file,
      row: row.row,
      reading,
    }));
}
