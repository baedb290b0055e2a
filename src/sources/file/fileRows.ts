// Rows of a table as a mapping sees them: values by column name, null marks emptied.
import { splitRow } from '../../adapters/files/splitRow';
import type { TableDialect } from '../../adapters/files/readTable';
import type { FileRow, TableFormat } from './mapping';

/** The format of a mapping with its defaults filled in, as the table reader takes it. */
export function dialectOf(format: TableFormat): TableDialect {
  const { columns } = format;
  return {
    delimiter: format.delimiter ?? ',',
    quote: format.quote === 'none' ? undefined : (format.quote ?? '"'),
    columns: columns.kind === 'declared' ? columns.names : undefined,
    required: columns.kind === 'header' ? columns.required : [],
    ...(columns.kind === 'header' && columns.alsoCalled
      ? { alsoCalled: spellingsOf(columns.alsoCalled, [...columns.required, ...(columns.known ?? [])]) }
      : {}),
  };
}

/** A mapping that knows other spellings reads every column of its own in any case, with any signs. */
function spellingsOf(
  alsoCalled: Readonly<Record<string, readonly string[]>>,
  names: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  return { ...Object.fromEntries(names.map((name) => [name, []])), ...alsoCalled };
}

/** Columns of one file and what they hold; made once per file, used for each of its rows. */
export interface RowReader {
  /** A row of values already cut. */
  readonly row: (row: number, raw: string, values: readonly string[]) => FileRow;
  /** A row kept as text and cut when it is needed. */
  readonly rowOfText: (row: number, raw: string) => FileRow;
}

/**
 * Reads rows of one file by column name.
 *
 * @param file - its name without folder.
 * @param names - its columns, in order.
 */
export function createRowReader(file: string, format: TableFormat, names: readonly string[]): RowReader {
  const places = new Map(names.map((name, place) => [name, place]));
  const nullMarks = new Set(format.nullMarks ?? []);
  const { delimiter, quote } = dialectOf(format);
  const read = (row: number, raw: string, values: readonly string[]): FileRow => ({
    file,
    row,
    raw,
    has: (column) => places.has(column),
    value: (column) => {
      const place = places.get(column);
      if (place === undefined)
        throw new Error(`A mapping asks for column '${column}', which ${file} has not.`);
      const value = values[place] ?? '';
      return nullMarks.size > 0 && nullMarks.has(value.trimEnd()) ? '' : value;
    },
  });
  return { row: read, rowOfText: (row, raw) => read(row, raw, splitRow(raw, delimiter, quote)) };
}
