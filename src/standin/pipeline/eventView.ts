// An event while its search-time fields are being found.
import type { FieldValue, StoredEvent } from '../search/host';

export class EventView {
  readonly fields = new Map<string, FieldValue>();

  constructor(readonly event: StoredEvent) {}

  /** What is known by now: found at search time, indexed, or one of the event's own parts. */
  get(name: string): FieldValue | undefined {
    return this.fields.get(name) ?? this.event.indexed.get(name) ?? this.own(name);
  }

  private own(name: string): FieldValue | undefined {
    const { event } = this;
    if (name === '_raw') return [event.raw];
    if (name === '_time') return [String(event.time)];
    if (name === '_indextime') return [String(event.indexTime)];
    if (name === 'host' || name === 'source' || name === 'sourcetype' || name === 'index')
      return [event[name]];
    return undefined;
  }
}

/** Adds to the fields of an event. */
export type SearchTimeStep = (view: EventView) => void;

/** Settings of props.conf whose names begin so, in ASCII order of what follows. */
export function classesOf(
  settings: ReadonlyMap<string, string>,
  prefix: string,
): readonly (readonly [string, string])[] {
  return [...settings]
    .filter(([key]) => key.startsWith(prefix))
    .sort(([left], [right]) => (left < right ? -1 : 1));
}
