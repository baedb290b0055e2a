// tstats prestats=true: what a statistics command that follows needs of each event. Splunk hands over partial sums in
// columns of its own (psrsvd_…), which nobody reads; here the values themselves go on, so that stats, chart and timechart
// come to the same.
import type { AggregateCommand } from '../../../splunk/spl/tree';
import type { SearchRun } from '../command';
import type { FieldValue, IndexedRow } from '../host';
import { Row } from '../row';
import type { RowTest } from '../searchTerms';
import type { FieldReader } from '../values';
import type { OpenDataset } from './groupDataset';

const BATCH_ROWS = 8192; // between two chances for other searches

/** What goes on of each event, and which events. */
export interface Prestats {
  readonly fields: readonly string[];
  readonly test: RowTest;
  /** The event as `by` sees it: time cut to its span, nulls filled. */
  readonly seen: (event: FieldReader, time: number) => FieldReader;
}

/** The fields that the functions and `by` name, each once. */
export function prestatsFields({ aggregations, by }: AggregateCommand): readonly string[] {
  const read = aggregations.flatMap(({ argument }) => (argument?.kind === 'field' ? [argument.name] : []));
  return [...new Set([...by.map(({ field }) => field), ...read])];
}

/** Rows of indexed events, one for each. */
export async function* prestatsOfEvents(
  events: Iterable<IndexedRow>,
  readerOf: (event: IndexedRow) => FieldReader,
  plan: Prestats,
  run: SearchRun,
): AsyncGenerator<readonly Row[]> {
  let rows: Row[] = [];
  for (const event of events) {
    run.counters.scanned++;
    const reader = readerOf(event);
    if (plan.test(reader)) rows.push(rowOf(plan.seen(reader, event.time), plan.fields, run));
    if (rows.length < BATCH_ROWS) continue;
    yield rows;
    rows = [];
    await run.breathe();
    if (run.host.isCancelled()) return;
  }
  yield rows;
}

/** Rows of the events of a data model, one for each. */
export async function* prestatsOfDataset(
  { scan, host, range }: OpenDataset,
  plan: Prestats,
  run: SearchRun,
): AsyncGenerator<readonly Row[]> {
  const flow = scan && (await run.openSearch(scan.spl, range, host));
  for await (const batch of flow?.batches ?? []) {
    yield batch.flatMap((event) => {
      const row = scan?.read(event);
      if (row === undefined || !plan.test(row)) return [];
      return [rowOf(plan.seen(row, row.time), plan.fields, run)];
    });
  }
}

function rowOf(seen: FieldReader, fields: readonly string[], run: SearchRun): Row {
  run.counters.events++;
  const values = new Map<string, FieldValue>();
  for (const field of fields) {
    const value = seen.get(field);
    if (value !== undefined) values.set(field, value);
  }
  return new Row(values);
}
