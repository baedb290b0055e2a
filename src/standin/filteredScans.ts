// Scans that leave out what a role's search filter does not let pass. They lie below every command, so search and tstats
// alike see only the rest (splunk-platform facts: only tstats on accelerated data models, which are not here, escape it).
import { parseSearchText } from '../splunk/spl/parse';
import { rowOfEvent } from './search/eventRow';
import type { EventScan, IndexedRow, SearchHost, StoredEvent } from './search/host';
import { SearchRefusal } from './search/refusal';
import { compileTerms } from './search/searchTerms';

type Scans = Pick<SearchHost, 'scanEvents' | 'scanIndexed' | 'scanColumns'>;

/** What the filter is compiled with, and what it reads. */
export interface FilterSetting {
  readonly now: number;
  readonly timeZone: string;
  readonly searchTimeFields: SearchHost['searchTimeFields'];
  readonly scan: (scan: EventScan) => Iterable<StoredEvent>;
}

/**
 * The scans of a user whose roles filter.
 *
 * @param filter - terms as after `search`.
 * @returns no scan by columns: rows have to be looked at one by one.
 * @throws SearchRefusal when the filter cannot be read: nothing is shown rather than everything.
 */
export function filteredScans(filter: string, setting: FilterSetting): Scans {
  const parsed = parseSearchText(filter);
  if (!parsed.ok)
    throw new SearchRefusal(
      'syntax',
      `The search filter of a role of yours cannot be read: ${parsed.problem.message} Ask an admin.`,
    );
  const { now, timeZone, searchTimeFields, scan } = setting;
  const test =
    parsed.value === undefined ? () => true : compileTerms(parsed.value, { now, timeZone, hasRaw: true });
  function* scanEvents(wanted: EventScan): Generator<StoredEvent> {
    for (const event of scan(wanted)) if (test(rowOfEvent(event, searchTimeFields))) yield event;
  }
  function* scanIndexed(wanted: EventScan): Generator<IndexedRow> {
    for (const event of scanEvents(wanted)) yield indexedRowOf(event);
  }
  return { scanEvents, scanIndexed };
}

function indexedRowOf(event: StoredEvent): IndexedRow {
  const fields = new Map(event.indexed).set('_indextime', [String(event.indexTime)]);
  for (const name of ['host', 'source', 'sourcetype', 'index'] as const) fields.set(name, [event[name]]);
  return { time: event.time, fields };
}
