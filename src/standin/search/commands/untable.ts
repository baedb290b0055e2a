import { misuse, readArguments } from '../arguments';
import type { CommandDefinition } from '../command';
import { fieldsOf, wholeTable } from '../flow';
import { Row } from '../row';

const syntax = 'untable <field of rows> <name for column names> <name for values>';

export const untableCommand: CommandDefinition = {
  name: 'untable',
  kind: 'streaming',
  syntax,
  refused: [],
  source: 'Search Reference, untable',
  compile: (command, run) => {
    const { words } = readArguments(command, []);
    const [x, name, data, more] = words.map(({ text }) => text);
    if (x === undefined || name === undefined || data === undefined || more !== undefined)
      misuse('untable', syntax);
    // All rows are read first, so that the columns of a table come in its order and not in each row's own.
    return wholeTable('untable', run, (rows, columns) => {
      const fields = fieldsOf(columns, rows).filter((field) => field !== x && !field.startsWith('_'));
      const made = rows.flatMap((row) => {
        const key = row.get(x);
        if (key === undefined) return [];
        return fields.flatMap((field) => {
          const value = row.get(field);
          return value === undefined
            ? []
            : [
                new Row(
                  new Map([
                    [x, key],
                    [name, [field]],
                    [data, value],
                  ]),
                ),
              ];
        });
      });
      return { rows: made, columns: [x, name, data] };
    });
  },
};
