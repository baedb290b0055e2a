// A row of the main file together with the rows of side files that share its key.
import type { FileEntry, FileMapping, FileRow } from './mapping';
import type { SideRow, SideTable } from './sideTable';

export interface JoinedEntry {
  readonly entry: FileEntry;
  /** Side rows that went in, by file name; files without any are absent. */
  readonly folded: ReadonlyMap<string, number>;
  /** Bytes of every row used, main row first, in order of the mapping's side files. */
  readonly bytes: readonly Buffer[];
}

/** Joins one main row; side rows count as used. */
export function joinEntry(
  mapping: FileMapping,
  main: FileRow,
  mainBytes: Buffer,
  tables: readonly SideTable[],
): JoinedEntry {
  const key = keyOf(mapping, main);
  const taken = new Map<string, readonly SideRow[]>();
  if (key !== '') for (const table of tables) taken.set(table.side.name, table.take(key));
  const continued = continuations(tables, taken);
  const entry: FileEntry = {
    ...main,
    value: (column) => main.value(column) + (continued.get(column) ?? ''),
    side: (name) => (taken.get(name) ?? []).map(({ row }) => row),
  };
  return {
    entry,
    folded: new Map(
      [...taken].filter(([, rows]) => rows.length > 0).map(([name, rows]) => [name, rows.length]),
    ),
    bytes: [mainBytes, ...[...taken.values()].flatMap((rows) => rows.map(({ bytes }) => bytes))],
  };
}

/** Key of a main row for its side files; '' where it has none. */
export function keyOf(mapping: FileMapping, main: FileRow): string {
  const { keyColumn, keyForm = asWritten } = mapping;
  return keyColumn === undefined ? '' : keyForm(main.value(keyColumn).trim());
}

/** A key that is compared as it stands. */
export function asWritten(key: string): string {
  return key;
}

function continuations(
  tables: readonly SideTable[],
  taken: ReadonlyMap<string, readonly SideRow[]>,
): ReadonlyMap<string, string> {
  const continued = new Map<string, string>();
  for (const { side } of tables) {
    if (side.join.kind !== 'append') continue;
    const { from, to } = side.join;
    const rest = (taken.get(side.name) ?? []).map(({ row }) => row.value(from)).join('');
    continued.set(to, (continued.get(to) ?? '') + rest);
  }
  return continued;
}
