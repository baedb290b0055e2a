import { misuse, readArguments } from '../arguments';
import type { CommandDefinition } from '../command';
import { wholeTable, type TableResult } from '../flow';
import { combinations } from '../grouping';
import { SearchRefusal } from '../refusal';
import { Row } from '../row';
import { compareTexts } from '../values';

const syntax =
  'xyseries [sep=<text>] [format=<text>] <field of rows> <field of column names> <field of values>, …';
const MAX_COLUMNS = 10_000; // a field of a million values would make as many columns

export const xyseriesCommand: CommandDefinition = {
  name: 'xyseries',
  kind: 'transforming',
  syntax,
  refused: ['grouped=true'],
  source: 'Search Reference, xyseries',
  compile: (command, run) => {
    const { options, words } = readArguments(command, ['sep', 'format', 'grouped']);
    const [x, name, ...data] = words.map(({ text }) => text);
    if (x === undefined || name === undefined || data.length === 0) misuse('xyseries', syntax);
    if (/^(t|true|1)$/i.test(options.get('grouped') ?? ''))
      throw new SearchRefusal(
        'not-covered',
        "The stand-in's xyseries has no grouped=true (see COVERAGE.md). Leave it out: rows are then put together wherever they stand.",
      );
    const labelOf = (field: string, series: string): string =>
      data.length === 1
        ? series
        : (options
            .get('format')
            ?.replace(/\$(AGG|VAL)\$/gi, (_, token: string) =>
              token.toUpperCase() === 'AGG' ? field : series,
            ) ?? `${field}${options.get('sep') ?? ': '}${series}`);
    return wholeTable('xyseries', run, (rows) => turn(rows, { x, name, data, labelOf }));
  },
};

interface Turn {
  readonly x: string;
  readonly name: string;
  readonly data: readonly string[];
  readonly labelOf: (field: string, series: string) => string;
}

/** Rows and columns in lexicographic order; of two values for one cell the later stays. */
function turn(rows: readonly Row[], { x, name, data, labelOf }: Turn): TableResult {
  const table = new Map<string, Row>();
  const series = new Set<string>();
  for (const row of rows)
    for (const [key = '', column = ''] of combinations(row, [x, name])) {
      series.add(column);
      if (series.size > MAX_COLUMNS)
        throw new SearchRefusal(
          'limit',
          `xyseries would make more than ${MAX_COLUMNS} columns of '${name}'. Narrow the search.`,
        );
      const made = table.get(key) ?? new Row(new Map([[x, [key]]]));
      table.set(key, made);
      for (const field of data) {
        const value = row.get(field);
        if (value !== undefined) made.set(labelOf(field, column), value);
      }
    }
  const names = [...series].sort(compareTexts);
  return {
    rows: [...table].sort(([left], [right]) => compareTexts(left, right)).map(([, row]) => row),
    columns: [x, ...data.flatMap((field) => names.map((column) => labelOf(field, column)))],
  };
}
