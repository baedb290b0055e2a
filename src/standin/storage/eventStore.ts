// All indexes of the stand-in over one engine; and the documents of the KV Store beside them.
import { totalmem } from 'node:os';
import { DocumentStore } from '../kvstore/documentStore';
import type { ColumnBlock, EventScan, IndexedRow, StoredEvent } from '../search/host';
import { ByteCache } from './cache';
import { openEngine, type Engine } from './engine';
import { IndexStore, type IndexTotals } from './indexStore';
import { mergeNewestFirst } from './mergeNewestFirst';
import type { NewEvent } from './newEvent';

/**
 * Columns of a million records, which linking reads from end to end again and again, take about 600 MB; a cache that is a
 * little too small for that holds nothing when it is needed. An eighth of the machine's memory where that is less.
 */
const CACHE_BYTES = Math.min(1_000_000_000, totalmem() / 8);

export class EventStore {
  private readonly indexes = new Map<string, IndexStore>();
  private readonly cache = new ByteCache<unknown>(CACHE_BYTES);
  private readonly engine: Engine;
  /** The KV Store's. */
  readonly documents: DocumentStore;

  constructor(folder: string) {
    this.engine = openEngine(folder);
    this.documents = new DocumentStore(this.engine);
  }

  /** All of them on disk when it returns; throws when the disk takes no more, and then none is, of no index. */
  append(eventsByIndex: ReadonlyMap<string, readonly NewEvent[]>): void {
    const batches = [...eventsByIndex].filter(([, events]) => events.length > 0);
    if (batches.length === 0) return;
    this.engine.write((writer) => {
      for (const [name, events] of batches) this.index(name).put(writer, events);
    });
    for (const [name, events] of batches) this.index(name).take(events);
  }

  /** Takes all events of an index away, in one step. */
  clear(index: string): void {
    this.index(index).clear();
  }

  totals(index: string): IndexTotals {
    return this.index(index).totals();
  }

  /** Newest first over all indexes of the scan. */
  scan(scan: EventScan): Iterable<StoredEvent> {
    const [only, ...others] = scan.indexes;
    if (only === undefined) return [];
    if (others.length === 0) return this.index(only).scan(scan);
    return mergeNewestFirst(
      scan.indexes.map((name, rank) => ({
        maxTime: this.totals(name).maxTime,
        rank: -rank,
        open: () => this.index(name).scan(scan),
      })),
      (event) => event.time,
    );
  }

  *scanIndexed(scan: EventScan): Generator<IndexedRow> {
    for (const name of scan.indexes) yield* this.index(name).scanIndexed(scan);
  }

  /** The rows of `scanIndexed`, slice by slice as columns. */
  *scanColumns(scan: EventScan): Generator<ColumnBlock> {
    for (const name of scan.indexes) yield* this.index(name).scanColumns(scan);
  }

  close(): Promise<void> {
    return this.engine.close();
  }

  private index(name: string): IndexStore {
    const known = this.indexes.get(name);
    if (known !== undefined) return known;
    const fresh = new IndexStore(name, this.engine, this.cache);
    this.indexes.set(name, fresh);
    return fresh;
  }
}
