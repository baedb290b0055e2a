// A search over REST, from its start to its last row. splunkd cuts without a word in two places, a page of 50,000 rows
// and max_count results of a job; both are looked for here, and a cut is a problem, never a shorter answer.
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Result } from '../../../core/brand';
import type { SplunkdClient, SplunkdProblem } from './splunkdClient';

/** A row of an answer: field → its value, or its values. */
export type SearchRow = Readonly<Record<string, string | readonly string[]>>;

export interface SearchAnswer {
  readonly rows: readonly SearchRow[];
  /** What splunkd warned of: slow peers, skipped buckets, limits. */
  readonly warnings: readonly string[];
}

export interface SearchWish {
  /** In whose namespace; the user of the session key. */
  readonly owner: string;
  /** App whose macros and lookups the search sees. */
  readonly app: string;
  /** Begins with `|` or `search`; bounded by its own words, as all time is searched. */
  readonly search: string;
  /** Rows fetched at once, of those that are large; 25,000 unless told. */
  readonly pageRows?: number | undefined;
}

const PAGE_ROWS = 25_000; // half of limits.conf [restapi] maxresultrows
/** Results that a job keeps: REST reference, search/jobs, max_count (500,000 unless asked for more). */
export const MAX_ROWS = 5_000_000;
const MAX_WAIT_MILLISECONDS = 30 * 60_000; // a whole tenant's tstats takes minutes
const FIRST_WAIT_MILLISECONDS = 10;
const LONGEST_WAIT_MILLISECONDS = 1000;

const createdSchema = z.object({ sid: z.string().min(1) });
const messageSchema = z.object({ type: z.string(), text: z.string().nullish() });
const jobSchema = z.object({
  entry: z
    .array(
      z.object({
        content: z.object({
          isDone: z.boolean(),
          isFailed: z.boolean().catch(false),
          resultCount: z.number(),
          messages: z.array(messageSchema).catch([]),
        }),
      }),
    )
    .min(1),
});
const resultsSchema = z.object({
  results: z.array(z.record(z.string(), z.union([z.string(), z.array(z.string())]))),
});

type Job = z.infer<typeof jobSchema>['entry'][number]['content'];
type Answered<Value> = Result<Value, SplunkdProblem>;

/**
 * Runs a search and fetches all of its rows.
 *
 * @returns rows in their order; problem `splunkd-failed`: failed, longer than half an hour, or more rows than
 *   a job keeps. The job is thrown away afterwards, whatever came of it.
 */
export async function searchRows(client: SplunkdClient, wish: SearchWish): Promise<Answered<SearchAnswer>> {
  const root = `/servicesNS/${encodeURIComponent(wish.owner)}/${encodeURIComponent(wish.app)}/search/v2/jobs`;
  const created = await read(
    client,
    client.post(root, {
      search: wish.search,
      exec_mode: 'normal',
      earliest_time: '0',
      max_count: String(MAX_ROWS),
      output_mode: 'json',
    }),
    createdSchema,
  );
  if (!created.ok) return created;
  const job = `${root}/${encodeURIComponent(created.value.sid)}`;
  try {
    const done = await ended(client, job, Date.now() + MAX_WAIT_MILLISECONDS);
    return done.ok ? await allRows(client, job, done.value, wish.pageRows ?? PAGE_ROWS) : done;
  } finally {
    await client.post(`${job}/control`, { action: 'cancel', output_mode: 'json' });
  }
}

async function ended(client: SplunkdClient, job: string, until: number): Promise<Answered<Job>> {
  for (let wait = FIRST_WAIT_MILLISECONDS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MILLISECONDS)) {
    const answer = await read(client, client.get(`${job}?output_mode=json`), jobSchema);
    if (!answer.ok) return answer;
    const content = answer.value.entry[0]?.content;
    if (content === undefined) return failed('splunkd described no job.');
    if (content.isFailed) return failed(`splunkd could not run a search: ${wordsOf(content, isError)}`);
    if (content.isDone) return { ok: true, value: content };
    if (Date.now() > until)
      return failed(
        'A search had not ended after 30 minutes. Is splunkd overloaded, or the index very large?',
      );
    await pause(wait);
  }
}

async function allRows(
  client: SplunkdClient,
  job: string,
  content: Job,
  pageRows: number,
): Promise<Answered<SearchAnswer>> {
  if (content.messages.some(isError))
    return failed(`splunkd ran a search with errors: ${wordsOf(content, isError)}`);
  if (content.resultCount >= MAX_ROWS)
    return failed(`A search gave ${MAX_ROWS} rows or more, beyond which splunkd keeps none.`);
  const rows: SearchRow[] = [];
  while (rows.length < content.resultCount) {
    const path = `${job}/results?output_mode=json&count=${pageRows}&offset=${rows.length}`;
    const page = await read(client, client.get(path), resultsSchema);
    if (!page.ok) return page;
    if (page.value.results.length === 0)
      return failed(
        `splunkd gave ${rows.length} of the ${content.resultCount} rows of a search and no more.`,
      );
    for (const row of page.value.results) rows.push(row);
  }
  const warnings = content.messages.filter(({ type }) => type === 'WARN').map(({ text }) => text ?? '');
  return { ok: true, value: { rows, warnings } };
}

async function read<Value>(
  client: SplunkdClient,
  asked: ReturnType<SplunkdClient['get']>,
  schema: z.ZodType<Value>,
): Promise<Answered<Value>> {
  const answer = await asked;
  if (!answer.ok) return { ok: false, problem: client.problemOf(answer.problem, 'search') };
  const parsed = schema.safeParse(answer.value.kind === 'json' ? answer.value.value : undefined);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : failed(`splunkd answered in another form than expected: ${parsed.error.issues[0]?.message ?? ''}.`);
}

function isError({ type }: { readonly type: string }): boolean {
  return type === 'ERROR' || type === 'FATAL';
}

function wordsOf({ messages }: Job, isMeant: (message: { readonly type: string }) => boolean): string {
  const words = messages.filter(isMeant).map(({ text }) => text ?? '');
  return words.length === 0 ? 'it gave no reason; see its search log.' : words.join(' ').slice(0, 1000);
}

function failed(message: string): { readonly ok: false; readonly problem: SplunkdProblem } {
  return { ok: false, problem: { code: 'splunkd-failed', message } };
}
