// Lookups of transforms.conf as a search sees them: CSV files of apps, and collections of the KV Store.
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { admits } from '../splunk/conf/metadata';
import type { ConfSettings } from '../splunk/conf/tree';
import { openCollection } from './kvstore/access';
import type { Document, Json } from './kvstore/query';
import { lookupMatching } from './lookupSettings';
import type { Machine } from './machine';
import type { FieldValue, LookupTable } from './search/host';
import type { Rights } from './users/roles';

export interface LookupSeeker {
  readonly machine: Machine;
  readonly rights: Rights;
  /** App in which the search runs. */
  readonly app: string;
}

/**
 * Finds a lookup by its stanza in transforms.conf, or a CSV file by its name; of the search's own app first, then of
 * apps that export it.
 *
 * @returns undefined where there is none that the roles may read.
 */
export function findLookup(seeker: LookupSeeker, name: string): LookupTable | undefined {
  const found = locateLookup(seeker, name);
  if (found !== undefined) {
    const table = tableOf(seeker, found.app, found.stanza);
    if (table !== undefined) return { ...table, matching: lookupMatching(name, found.stanza) };
  }
  for (const owner of appsOf(seeker)) {
    const table = isReadable(seeker, owner, 'lookups', name)
      ? readCsv(seeker.machine, owner, name)
      : undefined;
    if (table !== undefined) return table;
  }
  return undefined;
}

/** The stanza of transforms.conf that a lookup's name stands for, and the app it is of. */
export function locateLookup(
  seeker: LookupSeeker,
  name: string,
): { readonly app: string; readonly stanza: ConfSettings } | undefined {
  for (const app of appsOf(seeker)) {
    const stanza = seeker.machine.conf.ofApp(app, 'transforms').get(name);
    if (stanza !== undefined && isReadable(seeker, app, 'transforms', name)) return { app, stanza };
  }
  return undefined;
}

/** The search's own app first. */
function appsOf({ machine, app }: LookupSeeker): readonly string[] {
  return [app, ...machine.conf.enabledApps().filter((other) => other !== app)];
}

function isReadable(
  { machine, rights, app }: LookupSeeker,
  owner: string,
  kind: string,
  name: string,
): boolean {
  const permissions = machine.conf.permissions(owner, kind, name);
  return (owner === app || permissions.isExported) && admits(permissions.read, rights.roles);
}

function tableOf(seeker: LookupSeeker, owner: string, stanza: ConfSettings): LookupTable | undefined {
  const file = stanza.get('filename');
  if (file !== undefined) return readCsv(seeker.machine, owner, file);
  return stanza.get('external_type') === 'kvstore' ? readCollection(seeker, owner, stanza) : undefined;
}

/** Whether it is the name of a file and nothing else: a stranger's transforms.conf must not lead out of the app. */
export function isCsvName(file: string): boolean {
  return /^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,200}\.csv$/i.test(file);
}

/** A CSV file of an app's lookups; undefined where there is none of that name. */
export function readCsv(machine: Machine, app: string, file: string): LookupTable | undefined {
  const path = join(machine.conf.appFolder(app), 'lookups', file);
  if (!isCsvName(file) || !existsSync(path)) return undefined;
  const records: string[][] = parse(readFileSync(path, 'utf8'), {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const [fields = [], ...rows] = records;
  return {
    fields,
    rows: rows.map(
      (row) => new Map(fields.flatMap((field, at) => (row[at] ? [[field, [row[at]]] as const] : []))),
    ),
  };
}

/** Only the fields of fields_list; documents that all share. */
function readCollection(
  { machine, rights }: LookupSeeker,
  app: string,
  stanza: ConfSettings,
): LookupTable | undefined {
  const name = { app, collection: stanza.get('collection') ?? '', owner: 'nobody' };
  const collection = openCollection(machine, rights, name, 'read');
  if (typeof collection === 'string') return undefined;
  const fields = (stanza.get('fields_list') ?? '').split(',').flatMap((field) => field.trim() || []);
  // Not cut at max_rows_per_query: inputlookup reads on in steps of that size.
  const rows = rowsOf(collection.all(), fields);
  if (!fields.includes('_key')) return { fields, rows };
  return { fields, rows, rowsOfKeys: (keys) => rowsOf(collection.some(keys), fields) };
}

function* rowsOf(documents: Iterable<Document>, fields: readonly string[]) {
  for (const document of documents)
    yield new Map<string, FieldValue>(
      fields.flatMap((field) => {
        const values = textsOf(document[field] ?? null);
        return values.length === 0 ? [] : [[field, values] as const];
      }),
    );
}

function textsOf(value: Json): readonly string[] {
  if (value === null) return [];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(textsOf);
  return [typeof value === 'object' ? JSON.stringify(value) : String(value)];
}
