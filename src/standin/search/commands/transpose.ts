import { misuse, readArguments, truth, wholeNumber } from '../arguments';
import type { CommandDefinition } from '../command';
import { fieldsOf, wholeTable } from '../flow';
import type { FieldValue } from '../host';
import { Row } from '../row';

const syntax = 'transpose [<count>] [column_name=<name>] [header_field=<field>] [include_empty=<bool>]';
const USUAL_ROWS = 5; // Search Reference, transpose: int; 0 is all
const MAX_ROWS = 10_000; // each becomes a column

export const transposeCommand: CommandDefinition = {
  name: 'transpose',
  kind: 'transforming',
  syntax,
  refused: [`more than ${MAX_ROWS} rows`],
  source: 'Search Reference, transpose',
  compile: (command, run) => {
    const { options, words } = readArguments(command, [
      'column_name',
      'header_field',
      'include_empty',
      'int',
    ]);
    const [written, more] = words.map(({ text }) => text);
    if (more !== undefined) misuse('transpose', syntax);
    const count = wholeNumber('transpose', 'count of rows', written ?? options.get('int'), {
      fallback: USUAL_ROWS,
    });
    const nameColumn = options.get('column_name') ?? 'column';
    const header = options.get('header_field');
    const hasEmpty = truth('transpose', 'include_empty', options.get('include_empty'), true);
    return wholeTable('transpose', run, (rows, columns) => {
      if (rows.length === 0) return { rows, columns: [nameColumn] };
      const most = Math.min(count === 0 ? MAX_ROWS : count, MAX_ROWS);
      const turned = rows.slice(0, most);
      if (rows.length > most && (count === 0 || count > most))
        run.host.report({
          type: 'WARN',
          text: `transpose turns at most ${MAX_ROWS} rows; the rest was left out.`,
        });
      const names = turned.map(
        (row, at) => (header === undefined ? undefined : row.get(header)?.[0]) ?? `row ${at + 1}`,
      );
      const made = fieldsOf(columns, rows)
        .filter((field) => field !== header)
        .map((field) => {
          const values = new Map<string, FieldValue>([[nameColumn, [field]]]);
          turned.forEach((row, at) => {
            const value = row.get(field);
            if (value !== undefined) values.set(names[at] ?? '', value);
          });
          return values;
        })
        .filter((values) => hasEmpty || values.size > 1);
      return { rows: made.map((values) => new Row(values)), columns: [nameColumn, ...new Set(names)] };
    });
  },
};
