// What outputlookup leaves behind: a CSV file replaced in one step, or documents in a collection.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCollection } from './kvstore/access';
import { QueryRefused, type Document } from './kvstore/query';
import { isCsvName, locateLookup, readCsv, type LookupSeeker } from './lookups';
import type { FieldValue, LookupTable, LookupWriting } from './search/host';

const DOCUMENTS_PER_BATCH = 1000; // limits.conf [kvstore] max_documents_per_batch_save

/**
 * Writes the rows of a search into a lookup.
 *
 * @returns a sentence for the person where nothing could be written: no such lookup, no right, a document refused.
 */
export function writeLookup(
  seeker: LookupSeeker,
  name: string,
  table: LookupTable,
  writing: LookupWriting,
): string | undefined {
  const found = locateLookup(seeker, name);
  if (found?.stanza.get('external_type') === 'kvstore') {
    try {
      return writeDocuments(seeker, found.app, found.stanza, table, writing);
    } catch (error) {
      if (error instanceof QueryRefused) return `The lookup '${name}': ${error.message}`;
      throw error;
    }
  }
  const file = found?.stanza.get('filename') ?? name;
  if (!isCsvName(file))
    return `There is no lookup '${name}' that can be written. Name a stanza of transforms.conf or a file NAME.csv.`;
  if (!seeker.rights.capabilities.has('output_file'))
    return `Writing the lookup '${name}' needs the capability output_file.`;
  if (writing.keyField !== undefined) return `The lookup '${name}' is a file; key_field is for the KV Store.`;
  const app = found?.app ?? seeker.app;
  if (!seeker.machine.conf.enabledApps().includes(app))
    return `The app '${app}' is not installed here; run the search in one that is.`;
  writeCsv(seeker, app, file, table, writing);
  return undefined;
}

function writeDocuments(
  { machine, rights }: LookupSeeker,
  app: string,
  stanza: ReadonlyMap<string, string>,
  table: LookupTable,
  { isAppending, keyField }: LookupWriting,
): string | undefined {
  const name = { app, collection: stanza.get('collection') ?? '', owner: 'nobody' };
  const collection = openCollection(machine, rights, name, 'write');
  if (typeof collection === 'string')
    return `The collection '${name.collection}' of the app ${app} is ${collection === 'absent' ? 'not there' : 'not yours to write'}.`;
  const fields = (stanza.get('fields_list') ?? '').split(',').map((field) => field.trim());
  const documents = [...table.rows].map((row) => documentOf(row, fields, keyField));
  if (!isAppending) collection.remove({});
  // As in Splunk not one transaction: batches before a refused one stay.
  for (let at = 0; at < documents.length; at += DOCUMENTS_PER_BATCH)
    collection.save(documents.slice(at, at + DOCUMENTS_PER_BATCH), 0);
  return undefined;
}

/** Fields that fields_list does not name are not kept. */
function documentOf(
  row: ReadonlyMap<string, FieldValue>,
  fields: readonly string[],
  keyField: string | undefined,
): Document {
  const key = row.get(keyField ?? '_key')?.[0];
  const kept = [...row].filter(([field]) => field !== '_key' && fields.includes(field));
  return Object.fromEntries([
    ...kept.map(([field, values]) => [field, values.length === 1 ? (values[0] ?? '') : values] as const),
    ...(key === undefined ? [] : [['_key', key] as const]),
  ]);
}

function writeCsv(
  { machine }: LookupSeeker,
  app: string,
  file: string,
  table: LookupTable,
  { isAppending }: LookupWriting,
): void {
  const old = isAppending ? readCsv(machine, app, file) : undefined;
  // Appending keeps the columns of the file, as Splunk does; what it does not have is not written.
  const fields = old === undefined ? table.fields.filter((field) => !field.startsWith('__')) : old.fields;
  const rows = [...(old?.rows ?? []), ...table.rows];
  const lines = [fields, ...rows.map((row) => fields.map((field) => (row.get(field) ?? []).join('\n')))];
  const folder = join(machine.conf.appFolder(app), 'lookups');
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${file}.new`), lines.map((line) => `${line.map(cell).join(',')}\n`).join(''));
  renameSync(join(folder, `${file}.new`), join(folder, file));
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
