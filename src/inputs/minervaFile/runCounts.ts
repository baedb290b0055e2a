// What a run counted; one summary event per file and run tells it.
import type { MinervaRecord } from '../../core/records/record';

export interface RunCounts {
  rowsRead: number;
  records: number;
  fallbackRows: number;
  endOfFileMarks: number;
  readonly quarantined: Map<string, number>;
  /** Side rows that went into records, by file. */
  readonly folded: Map<string, number>;
  readonly identifiers: Map<string, number>;
}

/** Counts of a run that has not begun. */
export function createRunCounts(): RunCounts {
  return {
    rowsRead: 0,
    records: 0,
    fallbackRows: 0,
    endOfFileMarks: 0,
    quarantined: new Map(),
    folded: new Map(),
    identifiers: new Map(),
  };
}

/** Adds to one line of a tally. */
export function add(tally: Map<string, number>, name: string, count = 1): void {
  tally.set(name, (tally.get(name) ?? 0) + count);
}

/** Counts a record and its identifiers. */
export function countRecord(counts: RunCounts, record: MinervaRecord): void {
  counts.records += 1;
  for (const { type } of record.identifiers) add(counts.identifiers, type);
}

/** A tally as a JSON object, names sorted. */
export function tallied(tally: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...tally].sort(([left], [right]) => (left < right ? -1 : 1)));
}
