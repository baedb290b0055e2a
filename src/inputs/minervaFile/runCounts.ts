// What a run over a file counted; one summary event per file and run tells it.
import { createRecordCounts, type RecordCounts } from '../collecting/recordCounts';

export interface RunCounts extends RecordCounts {
  fallbackRows: number;
  endOfFileMarks: number;
  /** Side rows that went into records, by file. */
  readonly folded: Map<string, number>;
}

/** Counts of a run that has not begun. */
export function createRunCounts(): RunCounts {
  return { ...createRecordCounts(), fallbackRows: 0, endOfFileMarks: 0, folded: new Map() };
}
