import type { FieldValue, StoredEvent } from './host';
import { Row } from './row';
import { formatNumber } from './values';

/** An event as a search sees it: what is indexed at once, search-time fields when they are asked for. */
export function rowOfEvent(
  event: StoredEvent,
  searchTimeFields: (event: StoredEvent) => ReadonlyMap<string, FieldValue>,
): Row {
  const values = new Map<string, FieldValue>([
    ['_time', [formatNumber(event.time)]],
    ['_raw', [event.raw]],
    ['_indextime', [formatNumber(event.indexTime)]],
    ['_cd', [event.id]],
    ['host', [event.host]],
    ['index', [event.index]],
    ['source', [event.source]],
    ['sourcetype', [event.sourcetype]],
  ]);
  for (const [field, value] of event.indexed) if (!values.has(field)) values.set(field, value);
  return new Row(values, () => searchTimeFields(event));
}
