import { misuse, readArguments } from '../arguments';
import type { Word } from '../../../splunk/spl/tree';
import type { CommandDefinition } from '../command';
import { perRow } from '../flow';
import type { FieldValue } from '../host';
import type { Row } from '../row';
import { refuseLookup } from './inputlookup';

const MAX_MATCHES = 100; // limits.conf [lookup] max_matches, for lookups without times
const syntax = 'lookup <lookup> <field> [AS <field>], … [OUTPUT|OUTPUTNEW <field> [AS <field>], …]';

interface FieldPair {
  readonly inTable: string;
  readonly inRow: string;
}

export const lookupCommand: CommandDefinition = {
  name: 'lookup',
  kind: 'streaming',
  syntax,
  refused: ['local', 'update', 'event_time_field', 'wildcard, CIDR and caseless matching'],
  source: 'Search Reference, lookup',
  compile: (command, run) => {
    const [name, ...words] = readArguments(command, []).words;
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
    const index = indexOf(table.rows, keys);
    return perRow((row) => {
      const found = matches(row, keys, index);
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

type TableRow = ReadonlyMap<string, FieldValue>;

function indexOf(rows: Iterable<TableRow>, keys: readonly FieldPair[]): ReadonlyMap<string, TableRow[]> {
  const index = new Map<string, TableRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(keys.map(({ inTable }) => row.get(inTable)?.[0] ?? ''));
    const known = index.get(key);
    if (known === undefined) index.set(key, [row]);
    else if (known.length < MAX_MATCHES) known.push(row);
  }
  return index;
}

function matches(
  row: Row,
  keys: readonly FieldPair[],
  index: ReadonlyMap<string, TableRow[]>,
): readonly TableRow[] {
  const [only] = keys;
  if (keys.length === 1 && only !== undefined)
    return (row.get(only.inRow) ?? [])
      .flatMap((value) => index.get(JSON.stringify([value])) ?? [])
      .slice(0, MAX_MATCHES);
  const values = keys.map(({ inRow }) => row.get(inRow)?.[0]);
  return values.includes(undefined) ? [] : (index.get(JSON.stringify(values)) ?? []);
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
