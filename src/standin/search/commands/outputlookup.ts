import { misuse, readArguments, truth, wholeNumber } from '../arguments';
import type { CommandDefinition } from '../command';
import { fieldsOf, wholeTable } from '../flow';
import { SearchRefusal } from '../refusal';

const syntax =
  'outputlookup [append=<bool>] [override_if_empty=<bool>] [max=<count>] [key_field=<field>] [createinapp=true] [create_context=app] <lookup>';

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
    return wholeTable('outputlookup', run, (rows, columns) => {
      const written = max === 0 ? rows : rows.slice(0, max);
      if (written.length > 0 || (!isAppending && isOverriding)) {
        const fields = fieldsOf(columns, written);
        const table = { fields, rows: written.map((row) => row.asMap()) };
        const problem = run.host.writeLookup?.(name, table, { isAppending, ...(keyField && { keyField }) });
        if (problem !== undefined || run.host.writeLookup === undefined)
          throw new SearchRefusal('bad-argument', problem ?? `The lookup '${name}' cannot be written here.`);
      }
      return { rows, columns };
    });
  },
};

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
