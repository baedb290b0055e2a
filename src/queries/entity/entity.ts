// What the page Entity asks, in its own words.
import type { EpochSeconds, Mid, Result } from '../../core/brand';
import type { MinervaRecord } from '../../core/records/record';
import { numberCell, textCell } from '../cells';
import { decodeRecords, decodeRows } from '../recordRows';
import type { ResultRow } from '../jobAnswers';
import type { SearchClient } from '../searchClient';
import type { SearchProblem } from '../searchProblem';
import type { Spl } from '../spl';
import {
  extentSearch,
  historySearch,
  MAX_HISTORY,
  MAX_RECORDS,
  membershipSearch,
  reasonsSearch,
  recordsSearch,
  refusalsSearch,
} from './entitySearches';

type Answer<Value> = Promise<Result<Value, SearchProblem>>;

/** A record in the entity, as linking left it. */
export interface Member {
  readonly recordKey: string;
  /** Values that join it, rarest first. */
  readonly joinedBy: readonly Mid[];
  /** `possibly related`, `possible match`, `match` or `disclosed`; '' where linking did not say. */
  readonly level: string;
}

export interface EntityRecords {
  readonly members: readonly Member[];
  /** Of the whole entity; more than are listed where it is very large. */
  readonly size: number;
  readonly records: readonly MinervaRecord[];
  /** When linking last wrote a membership of it. */
  readonly updated: EpochSeconds | undefined;
  /** Records that could not be read. */
  readonly unreadable: number;
  readonly warnings: readonly string[];
}

/** How far a value reaches, and why it joins nobody if it does not. */
export interface ValueExtent {
  /** Distinct records of the tenant that carry it. */
  readonly records: number;
  readonly firstSeen: EpochSeconds | undefined;
  readonly lastSeen: EpochSeconds | undefined;
}

export interface ValueRefusal {
  readonly verdict: string;
  readonly reason: string;
  readonly at: EpochSeconds | undefined;
}

export interface ValueFacts {
  readonly extents: ReadonlyMap<string, ValueExtent>;
  readonly refusals: ReadonlyMap<string, ValueRefusal>;
}

export interface PastChange {
  readonly entity: string;
  readonly change: string;
  readonly from: readonly string[];
  readonly members: number | undefined;
  readonly reason: string;
  readonly at: EpochSeconds | undefined;
}

/** The records of an entity with what they say; an entity that nobody is in has none. */
export async function readEntity(
  client: SearchClient,
  entity: string,
  signal: AbortSignal,
): Answer<EntityRecords> {
  const membership = await rowsOf(client, membershipSearch(entity), MAX_RECORDS, signal);
  if (!membership.ok) return membership;
  const { rows: members } = decodeRows(membership.value.rows, memberIn);
  const keys = members.map(({ recordKey }) => recordKey);
  const found = await rowsOf(client, recordsSearch(keys), MAX_RECORDS, signal);
  if (!found.ok) return found;
  const { rows, unreadable } = decodeRecords(found.value.rows);
  const updates = membership.value.rows.map((row) => numberCell(row, 'updated') ?? 0);
  return {
    ok: true,
    value: {
      members,
      size: numberCell(membership.value.rows[0] ?? {}, 'members') ?? members.length,
      records: rows.map(({ record }) => record),
      updated: updates.length === 0 ? undefined : (Math.max(...updates) as EpochSeconds),
      unreadable,
      warnings: [...membership.value.warnings, ...found.value.warnings],
    },
  };
}

/** The newest sightings of records that still count; keys that nothing is known of are missing. */
export async function readRecordsByKey(
  client: SearchClient,
  recordKeys: readonly string[],
  signal: AbortSignal,
): Answer<{ readonly records: readonly MinervaRecord[]; readonly warnings: readonly string[] }> {
  const page = await rowsOf(client, recordsSearch(recordKeys), MAX_RECORDS, signal);
  if (!page.ok) return page;
  const records = decodeRecords(page.value.rows).rows.map(({ record }) => record);
  return { ok: true, value: { records, warnings: page.value.warnings } };
}

/** Why linking put each record into the entity: record → sentence. */
export async function readReasons(
  client: SearchClient,
  entity: string,
  signal: AbortSignal,
): Answer<ReadonlyMap<string, string>> {
  const page = await rowsOf(client, reasonsSearch(entity), MAX_RECORDS, signal);
  if (!page.ok) return page;
  return {
    ok: true,
    value: new Map(page.value.rows.map((row) => [textCell(row, 'record_key'), textCell(row, 'reason')])),
  };
}

/** How far values reach beyond the entity, and which of them join nobody. */
export async function readValueFacts(
  client: SearchClient,
  mids: readonly Mid[],
  signal: AbortSignal,
): Answer<ValueFacts> {
  const [extents, refusals] = await Promise.all([
    rowsOf(client, extentSearch(mids), mids.length, signal),
    rowsOf(client, refusalsSearch(mids), mids.length, signal),
  ]);
  if (!extents.ok) return extents;
  if (!refusals.ok) return refusals;
  return {
    ok: true,
    value: {
      extents: new Map(extents.value.rows.map((row) => [textCell(row, 'mid'), extentIn(row)])),
      refusals: new Map(
        refusals.value.rows.map((row) => [
          textCell(row, 'mid'),
          { verdict: textCell(row, 'verdict'), reason: textCell(row, 'reason'), at: timeCell(row, 'at') },
        ]),
      ),
    },
  };
}

/** What became of the entity, newest first. */
export async function readHistory(
  client: SearchClient,
  entity: string,
  signal: AbortSignal,
): Answer<readonly PastChange[]> {
  const page = await rowsOf(client, historySearch(entity), MAX_HISTORY, signal);
  if (!page.ok) return page;
  return {
    ok: true,
    value: page.value.rows.map((row) => ({
      entity: textCell(row, 'entity'),
      change: textCell(row, 'change'),
      from: listCell(row, 'from'),
      members: numberCell(row, 'members'),
      reason: textCell(row, 'reason'),
      at: timeCell(row, 'at'),
    })),
  };
}

async function rowsOf(
  client: SearchClient,
  search: Spl | undefined,
  count: number,
  signal: AbortSignal,
): Answer<{ readonly rows: readonly ResultRow[]; readonly warnings: readonly string[] }> {
  if (search === undefined) return { ok: true, value: { rows: [], warnings: [] } };
  const page = await client.run(search, { offset: 0, count }, signal);
  return page.ok ? { ok: true, value: page.value } : page;
}

function memberIn(row: ResultRow): Member | undefined {
  const recordKey = textCell(row, 'record_key');
  if (recordKey === '') return undefined;
  const joinedBy = listCell(row, 'joined_by').map((mid) => mid as Mid);
  return { recordKey, joinedBy, level: textCell(row, 'level') };
}

function extentIn(row: ResultRow): ValueExtent {
  return {
    records: numberCell(row, 'records') ?? 0,
    firstSeen: timeCell(row, 'first_seen'),
    lastSeen: timeCell(row, 'last_seen'),
  };
}

function timeCell(row: ResultRow, field: string): EpochSeconds | undefined {
  return numberCell(row, field) as EpochSeconds | undefined;
}

function listCell(row: ResultRow, field: string): readonly string[] {
  const cell = row[field];
  if (cell === undefined || cell === null || cell === '') return [];
  return typeof cell === 'string' ? [cell] : cell;
}
