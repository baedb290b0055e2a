import { truth } from '../arguments';
import { binOptionNames, extentOf, planBins, type Extent } from '../bins';
import { asRates, withSums } from '../charting/perUnit';
import { pivotRows } from '../charting/pivot';
import { readChart, type ChartRequest } from '../charting/readChart';
import { binnedValues, binsOf, everyBin } from '../charting/splits';
import type { CommandDefinition, SearchRun } from '../command';
import { wholeTable, type TableResult } from '../flow';
import { planStatistics, type StatisticPlan } from '../grouping';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';

const USUAL_BINS = 100; // Search Reference, timechart: bins
const syntax =
  'timechart [span=<length> | bins=<count>] [minspan=<length>] [aligntime=…] [partial=<bool>] [cont=<bool>] [fixedrange=<bool>] [limit=[top|bottom]<count>] [useother=<bool>] [usenull=<bool>] [otherstr=<text>] [nullstr=<text>] [sep=<text>] [format=<text>] <function>(<field>) [as name] … [by <field>] [where <function> in top<count> | > <number>]';

export const timechartCommand: CommandDefinition = {
  name: 'timechart',
  kind: 'transforming',
  syntax,
  refused: [
    'agg',
    'dedup_splitvals',
    'sparkline',
    'functions of eval without a function around',
    'where count',
    'spans below a second',
    'the hidden field _span',
  ],
  source: 'Search Reference, timechart',
  compile: (command, run) => {
    if (command.kind !== 'aggregate')
      throw new SearchRefusal('bad-argument', 'timechart was read in an unexpected form.');
    const request = readChart(
      command,
      ['partial', 'cont', 'fixedrange', ...binOptionNames],
      ['span', 'bins', 'start', 'end'],
    );
    const plans = planStatistics('timechart', withSums(request.aggregations), run);
    if (plans.length === 0 || request.splits.length > 1)
      throw new SearchRefusal(
        'bad-argument',
        `timechart takes functions, and at most one field after by. It is written: ${syntax}`,
      );
    const switches = readSwitches(request);
    return wholeTable('timechart', run, (rows) => chartOverTime(rows, { request, plans, switches, run }));
  },
};

interface Switches {
  /** First and last row also where the search covers only a part of their span. */
  readonly isPartial: boolean;
  /** Rows for spans without events. */
  readonly isContinuous: boolean;
  /** From the earliest to the latest time of the search, not of its events. */
  readonly isWholeRange: boolean;
}

function readSwitches({ options }: ChartRequest): Switches {
  const isOn = (name: string): boolean => truth('timechart', name, options.get(name), true);
  return { isPartial: isOn('partial'), isContinuous: isOn('cont'), isWholeRange: isOn('fixedrange') };
}

interface TimePlan {
  readonly request: ChartRequest;
  readonly plans: readonly StatisticPlan[];
  readonly switches: Switches;
  readonly run: SearchRun;
}

function chartOverTime(rows: readonly Row[], { request, plans, switches, run }: TimePlan): TableResult {
  const timed = rows.filter((row) => row.get('_time') !== undefined);
  if (timed.length === 0) return { rows: [], columns: ['_time'] };
  const found = extentOf(timed.map((row) => row.get('_time')?.[0]));
  const searched = searchedRange(run);
  const shown = switches.isWholeRange && searched !== undefined ? widest(found, searched) : found;
  const { options } = request;
  const bins = planBins(
    { command: 'timechart', field: '_time', options, usualBins: USUAL_BINS, run },
    () => shown,
  );
  const isWhole = (start: number): boolean =>
    switches.isPartial ||
    searched === undefined ||
    (start >= searched.least && bins.nextOf(start) <= searched.most);
  const [by] = request.splits;
  return pivotRows(timed, {
    request,
    plans: asRates(request.aggregations, plans, () => bins),
    rowSplit: {
      field: '_time',
      keysOf: binnedValues('_time', bins),
      arrange: (keys) =>
        (switches.isContinuous
          ? [...everyBin('timechart', bins, shown)]
          : keys.map(Number).sort((left, right) => left - right)
        )
          .filter(isWhole)
          .map((start) => bins.labelOf(start)),
    },
    seriesOf:
      by === undefined
        ? undefined
        : binnedValues(
            by.field,
            binsOf({ command: 'timechart', split: by, usualBins: USUAL_BINS, run }, timed),
          ),
  });
}

/** The time the search asks for, if it has both ends; its latest moment is no longer part of it. */
function searchedRange({ range, counters }: SearchRun): Extent | undefined {
  const { earliest, latest } = counters.searched ?? range;
  return earliest > 0 && Number.isFinite(latest) && latest > earliest
    ? { least: earliest, most: latest }
    : undefined;
}

/** A moment before the end: a search until 13:00 has no row that begins at 13:00. */
const LAST_MOMENT = 1e-3;

function widest(found: Extent, searched: Extent): Extent {
  return {
    least: Math.min(found.least, searched.least),
    most: Math.max(found.most, searched.most - LAST_MOMENT),
  };
}
