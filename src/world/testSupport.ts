// A small world in memory, read back as a reader without Minerva would read it. For tests only.
import { parse } from 'csv-parse/sync';
import type { EpochSeconds } from '../core/brand';
import { worldFileKeys, worldFiles, type WorldFileKey } from './files/registry';
import { generateWorld, type WorldOptions } from './generateWorld';
import type { WorldSummary } from './tally';
import type { GroupFact, TruthFact } from './truth';
import type { PlantedIdentifier } from './writing/planted';

/** The day of every world in tests: 2026-06-01. */
export const testToday = 1_780_272_000 as EpochSeconds;

/** All files of a world in memory. */
export function worldInMemory(options: Omit<WorldOptions, 'today'>): {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly summary: WorldSummary;
} {
  const pieces = new Map<string, Uint8Array[]>();
  const summary = generateWorld(
    { today: testToday, ...options },
    {
      append: (fileName, bytes) => {
        const list = pieces.get(fileName) ?? [];
        list.push(bytes);
        pieces.set(fileName, list);
      },
    },
  );
  return { summary, files: new Map([...pieces].map(([name, list]) => [name, Buffer.concat(list)])) };
}

export interface ReadWorld {
  readonly summary: WorldSummary;
  readonly files: ReadonlyMap<string, Buffer>;
  /** Good rows by record key, each with its file. */
  readonly rows: ReadonlyMap<
    string,
    { readonly file: WorldFileKey; readonly cells: Readonly<Record<string, string>> }
  >;
  readonly facts: readonly TruthFact[];
  readonly groups: readonly GroupFact[];
  readonly identifiers: readonly (PlantedIdentifier & { readonly record: string })[];
}

/** A world, read back. */
export function readWorld(options: Omit<WorldOptions, 'today'>): ReadWorld {
  const { files, summary } = worldInMemory(options);
  const text = (name: string): string => files.get(name)?.toString('utf8') ?? '';
  const { facts } = JSON.parse(text('truth.json')) as { facts: readonly TruthFact[] };
  const lines = text('truth-identifiers.jsonl').trimEnd().split('\n');
  return {
    summary,
    files,
    facts,
    groups: facts.filter((fact) => fact.fact === 'group'),
    identifiers: lines.map((line) => JSON.parse(line) as PlantedIdentifier & { record: string }),
    rows: new Map(worldFileKeys.flatMap((key) => readRows(key, files))),
  };
}

type Row = { readonly file: WorldFileKey; readonly cells: Readonly<Record<string, string>> };

function readRows(
  key: WorldFileKey,
  files: ReadonlyMap<string, Buffer>,
): readonly (readonly [string, Row])[] {
  const { name, columns, delimiter, idColumn, source } = worldFiles[key];
  const bytes = files.get(name) ?? Buffer.alloc(0);
  // Latin-1 keeps every byte, so that rows in a foreign encoding can be told from the rest afterwards.
  const text = bytes.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
  const withoutStray = text
    .split('\n')
    .filter((line) => !line.includes(`${delimiter}"not closed `))
    .join('\n');
  const rows: readonly (readonly string[])[] = parse(withoutStray, { delimiter, relax_column_count: true });
  return rows
    .slice(1)
    .filter((row) => row.length === columns.length && row[0] !== '')
    .map((row) => {
      const cells = Object.fromEntries(
        columns.map((column, place) => [column, decode(row[place] ?? '', key)]),
      );
      return [`${source}:${cells[idColumn] ?? ''}`, { file: key, cells }] as const;
    });
}

function decode(cell: string, key: WorldFileKey): string {
  if (worldFiles[key].encoding === 'windows-1252') return cell;
  const utf8 = Buffer.from(cell, 'latin1').toString('utf8');
  return utf8.includes('\ufffd') ? cell : utf8;
}
