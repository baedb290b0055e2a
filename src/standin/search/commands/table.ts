import { misuse, readArguments } from '../arguments';
import type { CommandDefinition, Flow } from '../command';
import { expandFields } from '../fieldPatterns';
import { fieldsOf, wholeTable } from '../flow';
import type { Row } from '../row';

const syntax = 'table <field or wildcard>, …';

export const tableCommand: CommandDefinition = {
  name: 'table',
  kind: 'transforming',
  syntax,
  refused: [],
  source: 'Search Reference, table',
  compile: (command, run) => {
    const patterns = readArguments(command, []).words.map(({ text }) => text);
    if (patterns.length === 0) misuse('table', syntax);
    if (!patterns.some((pattern) => pattern.includes('*'))) {
      return (input): Flow => ({
        batches: onlyThese(input, patterns),
        columns: () => [...new Set(patterns)],
        isClosed: false,
      });
    }
    return wholeTable('table', run, (rows, columns) => {
      const chosen = expandFields(patterns, fieldsOf(columns, rows));
      return { rows: rows.map((row) => row.only(chosen)), columns: chosen };
    });
  },
};

async function* onlyThese(input: Flow, fields: readonly string[]): AsyncGenerator<readonly Row[]> {
  for await (const batch of input.batches) yield batch.map((row) => row.only(fields));
}
