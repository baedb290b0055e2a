import { misuse, readArguments, truth } from '../arguments';
import type { CommandDefinition } from '../command';
import { perRow } from '../flow';
import { pcre } from '../patterns';

const syntax = 'makemv [delim=<text>] [tokenizer=<regex>] [allowempty=<bool>] <field>';

export const makemvCommand: CommandDefinition = {
  name: 'makemv',
  kind: 'streaming',
  syntax,
  refused: ['setsv'],
  source: 'Search Reference, makemv',
  compile: (command) => {
    const { options, words } = readArguments(command, ['delim', 'tokenizer', 'allowempty']);
    const field = words[0]?.text;
    if (field === undefined || words.length > 1) misuse('makemv', syntax);
    const keepsEmpty = truth('makemv', 'allowempty', options.get('allowempty'), false);
    const tokenizer = options.get('tokenizer');
    const delimiter = options.get('delim') ?? ' ';
    const split =
      tokenizer === undefined
        ? (text: string) => text.split(delimiter)
        : (text: string) => [...text.matchAll(pcre(tokenizer, 'g'))].map((found) => found[1] ?? found[0]);
    return perRow((row) => {
      const text = row.get(field)?.join(' ');
      if (text !== undefined)
        row.set(
          field,
          split(text).filter((part) => keepsEmpty || part !== ''),
        );
      return row;
    });
  },
};
