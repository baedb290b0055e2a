import { truth } from '../arguments';
import { binOptionNames } from '../bins';
import { pivotRows } from '../charting/pivot';
import { readChart, type SplitField } from '../charting/readChart';
import { binnedValues, binsOf, rowSplitOf } from '../charting/splits';
import type { CommandDefinition } from '../command';
import { wholeTable } from '../flow';
import { planStatistics } from '../grouping';
import { SearchRefusal } from '../refusal';

const USUAL_BINS = 300; // Search Reference, chart: bins
const syntax =
  'chart [limit=[top|bottom]<count>] [useother=<bool>] [usenull=<bool>] [otherstr=<text>] [nullstr=<text>] [cont=<bool>] [sep=<text>] [format=<text>] [span= | bins= …] <function>(<field>) [as name] … [over <field> | by <field>] [by <field>] [where <function> in top<count> | > <number>]';

export const chartCommand: CommandDefinition = {
  name: 'chart',
  kind: 'transforming',
  syntax,
  refused: [
    'agg',
    'dedup_splitvals',
    'sparkline',
    'wildcards in functions',
    'functions of eval without a function around',
    'where count',
  ],
  source: 'Search Reference, chart',
  compile: (command, run) => {
    if (command.kind !== 'aggregate')
      throw new SearchRefusal('bad-argument', 'chart was read in an unexpected form.');
    const request = readChart(command, ['cont', ...binOptionNames], binOptionNames);
    const plans = planStatistics('chart', request.aggregations, run);
    const [row, column, ...others] = request.splits;
    if (plans.length === 0 || others.length > 0)
      throw new SearchRefusal(
        'bad-argument',
        `chart takes functions, one field for its rows and one for its columns. It is written: ${syntax}`,
      );
    const isContinuous = truth('chart', 'cont', request.options.get('cont'), true);
    return wholeTable('chart', run, (rows) => {
      const base = { command: 'chart', usualBins: USUAL_BINS, run };
      const rowSplit =
        row === undefined
          ? undefined
          : rowSplitOf({ ...base, split: withOptions(row, request.options) }, rows, isContinuous);
      const seriesOf =
        column === undefined
          ? undefined
          : binnedValues(column.field, binsOf({ ...base, split: column }, rows));
      return pivotRows(rows, { request, plans, rowSplit, seriesOf });
    });
  },
};

/** What is written before the functions about bins is meant for the rows. */
function withOptions(split: SplitField, options: ReadonlyMap<string, string>): SplitField {
  const own = [...options].filter(([name]) => (binOptionNames as readonly string[]).includes(name));
  return { field: split.field, options: new Map([...own, ...split.options]) };
}
