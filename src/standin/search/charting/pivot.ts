// The table of chart and timechart: a row for each value of one field, a column for each value of another.
import { Groups, type StatisticPlan } from '../grouping';
import type { FieldValue } from '../host';
import { SearchRefusal } from '../refusal';
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

const MAX_CELLS = 5_000_000; // 50,000 rows by as many series would be 2,500 million zeros

// Names that no field of the data has.
const ROW_KEY = '\u0000row';
const SERIES_KEY = '\u0000series';

/** Makes the table; cells that nothing falls into are 0 for counts and empty for everything else. */
export function pivotRows(rows: readonly Row[], pivot: Pivot): TableResult {
  const { rowSplit, plans, seriesOf, request } = pivot;
  const table: Table = new Map();
  const labels = seriesOf === undefined ? fillPlain(rows, pivot, table) : fillSeries(rows, pivot, table);
  const keys = rowSplit === undefined ? [...table.keys()] : rowSplit.arrange([...table.keys()]);
  if (keys.length * labels.length > MAX_CELLS)
    throw new SearchRefusal(
      'limit',
      `${request.name} would make a table of ${keys.length} rows and ${labels.length} columns; at most ${MAX_CELLS} cells are made. Set a limit, or choose fewer rows.`,
    );
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
  const named = rows.map(
    (row) => seriesOf?.(row)?.map((value) => `${VALUE}${value}`) ?? (hasNull ? [NULL] : undefined),
  );
  const groups = groupSeries(rows, pivot, (at) => named[at]);
  for (const { key } of groups.all()) rowOfTable(table, rowSplit, key[0] ?? ''); // also where no series of it is shown
  const cells = cellsOf(groups);
  const kept = new Set(chooseSeries(cells, request.series));
  const hasRest = hasOther && kept.size < cells.size;
  const isNull = named.some((names) => names?.[0] === NULL);
  const shown = [...kept, ...(hasRest ? [OTHER] : []), ...(isNull ? [NULL] : [])];
  const isShown = new Set(shown);
  const labelOf = (series: string, plan: number): string => {
    const name = series === NULL ? nullName : series === OTHER ? otherName : series.slice(VALUE.length);
    return plans.length === 1 ? name : request.labelOf(plans[plan]?.label ?? '', name);
  };
  // The rest is computed from its rows: the average of averages would be another number.
  const rest = hasRest
    ? groupSeries(rows, pivot, (at) =>
        named[at]?.some((name) => name !== NULL && !kept.has(name)) === true ? [OTHER] : undefined,
      ).all()
    : [];
  for (const { key, states } of [...groups.all(), ...rest])
    if (isShown.has(key[1] ?? ''))
      states.forEach((state, at) =>
        rowOfTable(table, rowSplit, key[0] ?? '').set(labelOf(key[1] ?? '', at), state.result()),
      );
  return plans.flatMap((_, plan) => shown.map((series) => ({ label: labelOf(series, plan), plan })));
}

/** Groups by the rows of the table and by series; rows that belong to no series are left out. */
function groupSeries(
  rows: readonly Row[],
  { plans, rowSplit }: Pivot,
  seriesAt: (at: number) => FieldValue | undefined,
): Groups {
  const groups = new Groups([ROW_KEY, SERIES_KEY], plans);
  rows.forEach((row, at) => {
    const series = seriesAt(at);
    if (series !== undefined) groups.add(withKeys(row, keysOf(rowSplit, row), series), timeOf(row));
  });
  return groups;
}

/** By series, what the first function gives for each row of the table. */
function cellsOf(groups: Groups): ReadonlyMap<string, readonly string[]> {
  const cells = new Map<string, string[]>();
  for (const { key, states } of groups.all()) {
    const series = key[1] ?? '';
    if (!series.startsWith(VALUE)) continue;
    const found = cells.get(series) ?? [];
    cells.set(series, found);
    found.push(states[0]?.result()?.[0] ?? '');
  }
  return cells;
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
  return new Row(rowSplit === undefined ? new Map<string, FieldValue>() : new Map([[rowSplit.field, [key]]]));
}

function timeOf(row: Row): number {
  return readNumber(row.get('_time')?.[0] ?? '') ?? Number.NaN;
}
