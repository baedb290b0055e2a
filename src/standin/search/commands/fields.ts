import { readArguments, misuse } from '../arguments';
import type { CommandDefinition } from '../command';
import { expandFields, fieldTest } from '../fieldPatterns';
import { perRow } from '../flow';

const syntax = 'fields [+|-] <field or wildcard>, …';

export const fieldsCommand: CommandDefinition = {
  name: 'fields',
  kind: 'streaming',
  syntax,
  refused: [],
  source: 'Search Reference, fields',
  compile: (command) => {
    const written = readArguments(command, []).words.map(({ text }) => text);
    const removes = written[0]?.startsWith('-') === true;
    const [first = '', ...others] = written;
    const patterns = [/^[+-]/.test(first) ? first.slice(1) : first, ...others].filter((text) => text !== '');
    if (patterns.length === 0) misuse('fields', syntax);
    const tests = patterns.map(fieldTest);
    const names = (name: string): boolean => tests.some((test) => test(name));
    const stage = perRow((row) => {
      if (!removes)
        return row.only(
          expandFields(
            [...patterns, '_time', '_raw'],
            patterns.some((pattern) => pattern.includes('*')) ? row.names() : [],
          ),
        );
      for (const name of [...row.names()].filter(names)) row.set(name, undefined);
      return row;
    });
    return (input) => ({
      ...stage(input),
      // _time and _raw stay unless they are removed by name.
      columns: () =>
        input
          .columns()
          .filter((name) => (removes ? !names(name) : name === '_time' || name === '_raw' || names(name))),
    });
  },
};
