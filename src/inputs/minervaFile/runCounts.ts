// What a run over a file counted; one summary event per file and run tells it.
import { createRecordCounts, type RecordCounts } from '../collecting/recordCounts';

export interface RunCounts extends RecordCounts {
  fallbackRows: number;
  endOfFileMarks: number;
  /** Side rows that went into records, by file. */
  readonly folded: Map<string, number>;
  /** Columns that the mapping does not know, and known ones that did not come; where the mapping lists them. */
  drift: { readonly unknown: readonly string[]; readonly missing: readonly string[] } | undefined;
}

/** Counts of a run that has not begun. */
export function createRunCounts(): RunCounts {
  return { ...createRecordCounts(), fallbackRows: 0, endOfFileMarks: 0, folded: new Map(), drift: undefined };
}

const MOST_TOLD = 200; // more than any register has; a file of another kind may have thousands

/** What of a header differs from the columns that a publisher is known to write. */
export function driftOf(names: readonly string[], known: readonly string[]): RunCounts['drift'] {
  const [came, expected] = [new Set(names), new Set(known)];
  return {
    unknown: names.filter((name) => !expected.has(name)).slice(0, MOST_TOLD),
    missing: known.filter((name) => !came.has(name)).slice(0, MOST_TOLD),
  };
}
