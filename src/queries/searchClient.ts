// Runs searches as the person who looks at the page, over Splunk Web's own proxy: create by POST, poll, read pages,
// cancel. Requests as Splunk's REST reference has them (search/jobs, search/v2/jobs/{sid}/results).
import type { Result } from '../core/brand';
import { createdSchema, jobSchema, resultsSchema, type JobMessage, type ResultRow } from './jobAnswers';
import { timedOut, unreadable, type SearchProblem } from './searchProblem';
import { pause, type SplunkRest } from './splunkRest';
import type { Spl } from './spl';

const MAX_SECONDS = 120; // an analyst who waits longer has gone for coffee; the job would burden the others
const POLL_MILLISECONDS = [100, 150, 250, 400, 600, 1000]; // quick searches answer quickly, slow ones are not nagged

/** Rows of one page of one finished search. */
export interface SearchPage {
  readonly sid: string;
  readonly rows: readonly ResultRow[];
  /** Words of the job about what it could not do; not empty = the answer may be incomplete. */
  readonly warnings: readonly string[];
}

export interface PageRequest {
  readonly offset: number;
  readonly count: number;
}

export interface SearchClient {
  /** Starts a search, waits for it and reads a page; cancels the job when the signal fires. */
  readonly run: (
    search: Spl,
    page: PageRequest,
    signal: AbortSignal,
  ) => Promise<Result<SearchPage, SearchProblem>>;
  /** Another page of a finished search; problem `not-found` once Splunk has thrown the job away. */
  readonly page: (
    sid: string,
    page: PageRequest,
    signal: AbortSignal,
  ) => Promise<Result<SearchPage, SearchProblem>>;
}

type Outcome<Value> = Result<Value, SearchProblem>;
interface FinishedJob {
  readonly warnings: readonly string[];
}

/**
 * Makes a client for one app.
 *
 * @param rest - how requests reach splunkd.
 * @param app - the app whose macros the searches name; jobs are created in it.
 */
export function createSearchClient(rest: SplunkRest, app: string): SearchClient {
  const readPage = (sid: string, warnings: readonly string[], page: PageRequest, signal: AbortSignal) =>
    readResults(rest, { sid, warnings, page, signal });
  return {
    page: (sid, page, signal) => readPage(sid, [], page, signal),
    run: async (search, page, signal) => {
      const created = await createJob(rest, app, search, signal);
      if (!created.ok) return created;
      const sid = created.value;
      const finished = await waitForJob(rest, sid, signal);
      if (!finished.ok) {
        cancelJob(rest, sid);
        return finished;
      }
      return readPage(sid, finished.value.warnings, page, signal);
    },
  };
}

async function createJob(
  rest: SplunkRest,
  app: string,
  search: Spl,
  signal: AbortSignal,
): Promise<Outcome<string>> {
  const answer = await rest.send({
    method: 'POST',
    path: 'search/jobs',
    app,
    parameters: { search, earliest_time: '0', exec_mode: 'normal', adhoc_search_level: 'fast' },
    signal,
  });
  if (!answer.ok) return answer;
  const read = createdSchema.safeParse(answer.value);
  return read.success
    ? { ok: true, value: read.data.sid }
    : { ok: false, problem: unreadable('the new search') };
}

async function waitForJob(rest: SplunkRest, sid: string, signal: AbortSignal): Promise<Outcome<FinishedJob>> {
  let waited = 0;
  for (let poll = 0; ; poll++) {
    const milliseconds = POLL_MILLISECONDS[Math.min(poll, POLL_MILLISECONDS.length - 1)] ?? 1000;
    await pause(milliseconds, signal);
    waited += milliseconds;
    const answer = await rest.send({
      method: 'GET',
      path: `search/v2/jobs/${encodeURIComponent(sid)}`,
      parameters: {},
      signal,
    });
    if (!answer.ok) return answer;
    const read = jobSchema.safeParse(answer.value);
    const job = read.success ? read.data.entry[0]?.content : undefined;
    if (job === undefined) return { ok: false, problem: unreadable('the state of the search') };
    if (job.isFailed || job.dispatchState === 'FAILED') return { ok: false, problem: failed(job.messages) };
    if (job.isDone) return { ok: true, value: { warnings: warningsOf(job.messages, job.isFinalized) } };
    if (waited > MAX_SECONDS * 1000) return { ok: false, problem: timedOut(MAX_SECONDS) };
  }
}

async function readResults(
  rest: SplunkRest,
  {
    sid,
    warnings,
    page,
    signal,
  }: { sid: string; warnings: readonly string[]; page: PageRequest; signal: AbortSignal },
): Promise<Outcome<SearchPage>> {
  const answer = await rest.send({
    method: 'GET',
    path: `search/v2/jobs/${encodeURIComponent(sid)}/results`,
    parameters: { offset: String(page.offset), count: String(page.count) },
    signal,
  });
  if (!answer.ok) return answer;
  // 204: the job has no rows at all.
  if (answer.value === undefined) return { ok: true, value: { sid, rows: [], warnings } };
  const read = resultsSchema.safeParse(answer.value);
  if (!read.success) return { ok: false, problem: unreadable('the rows of the search') };
  const said = warningsOf(read.data.messages, false);
  return {
    ok: true,
    value: { sid, rows: read.data.results, warnings: [...new Set([...warnings, ...said])] },
  };
}

/** Nobody waits for the answer: the page has moved on, and a job that stays dies of its time to live. */
function cancelJob(rest: SplunkRest, sid: string): void {
  void rest.send({
    method: 'POST',
    path: `search/jobs/${encodeURIComponent(sid)}/control`,
    parameters: { action: 'cancel' },
    signal: new AbortController().signal,
  });
}

function warningsOf(messages: readonly JobMessage[], isFinalized: boolean): readonly string[] {
  const said = messages
    .filter(({ type }) => ['WARN', 'ERROR', 'FATAL'].includes(type.toUpperCase()))
    .map(({ text }) => text);
  return isFinalized ? [...said, 'The search was stopped before its end (finalized).'] : said;
}

function failed(messages: readonly JobMessage[]): SearchProblem {
  const said = warningsOf(messages, false).join(' ');
  return {
    code: 'failed',
    message:
      said === ''
        ? 'The search failed, and Splunk does not say why.'
        : `The search failed. Splunk says: ${said}`,
    remedy: 'Search again; if it stays, send this message to your Splunk admin.',
  };
}
