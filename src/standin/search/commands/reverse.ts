import { readArguments } from '../arguments';
import type { CommandDefinition } from '../command';
import { wholeTable } from '../flow';

export const reverseCommand: CommandDefinition = {
  name: 'reverse',
  kind: 'dataset',
  syntax: 'reverse',
  refused: [],
  source: 'Search Reference, reverse',
  compile: (command, run) => {
    readArguments(command, []);
    return wholeTable('reverse', run, (rows, columns) => ({ rows: rows.reverse(), columns }));
  },
};
