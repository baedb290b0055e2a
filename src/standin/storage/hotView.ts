// Events that are not in a slice yet: few, in memory. What a search makes of them (their order, a column of a field) the
// next one finds ready, until more events come.
import type { ColumnBlock, EventScan, FieldValue, IndexedRow, StoredEvent } from '../search/host';
import { ColumnReader, columnOf } from './column';
import type { NewEvent } from './newEvent';
import { maskOf, type AskedValues, type MaskSource } from './prefilterMask';
import { newestFirst } from './slice';

export class HotView implements MaskSource {
  readonly events: readonly StoredEvent[];
  private readonly times: readonly number[];
  private readonly columns = new Map<string, ColumnReader>();

  /** @param arrived - in the order of arrival; @param address - what the ids of the events begin with. */
  constructor(
    readonly index: string,
    arrived: readonly NewEvent[],
    address: string,
  ) {
    this.events = newestFirst(arrived).map((event, place, all) => ({
      ...event,
      index,
      id: `${address}~${all.length - place}`,
    }));
    this.times = this.events.map(({ time }) => time);
  }

  get count(): number {
    return this.events.length;
  }

  get maxTime(): number {
    return this.times[0] ?? -Infinity;
  }

  /** Rows that pass the hint and lie in the time range, newest first. */
  *rows({ earliest, latest, prefilter }: EventScan): Generator<number> {
    const mask = maskOf(prefilter, this);
    for (let row = 0; row < this.count; row++) {
      const time = this.times[row] ?? 0;
      if (time < earliest) return;
      if (time < latest && (mask === undefined || mask[row] === 1)) yield row;
    }
  }

  /** The events of these rows. */
  *scan(scan: EventScan): Generator<StoredEvent> {
    for (const row of this.rows(scan)) {
      const event = this.events[row];
      if (event !== undefined) yield event;
    }
  }

  /** Their index-time fields. */
  *scanIndexed(scan: EventScan): Generator<IndexedRow> {
    for (const event of this.scan(scan)) {
      const fields = new Map(event.indexed).set('_indextime', [String(event.indexTime)]);
      for (const name of ['host', 'source', 'sourcetype', 'index'] as const) fields.set(name, [event[name]]);
      yield { time: event.time, fields };
    }
  }

  /** The same rows as one block; none if there is no such row. */
  *blocks(scan: EventScan): Generator<ColumnBlock> {
    const rows = [...this.rows(scan)];
    if (rows.length > 0) yield { rows, times: this.times, column: (field) => this.column(field).column };
  }

  holding(field: string, { lowered }: AskedValues): Uint8Array {
    const mask = new Uint8Array(this.count);
    this.column(field).mark(lowered, mask);
    return mask;
  }

  beginning(field: string, prefix: string): Uint8Array {
    const mask = new Uint8Array(this.count);
    this.column(field).markBeginning(prefix, mask);
    return mask;
  }

  /** Left to the search: reading the text of a few events costs less than cutting it into terms. */
  withTerm(): undefined {
    return undefined;
  }

  private column(field: string): ColumnReader {
    const known = this.columns.get(field);
    if (known !== undefined) return known;
    const column = new ColumnReader(columnOf(this.events.map((event) => indexedValue(event, field))));
    this.columns.set(field, column);
    return column;
  }
}

function indexedValue(event: StoredEvent, field: string): FieldValue | undefined {
  if (field === 'index') return [event.index];
  if (field === '_indextime') return [String(event.indexTime)];
  if (field === 'host' || field === 'source' || field === 'sourcetype') return [event[field]];
  return event.indexed.get(field);
}
