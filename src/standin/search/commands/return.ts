import { asGeneric, misuse } from '../arguments';
import type { CommandDefinition } from '../command';
import { wholeTable } from '../flow';
import { escapeQuoted } from '../formatRows';
import { rowOf, type Row } from '../row';

const syntax = 'return [<count>] <field> | <alias>=<field> | $<field> …';

interface Returned {
  readonly field: string;
  /** Undefined: the bare value. */
  readonly name: string | undefined;
}

export const returnCommand: CommandDefinition = {
  name: 'return',
  kind: 'transforming',
  syntax,
  refused: [],
  source: 'Search Reference, return',
  compile: (command, run) => {
    let count = 1;
    const fields: Returned[] = [];
    for (const [at, argument] of asGeneric(command).arguments.entries()) {
      if (argument.kind === 'option') fields.push({ field: argument.value.text, name: argument.name });
      else if (argument.kind === 'word') {
        const { text } = argument.word;
        if (at === 0 && /^\d{1,9}$/.test(text)) count = Number(text);
        else
          fields.push(
            text.startsWith('$') ? { field: text.slice(1), name: undefined } : { field: text, name: text },
          );
      } else if (argument.kind !== 'sign') misuse('return', syntax);
    }
    if (fields.length === 0) misuse('return', syntax);
    return wholeTable('return', run, (rows) => {
      const groups = rows
        .slice(0, count)
        .map((row) => rowText(row, fields))
        .filter((text) => text !== '');
      return {
        rows: [rowOf({ search: groups.length === 0 ? 'NOT ()' : groups.join(' OR ') })],
        columns: ['search'],
      };
    });
  },
};

function rowText(row: Row, fields: readonly Returned[]): string {
  const terms = fields.flatMap(({ field, name }) => {
    const value = row.get(field)?.[0];
    if (value === undefined) return [];
    return [name === undefined ? value : `${name}="${escapeQuoted(value)}"`];
  });
  // Bare values stand as they are: $field is how a number or a text is handed to where.
  return fields.every(({ name }) => name === undefined)
    ? terms.join(' ')
    : terms.length === 0
      ? ''
      : `(${terms.join(' ')})`;
}
