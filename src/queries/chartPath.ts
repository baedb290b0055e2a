// What a path on the page asks: the questions of minervapath, with smaller bounds, in the name of who looks.
import { appendAll } from '../core/appendAll';
import type { Mid, Result } from '../core/brand';
import { decidedTiesOfRows, FINDING, type DecidedTies } from '../core/paths/decided';
import type { HopLimits, PathSource } from '../core/paths/hopSearch';
import type { PathRow, StoredVerdict } from '../core/paths/pathGraph';
import {
  decisionsSearch,
  datedCarriersSearch,
  datedValuesSearch,
  findingsSearch,
  lastWordsSearch,
} from './chartPathSearches';
import { countsSearch } from './chartSearches';
import type { ResultRow } from './jobAnswers';
import { decodeSharing, firstValue } from './recordRows';
import type { SearchClient } from './searchClient';
import type { SearchProblem } from './searchProblem';
import type { Spl } from './spl';

/** A person waits: a few seconds a hop, not minutes. */
export const pageHopLimits: HopLimits = { frontier: 500, rows: 50_000 };
const MAX_PAGE_ROWS = 25_000; // 500 values of 50 carriers each: what a hop can give at most
const MAX_COUNTED_VALUES = 2000;
const MAX_FINDING_RECORDS = 200;

/** Ends a search for paths; caught where the search was begun. */
export class PathSearchFailed extends Error {
  constructor(readonly problem: SearchProblem) {
    super(problem.code);
  }
}

/** Decisions as they stand, settled. */
export async function readDecided(
  client: SearchClient,
  signal: AbortSignal,
): Promise<Result<DecidedTies, SearchProblem>> {
  const page = await client.run(decisionsSearch(), { offset: 0, count: MAX_PAGE_ROWS }, signal);
  return page.ok ? { ok: true, value: decidedTiesOfRows(page.value.rows) } : page;
}

/**
 * Answers a path's questions; throws PathSearchFailed where a search does not.
 *
 * @param warn - is told what Splunk warned of, and of answers that were cut.
 */
export function pagePathSource(
  client: SearchClient,
  signal: AbortSignal,
  warn: (text: string) => void,
): PathSource {
  const ask = async (search: Spl | undefined): Promise<readonly ResultRow[]> => {
    if (search === undefined) return [];
    const page = await client.run(search, { offset: 0, count: MAX_PAGE_ROWS }, signal);
    if (!page.ok) throw new PathSearchFailed(page.problem);
    page.value.warnings.forEach(warn);
    if (page.value.rows.length >= MAX_PAGE_ROWS)
      warn(`Only ${MAX_PAGE_ROWS.toLocaleString('en')} rows of an answer were read: a path may be missing.`);
    return page.value.rows;
  };
  return {
    valuesOf: async (records) => (await ask(datedValuesSearch(records))).flatMap(pathRow),
    carriersOf: async (values) => (await ask(datedCarriersSearch(values))).flatMap(pathRow),
    sharersOf: async (values) => {
      const counts = new Map<string, number>();
      for (const batch of batches(values, MAX_COUNTED_VALUES))
        for (const { mid, records } of decodeSharing(await ask(countsSearch(batch as readonly Mid[]))).rows)
          counts.set(mid, records);
      return counts;
    },
    verdictsOf: async (values) => {
      const verdicts = new Map<string, StoredVerdict>();
      for (const batch of batches(values, MAX_COUNTED_VALUES))
        for (const row of await ask(lastWordsSearch(batch)))
          verdicts.set(firstValue(row['mid']), verdictOf(row));
      return verdicts;
    },
    findingsOf: async (records) => {
      const rows: PathRow[] = [];
      for (const batch of batches(records, MAX_FINDING_RECORDS))
        appendAll(rows, (await ask(findingsSearch(batch))).flatMap(findingRows));
      return rows;
    },
  };
}

/** Linking's last word in a row of `lastWordsSearch`. */
export function verdictOf(row: ResultRow): StoredVerdict {
  return firstValue(row['verdict']) === 'hub' ? 'hub' : 'no hub';
}

function pathRow(row: ResultRow): readonly PathRow[] {
  const [recordKey, value] = [firstValue(row['record_key']), firstValue(row['mid'])];
  if (recordKey === '' || value === '') return [];
  return [
    { recordKey, value, firstSeen: secondsIn(row['first_seen']), lastSeen: secondsIn(row['last_seen']) },
  ];
}

function findingRows(row: ResultRow): readonly PathRow[] {
  const id = firstValue(row['finding_id']);
  const bits = Number(firstValue(row['bits'])) || 0;
  return ['left_record', 'right_record'].flatMap((field) => {
    const recordKey = firstValue(row[field]);
    return recordKey === '' || id === '' ? [] : [{ recordKey, value: `${FINDING}${id}`, bits }];
  });
}

function secondsIn(value: ResultRow[string] | undefined): number {
  const seconds = Math.floor(Number(firstValue(value)));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}

function batches<Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) =>
    values.slice(at * size, (at + 1) * size),
  );
}
