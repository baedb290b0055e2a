// Totals of rows and of columns: addtotals, and addcoltotals, which is its half.
import { readArguments, truth } from '../arguments';
import type { CommandDefinition } from '../command';
import { expandFields } from '../fieldPatterns';
import { fieldsOf, wholeTable } from '../flow';
import { Row } from '../row';
import { formatNumber, readNumber } from '../values';

export const addtotalsCommand: CommandDefinition = {
  name: 'addtotals',
  kind: 'dataset',
  syntax:
    'addtotals [row=<bool>] [col=<bool>] [fieldname=<field>] [labelfield=<field>] [label=<text>] [<field>, …]',
  refused: [],
  source: 'Search Reference, addtotals',
  compile: (command, run) => {
    const { options, words } = readArguments(command, ['row', 'col', 'fieldname', 'labelfield', 'label']);
    const total = options.get('fieldname') ?? 'Total';
    const hasRows = truth('addtotals', 'row', options.get('row'), true);
    const hasColumns = truth('addtotals', 'col', options.get('col'), false);
    const patterns = words.length === 0 ? ['*'] : words.map(({ text }) => text);
    return wholeTable('addtotals', run, (rows, columns) => {
      const fields = expandFields(patterns, fieldsOf(columns, rows)).filter((name) => name !== total);
      if (hasRows)
        for (const row of rows)
          row.set(total, [formatNumber(sum(fields.map((field) => row.get(field)?.[0])))]);
      if (!hasColumns) return { rows, columns };
      return { rows: [...rows, columnTotals(rows, hasRows ? [...fields, total] : fields, options)], columns };
    });
  },
};

export const addcoltotalsCommand: CommandDefinition = {
  name: 'addcoltotals',
  kind: 'dataset',
  syntax: 'addcoltotals [labelfield=<field>] [label=<text>] [<field or wildcard> …]',
  refused: [],
  source: 'Search Reference, addcoltotals',
  compile: (command, run) => {
    const { options, words } = readArguments(command, ['labelfield', 'label']);
    const patterns = words.length === 0 ? ['*'] : words.map(({ text }) => text);
    return wholeTable('addcoltotals', run, (rows, columns) => ({
      rows: [...rows, columnTotals(rows, expandFields(patterns, fieldsOf(columns, rows)), options)],
      columns,
    }));
  },
};

/** The row of sums; a column without a number in it has none. */
function columnTotals(
  rows: readonly Row[],
  fields: readonly string[],
  options: ReadonlyMap<string, string>,
): Row {
  const last = new Row();
  for (const field of fields) {
    const values = rows.map((row) => row.get(field)?.[0]);
    if (values.some((value) => readNumber(value ?? '') !== undefined))
      last.set(field, [formatNumber(sum(values))]);
  }
  const labelField = options.get('labelfield');
  if (labelField !== undefined) last.set(labelField, [options.get('label') ?? 'Total']);
  return last;
}

function sum(values: readonly (string | undefined)[]): number {
  return values.reduce((total, value) => total + (readNumber(value ?? '') ?? 0), 0);
}
