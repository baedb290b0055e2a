import type { AggregateCommand, Command, GroupField } from '../../../splunk/spl/tree';
import { readOptions, refuseOption, truth } from '../arguments';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import { planColumnCount, type ColumnCount } from '../columns/countColumns';
import { keptValues } from '../columns/keptValues';
import { groupDataset, openDataset, withTimeCut, type DatasetGrouping } from '../datamodels/groupDataset';
import { prestatsFields, prestatsOfDataset, prestatsOfEvents, type Prestats } from '../datamodels/prestats';
import { FilledReader } from '../filledReader';
import { Groups, planStatistics } from '../grouping';
import type { EventScan, FieldValue, IndexedRow } from '../host';
import { SearchRefusal } from '../refusal';
import { Row } from '../row';
import { scanFor } from '../scope';
import { compileTerms } from '../searchTerms';
import { spanStart, readSpan, type Span } from '../time/span';
import { formatNumber, type FieldReader } from '../values';
import { asksText, rowsWithText } from '../rowsWithText';
import { groupRow, resultRow } from './stats';

const BATCH_ROWS = 8192; // between two chances for other searches

export const tstatsCommand: CommandDefinition = {
  name: 'tstats',
  kind: 'generating',
  syntax:
    'tstats [prestats=<bool>] [append=<bool>] [summariesonly=<bool>] [fillnull_value=<text>] <function>(<field>) [as name] … [from datamodel=<model>[.<root dataset>]] where <terms on indexed fields, or on fields of the model> [by <field> [span=1h], …]',
  refused: [
    'the columns psrsvd_… of prestats: its rows stand for one event each, for the statistics that follow',
    'from a namespace',
    'data models with calculated fields other than Eval of a root dataset, or whose roots are searches or transactions',
    'PREFIX()',
    'words and CASE() in where',
  ],
  source: 'Search Reference, tstats',
  compile: (command, run, { isFirst, next }) => {
    if (command.kind !== 'aggregate')
      throw new SearchRefusal('bad-argument', 'tstats was read in an unexpected form.');
    const options = readOptions('tstats', command.options, optionNames);
    const isOn = (name: string): boolean => truth('tstats', name, options.get(name), false);
    const isAppended = isOn('append');
    if (isAppended && !isOn('prestats'))
      throw new SearchRefusal('bad-argument', 'tstats takes append=true only together with prestats=true.');
    if (!isFirst && !isAppended)
      throw new SearchRefusal(
        'bad-argument',
        'tstats stands first in a search, unless it has prestats=true append=true.',
      );
    const own = compileTstats({ command, options, isPrestats: isOn('prestats'), next }, run);
    return isAppended ? (input) => after(input, own()) : own;
  },
};

const optionNames = [
  'prestats',
  'append',
  'summariesonly',
  'allow_old_summaries',
  'chunk_size',
  'fillnull_value',
];

/** The rows that were there, then those of this tstats. */
function after(input: Flow, own: Flow): Flow {
  async function* batches(): AsyncGenerator<readonly Row[]> {
    yield* input.batches;
    yield* own.batches;
  }
  return {
    batches: batches(),
    columns: () => [...new Set([...input.columns(), ...own.columns()])],
    isClosed: false,
  };
}

interface TstatsRequest {
  readonly command: AggregateCommand;
  readonly options: ReadonlyMap<string, string>;
  readonly isPrestats: boolean;
  readonly next: Command | undefined;
}

function compileTstats({ command, options, isPrestats, next }: TstatsRequest, run: SearchRun): () => Flow {
  const plan = planTstats(command, options, run);
  const scan = scanFor(command.where, run.host, run.range);
  const columns = (): readonly string[] =>
    isPrestats ? prestatsFields(command) : [...plan.by, ...plan.plans.map(({ label }) => label)];
  const flow = (batches: AsyncGenerator<readonly Row[]>): Flow => ({ batches, columns, isClosed: false });
  if (command.from !== undefined) {
    const isSummariesOnly = truth('tstats', 'summariesonly', options.get('summariesonly'), false);
    const dataset = openDataset(command.from, isSummariesOnly, scan, run);
    return () =>
      flow(
        isPrestats
          ? prestatsOfDataset(
              dataset,
              { ...plan, fields: prestatsFields(command), seen: seenBy(plan, run) },
              run,
            )
          : groupDataset(dataset, plan, run),
      );
  }
  const readsText = command.where !== undefined && asksText(command.where);
  const rows = readsText ? rowsWithText(run.host) : run.host.scanIndexed;
  const events = (): Iterable<IndexedRow> => (scan.indexes.length === 0 ? [] : rows(scan));
  if (isPrestats) {
    const plain = new IndexedReader();
    const prestats = { ...plan, fields: prestatsFields(command), seen: seenBy(plan, run) };
    return () => flow(prestatsOfEvents(events(), (event) => plain.at(event), prestats, run));
  }
  const kept = keptValues(fieldsAsTheyAre(plan), next, run);
  const count = plan.filled === undefined && !readsText ? planColumnCount(command, run, kept) : undefined;
  return () => flow(count === undefined ? grouped(events(), plan, run) : counted(count, scan, plan));
}

/** Fields of `by` that the rows show as the groups have them: neither named twice nor called like a statistic. */
function fieldsAsTheyAre({ by, plans }: TstatsPlan): ReadonlySet<string> {
  const shown = [...by, ...plans.map(({ label }) => label)];
  return new Set(by.filter((field) => shown.indexOf(field) === shown.lastIndexOf(field)));
}

interface TstatsPlan extends DatasetGrouping {
  readonly by: readonly string[];
}

function planTstats(
  command: AggregateCommand,
  options: ReadonlyMap<string, string>,
  run: SearchRun,
): TstatsPlan {
  if (command.aggregations.length === 0)
    throw new SearchRefusal(
      'bad-argument',
      "The command 'tstats' needs at least one function, such as count.",
    );
  const by = command.by.map(({ field }) => field);
  for (const field of by)
    if (field.startsWith('PREFIX('))
      throw new SearchRefusal('not-covered', `tstats of the stand-in has no ${field}.`);
  const { now, timeZone } = run.host;
  const time = { now, timeZone, hasRaw: false, hasIndexedTerms: command.from === undefined };
  const filler = options.get('fillnull_value');
  return {
    by,
    plans: planStatistics('tstats', command.aggregations, run),
    test: command.where === undefined ? () => true : compileTerms(command.where, time),
    filled: filler === undefined ? undefined : new FilledReader(by, filler),
    cutAt: new Map(command.by.map((field) => [field.field, spanOf(field)])).get('_time'),
  };
}

/** The event as `by` sees it: its time cut to the span, missing fields filled. */
function seenBy({ cutAt, filled }: TstatsPlan, run: SearchRun): Prestats['seen'] {
  return (event, time) => {
    const cut = cutAt === undefined ? event : withTimeCut(event, time, cutAt, run.host.timeZone);
    return filled?.over(cut) ?? cut;
  };
}

async function* counted(
  count: ColumnCount,
  scan: EventScan,
  plan: TstatsPlan,
): AsyncGenerator<readonly Row[]> {
  let rows: Row[] = [];
  for (const { key, results } of await count(scan)) {
    if (rows.push(resultRow(key, results, plan.by, plan.plans)) < BATCH_ROWS) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}

async function* grouped(
  events: Iterable<IndexedRow>,
  { by, plans, test, filled, cutAt }: TstatsPlan,
  run: SearchRun,
): AsyncGenerator<readonly Row[]> {
  const groups = new Groups(by, plans);
  let read = 0;
  const plain = new IndexedReader();
  const cut =
    cutAt === undefined ? plain : new IndexedReader((time) => spanStart(time, cutAt, run.host.timeZone));
  for (const row of events) {
    run.counters.scanned++;
    if (test(plain.at(row))) {
      run.counters.events++;
      groups.add(filled?.over(cut.at(row)) ?? cut.at(row), row.time);
    }
    if (++read % 1024 === 0) {
      await run.breathe();
      if (run.host.isCancelled()) break;
    }
  }
  yield groups.all().map((group) => groupRow(group, by, plans));
}

function spanOf({ field, options }: GroupField): Span | undefined {
  for (const option of options)
    if (option.name !== 'span' || field !== '_time') refuseOption('tstats', option.name, ['span (of _time)']);
  const [span] = options;
  return span === undefined ? undefined : readSpan(span.value.text);
}

/** Reads one row after the other: millions of rows leave no time for an object each. */
class IndexedReader implements FieldReader {
  private row: IndexedRow = { time: 0, fields: new Map() };

  /** @param cut - what becomes of `_time`; as the terms see it unless told. */
  constructor(private readonly cut: (time: number) => number = (time) => time) {}

  at(row: IndexedRow): this {
    this.row = row;
    return this;
  }

  get(field: string): FieldValue | undefined {
    return field === '_time' ? [formatNumber(this.cut(this.row.time))] : this.row.fields.get(field);
  }
}
