// What every run counts, and the tallies its summary event tells.
import type { MinervaRecord } from '../../core/records/record';

export interface RecordCounts {
  rowsRead: number;
  records: number;
  readonly quarantined: Map<string, number>;
  readonly identifiers: Map<string, number>;
}

/** Counts of a run that has not begun. */
export function createRecordCounts(): RecordCounts {
  return { rowsRead: 0, records: 0, quarantined: new Map(), identifiers: new Map() };
}

/** Adds to one line of a tally. */
export function add(tally: Map<string, number>, name: string, count = 1): void {
  tally.set(name, (tally.get(name) ?? 0) + count);
}

/** Counts a record and its identifiers. */
export function countRecord(counts: RecordCounts, record: MinervaRecord): void {
  counts.records += 1;
  for (const { type } of record.identifiers) add(counts.identifiers, type);
}

/** A tally as a JSON object, names sorted. */
export function tallied(tally: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...tally].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Sum over a tally. */
export function totalOf(tally: ReadonlyMap<string, number>): number {
  return [...tally.values()].reduce((sum, count) => sum + count, 0);
}
