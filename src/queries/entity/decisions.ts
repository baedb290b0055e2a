// Decisions of a tenant: documents of the KV Store collection minerva_decisions in the tenant's app. None is ever deleted:
// taking one back is a second fact about it, so that a reader sees who decided what, and who undid it.
import * as z from 'zod';
import type { Result } from '../../core/brand';
import { decisionKinds, type DecisionKind } from '../../core/graph/decision';
import { digest } from '../../core/text/digest';
import { unreadable, type SearchProblem } from '../searchProblem';
import type { RestRequest, SplunkRest } from '../splunkRest';

export interface Decision {
  readonly id: string;
  readonly kind: DecisionKind;
  /** Record keys: two or more for `same` and `not_same`, one for `hide`; none where a value is decided about. */
  readonly records: readonly string[];
  /** The value decided about; '' where records are. */
  readonly mid: string;
  readonly reason: string;
  readonly author: string;
  /** Epoch seconds. */
  readonly created: number;
  /** Who took it back, when and why; undefined while it holds. */
  readonly undone?: { readonly at: number; readonly by: string; readonly reason: string };
}

export interface DecisionList {
  /** Newest first. */
  readonly decisions: readonly Decision[];
  /** There are more than were read. */
  readonly isCut: boolean;
  /** Documents that are none. */
  readonly unreadable: number;
}

type Answer<Value> = Promise<Result<Value, SearchProblem>>;

export interface DecisionStore {
  /** Name of the person at the page. */
  readonly author: string;
  readonly list: (signal: AbortSignal) => Answer<DecisionList>;
  /** Writes decisions; one that is there already by its id is replaced. */
  readonly save: (decisions: readonly Decision[], signal: AbortSignal) => Answer<undefined>;
}

export const MAX_REASON_CHARACTERS = 500;
/** Decisions that a page reads; linking itself reads all. */
export const MAX_LISTED_DECISIONS = 5_000;
const PATH = 'storage/collections/data/minerva_decisions';
const ID_HEX = 12;
const MAX_EPOCH_SECONDS = 4_102_444_800; // 2100; a time beyond could not be written as a date

const time = z.coerce.number().min(0).max(MAX_EPOCH_SECONDS);
const documentSchema = z.object({
  _key: z.string().min(1),
  decision: z.enum(decisionKinds),
  records: z
    .union([z.array(z.string()), z.string().transform((key) => [key])])
    .nullish()
    .transform((keys) => keys ?? []),
  mid: z.string().nullish().catch(''),
  reason: z.string().nullish().catch(''),
  author: z.string().nullish().catch(''),
  created: time.catch(0),
  undone: time.nullish().catch(undefined),
  undone_by: z.string().nullish().catch(''),
  undone_reason: z.string().nullish().catch(''),
});

/**
 * The decisions of one tenant.
 *
 * @param tenantApp - app whose collection it is: `minerva_tenant_main`.
 * @returns a store; each call answers with problems of the request and never throws.
 */
export function createDecisionStore(rest: SplunkRest, tenantApp: string, author: string): DecisionStore {
  const ask = (
    request: Pick<RestRequest, 'method' | 'path' | 'parameters' | 'json'>,
    signal: AbortSignal,
  ): Answer<unknown> => rest.send({ ...request, app: tenantApp, owner: 'nobody', signal });
  return {
    author,
    list: async (signal) => {
      const parameters = { sort: 'created:-1', limit: String(MAX_LISTED_DECISIONS + 1) };
      const answer = await ask({ method: 'GET', path: PATH, parameters }, signal);
      if (!answer.ok) return { ok: false, problem: aboutDecisions(answer.problem) };
      if (!Array.isArray(answer.value)) return { ok: false, problem: unreadable('the list of decisions') };
      const read = answer.value.map(decisionIn);
      const decisions = read.filter((decision) => decision !== undefined);
      return {
        ok: true,
        value: {
          decisions: decisions.slice(0, MAX_LISTED_DECISIONS),
          isCut: read.length > MAX_LISTED_DECISIONS,
          unreadable: read.length - decisions.length,
        },
      };
    },
    save: async (decisions, signal) => {
      const json = decisions.map(documentOf);
      const answer = await ask({ method: 'POST', path: `${PATH}/batch_save`, parameters: {}, json }, signal);
      return answer.ok
        ? { ok: true, value: undefined }
        : { ok: false, problem: aboutDecisions(answer.problem) };
    },
  };
}

/** What is decided, before it has an author. */
export type Deciding = Pick<Decision, 'kind' | 'records' | 'mid'>;

/**
 * A decision of a person, from now on.
 *
 * @param nowSeconds - epoch seconds; with the author and what is decided it makes the id, so that a second click on the
 *   same button writes the same document.
 */
export function decisionOf(
  what: Deciding,
  reason: string,
  { author, nowSeconds }: { readonly author: string; readonly nowSeconds: number },
): Decision {
  const created = Math.floor(nowSeconds);
  const records = [...new Set(what.records)];
  const seed = JSON.stringify([what.kind, [...records].sort(), what.mid, author, created]);
  return {
    id: `d_${digest(seed).slice(0, ID_HEX)}`,
    kind: what.kind,
    records,
    mid: what.mid,
    reason: reason.trim().slice(0, MAX_REASON_CHARACTERS),
    author,
    created,
  };
}

/** The same decision, taken back. */
export function undoneBy(
  decision: Decision,
  reason: string,
  { author, nowSeconds }: { readonly author: string; readonly nowSeconds: number },
): Decision {
  const why = reason.trim().slice(0, MAX_REASON_CHARACTERS);
  return { ...decision, undone: { at: Math.floor(nowSeconds), by: author, reason: why } };
}

/** A document that is no decision, put there by hand, must not hide the others. */
function decisionIn(document: unknown): Decision | undefined {
  const read = documentSchema.safeParse(document);
  if (!read.success) return undefined;
  const { _key: id, decision: kind, records, mid, reason, author, created, undone } = read.data;
  const { undone_by: by, undone_reason: why } = read.data;
  const decision = { id, kind, records, mid: mid ?? '', reason: reason ?? '', author: author ?? '', created };
  return undone === undefined || undone === null
    ? decision
    : { ...decision, undone: { at: undone, by: by ?? '', reason: why ?? '' } };
}

function documentOf({ id, kind, records, mid, reason, author, created, undone }: Decision): object {
  return {
    _key: id,
    decision: kind,
    records,
    mid,
    reason,
    author,
    created,
    ...(undone === undefined
      ? {}
      : { undone: undone.at, undone_by: undone.by, undone_reason: undone.reason }),
  };
}

/** The problem in words about decisions; the general ones speak of a search. */
function aboutDecisions(problem: SearchProblem): SearchProblem {
  if (problem.code === 'not-allowed')
    return {
      ...problem,
      message: 'You may not read or change the decisions of this tenant (403).',
      remedy: "The role of the tenant's analysts may; ask your Splunk admin for it.",
    };
  if (problem.code === 'not-found')
    return {
      ...problem,
      message: 'This tenant keeps no decisions (404).',
      remedy: "Ask your Splunk admin to install the tenant's app in this version.",
    };
  return problem;
}
