import { misuse, readArguments, wholeNumber } from '../arguments';
import type { CommandDefinition, Flow } from '../command';
import { BATCH_ROWS } from '../flow';
import type { LookupTable } from '../host';
import { SearchRefusal } from '../refusal';
import { Row } from '../row';

const syntax = 'inputlookup <lookup> [max=<count>] [start=<count>]';

export const inputlookupCommand: CommandDefinition = {
  name: 'inputlookup',
  kind: 'generating',
  syntax,
  refused: ['append', 'strict', 'where'],
  source: 'Search Reference, inputlookup',
  compile: (command, run, { isFirst }) => {
    const { options, words } = readArguments(command, ['max', 'start']);
    const name = words[0]?.text;
    if (name === undefined || words.length > 1 || !isFirst) misuse('inputlookup', syntax);
    const table = run.host.lookup(name) ?? refuseLookup(name);
    const start = wholeNumber('inputlookup', 'start', options.get('start'), { fallback: 0 });
    const max = wholeNumber('inputlookup', 'max', options.get('max'), { fallback: 1_000_000_000 });
    return (): Flow => ({
      batches: readTable(table, start, start + max),
      columns: () => table.fields,
      isClosed: false,
    });
  },
};

/** Refuses a lookup that is not there or not readable. */
export function refuseLookup(name: string): never {
  throw new SearchRefusal(
    'bad-argument',
    `There is no lookup '${name}' that this app and user can see. Check its name and its permissions.`,
  );
}

async function* readTable(table: LookupTable, start: number, end: number): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  let at = 0;
  for (const row of table.rows) {
    if (at >= end) break;
    if (at++ < start) continue;
    batch.push(new Row(new Map(row)));
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
    await Promise.resolve();
  }
  yield batch;
}
