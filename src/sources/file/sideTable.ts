// A side file in memory, by key: bounded, kept as bytes, cut into values only when its row is needed.
import { decodeRow } from '../../adapters/files/decodeRow';
import type { FileProblem } from '../../adapters/files/fileProblem';
import type { FileFacts } from '../../adapters/files/inspectFile';
import { readTable, type TableItem } from '../../adapters/files/readTable';
import type { Result } from '../../core/brand';
import { createRowReader, dialectOf, type RowReader } from './fileRows';
import { asWritten } from './joinEntry';
import type { FileRow, SideFile } from './mapping';

const MAX_SIDE_BYTES = 256 * 1024 * 1024; // ten times the largest side file of a public list
const MAX_SIDE_ROWS = 2_000_000; // about 400 bytes of bookkeeping each

export interface SideRow {
  readonly row: FileRow;
  readonly bytes: Buffer;
}

export interface SideTable {
  readonly side: SideFile;
  readonly facts: FileFacts;
  /** Rows of a key in order; the key counts as used from then on. */
  readonly take: (key: string) => readonly SideRow[];
  /** Whether the key has rows; marks it as used without cutting them. */
  readonly touch: (key: string) => boolean;
  /** Rows whose key was never used, in order of the file. */
  readonly orphans: () => readonly SideRow[];
  readonly endOfFileMarks: number;
}

/** How a side file is read beyond its own description. */
export interface SideReading {
  /** See `FileMapping.keyForm`. */
  readonly keyForm?: (written: string) => string;
  readonly stop?: AbortSignal;
}

interface Stored {
  readonly row: number;
  readonly bytes: Buffer;
}

interface Group {
  readonly rows: Stored[];
  isUsed: boolean;
}

/**
 * Loads a side file.
 *
 * @param facts - of the file, inspected just before.
 * @param onDamage - told of every row that cannot be read.
 * @returns the table; problems `side-file-too-large`, `header-unusable`, `file-vanished`.
 */
export async function loadSideTable(
  side: SideFile,
  facts: FileFacts,
  onDamage: (damage: Extract<TableItem, { kind: 'damaged' }>) => Promise<void>,
  { keyForm = asWritten, stop }: SideReading = {},
): Promise<Result<SideTable, FileProblem>> {
  if (facts.bytes > MAX_SIDE_BYTES) return { ok: false, problem: tooLarge(facts) };
  const groups = new Map<string, Group>();
  let reader = createRowReader(facts.name, side.format, []);
  let rows = 0;
  let endOfFileMarks = 0;
  for await (const item of readTable(facts, dialectOf(side.format), stop)) {
    if (item.kind === 'broken') return { ok: false, problem: item.problem };
    if (item.kind === 'columns') reader = createRowReader(facts.name, side.format, item.names);
    if (item.kind === 'end') endOfFileMarks = item.endOfFileMarks;
    if (item.kind === 'damaged') await onDamage(item);
    if (item.kind !== 'row') continue;
    rows += 1;
    if (rows > MAX_SIDE_ROWS) return { ok: false, problem: tooLarge(facts) };
    const key = keyForm(reader.row(item.row, item.text, item.values).value(side.keyColumn).trim());
    const group = groups.get(key);
    if (group) group.rows.push({ row: item.row, bytes: item.bytes });
    else groups.set(key, { rows: [{ row: item.row, bytes: item.bytes }], isUsed: false });
  }
  return { ok: true, value: tableOf(side, facts, groups, reader, endOfFileMarks) };
}

function tableOf(
  side: SideFile,
  facts: FileFacts,
  groups: ReadonlyMap<string, Group>,
  reader: RowReader,
  endOfFileMarks: number,
): SideTable {
  const encoding = facts.encoding === 'windows-1252' ? 'windows-1252' : 'utf-8';
  const cut = ({ row, bytes }: Stored): SideRow => ({
    row: reader.rowOfText(row, decodeRow(bytes, encoding).text),
    bytes,
  });
  const touch = (key: string): boolean => {
    const group = groups.get(key);
    if (group) group.isUsed = true;
    return group !== undefined;
  };
  return {
    side,
    facts,
    touch,
    take: (key) => (touch(key) ? (groups.get(key)?.rows ?? []).map(cut) : []),
    orphans: () =>
      [...groups.values()]
        .filter(({ isUsed }) => !isUsed)
        .flatMap(({ rows }) => rows)
        .sort((left, right) => left.row - right.row)
        .map(cut),
    endOfFileMarks,
  };
}

function tooLarge(facts: FileFacts): FileProblem {
  const message =
    `${facts.path} has ${facts.bytes} bytes; a side file may have ${MAX_SIDE_BYTES} bytes and ${MAX_SIDE_ROWS} rows. ` +
    'Split the list, or make the large file the main one.';
  return { code: 'side-file-too-large', message };
}
