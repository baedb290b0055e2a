// What people write about risk: documents of a KV Store collection in the tenant's app. None is ever deleted: taking one
// back is a second fact about it, so that a reader sees who said what, and who undid it.
import * as z from 'zod';
import type { Result } from '../../core/brand';
import { digest } from '../../core/text/digest';
import { unreadable, type SearchProblem } from '../searchProblem';
import type { RestRequest, SplunkRest } from '../splunkRest';

type Answer<Value> = Promise<Result<Value, SearchProblem>>;

/** What every such document carries. */
export interface Said {
  readonly id: string;
  /** Why, in the words of its author. */
  readonly reason: string;
  readonly author: string;
  /** Epoch seconds. */
  readonly created: number;
  /** Who took it back, when and why; undefined while it holds. */
  readonly undone?: { readonly at: number; readonly by: string; readonly reason: string };
}

export interface DocumentList<Document> {
  /** Newest first. */
  readonly documents: readonly Document[];
  /** There are more than were read. */
  readonly isCut: boolean;
  /** Documents that are none. */
  readonly unreadable: number;
}

export interface DocumentStore<Document extends Said> {
  /** Name of the person at the page. */
  readonly author: string;
  readonly list: (signal: AbortSignal) => Answer<DocumentList<Document>>;
  /** Writes documents; one that is there already by its id is replaced. */
  readonly save: (documents: readonly Document[], signal: AbortSignal) => Answer<undefined>;
}

/** One kind of document. */
export interface DocumentKind<Document extends Said> {
  /** `minerva_indicator_feedback` */
  readonly collection: string;
  /** What they are called in messages: `labels of businesses`. */
  readonly what: string;
  /** Fields beside those of `Said`; undefined where they are not what they should be. */
  readonly read: (fields: Readonly<Record<string, unknown>>, said: Said) => Document | undefined;
  readonly write: (document: Document) => Readonly<Record<string, unknown>>;
}

/** Documents that a page reads; the newest. */
export const MAX_DOCUMENTS = 5_000;
export const MAX_SAID_CHARACTERS = 500;
const MAX_EPOCH_SECONDS = 4_102_444_800; // 2100; a time beyond could not be written as a date
const ID_HEX = 12;

const time = z.coerce.number().min(0).max(MAX_EPOCH_SECONDS);
const text = z.string().nullish().catch('');
const saidSchema = z.looseObject({
  _key: z.string().min(1),
  reason: text,
  author: text,
  created: time.catch(0),
  undone: time.nullish().catch(undefined),
  undone_by: text,
  undone_reason: text,
});

/**
 * The documents of one kind in one tenant.
 *
 * @param where.tenantApp - app whose collection it is: `minerva_tenant_main`.
 * @returns a store; each call answers with problems of the request and never throws.
 */
export function createDocumentStore<Document extends Said>(
  rest: SplunkRest,
  where: { readonly tenantApp: string; readonly author: string },
  kind: DocumentKind<Document>,
): DocumentStore<Document> {
  const path = `storage/collections/data/${kind.collection}`;
  const ask = (
    request: Pick<RestRequest, 'method' | 'path' | 'parameters' | 'json'>,
    signal: AbortSignal,
  ): Answer<unknown> => rest.send({ ...request, app: where.tenantApp, owner: 'nobody', signal });
  return {
    author: where.author,
    list: async (signal) => {
      const parameters = { sort: 'created:-1', limit: String(MAX_DOCUMENTS + 1) };
      const answer = await ask({ method: 'GET', path, parameters }, signal);
      if (!answer.ok) return { ok: false, problem: problemAbout(kind.what, answer.problem) };
      if (!Array.isArray(answer.value)) return { ok: false, problem: unreadable(`the list of ${kind.what}`) };
      return { ok: true, value: listOf(answer.value, kind) };
    },
    save: async (documents, signal) => {
      const json = documents.map((document) => ({ ...kind.write(document), ...saidFields(document) }));
      const answer = await ask({ method: 'POST', path: `${path}/batch_save`, parameters: {}, json }, signal);
      return answer.ok
        ? { ok: true, value: undefined }
        : { ok: false, problem: problemAbout(kind.what, answer.problem) };
    },
  };
}

/**
 * Who says it, when and why, from now on.
 *
 * @param seed - what makes it this document beside author and second: a second click on the same button writes the same.
 * @param prefix - one letter in front of its id.
 */
export function saidNow(
  {
    prefix,
    seed,
    reason,
  }: { readonly prefix: string; readonly seed: readonly unknown[]; readonly reason: string },
  { author, nowSeconds }: { readonly author: string; readonly nowSeconds: number },
): Said {
  const created = Math.floor(nowSeconds);
  const id = `${prefix}_${digest(JSON.stringify([...seed, author, created])).slice(0, ID_HEX)}`;
  return { id, reason: reason.trim().slice(0, MAX_SAID_CHARACTERS), author, created };
}

/** The same document, taken back. */
export function takenBack<Document extends Said>(
  document: Document,
  reason: string,
  { author, nowSeconds }: { readonly author: string; readonly nowSeconds: number },
): Document {
  const why = reason.trim().slice(0, MAX_SAID_CHARACTERS);
  return { ...document, undone: { at: Math.floor(nowSeconds), by: author, reason: why } };
}

function listOf<Document extends Said>(
  answer: readonly unknown[],
  kind: DocumentKind<Document>,
): DocumentList<Document> {
  const read = answer.map((document) => documentIn(document, kind));
  const documents = read.filter((document) => document !== undefined);
  return {
    documents: documents.slice(0, MAX_DOCUMENTS),
    isCut: read.length > MAX_DOCUMENTS,
    unreadable: read.length - documents.length,
  };
}

/** A document that is none, put there by hand, must not hide the others. */
function documentIn<Document extends Said>(
  document: unknown,
  kind: DocumentKind<Document>,
): Document | undefined {
  const read = saidSchema.safeParse(document);
  if (!read.success) return undefined;
  const { _key: id, reason, author, created, undone, undone_by: by, undone_reason: why, ...rest } = read.data;
  const said = { id, reason: reason ?? '', author: author ?? '', created };
  return kind.read(
    rest,
    undone === undefined || undone === null
      ? said
      : { ...said, undone: { at: undone, by: by ?? '', reason: why ?? '' } },
  );
}

function saidFields({ id, reason, author, created, undone }: Said): object {
  return {
    _key: id,
    reason,
    author,
    created,
    ...(undone && { undone: undone.at, undone_by: undone.by, undone_reason: undone.reason }),
  };
}

/** The problem in words about these documents; the general ones speak of a search. */
export function problemAbout(what: string, problem: SearchProblem): SearchProblem {
  if (problem.code === 'not-allowed')
    return {
      ...problem,
      message: `You may not read or change the ${what} of this tenant (403).`,
      remedy: 'Ask your Splunk admin which role of the tenant may.',
    };
  if (problem.code === 'not-found')
    return {
      ...problem,
      message: `This tenant keeps no ${what} (404).`,
      remedy: "Ask your Splunk admin to install the tenant's app in this version.",
    };
  return problem;
}
