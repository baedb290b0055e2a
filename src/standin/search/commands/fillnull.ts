import { readArguments } from '../arguments';
import type { CommandDefinition } from '../command';
import { fieldsOf, perRow, wholeTable } from '../flow';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';

export const fillnullCommand: CommandDefinition = {
  name: 'fillnull',
  kind: 'streaming',
  syntax: 'fillnull [value=<text>] [<field>, …]; 0 unless told; without fields all that any row has',
  refused: ['wildcards'],
  source: 'Search Reference, fillnull',
  compile: (command, run) => {
    const { options, words } = readArguments(command, ['value']);
    const value = [options.get('value') ?? '0'];
    const fill = (row: Row, fields: readonly string[]): Row => {
      for (const field of fields) if (row.get(field) === undefined) row.set(field, value);
      return row;
    };
    const named = words.map(({ text }) => text);
    const pattern = named.find((name) => name.includes('*'));
    if (pattern !== undefined)
      throw new SearchRefusal(
        'not-covered',
        `The stand-in's fillnull takes no wildcard such as '${pattern}'. Name the fields, or write none to fill all.`,
      );
    if (named.length > 0) return perRow((row) => fill(row, named));
    return wholeTable('fillnull', run, (rows, columns) => {
      const fields = fieldsOf(columns, rows).filter((name) => !name.startsWith('_'));
      return { rows: rows.map((row) => fill(row, fields)), columns };
    });
  },
};
