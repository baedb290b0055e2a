// One collection as one user sees it: saving, finding and removing, within the limits of limits.conf [kvstore].
import { randomBytes } from 'node:crypto';
import type { ConfSettings } from '../../splunk/conf/tree';
import type { DocumentStore, Shelf } from './documentStore';
import { withTypes } from './fieldTypes';
import { compileQuery, isDocument, orderOf, QueryRefused, type Document, type Json } from './query';

// limits.conf [kvstore], shipped with 10.2.
const MAX_DOCUMENTS_PER_BATCH = 1000;
const MAX_BATCH_BYTES = 50_000_000;
const MAX_ROWS_PER_QUERY = 50_000; // what is beyond is cut without a word
const MAX_RESULT_BYTES = 50_000_000; // likewise
const MAX_QUERIES_PER_BATCH = 1000;
const MAX_KEY_CHARACTERS = 1000; // escaped; the engine's keys are short
const SHARED = 'nobody';

export interface Finding {
  readonly query?: Json;
  /** `a,b` keeps only these, `a:0` all but these; `_key` stays unless it is switched off. */
  readonly fields?: string;
  /** `a:1,b:-1`. */
  readonly sort?: string;
  readonly limit?: number;
  readonly skip?: number;
  /** Also what is shared under nobody. */
  readonly shared?: boolean;
}

export class Collection {
  constructor(
    private readonly store: DocumentStore,
    private readonly shelf: Shelf,
    private readonly settings: ConfSettings,
  ) {}

  get(key: string): Document | undefined {
    if (!isStorable(key)) return undefined;
    return this.store.get(this.shelf, key);
  }

  /** Every document, by key, uncut: for lookups. */
  all(): Iterable<Document> {
    return this.store.all(this.shelf);
  }

  /** Those of these keys, by key, each once. */
  *some(keys: readonly string[]): Generator<Document> {
    const byPlace = [...new Set(keys)].sort((left, right) =>
      encodeURIComponent(left) < encodeURIComponent(right) ? -1 : 1,
    );
    for (const key of byPlace) {
      const document = this.get(key);
      if (document !== undefined) yield document;
    }
  }

  /** Saves documents, each as a whole; those without a `_key` get one. Returns the keys. Throws QueryRefused. */
  save(documents: readonly Json[], byteCount: number): readonly string[] {
    if (documents.length > MAX_DOCUMENTS_PER_BATCH || byteCount > MAX_BATCH_BYTES)
      throw new QueryRefused(
        `${documents.length} documents of ${byteCount} bytes are too many at once; limits.conf [kvstore] has max_documents_per_batch_save = ${MAX_DOCUMENTS_PER_BATCH} and max_size_per_batch_save_mb = 50.`,
      );
    const prepared = documents.map((document) => this.prepare(document));
    this.store.put(this.shelf, new Map(prepared));
    return prepared.map(([key]) => key);
  }

  find(finding: Finding): readonly Document[] {
    const fits = compileQuery(finding.query ?? {});
    const project = projection(finding.fields ?? '');
    const compare = sorting(finding.sort ?? '');
    const found: Document[] = [];
    for (const shelf of this.shelves(finding.shared === true))
      for (const document of this.among(shelf, finding.query ?? {})) if (fits(document)) found.push(document);
    if (compare !== undefined) found.sort(compare);
    const skip = finding.skip ?? 0;
    const limit = finding.limit === undefined || finding.limit <= 0 ? MAX_ROWS_PER_QUERY : finding.limit;
    return withinBytes(found.slice(skip, skip + Math.min(limit, MAX_ROWS_PER_QUERY)).map(project));
  }

  findMany(findings: readonly Finding[]): readonly (readonly Document[])[] {
    if (findings.length > MAX_QUERIES_PER_BATCH)
      throw new QueryRefused(
        `${findings.length} queries are too many at once; max_queries_per_batch = ${MAX_QUERIES_PER_BATCH}.`,
      );
    return findings.map((finding) => this.find(finding));
  }

  /** Removes what fits, or everything without a query. */
  remove(query: Json): void {
    const fits = compileQuery(query);
    const keys = [...this.store.all(this.shelf)]
      .filter(fits)
      .flatMap(({ _key: key }) => (typeof key === 'string' ? [key] : []));
    this.store.remove(this.shelf, keys);
  }

  removeKey(key: string): boolean {
    if (this.get(key) === undefined) return false;
    this.store.remove(this.shelf, [key]);
    return true;
  }

  /** What may fit, by key: only documents of the keys that a query names, where it names all that it wants. */
  private *among(shelf: Shelf, query: Json): Generator<Document> {
    const keys = keysAsked(query);
    if (keys === undefined) {
      yield* this.store.all(shelf);
      return;
    }
    const inOrder = [...new Set(keys)].sort((left, right) =>
      encodeURIComponent(left) < encodeURIComponent(right) ? -1 : 1,
    );
    for (const key of inOrder) {
      const document = this.store.get(shelf, key);
      if (document !== undefined) yield document;
    }
  }

  private shelves(isShared: boolean): readonly Shelf[] {
    const others = isShared && this.shelf.owner !== SHARED ? [{ ...this.shelf, owner: SHARED }] : [];
    return [this.shelf, ...others];
  }

  private prepare(document: Json): readonly [string, Document] {
    if (!isDocument(document))
      throw new QueryRefused('JSON in the request must be an object for a document.');
    const dollar = Object.keys(document).find((name) => name.startsWith('$') || name === '');
    if (dollar !== undefined) throw new QueryRefused(`A field may not be named '${dollar.slice(0, 50)}'.`);
    const given = document._key ?? '';
    const key =
      given === '' ? randomBytes(12).toString('hex') : typeof given === 'number' ? `${given}` : given;
    if (typeof key !== 'string' || !isStorable(key))
      throw new QueryRefused(`_key must be text of at most ${MAX_KEY_CHARACTERS} characters when escaped.`);
    return [key, { ...withTypes(this.settings, document), _user: this.shelf.owner, _key: key }];
  }
}

/** Whether the engine can hold the key; a lone surrogate has no escaped form. */
function isStorable(key: string): boolean {
  try {
    return encodeURIComponent(key).length <= MAX_KEY_CHARACTERS;
  } catch {
    return false;
  }
}

/** The keys that a query names, as `{_key: …}` or in an `$or` of such; undefined where it may want others too. */
function keysAsked(query: Json): readonly string[] | undefined {
  if (!isDocument(query)) return undefined;
  const { _key: key, $or: either } = query;
  if (typeof key === 'string') return isStorable(key) ? [key] : undefined;
  if (!Array.isArray(either)) return undefined;
  const keys = either.map((part: Json) => keysAsked(part));
  return keys.includes(undefined) ? undefined : keys.flatMap((some) => some ?? []);
}

function withinBytes(documents: readonly Document[]): readonly Document[] {
  let bytes = 0;
  const end = documents.findIndex((document) => {
    bytes += Buffer.byteLength(JSON.stringify(document));
    return bytes > MAX_RESULT_BYTES;
  });
  return end < 0 ? documents : documents.slice(0, end);
}

function pairsOf(text: string, what: string): ReadonlyMap<string, string> {
  const items = text.split(',').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
  return new Map(
    items.map((item) => {
      const colon = item.lastIndexOf(':');
      const [name, value] = colon < 0 ? [item, '1'] : [item.slice(0, colon), item.slice(colon + 1)];
      if (!/^(-?1|0)$/.test(value))
        throw new QueryRefused(
          `${what}=${item.slice(0, 100)}: write NAME or NAME:${value === '' ? '1' : '0, NAME:1 or NAME:-1'}.`,
        );
      return [name, value];
    }),
  );
}

function projection(fields: string): (document: Document) => Document {
  const asked = pairsOf(fields, 'fields');
  if (asked.size === 0) return (document) => document;
  const others = [...asked].filter(([name]) => name !== '_key').map(([, value]) => value !== '0');
  if (new Set(others).size > 1)
    throw new QueryRefused('fields either names what to keep or what to leave out.');
  const isKeeping = others[0] ?? asked.get('_key') !== '0';
  const isKept = (name: string): boolean =>
    name === '_key' ? asked.get(name) !== '0' : asked.has(name) === isKeeping;
  return (document) => Object.fromEntries(Object.entries(document).filter(([name]) => isKept(name)));
}

function sorting(sort: string): ((left: Document, right: Document) => number) | undefined {
  const order = [...pairsOf(sort, 'sort')].map(([name, value]) => [name, value === '-1' ? -1 : 1] as const);
  if (order.length === 0) return undefined;
  return (left, right) => {
    for (const [name, direction] of order) {
      const compared = orderOf(left[name], right[name]) * direction;
      if (compared !== 0) return compared;
    }
    return 0;
  };
}
