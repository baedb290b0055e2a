// What the page Home asks, in its own words; searches and rows stay behind this.
import type { EpochSeconds, Result } from '../../core/brand';
import { numberCell, textCell } from '../cells';
import type { ResultRow } from '../jobAnswers';
import type { SearchClient } from '../searchClient';
import type { SearchProblem } from '../searchProblem';
import type { Spl } from '../spl';
import {
  arrivalsSearch,
  ARRIVAL_DAYS,
  MAX_EVIDENCE,
  MAX_SOURCES,
  MAX_SPLIT,
  quarantineSearch,
  recentTotalSearch,
  runsSearch,
  sourcesSearch,
  totalSearch,
} from './homeSearches';

type Answer<Value> = Promise<Result<Value, SearchProblem>>;

/** A list, and what is missing from it. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  /** More exist than are listed. */
  readonly isCut: boolean;
  readonly warnings: readonly string[];
}

export interface SourceState {
  readonly source: string;
  /** Distinct records. */
  readonly records: number;
  readonly firstArrival: EpochSeconds | undefined;
  readonly lastArrival: EpochSeconds | undefined;
}

/** Distinct records by days ago (0 is today), by source; undefined where there are too many to split by day. */
export interface Arrivals {
  /** Distinct records of the window. */
  readonly records: number;
  readonly bySource: ReadonlyMap<string, ReadonlyMap<number, number>> | undefined;
  readonly warnings: readonly string[];
}

export interface InputRun {
  readonly source: string;
  readonly stanza: string;
  readonly runs: number;
  readonly failed: number;
  readonly lastRun: EpochSeconds | undefined;
  /** Of the last run, as the collector says it. */
  readonly outcome: string;
  readonly problem: string;
}

export interface QuarantineReason {
  readonly source: string;
  readonly reason: string;
  /** Distinct rows left out. */
  readonly rows: number;
  readonly lastSeen: EpochSeconds | undefined;
  readonly message: string;
}

/** Distinct records of the tenant. */
export async function readTotal(client: SearchClient, signal: AbortSignal): Answer<number | undefined> {
  const page = await client.run(totalSearch, { offset: 0, count: 1 }, signal);
  return page.ok ? { ok: true, value: numberCell(page.value.rows[0] ?? {}, 'records') } : page;
}

/** Every source with its records, latest arrival first. */
export function readSources(client: SearchClient, signal: AbortSignal): Answer<Listed<SourceState>> {
  return readList(client, sourcesSearch, signal, (row) => ({
    source: textCell(row, 'source'),
    records: numberCell(row, 'records') ?? 0,
    firstArrival: moment(row, 'first_arrival'),
    lastArrival: moment(row, 'last_arrival'),
  }));
}

/** What arrived in the last 30 days, by day, unless that is too much to split. */
export async function readArrivals(client: SearchClient, signal: AbortSignal): Answer<Arrivals> {
  const total = await client.run(recentTotalSearch, { offset: 0, count: 1 }, signal);
  if (!total.ok) return total;
  const records = numberCell(total.value.rows[0] ?? {}, 'records') ?? 0;
  if (records > MAX_SPLIT)
    return { ok: true, value: { records, bySource: undefined, warnings: total.value.warnings } };
  const page = await client.run(arrivalsSearch, { offset: 0, count: MAX_SOURCES * ARRIVAL_DAYS }, signal);
  if (!page.ok) return page;
  const bySource = new Map<string, Map<number, number>>();
  for (const row of page.value.rows) {
    const [daysAgo, count] = [numberCell(row, 'days_ago'), numberCell(row, 'records')];
    if (daysAgo === undefined || count === undefined || daysAgo < 0 || daysAgo >= ARRIVAL_DAYS) continue;
    const source = textCell(row, 'source');
    bySource.set(source, (bySource.get(source) ?? new Map<number, number>()).set(daysAgo, count));
  }
  return { ok: true, value: { records, bySource, warnings: page.value.warnings } };
}

/** The inputs that ran in the last 30 days, those with failures first. */
export function readRuns(client: SearchClient, signal: AbortSignal): Answer<Listed<InputRun>> {
  return readList(client, runsSearch, signal, (row) => ({
    source: textCell(row, 'source'),
    stanza: textCell(row, 'stanza'),
    runs: numberCell(row, 'runs') ?? 0,
    failed: numberCell(row, 'failed') ?? 0,
    lastRun: moment(row, 'last_run'),
    outcome: textCell(row, 'outcome'),
    problem: textCell(row, 'problem'),
  }));
}

/** Why rows were left out in the last 30 days, commonest reason first. */
export function readQuarantine(client: SearchClient, signal: AbortSignal): Answer<Listed<QuarantineReason>> {
  return readList(client, quarantineSearch, signal, (row) => ({
    source: textCell(row, 'source'),
    reason: textCell(row, 'reason'),
    rows: numberCell(row, 'rows') ?? 0,
    lastSeen: moment(row, 'last_seen'),
    message: textCell(row, 'message'),
  }));
}

/** Rows of a search that stand behind a number. */
export async function readEvidence(
  client: SearchClient,
  search: Spl,
  signal: AbortSignal,
): Answer<{ readonly rows: readonly ResultRow[]; readonly warnings: readonly string[] }> {
  const page = await client.run(search, { offset: 0, count: MAX_EVIDENCE }, signal);
  return page.ok ? { ok: true, value: { rows: page.value.rows, warnings: page.value.warnings } } : page;
}

/** A cell that is a point in time, epoch seconds. */
export function moment(row: ResultRow, field: string): EpochSeconds | undefined {
  return numberCell(row, field) as EpochSeconds | undefined;
}

async function readList<Item>(
  client: SearchClient,
  search: Spl,
  signal: AbortSignal,
  decode: (row: ResultRow) => Item,
): Answer<Listed<Item>> {
  const page = await client.run(search, { offset: 0, count: MAX_SOURCES + 1 }, signal);
  if (!page.ok) return page;
  const items = page.value.rows.slice(0, MAX_SOURCES).map(decode);
  const isCut = page.value.rows.length > MAX_SOURCES;
  return { ok: true, value: { items, isCut, warnings: page.value.warnings } };
}
