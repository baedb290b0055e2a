// What the link chart asks, in its own words: a beginning from an address, and the neighbours of a node.
import type { Mid, Result } from '../core/brand';
import type { ChartRecord, ValueStanding } from '../core/chart/chart';
import { decodeChartCards, decodeMembers, decodeRefusal, type Refusal } from './chartRows';
import { verdictOf } from './chartPath';
import { lastWordsSearch } from './chartPathSearches';
import { carriersSearch, countsSearch, membersSearch, recordsSearch, refusalSearch } from './chartSearches';
import { MAX_LISTED, MAX_VALUES } from './findSearches';
import type { ResultRow } from './jobAnswers';
import { decodeSharing, firstValue } from './recordRows';
import type { SearchClient } from './searchClient';
import type { SearchProblem } from './searchProblem';
import type { Spl } from './spl';

type Answer<Value> = Promise<Result<Value, SearchProblem>>;

/** Records, newest first, and what the search could not do. */
export interface ChartRecords {
  readonly records: readonly ChartRecord[];
  /** More fit than one search lists. */
  readonly isCut: boolean;
  readonly unreadable: number;
  readonly warnings: readonly string[];
}

export interface EntityMembers {
  readonly recordKeys: readonly string[];
  /** Of the whole entity. */
  readonly members: number;
}

const none: ChartRecords = { records: [], isCut: false, unreadable: 0, warnings: [] };

/** The records that carry one of the values, newest first, at most 1,000. */
export function readCarriers(
  client: SearchClient,
  mids: readonly Mid[],
  signal: AbortSignal,
): Answer<ChartRecords> {
  return readCards(client, carriersSearch(mids), signal);
}

/** Records by their keys; keys that nothing is known of are missing from the answer. */
export function readRecords(
  client: SearchClient,
  recordKeys: readonly string[],
  signal: AbortSignal,
): Answer<ChartRecords> {
  return readCards(client, recordsSearch(recordKeys), signal);
}

/** Keys of the records of an entity, at most 200, and how many it has; none if there is no such entity. */
export async function readMembers(
  client: SearchClient,
  entity: string,
  signal: AbortSignal,
): Answer<EntityMembers> {
  const search = membersSearch(entity);
  if (search === undefined) return { ok: true, value: { recordKeys: [], members: 0 } };
  const page = await client.run(search, { offset: 0, count: MAX_LISTED }, signal);
  return page.ok ? { ok: true, value: decodeMembers(page.value.rows) } : page;
}

/** How many records carry each value and what linking last said of it, for at most 2,000 values. */
export async function readStandings(
  client: SearchClient,
  mids: readonly Mid[],
  signal: AbortSignal,
): Answer<ReadonlyMap<Mid, ValueStanding>> {
  const asked = mids.slice(0, MAX_VALUES);
  const searches = [countsSearch(asked), lastWordsSearch(asked)] as const;
  const [counts, words] = await Promise.all(searches.map((search) => rowsOf(client, search, signal)));
  if (counts?.ok !== true) return counts ?? { ok: true, value: new Map() };
  if (words?.ok !== true) return words ?? { ok: true, value: new Map() };
  const verdicts = new Map(words.value.map((row) => [firstValue(row['mid']), verdictOf(row)]));
  return {
    ok: true,
    value: new Map(
      decodeSharing(counts.value).rows.map(({ mid, records }) => [
        mid,
        { records, verdict: verdicts.get(mid) },
      ]),
    ),
  };
}

async function rowsOf(
  client: SearchClient,
  search: Spl | undefined,
  signal: AbortSignal,
): Answer<readonly ResultRow[]> {
  if (search === undefined) return { ok: true, value: [] };
  const page = await client.run(search, { offset: 0, count: MAX_VALUES }, signal);
  return page.ok ? { ok: true, value: page.value.rows } : page;
}

/** Why linking last let a value join nobody; undefined where it left no such word. */
export async function readRefusal(
  client: SearchClient,
  mid: Mid,
  signal: AbortSignal,
): Answer<Refusal | undefined> {
  const search = refusalSearch(mid);
  if (search === undefined) return { ok: true, value: undefined };
  const page = await client.run(search, { offset: 0, count: 1 }, signal);
  return page.ok ? { ok: true, value: decodeRefusal(page.value.rows[0]) } : page;
}

async function readCards(
  client: SearchClient,
  search: Spl | undefined,
  signal: AbortSignal,
): Answer<ChartRecords> {
  if (search === undefined) return { ok: true, value: none };
  const page = await client.run(search, { offset: 0, count: MAX_LISTED }, signal);
  if (!page.ok) return page;
  const { rows, unreadable } = decodeChartCards(page.value.rows);
  const records = [...rows].sort((left, right) => right.seenAt - left.seenAt);
  return {
    ok: true,
    value: {
      records,
      isCut: page.value.rows.length >= MAX_LISTED,
      unreadable,
      warnings: page.value.warnings,
    },
  };
}
