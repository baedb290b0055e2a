import type { FieldValue, StoredEvent } from './host';
import { Row, type LaterFields } from './row';
import { formatNumber } from './values';

/** An event as a search sees it: fields are made when they are asked for. */
export function rowOfEvent(
  event: StoredEvent,
  searchTimeFields: (event: StoredEvent) => ReadonlyMap<string, FieldValue>,
): Row {
  return new Row(new Map(), new EventFields(event, searchTimeFields));
}

const parts = ['_time', '_raw', '_indextime', '_cd', 'host', 'index', 'source', 'sourcetype'] as const;

/** What is indexed at once, search-time fields later. */
class EventFields implements LaterFields {
  private found: ReadonlyMap<string, FieldValue> | undefined;

  constructor(
    private readonly event: StoredEvent,
    private readonly searchTimeFields: (event: StoredEvent) => ReadonlyMap<string, FieldValue>,
  ) {}

  own(field: string): FieldValue | undefined {
    return this.part(field) ?? this.event.indexed.get(field);
  }

  addOwn(values: Map<string, FieldValue>): void {
    for (const part of parts) {
      const value = this.part(part);
      if (value !== undefined) values.set(part, value);
    }
    for (const [field, value] of this.event.indexed) if (!values.has(field)) values.set(field, value);
  }

  read(): ReadonlyMap<string, FieldValue> {
    return (this.found ??= this.searchTimeFields(this.event));
  }

  afresh(): LaterFields {
    return new EventFields(this.event, this.searchTimeFields);
  }

  private part(field: string): FieldValue | undefined {
    const { event } = this;
    switch (field) {
      case '_time':
        return [formatNumber(event.time)];
      case '_indextime':
        return [formatNumber(event.indexTime)];
      case '_raw':
        return [event.raw];
      case '_cd':
        return [event.id];
      case 'host':
      case 'index':
      case 'source':
      case 'sourcetype':
        return [event[field]];
      default:
        return undefined;
    }
  }
}
