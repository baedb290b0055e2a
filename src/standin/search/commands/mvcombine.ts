import { misuse, readArguments } from '../arguments';
import type { CommandDefinition } from '../command';
import { wholeTable } from '../flow';
import type { Row } from '../row';

export const mvcombineCommand: CommandDefinition = {
  name: 'mvcombine',
  kind: 'dataset',
  syntax: 'mvcombine [delim=<text>] <field>; delim shows after nomv',
  refused: [],
  source: 'Search Reference, mvcombine',
  compile: (command, run) => {
    const { options, words } = readArguments(command, ['delim']);
    const field = words[0]?.text;
    if (field === undefined) misuse('mvcombine', 'mvcombine [delim=<text>] <field>');
    const stage = wholeTable('mvcombine', run, (rows, columns) => {
      const combined = new Map<string, { readonly row: Row; readonly values: string[] }>();
      rows.forEach((row, at) => {
        const others = [...row.asMap()]
          .filter(([name]) => name !== field)
          .sort(([left], [right]) => (left < right ? -1 : 1));
        // A row without the field is left as it is.
        const key = row.get(field) === undefined ? `alone ${at}` : JSON.stringify(others);
        const known = combined.get(key);
        if (known === undefined) combined.set(key, { row, values: [...(row.get(field) ?? [])] });
        else for (const value of row.get(field) ?? []) known.values.push(value);
      });
      for (const { row, values } of combined.values())
        if (row.get(field) !== undefined) row.set(field, values);
      return { rows: [...combined.values()].map(({ row }) => row), columns };
    });
    return (input) => ({
      ...stage(input),
      delimiters: new Map(input.delimiters).set(field, options.get('delim') ?? ' '),
    });
  },
};
