import { readArguments } from '../arguments';
import type { CommandDefinition } from '../command';
import { fieldTest } from '../fieldPatterns';
import { perRow } from '../flow';
import type { FieldValue } from '../host';

export const filldownCommand: CommandDefinition = {
  name: 'filldown',
  kind: 'streaming',
  syntax: 'filldown [<field or wildcard> …]; without fields all',
  refused: [],
  source: 'Search Reference, filldown',
  compile: (command) => {
    const { words } = readArguments(command, []);
    const patterns = words.length === 0 ? ['*'] : words.map(({ text }) => text);
    const isFilled = (field: string): boolean => patterns.some((pattern) => fieldTest(pattern)(field));
    const last = new Map<string, FieldValue>();
    return perRow((row) => {
      for (const [field, value] of last) if (row.get(field) === undefined) row.set(field, value);
      for (const field of row.names()) {
        const value = row.get(field);
        if (value !== undefined && isFilled(field)) last.set(field, value);
      }
      return row;
    });
  },
};
