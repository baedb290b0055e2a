import { misuse, readArguments, wholeNumber } from '../arguments';
import type { CommandDefinition } from '../command';
import { perRow } from '../flow';

const syntax = 'mvexpand <field> [limit=<count>]';

export const mvexpandCommand: CommandDefinition = {
  name: 'mvexpand',
  kind: 'streaming',
  syntax,
  refused: ['the memory limit of 500 MB, beyond which Splunk cuts its output'],
  source: 'Search Reference, mvexpand',
  compile: (command) => {
    const { options, words } = readArguments(command, ['limit']);
    const field = words[0]?.text;
    if (field === undefined || words.length > 1) misuse('mvexpand', syntax);
    const limit = wholeNumber('mvexpand', 'limit', options.get('limit'), { fallback: 0 });
    return perRow((row) => {
      const values = row.get(field);
      if (values === undefined || values.length === 1) return row;
      return values.slice(0, limit === 0 ? undefined : limit).map((value) => {
        const copy = row.copy();
        copy.set(field, [value]);
        return copy;
      });
    });
  },
};
