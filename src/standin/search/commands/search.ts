import { SearchRefusal } from '../refusal';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import { BATCH_ROWS, perRow } from '../flow';
import { rowOfEvent } from '../eventRow';
import type { EventScan } from '../host';
import type { Row } from '../row';
import { scanFor } from '../scope';
import type { RowTest } from '../searchTerms';

export const searchCommand: CommandDefinition = {
  name: 'search',
  kind: 'generating',
  syntax:
    'search terms, field=value, eventtype=, tag=, tag::field=, savedsearch=, field IN (a, b), TERM(x), CASE(x), NOT, OR, AND, earliest=, latest=, [subsearch]',
  refused: ['savedsearch= after a pipe', '%20-like breakers inside encoded text'],
  source: 'Search Reference, search',
  compile: (command, run, { isFirst }) => {
    if (command.kind !== 'search')
      throw new SearchRefusal('bad-argument', 'search was read in an unexpected form.');
    const { expression } = command;
    const test: RowTest = expression === undefined ? () => true : run.compileTerms(expression);
    if (!isFirst) return perRow((row) => (test(row) ? row : undefined));
    const scan = scanFor(expression, run.host, run.range);
    run.counters.searched = scan;
    return (): Flow => ({
      batches: readEvents(scan, test, run),
      columns: () => eventColumns,
      isClosed: false,
    });
  },
};

/** What every event shows first. */
const eventColumns = ['_time', '_raw', 'host', 'index', 'source', 'sourcetype'];

async function* readEvents(scan: EventScan, test: RowTest, run: SearchRun): AsyncGenerator<readonly Row[]> {
  if (scan.indexes.length === 0 || !(scan.latest > scan.earliest)) return;
  let batch: Row[] = [];
  let read = 0;
  for (const event of run.host.scanEvents(scan)) {
    run.counters.scanned++;
    const row = rowOfEvent(event, run.host.searchTimeFields);
    if (test(row)) {
      run.counters.events++;
      batch.push(row);
    }
    if (++read % 64 === 0) {
      await run.breathe();
      if (run.host.isCancelled()) break;
    }
    if (batch.length >= BATCH_ROWS) {
      yield batch;
      batch = [];
    }
  }
  yield batch;
}
