// One index: sealed slices and the events that came since (kept in memory, and on disk as batches until they are
// many enough for a slice).
import type { ColumnBlock, EventScan, IndexedRow, StoredEvent } from '../search/host';
import type { ByteCache } from './cache';
import type { Engine, EngineWriter } from './engine';
import { HotView } from './hotView';
import { mergeNewestFirst, type MergeSource } from './mergeNewestFirst';
import { packEvents, unpackEvents, type NewEvent } from './newEvent';
import { sealSlice, type SliceSummary } from './slice';
import { SliceReader } from './sliceReader';

const SLICE_EVENTS = 8192; // sealed at once; takes about 0.2 s, during which nothing else runs
const SLICE_CHARACTERS = 16_000_000;

export interface IndexTotals {
  readonly count: number;
  readonly rawBytes: number;
  readonly minTime: number;
  readonly maxTime: number;
}

export class IndexStore {
  private readonly slices: SliceReader[] = [];
  private hot: NewEvent[] = [];
  private hotView: HotView | undefined;
  private hotCharacters = 0;
  private hotBatches: number[] = [];
  private nextBatch = 0;
  private nextSlice = 0;
  /** Number of hot events at which the next slice is sealed; raised when sealing failed. */
  private sealAt = SLICE_EVENTS;

  constructor(
    readonly name: string,
    private readonly engine: Engine,
    private readonly cache: ByteCache<unknown>,
  ) {
    this.load();
  }

  /** Puts events into a transaction of the caller, who calls `take` with them when it is on disk. */
  put(writer: EngineWriter, events: readonly NewEvent[]): void {
    writer.put(['hot', this.name, this.nextBatch], packEvents(events));
  }

  /** Makes events that are on disk searchable. */
  take(events: readonly NewEvent[]): void {
    this.remember(events, this.nextBatch++);
    if (this.hot.length >= this.sealAt || this.hotCharacters >= SLICE_CHARACTERS) this.trySeal();
  }

  /** Takes all events away. Numbers go on, so that nothing cached of the old slices is taken for a new one's. */
  clear(): void {
    this.engine.write((writer) => {
      for (const kind of ['hot', 'slices', 'slice'])
        for (const key of [...this.engine.keys([kind, this.name])]) writer.remove(key);
    });
    this.slices.length = 0;
    this.hot = [];
    this.hotView = undefined;
    this.hotBatches = [];
    this.hotCharacters = 0;
  }

  totals(): IndexTotals {
    const hotTimes = this.hot.reduce(
      (range, { time }) => ({ min: Math.min(range.min, time), max: Math.max(range.max, time) }),
      { min: Infinity, max: -Infinity },
    );
    return this.slices.reduce<IndexTotals>(
      (sum, { summary }) => ({
        count: sum.count + summary.count,
        rawBytes: sum.rawBytes + summary.rawBytes,
        minTime: Math.min(sum.minTime, summary.minTime),
        maxTime: Math.max(sum.maxTime, summary.maxTime),
      }),
      { count: this.hot.length, rawBytes: this.hotCharacters, minTime: hotTimes.min, maxTime: hotTimes.max },
    );
  }

  /** Newest first. */
  *scan(scan: EventScan): Generator<StoredEvent> {
    const sources = this.slicesIn(scan).map((slice): MergeSource<StoredEvent> => ({
      maxTime: slice.summary.maxTime,
      rank: slice.address.number,
      open: () => eventsOf(slice, scan),
    }));
    const hot = this.viewOfHot();
    if (hot.count > 0) sources.push({ maxTime: hot.maxTime, rank: Infinity, open: () => hot.scan(scan) });
    yield* mergeNewestFirst(sources, (event) => event.time);
  }

  /** In no promised order. */
  *scanIndexed(scan: EventScan): Generator<IndexedRow> {
    yield* this.viewOfHot().scanIndexed(scan);
    for (const slice of this.slicesIn(scan)) {
      for (const row of slice.rows(scan.earliest, scan.latest, scan.prefilter)) yield slice.indexedRow(row);
    }
  }

  /** The rows of `scanIndexed` as columns: the events in memory first, then slice by slice. */
  *scanColumns(scan: EventScan): Generator<ColumnBlock> {
    yield* this.viewOfHot().blocks(scan);
    for (const slice of this.slicesIn(scan)) {
      yield* slice.blocks(scan.earliest, scan.latest, scan.prefilter);
    }
  }

  private slicesIn({ earliest, latest, indexedFrom = -Infinity }: EventScan): readonly SliceReader[] {
    return this.slices
      .filter(({ summary }) => summary.maxTime >= earliest && summary.minTime < latest)
      .filter((slice) => indexedFrom === -Infinity || slice.newestIndexTime() >= indexedFrom)
      .reverse();
  }

  private viewOfHot(): HotView {
    return (this.hotView ??= new HotView(this.name, this.hot, `${this.name}~hot${this.nextSlice}`));
  }

  private remember(events: readonly NewEvent[], batch: number): void {
    this.hotView = undefined;
    for (const event of events) {
      this.hot.push(event);
      this.hotCharacters += event.raw.length;
    }
    this.hotBatches.push(batch);
  }

  /** A slice that cannot be written is no loss: its events are on disk as batches, and it is tried again later. */
  private trySeal(): void {
    try {
      this.seal();
      this.sealAt = SLICE_EVENTS;
    } catch {
      this.sealAt = this.hot.length + SLICE_EVENTS / 4;
    }
  }

  private seal(): void {
    const sealed = sealSlice(this.hot);
    const number = this.nextSlice;
    this.engine.write((writer) => {
      for (const [part, bytes] of sealed.parts) writer.put(['slice', this.name, number, part], bytes);
      writer.put(['slices', this.name, number], Buffer.from(JSON.stringify(sealed.summary)));
      for (const batch of this.hotBatches) writer.remove(['hot', this.name, batch]);
    });
    this.nextSlice++;
    this.addSlice(number, sealed.summary);
    this.hot = [];
    this.hotView = undefined;
    this.hotBatches = [];
    this.hotCharacters = 0;
  }

  private load(): void {
    for (const key of this.engine.keys(['slices', this.name])) {
      const number = Number(key[2]);
      const bytes = this.engine.get(key);
      if (bytes !== undefined) this.addSlice(number, JSON.parse(bytes.toString('utf8')) as SliceSummary);
      this.nextSlice = number + 1;
    }
    for (const key of this.engine.keys(['hot', this.name])) {
      const bytes = this.engine.get(key);
      if (bytes !== undefined) this.remember(unpackEvents(bytes), Number(key[2]));
      this.nextBatch = Number(key[2]) + 1;
    }
  }

  private addSlice(number: number, summary: SliceSummary): void {
    this.slices.push(new SliceReader({ index: this.name, number }, summary, this.engine, this.cache));
  }
}

function* eventsOf(slice: SliceReader, scan: EventScan): Generator<StoredEvent> {
  for (const row of slice.rows(scan.earliest, scan.latest, scan.prefilter)) yield slice.event(row);
}
