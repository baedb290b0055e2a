// Documents of the KV Store over REST (REST API Reference Manual, "KV store endpoints"). Data always go as JSON.
import { openCollection, type Access } from '../../kvstore/access';
import type { Collection, Finding } from '../../kvstore/collection';
import { QueryRefused, type Json } from '../../kvstore/query';
import { RestRefusal, type RestAnswer } from '../answer';
import type { Endpoint, RestCall, RestHandler } from '../endpoint';

const data = 'storage/collections/data/{collection}';
const answer = (json: Json, status = 200): RestAnswer => ({ kind: 'document', status, json });

const documents: Endpoint = {
  path: data,
  coverage: 'partial',
  note: 'GET query, fields, sort, limit, skip, shared; POST a document; DELETE query. Cut silently at 50,000 rows and 50 MB, as in Splunk. Operators: $gt $gte $lt $lte $ne $regex $and $or $not.',
  methods: {
    GET: use('read', (collection, { parameters }) => answer(collection.find(findingOf(parameters)))),
    POST: use('write', (collection, call) => {
      const [key = ''] = collection.save([jsonOf(call.body)], Buffer.byteLength(call.body));
      return answer({ _key: key }, 201);
    }),
    DELETE: use('write', (collection, { parameters }) => {
      collection.remove(jsonOf(parameters.get('query') ?? '{}'));
      return answer({});
    }),
  },
};

const batchSave: Endpoint = {
  path: `${data}/batch_save`,
  coverage: 'done',
  note: 'POST up to 1,000 documents and 50 MB; each replaces the one of its _key.',
  methods: {
    POST: use('write', (collection, call) =>
      answer(collection.save(listOf(call.body), Buffer.byteLength(call.body))),
    ),
  },
};

const batchFind: Endpoint = {
  path: `${data}/batch_find`,
  coverage: 'done',
  note: 'POST up to 1,000 objects with query, fields, sort, limit, skip, shared.',
  methods: {
    POST: use('read', (collection, { body }) =>
      answer(collection.findMany(listOf(body).map((one) => findingIn(one)))),
    ),
  },
};

const oneDocument: Endpoint = {
  path: `${data}/{key}`,
  coverage: 'done',
  note: 'GET; POST replaces the document; DELETE.',
  methods: {
    GET: use('read', (collection, { path }) => answer(found(collection, path.key ?? ''))),
    POST: use('write', (collection, { path, body }) => {
      const key = path.key ?? '';
      found(collection, key);
      const document = jsonOf(body);
      collection.save([isObject(document) ? { ...document, _key: key } : document], Buffer.byteLength(body));
      return answer({ _key: key });
    }),
    DELETE: use('write', (collection, { path }) => {
      if (!collection.removeKey(path.key ?? '')) throw new RestRefusal(404, 'Could not find object.');
      return answer({});
    }),
  },
};

/** In this order: a document whose key is `batch_save` cannot be addressed, neither in Splunk. */
export const documentEndpoints: readonly Endpoint[] = [documents, batchSave, batchFind, oneDocument];

/** Opens the collection of the address in the caller's name; refusals of queries become 400. */
function use(access: Access, work: (collection: Collection, call: RestCall) => RestAnswer): RestHandler {
  return (call) => {
    const name = { app: call.app, collection: call.path.collection ?? '', owner: ownerOf(call) };
    const collection = openCollection(call.machine, call.rights, name, access);
    if (collection === 'absent') throw new RestRefusal(404, 'Could not find object.');
    if (collection === 'forbidden')
      throw new RestRefusal(
        403,
        `You (user=${call.user.name}) may read the collection ${name.collection}, not write it.`,
      );
    try {
      return work(collection, call);
    } catch (error) {
      if (error instanceof QueryRefused) throw new RestRefusal(400, error.message);
      throw error;
    }
  };
}

/** `nobody` is what all share; a user's own documents are his. */
function ownerOf({ owner, user, rights }: RestCall): string {
  if (owner === '-')
    throw new RestRefusal(
      400,
      'Documents belong to someone: /servicesNS/nobody/APP/… for shared ones, or /servicesNS/USER/APP/….',
    );
  if (owner !== 'nobody' && owner !== user.name && !rights.capabilities.has('admin_all_objects'))
    throw new RestRefusal(403, `You (user=${user.name}) may not use the documents of ${owner}.`);
  return owner;
}

function found(collection: Collection, key: string): Json {
  const document = collection.get(key);
  if (document === undefined) throw new RestRefusal(404, 'Could not find object.');
  return document;
}

function jsonOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new RestRefusal(400, `This is no JSON: ${text.slice(0, 100)}`);
  }
}

function listOf(text: string): readonly Json[] {
  const list = jsonOf(text);
  if (!Array.isArray(list)) throw new RestRefusal(400, 'The body must be a JSON list.');
  return list as readonly Json[];
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findingOf(parameters: URLSearchParams): Finding {
  return {
    query: jsonOf(parameters.get('query') ?? '{}'),
    fields: parameters.get('fields') ?? '',
    sort: parameters.get('sort') ?? '',
    limit: wholeNumber('limit', parameters.get('limit') ?? '0'),
    skip: wholeNumber('skip', parameters.get('skip') ?? '0'),
    shared: /^(true|1)$/i.test(parameters.get('shared') ?? ''),
  };
}

function findingIn(json: Json): Finding {
  if (!isObject(json))
    throw new RestRefusal(400, 'Each query of the list is an object, e.g. {"query":{"status":"open"}}.');
  const parts = Object.entries(json).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return findingOf(new URLSearchParams(parts));
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new RestRefusal(400, `${name}=${text.slice(0, 50)} must be a whole number, 0 or more.`);
  return Number(text);
}
