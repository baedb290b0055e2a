import { hostname } from 'node:os';
import { misuse, readArguments, truth } from '../arguments';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import { inBatches } from '../flow';
import { SearchRefusal } from '../refusal';
import { indexesNamed } from '../scope';
import { rowOf, type Row } from '../row';

const syntax =
  'eventcount [summarize=<bool>] [index=<index or wildcard> …] [report_size=false] [list_vix=<bool>]';

export const eventcountCommand: CommandDefinition = {
  name: 'eventcount',
  kind: 'generating',
  syntax,
  refused: ['report_size=true', 'list_federated_remote'],
  source: 'Search Reference, eventcount',
  compile: (command, run, { isFirst }) => {
    const { options, words } = readArguments(command, ['summarize', 'index', 'report_size', 'list_vix']);
    if (words.length > 0 || !isFirst) misuse('eventcount', syntax);
    const isSummary = truth('eventcount', 'summarize', options.get('summarize'), true);
    // There are no virtual indexes to be listed or left out.
    truth('eventcount', 'list_vix', options.get('list_vix'), true);
    if (truth('eventcount', 'report_size', options.get('report_size'), false))
      throw new SearchRefusal('not-covered', "The stand-in's eventcount reports no sizes.");
    const indexes = indexesNamed(command, run.host);
    return (): Flow => ({
      batches: counted(run, indexes, isSummary),
      columns: () => (isSummary ? ['count'] : ['count', 'index', 'server']),
      isClosed: false,
    });
  },
};

async function* counted(
  run: SearchRun,
  indexes: readonly string[],
  isSummary: boolean,
): AsyncGenerator<readonly Row[]> {
  const rows: Row[] = [];
  let sum = 0;
  for (const index of indexes) {
    await run.breathe();
    let count = 0;
    const everything = {
      indexes: [index],
      earliest: 0,
      latest: Infinity,
      prefilter: { kind: 'all' } as const,
    };
    for (const row of run.host.scanIndexed(everything)) if (row.time >= 0) count++;
    rows.push(rowOf({ count: String(count), index, server: hostname() }));
    sum += count;
  }
  yield* inBatches(isSummary ? [rowOf({ count: String(sum) })] : rows);
}
