import type { FieldValue } from '../search/host';

/** An event on its way into an index, after the index-time pipeline. */
export interface NewEvent {
  readonly time: number;
  readonly indexTime: number;
  readonly host: string;
  readonly source: string;
  readonly sourcetype: string;
  readonly raw: string;
  readonly indexed: ReadonlyMap<string, FieldValue>;
}

type PackedEvent = readonly [number, number, string, string, string, string, readonly [string, FieldValue][]];

/** A batch as it lies on disk until its slice is sealed. */
export function packEvents(events: readonly NewEvent[]): Buffer {
  const packed = events.map((event): PackedEvent => [
    event.time,
    event.indexTime,
    event.host,
    event.source,
    event.sourcetype,
    event.raw,
    [...event.indexed],
  ]);
  return Buffer.from(JSON.stringify(packed));
}

export function unpackEvents(bytes: Buffer): readonly NewEvent[] {
  const packed = JSON.parse(bytes.toString('utf8')) as readonly PackedEvent[];
  return packed.map(([time, indexTime, host, source, sourcetype, raw, indexed]) => ({
    time,
    indexTime,
    host,
    source,
    sourcetype,
    raw,
    indexed: new Map(indexed),
  }));
}
