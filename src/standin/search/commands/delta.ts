import { misuse, readArguments, wholeNumber } from '../arguments';
import type { CommandDefinition } from '../command';
import { perRow } from '../flow';
import { formatNumber, readNumber } from '../values';

const syntax = 'delta <field> [AS <name>] [p=<count>]';
const MOST_BACK = 10_000; // as a window of streamstats: what is kept in memory has an end

export const deltaCommand: CommandDefinition = {
  name: 'delta',
  kind: 'streaming',
  syntax,
  refused: [],
  source: 'Search Reference, delta',
  compile: (command) => {
    const { options, words } = readArguments(command, ['p']);
    const [field, as, alias, more] = words.map(({ text }) => text);
    const isRenamed = as?.toLowerCase() === 'as' && alias !== undefined;
    const back = wholeNumber('delta', 'p', options.get('p'), { fallback: 1, least: 1 });
    if (field === undefined || more !== undefined || (as !== undefined && !isRenamed) || back > MOST_BACK)
      misuse('delta', syntax);
    // Values of the rows before, a place for each row also where it has none.
    const before: (number | undefined)[] = [];
    return perRow((row) => {
      const value = readNumber(row.get(field)?.[0] ?? '');
      const earlier = before.length === back ? before.shift() : undefined;
      before.push(value);
      if (value !== undefined && earlier !== undefined)
        row.set(alias ?? `delta(${field})`, [formatNumber(value - earlier)]);
      return row;
    });
  },
};
