import { misuse, readArguments, truth } from '../arguments';
import type { Word } from '../../../splunk/spl/tree';
import type { CommandDefinition } from '../command';
import { perRow } from '../flow';
import {
  createFinder,
  plainMatching,
  type FindRows,
  type LookupMatching,
  type LookupRow,
} from '../lookupMatching';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';
import { refuseLookup } from './inputlookup';

const syntax =
  'lookup [local=<bool>] [update=<bool>] [event_time_field=<field>] <lookup> <field> [AS <field>], … [OUTPUT|OUTPUTNEW <field> [AS <field>], …]';

interface FieldPair {
  readonly inTable: string;
  readonly inRow: string;
}

export const lookupCommand: CommandDefinition = {
  name: 'lookup',
  kind: 'streaming',
  syntax,
  refused: ['filter of transforms.conf', 'event_time_field where the lookup has no times'],
  source: 'Search Reference, lookup',
  compile: (command, run) => {
    const { options, words: written } = readArguments(command, ['local', 'update', 'event_time_field']);
    // Where it runs, and whether a changed file is seen: here there is one machine, and each search reads anew.
    for (const option of ['local', 'update']) truth('lookup', option, options.get(option), false);
    const [name, ...words] = written;
    if (name === undefined) misuse('lookup', syntax);
    const table = run.host.lookup(name.text) ?? refuseLookup(name.text);
    const outputAt = words.findIndex(({ text, isQuoted }) => !isQuoted && /^output(new)?$/i.test(text));
    const keys = readPairs(outputAt < 0 ? words : words.slice(0, outputAt));
    const isNewOnly = words[outputAt]?.text.toLowerCase() === 'outputnew';
    if (keys.length === 0) misuse('lookup', syntax);
    const keyNames = new Set(keys.map(({ inTable }) => inTable));
    const outputs =
      outputAt < 0
        ? table.fields
            .filter((field) => !keyNames.has(field))
            .map((field) => ({ inTable: field, inRow: field }))
        : readPairs(words.slice(outputAt + 1));
    const matching = table.matching ?? plainMatching;
    const timeField = timeFieldOf(options, matching);
    const find = createFinder(
      table,
      keys.map(({ inTable }) => inTable),
      matching,
    );
    return perRow((row) => {
      const found = matches(row, keys, { find, most: matching.maxMatches, timeField });
      for (const { inTable, inRow } of found.length === 0 ? [] : outputs) {
        if (isNewOnly && row.get(inRow) !== undefined) continue;
        row.set(
          inRow,
          found.flatMap((one) => one.get(inTable) ?? []),
        );
      }
      return row;
    });
  },
};

function timeFieldOf(options: ReadonlyMap<string, string>, { time }: LookupMatching): string {
  const named = options.get('event_time_field');
  if (named !== undefined && time === undefined)
    throw new SearchRefusal(
      'bad-argument',
      'The lookup has no time_field in transforms.conf, so event_time_field means nothing to it.',
    );
  return named ?? '_time';
}

/** Of several values of a single key each is looked up; of several keys the first value counts. */
function matches(
  row: Row,
  keys: readonly FieldPair[],
  { find, most, timeField }: { readonly find: FindRows; readonly most: number; readonly timeField: string },
): readonly LookupRow[] {
  const time = Number(row.get(timeField)?.[0] ?? Number.NaN);
  const [only] = keys;
  if (keys.length === 1 && only !== undefined)
    return (row.get(only.inRow) ?? []).flatMap((value) => find([value], time)).slice(0, most);
  const values = keys.flatMap(({ inRow }) => row.get(inRow)?.[0] ?? []);
  return values.length < keys.length ? [] : find(values, time);
}

function readPairs(words: readonly Word[]): readonly FieldPair[] {
  const pairs: FieldPair[] = [];
  for (let at = 0; at < words.length; at++) {
    const inTable = words[at]?.text ?? '';
    const hasAlias = words[at + 1]?.text.toLowerCase() === 'as';
    pairs.push({ inTable, inRow: hasAlias ? (words[at + 2]?.text ?? inTable) : inTable });
    if (hasAlias) at += 2;
  }
  return pairs;
}
