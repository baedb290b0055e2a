// What the page Find asks, in its own words; searches and rows stay behind this.
import type { Mid, Result } from '../core/brand';
import { HUB_ABOVE } from '../core/graph/hubLimit';
import type { MinervaRecord } from '../core/records/record';
import { numberCell, textCell } from './cells';
import {
  entityOfSearch,
  findSearches,
  MAX_LISTED,
  recordSearch,
  sharersSearch,
  sharingSearch,
  versionsSearch,
  type FindRequest,
} from './findSearches';
import {
  decodeCards,
  decodeCount,
  decodeRecords,
  decodeSharing,
  decodeVersions,
  type RankedRecord,
  type RecordCard,
  type RecordVersion,
} from './recordRows';
import type { SearchClient, SearchPage } from './searchClient';
import type { SearchProblem } from './searchProblem';

/** Cards on a page. */
export const PAGE_SIZE = 20;

/** Some of the records that were found, and how many there are. */
export interface FoundPage {
  readonly sid: string;
  readonly records: readonly RankedRecord[];
  /** Distinct records that fit; undefined on later pages, which do not count again. */
  readonly total: number | undefined;
  readonly unreadable: number;
  readonly warnings: readonly string[];
}

/** A value of the record looked at that others carry too. */
export interface SharedValue {
  readonly mid: Mid;
  /** Distinct records that carry it, the one looked at among them. */
  readonly records: number;
  /** More carry it than can point anywhere; the others are not listed. */
  readonly isTooCommon: boolean;
  readonly others: readonly RecordCard[];
}

export interface SharedValues {
  readonly values: readonly SharedValue[];
  readonly warnings: readonly string[];
}

type Answer<Value> = Promise<Result<Value, SearchProblem>>;

const nothingToSearch: SearchProblem = {
  code: 'refused',
  message: 'There is nothing in this that can be searched for.',
  remedy: 'Type a name, or an identifier such as a phone number, an e-mail address or a web address.',
};

/** Counts the records that fit and reads the first page of them. */
export async function findRecords(
  client: SearchClient,
  request: FindRequest,
  signal: AbortSignal,
): Answer<FoundPage> {
  const searches = findSearches(request);
  if (searches === undefined) return { ok: false, problem: nothingToSearch };
  const [counted, page] = await Promise.all([
    client.run(searches.count, { offset: 0, count: 1 }, signal),
    client.run(searches.records, { offset: 0, count: PAGE_SIZE }, signal),
  ]);
  if (!counted.ok) return counted;
  if (!page.ok) return page;
  const total = decodeCount(counted.value.rows);
  const warnings = [...new Set([...page.value.warnings, ...counted.value.warnings])];
  return { ok: true, value: { ...foundPage(page.value), total, warnings } };
}

/**
 * Reads on, from the same search; starts it anew if Splunk has thrown it away meanwhile.
 *
 * @param offset - how many rows were read before.
 */
export async function findMore(
  client: SearchClient,
  request: FindRequest,
  { sid, offset, signal }: { readonly sid: string; readonly offset: number; readonly signal: AbortSignal },
): Answer<FoundPage> {
  const range = { offset, count: Math.min(PAGE_SIZE, MAX_LISTED - offset) };
  const page = await client.page(sid, range, signal);
  if (page.ok) return { ok: true, value: foundPage(page.value) };
  const searches = findSearches(request);
  if (page.problem.code !== 'not-found' || searches === undefined) return page;
  const again = await client.run(searches.records, range, signal);
  return again.ok ? { ok: true, value: foundPage(again.value) } : again;
}

/** The newest sighting of a record; undefined if there is none. */
export async function readEntry(
  client: SearchClient,
  recordKey: string,
  signal: AbortSignal,
): Answer<{ readonly record: MinervaRecord | undefined; readonly warnings: readonly string[] }> {
  const search = recordSearch(recordKey);
  if (search === undefined) return { ok: true, value: { record: undefined, warnings: [] } };
  const page = await client.run(search, { offset: 0, count: 1 }, signal);
  if (!page.ok) return page;
  return {
    ok: true,
    value: { record: decodeRecords(page.value.rows).rows[0]?.record, warnings: page.value.warnings },
  };
}

/** The entity a record is in, and how many records that has; undefined if linking put it into none. */
export async function readEntityOf(
  client: SearchClient,
  recordKey: string,
  signal: AbortSignal,
): Answer<{ readonly entity: string; readonly members: number | undefined } | undefined> {
  const search = entityOfSearch(recordKey);
  if (search === undefined) return { ok: true, value: undefined };
  const page = await client.run(search, { offset: 0, count: 1 }, signal);
  if (!page.ok) return page;
  const [row] = page.value.rows;
  const entity = row === undefined ? '' : textCell(row, 'entity');
  return {
    ok: true,
    value: row === undefined || entity === '' ? undefined : { entity, members: numberCell(row, 'members') },
  };
}

/** When the record was seen, version by version, newest first. */
export async function readVersions(
  client: SearchClient,
  recordKey: string,
  signal: AbortSignal,
): Answer<readonly RecordVersion[]> {
  const search = versionsSearch(recordKey);
  if (search === undefined) return { ok: true, value: [] };
  const page = await client.run(search, { offset: 0, count: 100 }, signal);
  return page.ok ? { ok: true, value: decodeVersions(page.value.rows).rows } : page;
}

/** Values of the record that other records carry, rarest first, with those others. */
export async function readShared(
  client: SearchClient,
  record: MinervaRecord,
  signal: AbortSignal,
): Answer<SharedValues> {
  const search = sharingSearch(record.mid);
  if (search === undefined) return { ok: true, value: { values: [], warnings: [] } };
  const counted = await client.run(search, { offset: 0, count: record.mid.length }, signal);
  if (!counted.ok) return counted;
  const shared = decodeSharing(counted.value.rows).rows;
  const telling = shared.filter(({ records }) => records <= HUB_ABOVE).map(({ mid }) => mid);
  const sharers = sharersSearch(telling, record.record_key);
  const listed = sharers && (await client.run(sharers, { offset: 0, count: MAX_LISTED }, signal));
  if (listed && !listed.ok) return listed;
  const cards = listed ? decodeCards(listed.value.rows).rows : [];
  const values = shared.map(({ mid, records }) => ({
    mid,
    records,
    isTooCommon: records > HUB_ABOVE,
    others: records > HUB_ABOVE ? [] : cards.filter((card) => card.mids.includes(mid)),
  }));
  return {
    ok: true,
    value: { values, warnings: [...counted.value.warnings, ...(listed?.value.warnings ?? [])] },
  };
}

function foundPage(page: SearchPage): FoundPage {
  const { rows, unreadable } = decodeRecords(page.rows);
  return { sid: page.sid, records: rows, total: undefined, unreadable, warnings: page.warnings };
}
