import { misuse, readArguments, wholeNumber } from '../arguments';
import type { CommandDefinition } from '../command';
import { wholeTable } from '../flow';
import { formatRows, usualFormat } from '../formatRows';
import { rowOf } from '../row';

const syntax = 'format [mvsep="OR"] [maxresults=<count>] [emptystr="NOT ()"] ["(" "(" "AND" ")" "OR" ")"]';

export const formatCommand: CommandDefinition = {
  name: 'format',
  kind: 'transforming',
  syntax,
  refused: [],
  source: 'Search Reference, format',
  compile: (command, run) => {
    const { options, words } = readArguments(command, ['mvsep', 'maxresults', 'emptystr']);
    if (words.length !== 0 && words.length !== 6) misuse('format', syntax);
    const [begin, rowBegin, columnSeparator, rowEnd, rowSeparator, end] = words.map(({ text }) => text);
    const format = {
      begin: begin ?? usualFormat.begin,
      rowBegin: rowBegin ?? usualFormat.rowBegin,
      columnSeparator: columnSeparator ?? usualFormat.columnSeparator,
      rowEnd: rowEnd ?? usualFormat.rowEnd,
      rowSeparator: rowSeparator ?? usualFormat.rowSeparator,
      end: end ?? usualFormat.end,
      whenEmpty: options.get('emptystr') ?? usualFormat.whenEmpty,
      valueSeparator: options.get('mvsep') ?? usualFormat.valueSeparator,
    };
    const most = wholeNumber('format', 'maxresults', options.get('maxresults'), { fallback: 0 });
    return wholeTable('format', run, (rows) => ({
      rows: [rowOf({ search: formatRows(most === 0 ? rows : rows.slice(0, most), format) })],
      columns: ['search'],
    }));
  },
};
