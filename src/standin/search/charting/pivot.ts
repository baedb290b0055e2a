// The table of chart and timechart: a row for each value of one field, a column for each value of another.
import { Groups, type StatisticPlan } from '../grouping';
import type { FieldValue } from '../host';
import { Row } from '../row';
import type { TableResult } from '../flow';
import { readNumber, type FieldReader } from '../values';
import { chooseSeries } from './chooseSeries';
import type { ChartRequest } from './readChart';

/** What makes the rows of the table. */
export interface RowSplit {
  readonly field: string;
  /** Values of a row of the input; undefined leaves it out. */
  readonly keysOf: (row: FieldReader) => FieldValue | undefined;
  /** Values in the order of the table, with those that fill gaps. */
  readonly arrange: (keys: readonly string[]) => readonly string[];
}

export interface Pivot {
  readonly request: ChartRequest;
  readonly plans: readonly StatisticPlan[];
  /** Absent: one row for all. */
  readonly rowSplit: RowSplit | undefined;
  /** Values of the column split; absent: a column for each function. */
  readonly seriesOf: ((row: FieldReader) => FieldValue | undefined) | undefined;
}

type Table = Map<string, Row>;

// Names that no field of the data has.
const ROW_KEY = '\u0000row';
const SERIES_KEY = '\u0000series';

/** Makes the table; cells that nothing falls into are 0 for counts and empty for everything else. */
export function pivotRows(rows: readonly Row[], pivot: Pivot): TableResult {
  const { rowSplit, plans, seriesOf } = pivot;
  const table: Table = new Map();
  const labels = seriesOf === undefined ? fillPlain(rows, pivot, table) : fillSeries(rows, pivot, table);
  const keys = rowSplit === undefined ? [...table.keys()] : rowSplit.arrange([...table.keys()]);
  const zero = plans.map((plan) => plan.create().result()?.[0] === '0');
  const made = keys.map((key) => {
    const row = table.get(key) ?? newRow(rowSplit, key);
    for (const { label, plan } of labels)
      if (zero[plan] === true && row.get(label) === undefined) row.set(label, ['0']);
    return row;
  });
  return {
    rows: made,
    columns: [...(rowSplit === undefined ? [] : [rowSplit.field]), ...labels.map(({ label }) => label)],
  };
}

interface Label {
  readonly label: string;
  /** Place of its function. */
  readonly plan: number;
}

function fillPlain(rows: readonly Row[], { plans, rowSplit }: Pivot, table: Table): readonly Label[] {
  const groups = new Groups(rowSplit === undefined ? [] : [ROW_KEY], plans);
  for (const row of rows) groups.add(withKeys(row, rowSplit?.keysOf(row), undefined), timeOf(row));
  for (const { key, states } of groups.all()) {
    const cells = rowOfTable(table, rowSplit, key[0] ?? '');
    states.forEach((state, at) => cells.set(plans[at]?.label ?? '', state.result()));
  }
  return plans.map(({ label }, plan) => ({ label, plan }));
}

const OTHER = 'other';
const NULL = 'null';
const VALUE = 'value:'; // in front of every value, so that none is taken for the two above

function fillSeries(rows: readonly Row[], pivot: Pivot, table: Table): readonly Label[] {
  const { plans, rowSplit, seriesOf, request } = pivot;
  const { hasNull, hasOther, otherName, nullName } = request.series;
  const groups = new Groups([ROW_KEY, SERIES_KEY], plans);
  const named = rows.map(
    (row) => seriesOf?.(row)?.map((value) => `${VALUE}${value}`) ?? (hasNull ? [NULL] : undefined),
  );
  rows.forEach((row, at) => groups.add(withKeys(row, keysOf(rowSplit, row), named[at]), timeOf(row)));
  const cells = new Map<string, string[]>();
  for (const { key, states } of groups.all()) {
    rowOfTable(table, rowSplit, key[0] ?? ''); // also where none of its series is shown
    const series = key[1] ?? '';
    if (!series.startsWith(VALUE)) continue;
    const found = cells.get(series) ?? [];
    cells.set(series, found);
    found.push(states[0]?.result()?.[0] ?? '');
  }
  const kept = chooseSeries(cells, request.series);
  const known = new Set(kept);
  const shown = [...kept];
  const put = (all: Groups, names: ReadonlySet<string>): void => {
    for (const { key, states } of all.all())
      if (names.has(key[1] ?? ''))
        states.forEach((state, at) =>
          rowOfTable(table, rowSplit, key[0] ?? '').set(labelOf(key[1] ?? '', at), state.result()),
        );
  };
  const labelOf = (series: string, plan: number): string => {
    const name = series === NULL ? nullName : series === OTHER ? otherName : series.slice(VALUE.length);
    return plans.length === 1 ? name : request.labelOf(plans[plan]?.label ?? '', name);
  };
  put(groups, known);
  if (hasOther && known.size < cells.size) {
    const others = new Groups([ROW_KEY, SERIES_KEY], plans);
    rows.forEach((row, at) => {
      const isOther = named[at]?.some((name) => name !== NULL && !known.has(name)) === true;
      if (isOther) others.add(withKeys(row, keysOf(rowSplit, row), [OTHER]), timeOf(row));
    });
    put(others, new Set([OTHER]));
    shown.push(OTHER);
  }
  if (named.some((names) => names?.[0] === NULL)) {
    put(groups, new Set([NULL]));
    shown.push(NULL);
  }
  return plans.flatMap((_, plan) => shown.map((series) => ({ label: labelOf(series, plan), plan })));
}

function keysOf(rowSplit: RowSplit | undefined, row: FieldReader): FieldValue | undefined {
  return rowSplit === undefined ? [''] : rowSplit.keysOf(row);
}

function withKeys(row: Row, rowKeys: FieldValue | undefined, series: FieldValue | undefined): FieldReader {
  return { get: (field) => (field === ROW_KEY ? rowKeys : field === SERIES_KEY ? series : row.get(field)) };
}

function rowOfTable(table: Table, rowSplit: RowSplit | undefined, key: string): Row {
  const known = table.get(key);
  if (known !== undefined) return known;
  const made = newRow(rowSplit, key);
  table.set(key, made);
  return made;
}

function newRow(rowSplit: RowSplit | undefined, key: string): Row {
  return new Row(rowSplit === undefined ? new Map() : new Map([[rowSplit.field, [key]]]));
}

function timeOf(row: Row): number {
  return readNumber(row.get('_time')?.[0] ?? '') ?? Number.NaN;
}
