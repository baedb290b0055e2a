// `| rest`: an endpoint of this machine, read with GET and the rights of the one who searches, as rows (Search Reference,
// "rest").
import { hostname } from 'node:os';
import type { Machine } from '../machine';
import type { FieldValue } from '../search/host';
import type { Rights } from '../users/roles';
import { RestRefusal, type RestEntry, type RestValue } from './answer';
import { aclOf } from './atom';
import type { RestCall } from './endpoint';
import { findEndpoint, readAddress } from './router';

const MAX_DEPTH = 20; // of objects within an entry; ours have three

interface Reader {
  readonly owner: string;
  readonly rights: Rights;
  readonly app: string;
}

/**
 * Reads an endpoint that gives a feed.
 *
 * @param path - `/services/…` or `/servicesNS/owner/app/…`.
 * @returns a row for each entry; a sentence for the person where it cannot be read.
 */
export async function readForSearch(
  machine: Machine,
  reader: Reader,
  path: string,
  parameters: ReadonlyMap<string, string>,
): Promise<readonly ReadonlyMap<string, FieldValue>[] | string> {
  const address = readAddress(path);
  const found = address === undefined ? undefined : findEndpoint(address.parts);
  const handler = found?.endpoint.methods.GET;
  const user = machine.users.get(reader.owner);
  if (address === undefined || found === undefined || handler === undefined)
    return `The stand-in has no endpoint '${path.slice(0, 200)}' that can be read (see COVERAGE.md).`;
  if (user === undefined) return `The user '${reader.owner}' has no session with which to read endpoints.`;
  // Without a count it is all there is, unlike a request without one.
  const query = new URLSearchParams([['count', '0'], ...parameters].slice(parameters.has('count') ? 1 : 0));
  const call: RestCall = {
    machine,
    user,
    rights: reader.rights,
    sessionKey: '',
    owner: address.owner,
    app: /^\/?services\//.test(path) ? reader.app : address.app,
    path: found.path,
    parameters: query,
    query,
    body: '',
    outputMode: 'json',
    address: path,
  };
  try {
    const answer = await handler(call);
    if (answer.kind !== 'feed') return `The endpoint '${path.slice(0, 200)}' gives no list of entries.`;
    return answer.entries.map((entry) => rowOfEntry(entry));
  } catch (error) {
    if (error instanceof RestRefusal) return error.message;
    throw error;
  }
}

function rowOfEntry(entry: RestEntry): ReadonlyMap<string, FieldValue> {
  const row = new Map<string, FieldValue>([
    ['title', [entry.name]],
    ['id', [entry.id]],
    ['author', [entry.author ?? 'nobody']],
    ['splunk_server', [hostname()]],
  ]);
  flatten(row, 'eai:acl', aclOf(entry), 0);
  for (const [name, value] of Object.entries(entry.content)) flatten(row, name, value, 0);
  return row;
}

function flatten(row: Map<string, FieldValue>, name: string, value: RestValue, depth: number): void {
  if (value === null || depth > MAX_DEPTH) return;
  if (typeof value !== 'object') {
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    row.set(name, [text]);
  } else if (isList(value)) {
    const texts = value.map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one)));
    if (texts.length > 0) row.set(name, texts);
  } else for (const [key, inner] of Object.entries(value)) flatten(row, `${name}.${key}`, inner, depth + 1);
}

function isList(value: RestValue): value is readonly RestValue[] {
  return Array.isArray(value);
}
