// Reads a sealed slice: which rows a search may want, and those rows.
import type { ColumnBlock, FieldValue, IndexedRow, Prefilter, StoredEvent } from '../search/host';
import { mayHold } from './bloom';
import type { ByteCache } from './cache';
import { ColumnReader, columnOf, constantColumn, decodeColumn, doublesOf, wordsOf } from './column';
import type { Engine } from './engine';
import { LazyFieldMap } from './fieldMap';
import { isListed } from './hashList';
import { RowSource } from './rowSource';
import { hashTerm, isOneSegment } from './segments';
import { noRows, type Mask } from './mask';
import { maskOf, type AskedValues } from './prefilterMask';
import { blockOfRow, columnPart, METADATA_FIELDS, textInBlock, type SliceSummary } from './slice';

const metadata: ReadonlySet<string> = new Set(METADATA_FIELDS);

export interface SliceAddress {
  readonly index: string;
  readonly number: number;
}

export class SliceReader {
  // What the running scan uses, in front of the cache: a look-up per row would cost more than the row.
  private readonly pinnedColumns = new Map<string, ColumnReader | undefined>();
  private pinnedTimes: Float64Array | undefined;
  private pinnedIndexTimes: Float64Array | undefined;
  private newest: number | undefined;
  private pinnedBlock: { readonly number: number; readonly bytes: Buffer } | undefined;

  constructor(
    readonly address: SliceAddress,
    readonly summary: SliceSummary,
    private readonly engine: Engine,
    private readonly cache: ByteCache<unknown>,
  ) {}

  /** Rows that pass the hint and lie in the time range, newest first. */
  *rows(earliest: number, latest: number, prefilter: Prefilter): Generator<number> {
    const mask = maskOf(prefilter, {
      index: this.address.index,
      holding: (field, values) => this.holding(field, values),
      beginning: (field, prefix) => this.beginning(field, prefix),
      withTerm: (term) => this.withTerm(term),
    });
    if (mask === noRows) {
      this.unpin();
      return;
    }
    const times = this.times();
    try {
      for (let row = 0; row < this.summary.count; row++) {
        const time = times[row] ?? 0;
        if (time < earliest) return;
        if (time < latest && (mask === undefined || mask[row] === 1)) yield row;
      }
    } finally {
      this.unpin();
    }
  }

  /** The same rows as one block with the columns they lie in; none if there is no such row. */
  *blocks(earliest: number, latest: number, prefilter: Prefilter): Generator<ColumnBlock> {
    const rows = [...this.rows(earliest, latest, prefilter)];
    if (rows.length === 0) return;
    const { index } = this.address;
    try {
      yield {
        rows,
        times: this.times(),
        column: (field) =>
          field === 'index'
            ? constantColumn(index, this.summary.count)
            : field === '_indextime'
              ? columnOf(Array.from(this.doubles('indexTimes'), (time) => [String(time)]))
              : this.column(field)?.column,
      };
    } finally {
      this.unpin();
    }
  }

  /** When the last of its events was indexed: what a tick asks for lies in the newest slices alone. */
  newestIndexTime(): number {
    this.newest ??= this.doubles('indexTimes').reduce((newest, time) => Math.max(newest, time), -Infinity);
    return this.newest;
  }

  time(row: number): number {
    return this.times()[row] ?? 0;
  }

  indexedRow(row: number): IndexedRow {
    return { time: this.time(row), fields: this.fields(row, true) };
  }

  event(row: number): StoredEvent {
    const { index, number } = this.address;
    return {
      id: `${index}~${number}~${row}`,
      time: this.time(row),
      indexTime: (this.pinnedIndexTimes ??= this.doubles('indexTimes'))[row] ?? 0,
      index,
      host: this.one('host', row),
      source: this.one('source', row),
      sourcetype: this.one('sourcetype', row),
      raw: this.raw(row),
      indexed: this.fields(row, false),
    };
  }

  private one(field: string, row: number): string {
    return this.column(field)?.values(row)?.[0] ?? '';
  }

  private unpin(): void {
    this.pinnedColumns.clear();
    this.pinnedTimes = undefined;
    this.pinnedIndexTimes = undefined;
    this.pinnedBlock = undefined;
  }

  private fields(row: number, withMetadata: boolean): ReadonlyMap<string, FieldValue> {
    return new LazyFieldMap(new RowSource(this, row, withMetadata));
  }

  /** Names of the index-time fields of the slice. */
  fieldNames(withMetadata: boolean): readonly string[] {
    return withMetadata
      ? [...this.summary.fields, 'index']
      : this.summary.fields.filter((name) => !metadata.has(name));
  }

  /** One of them, of a row. */
  fieldValue(row: number, name: string, withMetadata: boolean): FieldValue | undefined {
    if (withMetadata && name === 'index') return [this.address.index];
    if (withMetadata && name === '_indextime') return [String(this.doubles('indexTimes')[row] ?? 0)];
    return withMetadata || !metadata.has(name) ? this.column(name)?.values(row) : undefined;
  }

  private raw(row: number): string {
    const starts = this.summary.blockStarts;
    const low = blockOfRow(starts, row);
    if (this.pinnedBlock?.number !== low) this.pinnedBlock = { number: low, bytes: this.part(`raw:${low}`) };
    return textInBlock(this.pinnedBlock.bytes, row - (starts[low] ?? 0));
  }

  private holding(field: string, { lowered, hashes }: AskedValues): Mask {
    const filter = this.part('values');
    const listed = this.valueHashes();
    const present: string[] = [];
    for (let place = 0; place < hashes.length; place++) {
      const hash = hashes[place] ?? 0;
      if (mayHold(filter, hash) && (listed === undefined || isListed(listed, hash)))
        present.push(lowered[place] ?? '');
    }
    const column = present.length === 0 ? undefined : this.column(field);
    if (column === undefined) return noRows;
    const mask = this.nothing();
    column.mark(present, mask);
    return mask;
  }

  private beginning(field: string, prefix: string): Mask {
    const mask = this.nothing();
    this.column(field)?.markBeginning(prefix, mask);
    return mask;
  }

  private withTerm(term: string): Mask {
    if (!isOneSegment(term)) return undefined;
    const hash = hashTerm(term.toLowerCase());
    const mask = this.nothing();
    const starts = this.summary.blockStarts;
    for (let block = 0; block + 1 < starts.length; block++) {
      if (mayHold(this.part(`terms:${block}`), hash)) mask.fill(1, starts[block], starts[block + 1]);
    }
    return mask;
  }

  private nothing(): Uint8Array {
    return new Uint8Array(this.summary.count);
  }

  private times(): Float64Array {
    this.pinnedTimes ??= this.doubles('times');
    return this.pinnedTimes;
  }

  private doubles(part: string): Float64Array {
    return this.cached(part, () => {
      const value = doublesOf(this.read(part));
      return { value, bytes: value.byteLength };
    });
  }

  private column(field: string): ColumnReader | undefined {
    const pinned = this.pinnedColumns.get(field);
    if (pinned !== undefined) return pinned;
    const column = this.readColumn(field);
    this.pinnedColumns.set(field, column);
    return column;
  }

  private readColumn(field: string): ColumnReader | undefined {
    if (!this.summary.fields.includes(field)) return undefined;
    const part = columnPart(field);
    return this.cached(part, () => {
      const bytes = this.read(part);
      // A decoded dictionary takes about three times its bytes: strings, the array, the single values.
      return { value: new ColumnReader(decodeColumn(bytes)), bytes: bytes.length * 3 };
    });
  }

  /** Undefined for a slice that was sealed before there were any. */
  private valueHashes(): Uint32Array | undefined {
    return this.cached('hashes', () => {
      const { index, number } = this.address;
      const bytes = this.engine.get(['slice', index, number, 'hashes']);
      const value = bytes === undefined ? undefined : wordsOf(bytes);
      return { value, bytes: value?.byteLength ?? 0 };
    });
  }

  private part(part: string): Buffer {
    return this.cached(part, () => {
      const value = Buffer.from(this.read(part));
      return { value, bytes: value.length };
    });
  }

  private cached<Value>(part: string, make: () => { readonly value: Value; readonly bytes: number }): Value {
    return this.cache.obtain(`${this.address.index}~${this.address.number}~${part}`, make) as Value;
  }

  private read(part: string): Buffer {
    const { index, number } = this.address;
    const bytes = this.engine.get(['slice', index, number, part]);
    if (bytes === undefined)
      throw new Error(`The store lacks part ${part} of slice ${number} of index ${index}.`);
    return bytes;
  }
}
