// Watched identifiers of a tenant: documents of the KV Store collection minerva_watch in the tenant's app, one a value.
import { username } from '@splunk/splunk-utils/config';
import * as z from 'zod';
import type { Mid, Result } from '../core/brand';
import { unreadable, type SearchProblem } from './searchProblem';
import type { RestRequest, SplunkRest } from './splunkRest';

/** An identifier that somebody wants to be told about. */
export interface Watch {
  readonly mid: string;
  readonly type: string;
  readonly value: string;
  /** Why; free text, may be empty. It never leaves with an alert. */
  readonly note: string;
  readonly author: string;
  /** Epoch seconds. */
  readonly created: number;
}

export interface WatchList {
  readonly watches: readonly Watch[];
  /** There are more than are listed. */
  readonly isCut: boolean;
}

export interface WatchStore {
  /** Name of the person at the page. */
  readonly author: string;
  readonly list: (signal: AbortSignal) => Promise<Result<WatchList, SearchProblem>>;
  /** Watches a value; watched again, note and author are the new ones. */
  readonly add: (watch: Watch, signal: AbortSignal) => Promise<Result<undefined, SearchProblem>>;
  /** Ends it for everybody of the tenant; not watched any more is no problem. */
  readonly remove: (mid: string, signal: AbortSignal) => Promise<Result<undefined, SearchProblem>>;
}

export const MAX_NOTE_CHARACTERS = 500;
/** The alert search looks at no more than 500 touched values a run; a longer list is a source, not a list. */
export const MAX_LISTED_WATCHES = 2_000;
const PATH = 'storage/collections/data/minerva_watch';

const MAX_EPOCH_SECONDS = 4_102_444_800; // 2100; a time beyond could not be written as a date

const documentSchema = z.object({
  mid: z.string().min(1),
  identifier_type: z.string().catch(''),
  identifier_value: z.string().catch(''),
  note: z.string().catch(''),
  author: z.string().catch(''),
  created: z.coerce.number().min(0).max(MAX_EPOCH_SECONDS).catch(0),
});

/** Name of the person who is logged in, as Splunk Web says it. */
export function currentUser(): string {
  return typeof username === 'string' ? username : '';
}

/**
 * The watch list of one tenant.
 *
 * @param tenantApp - app whose collection it is: `minerva_tenant_main`.
 * @returns a store; each call answers with problems of the request and never throws.
 */
export function createWatchStore(rest: SplunkRest, tenantApp: string, author: string): WatchStore {
  const ask = (
    request: Pick<RestRequest, 'method' | 'path' | 'parameters' | 'json'>,
    signal: AbortSignal,
  ): Promise<Result<unknown, SearchProblem>> =>
    rest.send({ ...request, app: tenantApp, owner: 'nobody', signal });
  return {
    author,
    list: async (signal) => {
      const parameters = { sort: 'created:-1', limit: String(MAX_LISTED_WATCHES + 1) };
      const answer = await ask({ method: 'GET', path: PATH, parameters }, signal);
      if (!answer.ok) return { ok: false, problem: aboutWatches(answer.problem) };
      if (!Array.isArray(answer.value))
        return { ok: false, problem: unreadable('the list of watched identifiers') };
      const watches = answer.value.flatMap(watchIn);
      const isCut = watches.length > MAX_LISTED_WATCHES;
      return { ok: true, value: { watches: watches.slice(0, MAX_LISTED_WATCHES), isCut } };
    },
    // batch_save, because it makes and replaces alike; a POST to a key is refused where there is none yet.
    add: async (watch, signal) =>
      done(
        await ask(
          { method: 'POST', path: `${PATH}/batch_save`, parameters: {}, json: [documentOf(watch)] },
          signal,
        ),
      ),
    // By query, because a key may hold a slash, which a proxy on the way may take for a part of the path.
    remove: async (mid, signal) =>
      done(
        await ask(
          { method: 'DELETE', path: PATH, parameters: { query: JSON.stringify({ _key: mid }) } },
          signal,
        ),
      ),
  };
}

/** The watch of a value by a person, from now on. */
export function watchOf(
  what: { readonly mid: Mid; readonly type: string; readonly value: string },
  note: string,
  author: string,
  nowSeconds: number,
): Watch {
  return {
    ...what,
    note: note.trim().slice(0, MAX_NOTE_CHARACTERS),
    author,
    created: Math.floor(nowSeconds),
  };
}

/** A document that is no watch, put there by hand, must not hide the others. */
function watchIn(document: unknown): readonly Watch[] {
  const read = documentSchema.safeParse(document);
  if (!read.success) return [];
  const { mid, identifier_type: type, identifier_value: value, note, author, created } = read.data;
  return [{ mid, type, value, note, author, created }];
}

function documentOf({ mid, type, value, note, author, created }: Watch): object {
  return { _key: mid, mid, identifier_type: type, identifier_value: value, note, author, created };
}

function done(answer: Result<unknown, SearchProblem>): Result<undefined, SearchProblem> {
  return answer.ok ? { ok: true, value: undefined } : { ok: false, problem: aboutWatches(answer.problem) };
}

/** The problem in words about the list; the general ones speak of a search. */
function aboutWatches(problem: SearchProblem): SearchProblem {
  if (problem.code === 'not-allowed')
    return {
      ...problem,
      message: 'You may not change or read the watch list of this tenant (403).',
      remedy: "The role of the tenant's analysts may; ask your Splunk admin for it.",
    };
  if (problem.code === 'not-found')
    return {
      ...problem,
      message: 'This tenant has no watch list (404).',
      remedy: "Ask your Splunk admin to install the tenant's app in this version.",
    };
  return problem;
}
