import { misuse, readArguments, truth } from '../arguments';
import type { CommandDefinition } from '../command';
import { fieldsOf, wholeTable } from '../flow';
import { Row } from '../row';
import { readLimits, runLimited, subsearchOptionNames } from '../subsearchLimits';

const syntax = 'appendcols [override=<bool>] [maxout=<count>] [maxtime=<seconds>] [<subsearch>]';

export const appendcolsCommand: CommandDefinition = {
  name: 'appendcols',
  kind: 'dataset',
  syntax,
  refused: ['timeout above maxtime'],
  source: 'Search Reference, appendcols',
  compile: (command, run) => {
    const { options, words, subsearches } = readArguments(command, ['override', ...subsearchOptionNames]);
    const [subsearch, ...others] = subsearches;
    if (subsearch === undefined || others.length > 0 || words.length > 0) misuse('appendcols', syntax);
    const overrides = truth('appendcols', 'override', options.get('override'), false);
    const limits = readLimits('appendcols', options);
    return wholeTable('appendcols', run, async (rows, columns) => {
      const found = await runLimited(subsearch, limits, run);
      const fields = fieldsOf(found.columns, found.rows).filter((field) => !field.startsWith('_'));
      const length = Math.max(rows.length, found.rows.length);
      const joined = Array.from({ length }, (_, at) => {
        const row = rows[at] ?? new Row();
        for (const field of fields) {
          const value = found.rows[at]?.get(field);
          if (value !== undefined && (overrides || row.get(field) === undefined)) row.set(field, value);
        }
        return row;
      });
      return { rows: joined, columns: [...new Set([...fieldsOf(columns, rows), ...fields])] };
    });
  },
};
