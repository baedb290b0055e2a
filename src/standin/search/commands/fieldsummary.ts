import { readArguments, wholeNumber } from '../arguments';
import type { CommandDefinition } from '../command';
import { expandFields } from '../fieldPatterns';
import { fieldsOf, wholeTable } from '../flow';
import { rowOf, type Row } from '../row';
import { findAggregate } from '../aggregates/registry';
import { compareTexts, formatNumber, readNumber } from '../values';

const USUAL_VALUES = 100; // Search Reference, fieldsummary: maxvals

export const fieldsummaryCommand: CommandDefinition = {
  name: 'fieldsummary',
  kind: 'transforming',
  syntax: 'fieldsummary [maxvals=<count>] [<field or wildcard> …]',
  refused: ['the approximate count beyond maxvals: exact here'],
  source: 'Search Reference, fieldsummary',
  compile: (command, run) => {
    const { options, words } = readArguments(command, ['maxvals']);
    const most = wholeNumber('fieldsummary', 'maxvals', options.get('maxvals'), { fallback: USUAL_VALUES });
    const patterns = words.length === 0 ? ['*'] : words.map(({ text }) => text);
    return wholeTable('fieldsummary', run, async (rows, columns) => {
      const fields = expandFields(patterns, fieldsOf(columns, rows));
      const summaries: Row[] = [];
      for (const field of [...fields].sort(compareTexts)) {
        const summary = summaryOf(field, rows, most);
        if (summary !== undefined) summaries.push(summary);
        await run.breathe();
      }
      return { rows: summaries, columns: summaryColumns };
    });
  },
};

const summaryColumns = [
  'field',
  'count',
  'distinct_count',
  'is_exact',
  'max',
  'mean',
  'min',
  'numeric_count',
  'stdev',
  'values',
];

/** One field: how often, how many values, the numbers among them, and its most frequent values as JSON. */
function summaryOf(field: string, rows: readonly Row[], most: number): Row | undefined {
  const counts = new Map<string, number>();
  const statistics = ['max', 'mean', 'min', 'stdev'].map((name) => ({
    name,
    state: findAggregate(name)?.definition.create(0),
  }));
  let [count, numeric] = [0, 0];
  for (const row of rows) {
    const values = row.get(field);
    if (values === undefined) continue;
    count++;
    for (const value of values) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
      if (readNumber(value) === undefined) continue;
      numeric++;
      for (const { state } of statistics) state?.add(value, Number.NaN);
    }
  }
  if (count === 0) return undefined;
  const listed = [...counts]
    .sort(([left, leftCount], [right, rightCount]) => rightCount - leftCount || compareTexts(left, right))
    .slice(0, most === 0 ? undefined : most)
    .map(([value, times]) => ({ value, count: times }));
  const found = Object.fromEntries(
    statistics.flatMap(({ name, state }) => {
      const result = readNumber(state?.result()?.[0] ?? '');
      // As a number, whatever it was written as: 0800 is 800.
      return result === undefined ? [] : [[name, formatNumber(result)]];
    }),
  );
  return rowOf({
    field,
    count: String(count),
    distinct_count: String(counts.size),
    is_exact: most === 0 || counts.size <= most ? '1' : '0',
    numeric_count: String(numeric),
    values: JSON.stringify(listed),
    ...found,
  });
}
