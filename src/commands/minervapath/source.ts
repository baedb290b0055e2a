// What a path asks of Splunk: a few tstats a hop, each about at most 2,000 values, and the lookups of decisions and
// findings.
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import { decidedTiesOfRows, FINDING, type DecidedTies } from '../../core/paths/decided';
import type { PathSource } from '../../core/paths/hopSearch';
import type { PathRow, StoredVerdict } from '../../core/paths/pathGraph';
import { quotedSearchValue } from '../../splunk/spl/quotedValue';
import { numberOf, textOf, type Asker } from '../minervachanged/ask';
import { inBatches } from '../minervachanged/batches';
import {
  carriersOf,
  everyDecision,
  exactSharers,
  findingsOf,
  roughSharers,
} from '../minervachanged/searches';
import { datedValuesOf, lastWordsOn } from './searches';

const RECORDS_A_FINDING_SEARCH = 200; // each is two terms of a KV Store query
/** Counts up to here are made exact: beyond, so many versions are not all retired, and a hub it is anyway. */
const COUNT_EXACTLY_TO = 2000;

/** Answers a path's questions with searches in the name of the user. */
export function splunkPathSource(asker: Asker, hubAbove: number): PathSource {
  return {
    valuesOf: (records) => rowsAbout(asker, records, datedValuesOf, 'record_key'),
    carriersOf: (values) => rowsAbout(asker, values, carriersOf, 'mid'),
    sharersOf: (values) => sharersOf(asker, values, hubAbove),
    verdictsOf: (values) => verdictsOf(asker, values),
    findingsOf: (records) => findingRows(asker, records),
  };
}

/** What people decided, settled. */
export async function readDecided(asker: Asker): Promise<DecidedTies> {
  return decidedTiesOfRows(await asker.ask(everyDecision()));
}

/**
 * Records that carry each value, versions that no longer count left out where it matters; values of one are left out.
 */
export async function sharersOf(
  asker: Asker,
  values: readonly string[],
  hubAbove: number,
): Promise<ReadonlyMap<string, number>> {
  const sharers = new Map<string, number>();
  const doubtful: string[] = [];
  for await (const rows of asker.about(values, roughSharers, 'mid'))
    for (const row of rows) {
      const count = numberOf(row, 'sharers');
      sharers.set(textOf(row, 'mid'), count);
      if (count > hubAbove && count <= COUNT_EXACTLY_TO) doubtful.push(textOf(row, 'mid'));
    }
  for await (const rows of asker.about(doubtful, exactSharers, 'mid'))
    for (const row of rows) sharers.set(textOf(row, 'mid'), numberOf(row, 'sharers'));
  return sharers;
}

/** What linking last said of values as hubs; those of which it said nothing are left out. */
export async function verdictsOf(
  asker: Asker,
  values: readonly string[],
): Promise<ReadonlyMap<string, StoredVerdict>> {
  const verdicts = new Map<string, StoredVerdict>();
  for await (const rows of asker.about(values, lastWordsOn, 'mid'))
    for (const row of rows)
      verdicts.set(textOf(row, 'mid'), textOf(row, 'verdict') === 'hub' ? 'hub' : 'no hub');
  return verdicts;
}

/** A time in a row, whole epoch seconds; 0 where it is none. */
export function timeOf(row: SearchRow, field: string): number {
  const seconds = Math.floor(Number(textOf(row, field)));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}

async function rowsAbout(
  asker: Asker,
  keys: readonly string[],
  searchOf: (list: string) => string,
  field: string,
): Promise<readonly PathRow[]> {
  const found: PathRow[] = [];
  for await (const rows of asker.about(keys, searchOf, field))
    for (const row of rows) {
      const [recordKey, value] = [textOf(row, 'record_key'), textOf(row, 'mid')];
      if (recordKey === '' || value === '') continue;
      const [firstSeen, lastSeen] = [timeOf(row, 'first_seen'), timeOf(row, 'last_seen')];
      found.push({ recordKey, value, firstSeen, lastSeen });
    }
  return found;
}

async function findingRows(asker: Asker, records: readonly string[]): Promise<readonly PathRow[]> {
  const found: PathRow[] = [];
  for (const batch of inBatches(records, RECORDS_A_FINDING_SEARCH)) {
    const keys = batch.map(quotedSearchValue).filter((key) => key !== undefined);
    if (keys.length === 0) continue;
    for (const row of await asker.ask(findingsOf(keys))) {
      const value = `${FINDING}${textOf(row, 'finding_id')}`;
      const bits = Number(textOf(row, 'bits')) || 0;
      for (const field of ['left_record', 'right_record'])
        if (textOf(row, field) !== '') found.push({ recordKey: textOf(row, field), value, bits });
    }
  }
  return found;
}
