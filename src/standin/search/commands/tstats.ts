import type { AggregateCommand, GroupField } from '../../../splunk/spl/tree';
import { readOptions, refuseOption, truth } from '../arguments';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import { planColumnCount, type ColumnCount } from '../columns/countColumns';
import { groupDataset, openDataset } from '../datamodels/groupDataset';
import { FilledReader } from '../filledReader';
import { Groups, planStatistics } from '../grouping';
import type { FieldValue, IndexedRow } from '../host';
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
    'tstats [summariesonly=<bool>] [fillnull_value=<text>] <function>(<field>) [as name] … [from datamodel=<model>[.<root dataset>]] where <terms on indexed fields, or on fields of the model> [by <field> [span=1h], …]',
  refused: [
    'prestats',
    'append',
    'from a namespace',
    'data models with calculated fields other than Eval of a root dataset, or whose roots are searches or transactions',
    'PREFIX()',
    'words and CASE() in where',
  ],
  source: 'Search Reference, tstats',
  compile: (command, run, { isFirst }) => {
    if (command.kind !== 'aggregate')
      throw new SearchRefusal('bad-argument', 'tstats was read in an unexpected form.');
    if (!isFirst)
      throw new SearchRefusal('not-covered', "tstats stands first here: the option 'append' is not covered.");
    return compileTstats(command, run);
  },
};

const optionNames = ['summariesonly', 'allow_old_summaries', 'chunk_size', 'fillnull_value'];

function compileTstats(command: AggregateCommand, run: SearchRun): () => Flow {
  const options = readOptions('tstats', command.options, optionNames);
  if (command.aggregations.length === 0)
    throw new SearchRefusal(
      'bad-argument',
      "The command 'tstats' needs at least one function, such as count.",
    );
  const time = {
    now: run.host.now,
    timeZone: run.host.timeZone,
    hasRaw: false,
    hasIndexedTerms: command.from === undefined,
  };
  const test = command.where === undefined ? () => true : compileTerms(command.where, time);
  const plans = planStatistics('tstats', command.aggregations, run);
  const by = command.by.map(({ field }) => field);
  for (const field of by)
    if (field.startsWith('PREFIX('))
      throw new SearchRefusal('not-covered', `tstats of the stand-in has no ${field}.`);
  const spans = new Map(command.by.map((field) => [field.field, spanOf(field)]));
  const scan = scanFor(command.where, run.host, run.range);
  const filler = options.get('fillnull_value');
  const filled = filler === undefined ? undefined : new FilledReader(by, filler);
  if (command.from !== undefined) {
    const isSummariesOnly = truth('tstats', 'summariesonly', options.get('summariesonly'), false);
    const dataset = openDataset(command.from, isSummariesOnly, scan, run);
    const cutAt = spans.get('_time');
    return () => ({
      batches: groupDataset(dataset, { by, plans, test, filled, cutAt }, run),
      columns: () => [...by, ...plans.map(({ label }) => label)],
      isClosed: false,
    });
  }
  const readsText = command.where !== undefined && asksText(command.where);
  const countColumns = filled === undefined && !readsText ? planColumnCount(command, run) : undefined;
  const rows = readsText ? rowsWithText(run.host) : run.host.scanIndexed;
  async function* counted(count: ColumnCount): AsyncGenerator<readonly Row[]> {
    let rows: Row[] = [];
    for (const { key, results } of await count(scan)) {
      if (rows.push(resultRow(key, results, by, plans)) < BATCH_ROWS) continue;
      yield rows;
      rows = [];
    }
    yield rows;
  }
  async function* batches(): AsyncGenerator<readonly Row[]> {
    const groups = new Groups(by, plans);
    let read = 0;
    const plain = new IndexedReader();
    const span = spans.get('_time');
    const cut =
      span === undefined ? plain : new IndexedReader((time) => spanStart(time, span, run.host.timeZone));
    for (const row of scan.indexes.length === 0 ? [] : rows(scan)) {
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
  return () => ({
    batches: countColumns === undefined ? batches() : counted(countColumns),
    columns: () => [...by, ...plans.map(({ label }) => label)],
    isClosed: false,
  });
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
