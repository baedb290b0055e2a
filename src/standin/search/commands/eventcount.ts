import { misuse, readArguments, truth } from '../arguments';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import { inBatches } from '../flow';
import { rowOf, type Row } from '../row';

const syntax = 'eventcount [summarize=<bool>] [index=<index or wildcard>]';

export const eventcountCommand: CommandDefinition = {
  name: 'eventcount',
  kind: 'generating',
  syntax,
  refused: ['report_size', 'list_vix', 'list_federated_remote', 'several index='],
  source: 'Search Reference, eventcount',
  compile: (command, run, { isFirst }) => {
    const { options, words } = readArguments(command, ['summarize', 'index']);
    if (words.length > 0 || !isFirst) misuse('eventcount', syntax);
    const isSummary = truth('eventcount', 'summarize', options.get('summarize'), true);
    const pattern = options.get('index');
    const indexes = pattern === undefined ? run.host.defaultIndexes() : run.host.searchableIndexes(pattern);
    return (): Flow => ({
      batches: counted(run, indexes, isSummary),
      columns: () => (isSummary ? ['count'] : ['count', 'index']),
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
    rows.push(rowOf({ count: String(count), index }));
    sum += count;
  }
  yield* inBatches(isSummary ? [rowOf({ count: String(sum) })] : rows);
}
