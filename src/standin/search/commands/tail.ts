import { readArguments, wholeNumber } from '../arguments';
import type { CommandDefinition } from '../command';
import { wholeTable } from '../flow';

export const tailCommand: CommandDefinition = {
  name: 'tail',
  kind: 'dataset',
  syntax: 'tail [<count>]: the last ones, last first',
  refused: [],
  source: 'Search Reference, tail',
  compile: (command, run) => {
    const count = wholeNumber('tail', 'count', readArguments(command, []).words[0]?.text, { fallback: 10 });
    return wholeTable('tail', run, (rows, columns) => ({
      rows: count === 0 ? [] : rows.slice(-count).reverse(),
      columns,
    }));
  },
};
