// A SearchHost in memory, for tests: no rights, no conf, prefilters taken at their word so that a wrong one shows.
import type {
  EventScan,
  FieldValue,
  IndexedRow,
  LookupTable,
  Prefilter,
  SearchHost,
  SearchMessage,
  StoredEvent,
} from './host';
import { wildcardPattern } from './patterns';
import { minorSegments } from './segments';

export interface MemoryData {
  readonly events?: readonly Partial<StoredEvent>[];
  readonly lookups?: Readonly<Record<string, LookupTable>>;
  readonly macros?: Readonly<
    Record<string, { readonly definition: string; readonly argumentNames: readonly string[] }>
  >;
}

export interface MemoryHost extends SearchHost {
  readonly messages: readonly SearchMessage[];
}

/** Makes a host; events missing parts get usual ones: index main, one second apart, the first the oldest. */
export function memoryHost(data: MemoryData, changes: Partial<SearchHost> = {}): MemoryHost {
  const events = (data.events ?? []).map((event, at): StoredEvent => ({
    id: `main~0~${at}`,
    time: 1_700_000_000 + at,
    indexTime: 1_700_000_000 + at,
    index: 'main',
    host: 'h1',
    source: 's1',
    sourcetype: 'st1',
    raw: '',
    indexed: new Map(),
    ...event,
  }));
  const messages: SearchMessage[] = [];
  const indexes = [...new Set(events.map(({ index }) => index))];
  const scanned = (scan: EventScan): readonly StoredEvent[] =>
    events
      .filter(
        (event) =>
          scan.indexes.includes(event.index) &&
          event.time >= scan.earliest &&
          event.time < scan.latest &&
          passes(event, scan.prefilter),
      )
      .sort((left, right) => right.time - left.time);
  return {
    user: 'tester',
    app: 'search',
    sid: 'test',
    now: 1_700_000_000,
    timeZone: 'UTC',
    searchableIndexes: (pattern) =>
      indexes.filter(
        (index) =>
          wildcardPattern(pattern).test(index) && (pattern.startsWith('_') || !index.startsWith('_')),
      ),
    defaultIndexes: () => indexes.filter((index) => index === 'main'),
    hasCapability: () => true,
    scanEvents: scanned,
    scanIndexed: (scan) => scanned(scan).map(indexedRow),
    searchTimeFields: (event) => jsonFields(event.raw),
    isIndexedField: (field) => events.some((event) => event.indexed.has(field)),
    macro: (key) => own(data.macros, key),
    lookup: (name) => own(data.lookups, name),
    collectEvents: (index) =>
      Promise.resolve(index === 'summary' ? undefined : `the index '${index}' does not exist`),
    report: (message) => void messages.push(message),
    isCancelled: () => false,
    messages,
    ...changes,
  };
}

/** A search may ask for `constructor`, which every object answers to. */
function own<Value>(named: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return named !== undefined && Object.hasOwn(named, name) ? named[name] : undefined;
}

function passes(event: StoredEvent, filter: Prefilter): boolean {
  switch (filter.kind) {
    case 'all':
      return true;
    case 'none':
      return false;
    case 'term':
      return minorSegments(event.raw).includes(filter.term);
    case 'indexed':
      return (event.indexed.get(filter.field) ?? []).some(
        (value) => value.toLowerCase() === filter.value.toLowerCase(),
      );
    case 'beginning':
      return (event.indexed.get(filter.field) ?? []).some((value) =>
        value.toLowerCase().startsWith(filter.prefix.toLowerCase()),
      );
    case 'and':
      return filter.parts.every((part) => passes(event, part));
    case 'or':
      return filter.parts.some((part) => passes(event, part));
  }
}

function indexedRow(event: StoredEvent): IndexedRow {
  const { time, indexTime, index, host, source, sourcetype, indexed } = event;
  return {
    time,
    fields: new Map([
      ...indexed,
      ['_indextime', [String(indexTime)]],
      ['index', [index]],
      ['host', [host]],
      ['source', [source]],
      ['sourcetype', [sourcetype]],
    ]),
  };
}

/** Top-level fields of JSON, lists as `name{}`, and `key=value` pairs. */
function jsonFields(raw: string): ReadonlyMap<string, FieldValue> {
  if (!raw.startsWith('{'))
    return new Map([...raw.matchAll(/(\w+)=([^\s,]+)/g)].map((found) => [found[1] ?? '', [found[2] ?? '']]));
  const json = JSON.parse(raw) as Readonly<Record<string, unknown>>;
  return new Map(
    Object.entries(json).map(([key, value]) =>
      Array.isArray(value) ? [`${key}{}`, value.map(String)] : [key, [String(value)]],
    ),
  );
}
