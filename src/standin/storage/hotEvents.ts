// Events that are not in a slice yet: few, in memory, without columns until a search asks.
import type { ColumnBlock, FieldValue, Prefilter, StoredEvent } from '../search/host';
import { columnOf } from './column';
import type { NewEvent } from './newEvent';

/** The events as one block; a column is made when it is asked for. */
export function blockOf(events: readonly StoredEvent[]): ColumnBlock {
  return {
    rows: events.map((_, row) => row),
    times: events.map(({ time }) => time),
    column: (field) => columnOf(events.map((event) => indexedValue(event, event.index, field))),
  };
}

function indexedValue(event: NewEvent, index: string, field: string): FieldValue | undefined {
  if (field === 'index') return [index];
  if (field === '_indextime') return [String(event.indexTime)];
  if (field === 'host' || field === 'source' || field === 'sourcetype') return [event[field]];
  return event.indexed.get(field);
}

/** For events without columns: indexed values are compared, terms are left to the search. */
export function mayPass(event: NewEvent, index: string, filter: Prefilter): boolean {
  switch (filter.kind) {
    case 'all':
    case 'term':
      return true;
    case 'none':
      return false;
    case 'and':
      return filter.parts.every((part) => mayPass(event, index, part));
    case 'or':
      return filter.parts.some((part) => mayPass(event, index, part));
    case 'indexed': {
      const { field } = filter;
      if (field.startsWith('_')) return true;
      const values = indexedValue(event, index, field);
      const wanted = filter.value.toLowerCase();
      return values?.some((value) => value.toLowerCase() === wanted) ?? false;
    }
  }
}
