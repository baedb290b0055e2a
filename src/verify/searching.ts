// A search as the pages run it: created by POST in the tenant's app, waited for, read page by page, thrown away.
import * as z from 'zod';
import { couldNotBeTested, differs, refused, stopWith } from './answers';
import { isSuccess, saidBy, type RestAnswer, type SplunkClient } from './splunkClient';
import { entriesOf, isOn } from './entries';

const MAX_SEARCH_SECONDS = 90;
const POLL_MILLISECONDS = 200;

export type Row = Readonly<Record<string, readonly string[]>>;

export interface SearchPlan {
  readonly app: string;
  /** First row and number of rows; 0 and 1,000 when left out. Splunk reads 0 rows as "as many as a page may have". */
  readonly offset?: number;
  readonly count?: number;
}

export interface JobMessage {
  readonly type: string;
  readonly text: string;
}

export type SearchReport =
  | { readonly kind: 'done'; readonly rows: readonly Row[]; readonly messages: readonly JobMessage[] }
  | { readonly kind: 'failed'; readonly said: string };

const sidSchema = z.object({ sid: z.string() });
const cellSchema = z.union([z.string(), z.array(z.string())]);
const resultsSchema = z.object({ results: z.array(z.record(z.string(), cellSchema.nullable())) });
const messagesSchema = z.array(z.object({ type: z.string(), text: z.string() })).catch([]);

/** Runs a search to its end; a search that Splunk refuses or that fails is reported with its words. */
export async function reportOf(rest: SplunkClient, spl: string, plan: SearchPlan): Promise<SearchReport> {
  const created = await createJob(rest, spl, plan.app);
  if (created.status === 404 && !/\bstand-in\b/i.test(created.text))
    return stopWith(
      couldNotBeTested(
        `no search can be made in the app ${plan.app}, it is not there: install the packages first.`,
      ),
    );
  if (!isSuccess(created)) return { kind: 'failed', said: saidBy(created) };
  const sid = sidOf(created);
  try {
    return await waitAndRead(rest, sid, plan);
  } finally {
    await rest.send({
      method: 'POST',
      path: `search/jobs/${encodeURIComponent(sid)}/control`,
      parameters: { action: 'cancel' },
    });
  }
}

/** Rows of a search; a refused or failed search ends the probe. */
export async function rowsOf(rest: SplunkClient, spl: string, plan: SearchPlan): Promise<readonly Row[]> {
  const report = await reportOf(rest, spl, plan);
  return report.kind === 'done' ? report.rows : stopWith(refused(`The search ${spl}`, report.said));
}

/** Creates a job over all time, without waiting. */
export function createJob(rest: SplunkClient, spl: string, app: string): Promise<RestAnswer> {
  return rest.send({
    method: 'POST',
    path: 'search/v2/jobs',
    app,
    parameters: { search: spl, earliest_time: '0', latest_time: '+1d', exec_mode: 'normal' },
  });
}

/** The search id in the answer that created a job; without one the probe ends. */
export function sidOf(created: RestAnswer): string {
  const read = sidSchema.safeParse(created.json);
  return read.success ? read.data.sid : stopWith(differs('a new search was answered without a sid'));
}

/** All values of a field over the rows, in their order. */
export function valuesOf(rows: readonly Row[], field: string): readonly string[] {
  return rows.flatMap((row) => row[field] ?? []);
}

/** The number in the field of the only row; NaN if it is not there, which equals no number that is assumed. */
export function numberOf(rows: readonly Row[], field: string): number {
  return Number(rows[0]?.[field]?.[0] ?? Number.NaN);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function waitAndRead(rest: SplunkClient, sid: string, plan: SearchPlan): Promise<SearchReport> {
  const path = `search/v2/jobs/${encodeURIComponent(sid)}`;
  const deadline = Date.now() + MAX_SEARCH_SECONDS * 1000;
  for (;;) {
    const job =
      entriesOf(await rest.send({ method: 'GET', path }), 'the state of a search')[0]?.content ?? {};
    const messages = messagesSchema.parse(job.messages);
    if (isOn(job.isFailed) || job.dispatchState === 'FAILED')
      return { kind: 'failed', said: messages.map(({ text }) => text).join(' ') };
    if (isOn(job.isDone)) return { kind: 'done', rows: await readRows(rest, path, plan), messages };
    if (Date.now() > deadline)
      return stopWith(
        couldNotBeTested(
          `a search did not end within ${MAX_SEARCH_SECONDS} seconds; try when Splunk is less busy.`,
        ),
      );
    await pause(POLL_MILLISECONDS);
  }
}

async function readRows(rest: SplunkClient, path: string, plan: SearchPlan): Promise<readonly Row[]> {
  const parameters = { offset: String(plan.offset ?? 0), count: String(plan.count ?? 1000) };
  const answer = await rest.send({ method: 'GET', path: `${path}/results`, parameters });
  if (answer.status === 204) return [];
  if (!isSuccess(answer)) return stopWith(refused('Reading the rows of a search', saidBy(answer)));
  const read = resultsSchema.safeParse(answer.json);
  if (!read.success) return stopWith(differs('the rows of a search are not in "results"'));
  return read.data.results.map((cells) =>
    Object.fromEntries(
      Object.entries(cells).flatMap(([field, cell]) =>
        cell === null ? [] : [[field, typeof cell === 'string' ? [cell] : cell]],
      ),
    ),
  );
}
