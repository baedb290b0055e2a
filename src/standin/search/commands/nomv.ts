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
    return perRow((row) => {
      const values = row.get(field);
      // Values are joined by a newline, the delimiter of a field that no command has given another.
      if (values !== undefined) row.set(field, [values.join('\n')]);
      return row;
    });
  },
};
