import { readArguments } from '../arguments';
import type { CommandDefinition } from '../command';
import { fieldsOf, perRow, wholeTable } from '../flow';
import type { Row } from '../row';

export const fillnullCommand: CommandDefinition = {
  name: 'fillnull',
  kind: 'streaming',
  syntax: 'fillnull [value=<text>] [<field>, …]; 0 unless told; without fields all that any row has',
  refused: [],
  source: 'Search Reference, fillnull',
  compile: (command, run) => {
    const { options, words } = readArguments(command, ['value']);
    const value = [options.get('value') ?? '0'];
    const fill = (row: Row, fields: readonly string[]): Row => {
      for (const field of fields) if (row.get(field) === undefined) row.set(field, value);
      return row;
    };
    const named = words.map(({ text }) => text);
    if (named.length > 0) return perRow((row) => fill(row, named));
    return wholeTable('fillnull', run, (rows, columns) => {
      const fields = fieldsOf(columns, rows).filter((name) => !name.startsWith('_'));
      return { rows: rows.map((row) => fill(row, fields)), columns };
    });
  },
};
