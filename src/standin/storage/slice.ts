// A slice: up to some thousand events of one index, newest first, sealed for good. It lies in the engine in parts,
// so that a search reads only what it needs: a summary, times, one column per indexed field, Bloom filters, and
// blocks of raw text.
import type { FieldValue } from '../search/host';
import { bloomOf } from './bloom';
import { bytesOf, columnOf, encodeColumn } from './column';
import { hashListOf } from './hashList';
import type { NewEvent } from './newEvent';
import { eachSegmentHash, hashTerm } from './segments';

const BLOCK_EVENTS = 256; // one Bloom filter and one reading each: small enough to skip, large enough to compress
const BLOCK_CHARACTERS = 1_000_000; // long events make shorter blocks
const MAX_FIELD_NAME = 200; // part of an engine key, which may not pass 1,978 bytes

/** Event metadata that is looked up like an indexed field. */
export const METADATA_FIELDS = ['host', 'source', 'sourcetype'] as const;

export interface SliceSummary {
  readonly count: number;
  readonly minTime: number;
  readonly maxTime: number;
  readonly rawBytes: number;
  readonly fields: readonly string[];
  /** First row of each block, and the number of rows at the end. */
  readonly blockStarts: readonly number[];
}

/** Parts of a slice by name, as they are written. */
export interface SealedSlice {
  readonly summary: SliceSummary;
  readonly parts: ReadonlyMap<string, Buffer>;
}

/** Name of the part that holds a field's column. */
export const columnPart = (field: string): string => `column:${field}`;

/** Hash of an indexed value, for the slice's filter; regardless of case. */
export const hashIndexed = (field: string, value: string): number =>
  hashTerm(`${field}\u0000${value.toLowerCase()}`);

/**
 * Seals events into a slice.
 *
 * @param arrived - at least one event, in order of arrival; of two with equal time the later comes first.
 */
export function sealSlice(arrived: readonly NewEvent[]): SealedSlice {
  const events = newestFirst(arrived);
  const fields = [...new Set(events.flatMap((event) => [...event.indexed.keys()]))].filter(
    (field) => field.length <= MAX_FIELD_NAME,
  );
  const parts = new Map<string, Buffer>();
  const columnHashes = new Set<number>();
  const addColumn = (field: string, valueOf: (event: NewEvent) => FieldValue | undefined): void => {
    const column = columnOf(events.map(valueOf));
    for (const value of column.dictionary) columnHashes.add(hashIndexed(field, value));
    parts.set(columnPart(field), encodeColumn(column));
  };
  for (const field of METADATA_FIELDS) addColumn(field, (event) => [event[field]]);
  for (const field of fields) addColumn(field, (event) => event.indexed.get(field));
  parts.set('times', bytesOf(Float64Array.from(events.map((event) => event.time))));
  parts.set('indexTimes', bytesOf(Float64Array.from(events.map((event) => event.indexTime))));
  parts.set('values', Buffer.from(bloomOf(columnHashes)));
  parts.set('hashes', bytesOf(hashListOf(columnHashes)));
  const blockStarts = addBlocks(events, parts);
  const summary: SliceSummary = {
    count: events.length,
    minTime: events.at(-1)?.time ?? 0,
    maxTime: events[0]?.time ?? 0,
    rawBytes: events.reduce((sum, event) => sum + Buffer.byteLength(event.raw), 0),
    fields: [...METADATA_FIELDS, ...fields],
    blockStarts,
  };
  parts.set('summary', Buffer.from(JSON.stringify(summary)));
  return { summary, parts };
}

/** Newest first; of equal times the one that arrived later. */
export function newestFirst(arrived: readonly NewEvent[]): readonly NewEvent[] {
  return arrived
    .map((event, place) => ({ event, place }))
    .sort((left, right) => right.event.time - left.event.time || right.place - left.place)
    .map(({ event }) => event);
}

function addBlocks(events: readonly NewEvent[], parts: Map<string, Buffer>): readonly number[] {
  const starts: number[] = [0];
  let block: string[] = [];
  let characters = 0;
  const close = (): void => {
    parts.set(`raw:${starts.length - 1}`, encodeBlock(block));
    parts.set(`terms:${starts.length - 1}`, termFilter(block));
    starts.push((starts.at(-1) ?? 0) + block.length);
    block = [];
    characters = 0;
  };
  for (const { raw } of events) {
    block.push(raw);
    characters += raw.length;
    if (block.length >= BLOCK_EVENTS || characters >= BLOCK_CHARACTERS) close();
  }
  if (block.length > 0) close();
  return starts;
}

function termFilter(block: readonly string[]): Buffer {
  const hashes = new Set<number>();
  for (const raw of block) eachSegmentHash(raw, (hash) => hashes.add(hash));
  return Buffer.from(bloomOf(hashes));
}

/** Bytes: number of texts, the end of each, the texts in UTF-8. */
function encodeBlock(texts: readonly string[]): Buffer {
  const encoded = texts.map((text) => Buffer.from(text));
  const ends = new Uint32Array(texts.length + 1);
  ends[0] = texts.length;
  let end = 0;
  for (const [at, bytes] of encoded.entries()) {
    end += bytes.length;
    ends[at + 1] = end;
  }
  return Buffer.concat([bytesOf(ends), ...encoded]);
}

/** The block that holds a row; `starts` are the first rows of the blocks, and the end. */
export function blockOfRow(starts: readonly number[], row: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** One text of a block. */
export function textInBlock(block: Buffer, place: number): string {
  const first = (block.readUInt32LE(0) + 1) * 4;
  const start = place === 0 ? 0 : block.readUInt32LE(place * 4);
  return block.toString('utf8', first + start, first + block.readUInt32LE((place + 1) * 4));
}
