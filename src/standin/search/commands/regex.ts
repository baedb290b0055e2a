import { asGeneric, misuse } from '../arguments';
import type { CommandDefinition } from '../command';
import { perRow } from '../flow';
import { pcre } from '../patterns';

const syntax = 'regex <field>="<regex>" | regex <field>!="<regex>" | regex "<regex>"';

export const regexCommand: CommandDefinition = {
  name: 'regex',
  kind: 'streaming',
  syntax,
  refused: [],
  source: 'Search Reference, regex',
  compile: (command) => {
    const [argument, ...others] = asGeneric(command).arguments;
    if (
      argument === undefined ||
      others.length > 0 ||
      (argument.kind !== 'word' && argument.kind !== 'option')
    )
      misuse('regex', syntax);
    const field = argument.kind === 'option' ? argument.name : '_raw';
    const expression = pcre(
      argument.kind === 'option' ? argument.value.text : argument.word.text,
      '',
      'unread',
    );
    const keeps = argument.kind === 'word' || argument.operator === '=';
    return perRow((row) => {
      const fits = (row.get(field) ?? []).some((value) => expression.test(value));
      return fits === keeps ? row : undefined;
    });
  },
};
