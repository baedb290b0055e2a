// The moderation queue of a tenant: submissions, decisions, and what a decision puts into the catalogue. Written in an order
// that a broken connection cannot spoil: artwork and outfits first, the decision last; deciding again writes the same.
import * as z from 'zod';
import type { Result } from '../../core/brand';
import type { Artwork } from '../../core/uniforms/intake/artwork/claim';
import {
  acceptedOutfits,
  type Submission,
  type SubmissionState,
} from '../../core/uniforms/intake/moderation';
import { documentOfOutfit } from '../../core/uniforms/intake/outfitDocument';
import {
  documentOfSubmission,
  submissionOfDocument,
  summaryFields,
  summaryOfDocument,
  type SubmissionSummary,
} from '../../core/uniforms/intake/submissionDocument';
import { MAX_ROWS } from '../../core/uniforms/intake/table';
import { problemAbout } from '../risk/documents';
import { unreadable, type SearchProblem } from '../searchProblem';
import type { RestRequest, SplunkRest } from '../splunkRest';

type Answer<Value> = Promise<Result<Value, SearchProblem>>;

export interface Queue {
  /** Newest first. */
  readonly submissions: readonly SubmissionSummary[];
  /** There are more than were read. */
  readonly isCut: boolean;
  /** Documents that are none. */
  readonly unreadable: number;
}

export interface IntakeStore {
  /** Name of the person at the page. */
  readonly author: string;
  readonly list: (state: SubmissionState, signal: AbortSignal) => Answer<Queue>;
  /** One submission with its outfits; undefined where there is none of that id any more. */
  readonly read: (id: string, signal: AbortSignal) => Answer<Submission | undefined>;
  /** Takes a submission into the queue; the same again replaces itself. */
  readonly add: (submission: Submission, signal: AbortSignal) => Answer<undefined>;
  /**
   * Keeps a decision, and of an accepted submission outfits and artwork.
   *
   * @param artwork - what the moderator looked at and accepted.
   */
  readonly keep: (
    decided: Submission,
    artwork: readonly Artwork[],
    signal: AbortSignal,
  ) => Answer<{ readonly outfits: number }>;
  /**
   * Keeps that a decision was taken back: what it put into the catalogue counts no more and stays readable.
   *
   * @param reopened - the submission as `takeBack` gives it.
   * @returns how many outfits and pieces of artwork count no more.
   */
  readonly reopen: (
    reopened: Submission,
    signal: AbortSignal,
  ) => Answer<{ readonly outfits: number; readonly artwork: number }>;
}

export const MAX_LISTED_SUBMISSIONS = 500; // a queue that is longer wants more moderators, not a longer list
const MAX_OF_ONE_SUBMISSION = MAX_ROWS + 1_000; // its outfits, or its artwork; more were written by nobody
const DOCUMENTS_A_BATCH = 500; // limits.conf [kvstore] max_documents_per_batch_save is 1,000
const documentsSchema = z.array(z.looseObject({ _key: z.string().min(1) }));
const what = 'submissions of uniforms';
const pathOf = (collection: string): string => `storage/collections/data/${collection}`;
const QUEUE = pathOf('minerva_uniform_intake');
const OUTFITS = pathOf('minerva_uniform_outfits');
const ARTWORK = pathOf('minerva_uniform_artwork');

/**
 * The queue of one tenant.
 *
 * @param tenantApp - app whose collections they are: `minerva_tenant_main`.
 * @returns a store; each call answers with problems of the request and never throws.
 */
export function createIntakeStore(rest: SplunkRest, tenantApp: string, author: string): IntakeStore {
  const ask = async (
    request: Pick<RestRequest, 'method' | 'path' | 'parameters' | 'json'>,
    signal: AbortSignal,
  ): Answer<unknown> => {
    const answer = await rest.send({ ...request, app: tenantApp, owner: 'nobody', signal });
    return answer.ok ? answer : { ok: false, problem: problemAbout(what, answer.problem) };
  };
  const save = async (path: string, documents: readonly object[], signal: AbortSignal): Answer<undefined> => {
    for (let at = 0; at < documents.length; at += DOCUMENTS_A_BATCH) {
      const json = documents.slice(at, at + DOCUMENTS_A_BATCH);
      const answer = await ask({ method: 'POST', path: `${path}/batch_save`, parameters: {}, json }, signal);
      if (!answer.ok) return answer;
    }
    return { ok: true, value: undefined };
  };
  const withdraw = async (path: string, { id, history }: Submission, signal: AbortSignal): Answer<number> => {
    const parameters = { query: JSON.stringify({ submission: id }), limit: String(MAX_OF_ONE_SUBMISSION) };
    const answer = await ask({ method: 'GET', path, parameters }, signal);
    if (!answer.ok) return answer;
    const documents = documentsSchema.safeParse(answer.value);
    const undone = history.at(-1)?.undone;
    if (!documents.success || undone === undefined)
      return { ok: false, problem: unreadable(`what came of ${what}`) };
    const { at, by, reason } = undone;
    const withdrawn = documents.data.map((document) => ({
      ...document,
      undone: at,
      undone_by: by,
      undone_reason: reason,
    }));
    const saved = await save(path, withdrawn, signal);
    return saved.ok ? { ok: true, value: withdrawn.length } : saved;
  };
  return {
    author,
    list: async (state, signal) => {
      const query = JSON.stringify({ state });
      // Without outfits: an answer of more than 50 MB is cut without a word (limits.conf [kvstore] max_size_per_result_mb).
      const limit = String(MAX_LISTED_SUBMISSIONS + 1);
      const parameters = { query, sort: 'created:-1', limit, fields: `_key,${summaryFields}` };
      const answer = await ask({ method: 'GET', path: QUEUE, parameters }, signal);
      if (!answer.ok) return answer;
      if (!Array.isArray(answer.value)) return { ok: false, problem: unreadable(`the list of ${what}`) };
      const read = answer.value.map(summaryOfDocument);
      const submissions = read.filter((submission) => submission !== undefined);
      const isCut = read.length > MAX_LISTED_SUBMISSIONS;
      const kept = submissions.slice(0, MAX_LISTED_SUBMISSIONS);
      return { ok: true, value: { submissions: kept, isCut, unreadable: read.length - submissions.length } };
    },
    read: async (id, signal) => {
      const parameters = { query: JSON.stringify({ _key: id }), limit: '1' };
      const answer = await ask({ method: 'GET', path: QUEUE, parameters }, signal);
      if (!answer.ok) return answer;
      if (!Array.isArray(answer.value)) return { ok: false, problem: unreadable(`the list of ${what}`) };
      return { ok: true, value: submissionOfDocument(answer.value[0]) };
    },
    add: (submission, signal) => save(QUEUE, [documentOfSubmission(submission)], signal),
    keep: async (decided, artwork, signal) => {
      const shown = decided.state === 'accepted' ? artwork : [];
      const hashesOf = (school: string): readonly string[] =>
        shown.filter((one) => one.school === school).map(({ sha256 }) => sha256);
      const outfits = acceptedOutfits(decided, hashesOf);
      const pictures = shown.map((one) => artworkDocument(one, decided));
      const kept = await save(ARTWORK, pictures, signal);
      if (!kept.ok) return kept;
      const written = await save(OUTFITS, outfits.map(documentOfOutfit), signal);
      if (!written.ok) return written;
      const closed = await save(QUEUE, [documentOfSubmission(decided)], signal);
      return closed.ok ? { ok: true, value: { outfits: outfits.length } } : closed;
    },
    reopen: async (reopened, signal) => {
      // The queue last, as with a decision: broken off, it is taken back once more, to the same end.
      const outfits = await withdraw(OUTFITS, reopened, signal);
      if (!outfits.ok) return outfits;
      const artwork = await withdraw(ARTWORK, reopened, signal);
      if (!artwork.ok) return artwork;
      const opened = await save(QUEUE, [documentOfSubmission(reopened)], signal);
      return opened.ok ? { ok: true, value: { outfits: outfits.value, artwork: artwork.value } } : opened;
    },
  };
}

function artworkDocument(artwork: Artwork, { id, decision, artworkLicence }: Submission): object {
  return {
    // The same badge may come for two schools, and from two senders; taking one back leaves the other.
    _key: `${id}|${artwork.school}|${artwork.sha256}`,
    media_type: artwork.type,
    body: btoa(String.fromCharCode(...artwork.body)),
    bytes: artwork.body.length,
    submitted_sha256: artwork.submittedSha256,
    school: artwork.school,
    submission: id,
    without_persons: artwork.withoutPersons,
    licence: artworkLicence,
    author: decision?.by ?? '',
    created: decision?.at ?? 0,
  };
}
