import { misuse, readArguments, truth, wholeNumber } from '../arguments';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import { fieldsOf, grouped, inBatches, wholeTable } from '../flow';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';

const syntax =
  'outputlookup [append=<bool>] [override_if_empty=<bool>] [max=<count>] [key_field=<field>] [createinapp=true] [create_context=app] <lookup>';

const ROWS_A_WRITE = 5000; // five batches of the KV Store

const known = ['append', 'override_if_empty', 'max', 'key_field', 'createinapp', 'create_context'];

export const outputlookupCommand: CommandDefinition = {
  name: 'outputlookup',
  kind: 'dataset',
  syntax,
  refused: [
    'create_empty',
    'createinapp=false',
    'create_context=user and system',
    'allow_updates',
    'key_field without append',
  ],
  source: 'Search Reference, outputlookup',
  compile: (command, run) => {
    const { options, words } = readArguments(command, known);
    refuseElsewhere(options);
    const name = words[0]?.text;
    if (name === undefined || words.length > 1) misuse('outputlookup', syntax);
    const keyField = options.get('key_field');
    // Whether a key field alone keeps the other rows is not documented beyond doubt, and the difference is a wiped table.
    if (keyField !== undefined && !options.has('append'))
      throw new SearchRefusal(
        'not-covered',
        "The stand-in's command 'outputlookup' has key_field only beside append: write append=true to keep other rows, append=false to replace them.",
      );
    const isAppending = truth('outputlookup', 'append', options.get('append'), false);
    const isOverriding = truth('outputlookup', 'override_if_empty', options.get('override_if_empty'), true);
    const max = wholeNumber('outputlookup', 'max', options.get('max'), { fallback: 0 });
    const write = (rows: readonly Row[], columns: readonly string[]): void => {
      const table = { fields: fieldsOf(columns, rows), rows: rows.map((row) => row.asMap()) };
      const problem = run.host.writeLookup?.(name, table, { isAppending, ...(keyField && { keyField }) });
      if (problem !== undefined || run.host.writeLookup === undefined)
        throw new SearchRefusal('bad-argument', problem ?? `The lookup '${name}' cannot be written here.`);
    };
    // Rows with keys are put into a collection, where each batch stands for itself; a file is replaced as a whole.
    if (keyField !== undefined && isAppending)
      return (input) => ({ ...input, isClosed: false, batches: put(input, { most: max, write }, run) });
    return wholeTable('outputlookup', run, (rows, columns) => {
      const written = max === 0 ? rows : rows.slice(0, max);
      if (written.length > 0 || (!isAppending && isOverriding)) write(written, columns);
      return { rows, columns };
    });
  },
};

interface Putting {
  /** 0: all. */
  readonly most: number;
  readonly write: (rows: readonly Row[], columns: readonly string[]) => void;
}

/** Writes and passes on some thousand rows at a time: millions would not fit into memory. */
async function* put(input: Flow, { most, write }: Putting, run: SearchRun): AsyncGenerator<readonly Row[]> {
  let left = most === 0 ? Infinity : most;
  for await (const rows of grouped(input.batches, ROWS_A_WRITE)) {
    const written = rows.slice(0, left);
    left -= written.length;
    if (written.length > 0) write(written, input.columns());
    yield* inBatches(rows);
    await run.breathe();
    if (run.host.isCancelled()) return;
  }
}

/** A file is made in the app of the search, as it is unless told otherwise. */
function refuseElsewhere(options: ReadonlyMap<string, string>): void {
  const isInApp =
    truth('outputlookup', 'createinapp', options.get('createinapp'), true) &&
    (options.get('create_context') ?? 'app') === 'app';
  if (!isInApp)
    throw new SearchRefusal(
      'not-covered',
      "The stand-in's outputlookup makes files in the app of the search only: write createinapp=true, or leave it out.",
    );
}
