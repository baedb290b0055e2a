// Rows of the searches of Find, decoded. What cannot be read is counted and shown, never passed over.
import * as z from 'zod';
import type { EpochSeconds, Mid } from '../core/brand';
import type { MinervaRecord } from '../core/records/record';
import { parseRecord } from '../core/records/serialise';
import type { MatchRank } from './findSearches';
import type { ResultRow } from './jobAnswers';

/** A record and how it was found. */
export interface RankedRecord {
  readonly record: MinervaRecord;
  readonly rank: MatchRank;
}

export interface DecodedRows<Row> {
  readonly rows: readonly Row[];
  /** Rows that could not be read. */
  readonly unreadable: number;
}

export interface RecordVersion {
  readonly version: string;
  readonly firstSeen: EpochSeconds;
  readonly lastSeen: EpochSeconds;
}

/** What is shown of a record that shares a value with the one looked at. */
export interface RecordCard {
  readonly recordKey: string;
  readonly kind: string;
  readonly source: string;
  readonly name: string;
  readonly mids: readonly string[];
}

const number = z.coerce.number();
const rankSchema = z.coerce.number().pipe(z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]));
const versionSchema = z.object({ version: z.string(), first_seen: number, last_seen: number });
const sharingSchema = z.object({ mid: z.string(), records: number });
// json_extract gives a list as JSON text, and json_object may nest or quote it: both are read.
const midsSchema = z.union([z.array(z.string()), z.string().transform((text) => listIn(text))]);
const cardSchema = z.object({
  record_key: z.string(),
  kind: z.string(),
  source: z.string(),
  name: z.string().nullish(),
  mid: midsSchema.nullish(),
});

/** Records of a page of `findSearches().records` or `recordSearch`; a missing rank counts as 3. */
export function decodeRecords(rows: readonly ResultRow[]): DecodedRows<RankedRecord> {
  return decodeRows(rows, (row) => {
    const parsed = parseRecord(firstValue(row['_raw']));
    if (!parsed.ok) return undefined;
    const rank = rankSchema.safeParse(
      row['minerva_rank'] === undefined ? 3 : firstValue(row['minerva_rank']),
    );
    return { record: parsed.value, rank: rank.success ? rank.data : 0 };
  });
}

/** The single number of a counting search; undefined if the row is missing or not a number. */
export function decodeCount(rows: readonly ResultRow[]): number | undefined {
  const read = z.coerce.number().int().nonnegative().safeParse(firstValue(rows[0]?.['records']));
  return read.success && firstValue(rows[0]?.['records']) !== '' ? read.data : undefined;
}

/** Sightings of a record, as `versionsSearch` gives them. */
export function decodeVersions(rows: readonly ResultRow[]): DecodedRows<RecordVersion> {
  return decodeRows(rows, (row) => {
    const read = versionSchema.safeParse(row);
    if (!read.success) return undefined;
    const { version, first_seen: firstSeen, last_seen: lastSeen } = read.data;
    return { version, firstSeen: firstSeen as EpochSeconds, lastSeen: lastSeen as EpochSeconds };
  });
}

/** How many records carry each value, as `sharingSearch` gives it. */
export function decodeSharing(
  rows: readonly ResultRow[],
): DecodedRows<{ readonly mid: Mid; readonly records: number }> {
  return decodeRows(rows, (row) => {
    const read = sharingSchema.safeParse(row);
    return read.success ? { mid: read.data.mid as Mid, records: read.data.records } : undefined;
  });
}

/** Records that share a value, as `sharersSearch` gives them. */
export function decodeCards(rows: readonly ResultRow[]): DecodedRows<RecordCard> {
  return decodeRows(rows, (row) => {
    const read = cardSchema.safeParse(parseJsonText(firstValue(row['minerva_card'])));
    if (!read.success) return undefined;
    const { record_key: recordKey, kind, source, name, mid } = read.data;
    return { recordKey, kind, source, name: name ?? recordKey, mids: mid ?? [] };
  });
}

/** Decodes every row, and counts those that cannot be read. */
export function decodeRows<Row>(
  rows: readonly ResultRow[],
  read: (row: ResultRow) => Row | undefined,
): DecodedRows<Row> {
  const decoded = rows.map(read).filter((row) => row !== undefined);
  return { rows: decoded, unreadable: rows.length - decoded.length };
}

/** The first value of a cell, or '': Splunk may answer with a list where one value is meant. */
export function firstValue(cell: ResultRow[string] | undefined): string {
  if (typeof cell === 'string') return cell;
  return cell?.[0] ?? '';
}

function listIn(text: string): readonly string[] {
  const read = z.array(z.string()).safeParse(parseJsonText(text));
  return read.success ? read.data : [];
}

/** JSON, or undefined if the text is none. */
export function parseJsonText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
