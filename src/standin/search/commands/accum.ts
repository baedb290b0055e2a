import { misuse, readArguments } from '../arguments';
import type { CommandDefinition } from '../command';
import { perRow } from '../flow';
import { formatNumber, readNumber } from '../values';

const syntax = 'accum <field> [AS <name>]';

export const accumCommand: CommandDefinition = {
  name: 'accum',
  kind: 'streaming',
  syntax,
  refused: [],
  source: 'Search Reference, accum',
  compile: (command) => {
    const { words } = readArguments(command, []);
    const [field, as, alias, more] = words.map(({ text }) => text);
    const isRenamed = as?.toLowerCase() === 'as' && alias !== undefined;
    if (field === undefined || more !== undefined || (as !== undefined && !isRenamed))
      misuse('accum', syntax);
    let total = 0;
    return perRow((row) => {
      const value = readNumber(row.get(field)?.[0] ?? '');
      if (value === undefined) return row;
      total += value;
      row.set(alias ?? field, [formatNumber(total)]);
      return row;
    });
  },
};
