import type { AggregateCommand } from '../../../splunk/spl/tree';
import { readOptions, truth, wholeNumber } from '../arguments';
import type { CommandDefinition, SearchRun } from '../command';
import { wholeTable, type TableResult } from '../flow';
import { Groups, planStatistics, type StatisticPlan } from '../grouping';
import { SearchRefusal } from '../refusal';
import { Row } from '../row';
import { nextSpan, readSpan, spanStart, type Span } from '../time/span';
import { formatNumber, readNumber } from '../values';

const MAX_BUCKETS = 50_000; // Splunk stops at its limit of results; a span of a second over a year would make 31 million
const USUAL_BINS = 100;
const spans = ['1s', '5s', '10s', '30s', '1m', '5m', '10m', '30m', '1h', '1d', '1mon', '1y'];

export const timechartCommand: CommandDefinition = {
  name: 'timechart',
  kind: 'transforming',
  syntax:
    'timechart [span=<length>] [limit=<count>] [useother=<bool>] [usenull=<bool>] <function>(<field>) [as name] [by <field>]',
  refused: [
    'bins',
    'cont',
    'partial',
    'fixedrange',
    'agg',
    'where',
    'several functions together with by',
    'minspan',
    'aligntime',
  ],
  source: 'Search Reference, timechart',
  compile: (command, run) => {
    if (command.kind !== 'aggregate')
      throw new SearchRefusal('bad-argument', 'timechart was read in an unexpected form.');
    const options = new Map([
      ...readOptions('timechart', command.options, ['span', 'limit', 'useother', 'usenull']),
      ...readOptions(
        'timechart',
        command.by.flatMap((field) => field.options),
        ['limit', 'useother', 'usenull'],
      ),
    ]);
    const plans = planStatistics('timechart', command.aggregations, run);
    const [by, ...others] = command.by.map(({ field }) => field);
    if (plans.length === 0 || others.length > 0 || (by !== undefined && plans.length > 1))
      throw new SearchRefusal(
        'not-covered',
        "The stand-in's timechart takes several functions, or one function by one field.",
      );
    return wholeTable('timechart', run, (rows) => chart(rows, { command, run, options, plans, by }));
  },
};

interface ChartPlan {
  readonly command: AggregateCommand;
  readonly run: SearchRun;
  readonly options: ReadonlyMap<string, string>;
  readonly plans: readonly StatisticPlan[];
  readonly by: string | undefined;
}

function chart(rows: readonly Row[], plan: ChartPlan): TableResult {
  const { run, options, plans, by } = plan;
  const times = rows
    .map((row) => readNumber(row.get('_time')?.[0] ?? ''))
    .filter((time) => time !== undefined);
  const first = times.reduce((least, time) => Math.min(least, time), Infinity);
  const last = times.reduce((most, time) => Math.max(most, time), -Infinity);
  if (times.length === 0) return { rows: [], columns: ['_time'] };
  const written = options.get('span');
  const span = written === undefined ? usualSpan(last - first) : readSpan(written);
  const series = by === undefined ? undefined : chooseSeries(rows, by, options);
  const groups = new Groups(series === undefined ? ['_time'] : ['_time', 'series'], plans);
  for (const row of rows) {
    const time = readNumber(row.get('_time')?.[0] ?? '');
    if (time === undefined) continue;
    const start = [formatNumber(spanStart(time, span, run.host.timeZone))];
    const name = series === undefined ? undefined : series.nameOf(row.get(by ?? '')?.[0]);
    if (series !== undefined && name === undefined) continue;
    groups.add(
      { get: (field) => (field === '_time' ? start : field === 'series' ? [name ?? ''] : row.get(field)) },
      time,
    );
  }
  const columns = series?.names ?? plans.map(({ label }) => label);
  const table = emptyTable(first, last, span, run);
  for (const group of groups.all()) {
    const row = table.get(group.key[0] ?? '');
    group.states.forEach((state, at) => row?.set(group.key[1] ?? plans[at]?.label ?? '', state.result()));
  }
  const counted = new Set(
    series === undefined
      ? plans.filter((one) => one.create().result()?.[0] === '0').map(({ label }) => label)
      : plans[0]?.create().result()?.[0] === '0'
        ? columns
        : [],
  );
  for (const row of table.values())
    for (const column of counted) if (row.get(column) === undefined) row.set(column, ['0']);
  return { rows: [...table.values()], columns: ['_time', ...columns] };
}

/** A row for every span from the first event to the last, also where there is none. */
function emptyTable(first: number, last: number, span: Span, run: SearchRun): ReadonlyMap<string, Row> {
  const table = new Map<string, Row>();
  for (
    let start = spanStart(first, span, run.host.timeZone);
    start <= last;
    start = nextSpan(start, span, run.host.timeZone)
  ) {
    if (table.size >= MAX_BUCKETS)
      throw new SearchRefusal(
        'limit',
        `timechart would make more than ${MAX_BUCKETS} rows. Choose a longer span.`,
      );
    table.set(formatNumber(start), new Row(new Map([['_time', [formatNumber(start)]]])));
  }
  return table;
}

/** The most frequent values get a column each, the others share OTHER; rows without the field are NULL. */
function chooseSeries(
  rows: readonly Row[],
  by: string,
  options: ReadonlyMap<string, string>,
): { readonly names: readonly string[]; readonly nameOf: (value: string | undefined) => string | undefined } {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const value of row.get(by)?.slice(0, 1) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  const limit = wholeNumber('timechart', 'limit', options.get('limit'), { fallback: 10 });
  const ranked = [...counts].sort(([, left], [, right]) => right - left).map(([value]) => value);
  const kept = (limit === 0 ? ranked : ranked.slice(0, limit)).sort();
  const hasOther =
    truth('timechart', 'useother', options.get('useother'), true) && kept.length < ranked.length;
  const hasNull =
    truth('timechart', 'usenull', options.get('usenull'), true) &&
    rows.some((row) => row.get(by) === undefined);
  const known = new Set(kept);
  return {
    names: [...kept, ...(hasOther ? ['OTHER'] : []), ...(hasNull ? ['NULL'] : [])],
    nameOf: (value) =>
      value === undefined
        ? hasNull
          ? 'NULL'
          : undefined
        : known.has(value)
          ? value
          : hasOther
            ? 'OTHER'
            : undefined,
  };
}

function usualSpan(seconds: number): Span {
  const lengths: Readonly<Record<string, number>> = {
    s: 1,
    m: 60,
    h: 3600,
    d: 86_400,
    mon: 2_592_000,
    y: 31_536_000,
  };
  const fitting = spans.find((written) => {
    const { 1: amount = '1', 2: unit = 's' } = /^(\d+)(\w+)$/.exec(written) ?? [];
    return seconds / (Number(amount) * (lengths[unit] ?? 1)) <= USUAL_BINS;
  });
  return readSpan(fitting ?? '1y');
}
