import { misuse, readArguments } from '../arguments';
import type { CommandDefinition } from '../command';
import { perRow } from '../flow';

export const nomvCommand: CommandDefinition = {
  name: 'nomv',
  kind: 'streaming',
  syntax: 'nomv <field>',
  refused: [],
  source: 'Search Reference, nomv',
  compile: (command) => {
    const field = readArguments(command, []).words[0]?.text;
    if (field === undefined) misuse('nomv', 'nomv <field>');
    return (input) => {
      // A newline is the delimiter of a field that no command has given another.
      const delimiter = input.delimiters?.get(field) ?? '\n';
      return perRow((row) => {
        const values = row.get(field);
        if (values !== undefined) row.set(field, [values.join(delimiter)]);
        return row;
      })(input);
    };
  },
};
