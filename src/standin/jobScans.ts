// What a job may read of the store: its indexes, less what a role's search filter does not let pass. It lies below every
// command, so search and tstats see the same; only tstats on accelerated data models, which are not here, escapes it.
import { parseSearchText } from '../splunk/spl/parse';
import { rowOfEvent } from './search/eventRow';
import type { EventScan, IndexedRow, SearchHost, StoredEvent } from './search/host';
import { SearchRefusal } from './search/refusal';
import { compileTerms } from './search/searchTerms';
import type { EventStore } from './storage/eventStore';

type Scans = Pick<SearchHost, 'scanEvents' | 'scanIndexed' | 'scanColumns'>;

/** What a job reads through. */
export interface ScanSetting {
  readonly now: number;
  readonly timeZone: string;
  readonly searchTimeFields: SearchHost['searchTimeFields'];
  /** Takes the indexes out that the user may not read. */
  readonly allowed: (scan: EventScan) => EventScan;
  /** Gives events the source type that they are known by at search time. */
  readonly rename: (events: Iterable<StoredEvent>) => Iterable<StoredEvent>;
  /** Terms as after `search` that every event must fit; undefined: no role filters. */
  readonly filter: string | undefined;
}

/** The scans of one job. */
export function jobScans(store: EventStore, setting: ScanSetting): Scans {
  const { allowed, rename, filter } = setting;
  const scanEvents = (wanted: EventScan): Iterable<StoredEvent> => rename(store.scan(allowed(wanted)));
  if (filter !== undefined) return filteredScans(filter, setting, scanEvents);
  return {
    scanEvents,
    scanIndexed: (wanted) => store.scanIndexed(allowed(wanted)),
    scanColumns: (wanted) => store.scanColumns(allowed(wanted)),
  };
}

/**
 * The scans of a user whose roles filter.
 *
 * @param filter - terms as after `search`.
 * @returns no scan by columns: rows have to be looked at one by one.
 * @throws SearchRefusal when the filter cannot be read: nothing is shown rather than everything.
 */
function filteredScans(
  filter: string,
  { now, timeZone, searchTimeFields }: ScanSetting,
  scan: (wanted: EventScan) => Iterable<StoredEvent>,
): Scans {
  const parsed = parseSearchText(filter);
  if (!parsed.ok)
    throw new SearchRefusal(
      'syntax',
      `The search filter of a role of yours cannot be read: ${parsed.problem.message} Ask an admin.`,
    );
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
