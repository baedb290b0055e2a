// What the page Risk asks: a ranked list, how many businesses each filter leaves, and where they are.
import type { Result } from '../../core/brand';
import type { ResultRow } from '../jobAnswers';
import { decodeRows } from '../recordRows';
import type { PageRequest, SearchClient } from '../searchClient';
import type { SearchProblem } from '../searchProblem';
import {
  facetSearch,
  mapSearch,
  rankedSearch,
  scoreOfSearch,
  type AskedList,
  type RiskFilters,
} from './riskSearches';
import { facetsIn, scoreRowIn, squareIn, type Facets, type MapSquare, type ScoreRow } from './scoreRows';
import type { Spl } from '../spl';

export type Answer<Value> = Promise<Result<Value, SearchProblem>>;

export interface ScorePage {
  readonly rows: readonly ScoreRow[];
  /** Names the finished search, for its other pages. */
  readonly sid: string;
  readonly unreadable: number;
  readonly warnings: readonly string[];
}

const cannotAsk: SearchProblem = {
  code: 'refused',
  message: 'One of the filters holds a sign that no search can ask for exactly.',
  remedy: 'Take that filter away.',
};

/** The first page of the list. */
export async function readRanked(
  client: SearchClient,
  list: AskedList,
  { page, signal }: { readonly page: PageRequest; readonly signal: AbortSignal },
): Answer<ScorePage> {
  const search = rankedSearch(list);
  if (search === undefined) return { ok: false, problem: cannotAsk };
  const answer = await client.run(search, page, signal);
  return answer.ok ? { ok: true, value: scorePage(answer.value) } : answer;
}

/** Another page of a list whose search has ended; asked anew where Splunk has thrown it away. */
export async function readRankedFurther(
  client: SearchClient,
  list: AskedList & { readonly sid: string },
  asked: { readonly page: PageRequest; readonly signal: AbortSignal },
): Answer<ScorePage> {
  const answer = await client.page(list.sid, asked.page, asked.signal);
  if (!answer.ok) return answer.problem.code === 'not-found' ? readRanked(client, list, asked) : answer;
  return { ok: true, value: scorePage(answer.value) };
}

/** The row of one business; undefined where none has this key. */
export async function readScoreOf(
  client: SearchClient,
  subject: string,
  signal: AbortSignal,
): Answer<ScoreRow | undefined> {
  const rows = await rowsOf(client, scoreOfSearch(subject), { count: 1, signal });
  return rows.ok ? { ok: true, value: decodeRows(rows.value.rows, scoreRowIn).rows[0] } : rows;
}

/** How many businesses each filter would leave. */
export async function readFacets(
  client: SearchClient,
  filters: RiskFilters,
  signal: AbortSignal,
): Answer<Facets> {
  const search = facetSearch(filters);
  if (search === undefined) return { ok: false, problem: cannotAsk };
  const rows = await rowsOf(client, search, { count: MAX_FACET_ROWS, signal });
  return rows.ok ? { ok: true, value: facetsIn(rows.value.rows) } : rows;
}

const MAX_FACET_ROWS = 10_000;

/** Where the listed businesses are. */
export async function readMap(
  client: SearchClient,
  filters: RiskFilters,
  { count, signal }: { readonly count: number; readonly signal: AbortSignal },
): Answer<readonly MapSquare[]> {
  const rows = await rowsOf(client, mapSearch(filters), { count, signal });
  return rows.ok ? { ok: true, value: decodeRows(rows.value.rows, squareIn).rows } : rows;
}

/** Rows of a search; none where there is nothing to ask. */
export async function rowsOf(
  client: SearchClient,
  search: Spl | undefined,
  { count, signal }: { readonly count: number; readonly signal: AbortSignal },
): Answer<{ readonly rows: readonly ResultRow[]; readonly warnings: readonly string[] }> {
  if (search === undefined) return { ok: true, value: { rows: [], warnings: [] } };
  const page = await client.run(search, { offset: 0, count }, signal);
  return page.ok ? { ok: true, value: page.value } : page;
}

function scorePage(page: {
  readonly sid: string;
  readonly rows: readonly ResultRow[];
  readonly warnings: readonly string[];
}): ScorePage {
  const { rows, unreadable } = decodeRows(page.rows, scoreRowIn);
  return { rows, unreadable, sid: page.sid, warnings: page.warnings };
}
