// Building blocks of stages.
import type { Flow, SearchRun, Stage } from './command';
import type { RowsSoFar } from './host';
import type { Row } from './row';

export const BATCH_ROWS = 500;
/** Rows a command that needs all of them holds; Splunk keeps as many events ([search] max_count). */
export const MAX_HELD_ROWS = 500_000;

/** A stage that changes, drops (undefined) or multiplies single rows. */
export function perRow(change: (row: Row) => Row | readonly Row[] | undefined): Stage {
  return (input) => ({
    ...input,
    batches: mapBatches(input, (batch) => {
      const changed: Row[] = [];
      for (const row of batch) {
        const made = change(row);
        if (made === undefined) continue;
        if (Array.isArray(made)) changed.push(...(made as readonly Row[]));
        else changed.push(made as Row);
      }
      return changed;
    }),
  });
}

/** A stage that needs all rows before it gives any. */
export function wholeTable(
  name: string,
  run: SearchRun,
  change: (rows: Row[], columns: readonly string[]) => TableResult | Promise<TableResult>,
): Stage {
  return (input) => {
    let columns: readonly string[] = [];
    async function* batches(): AsyncGenerator<readonly Row[]> {
      const rows = await holdRows(input, run, name);
      const result = await change(rows, input.columns());
      columns = result.columns;
      yield* inBatches(result.rows);
    }
    return { batches: batches(), columns: () => columns, isClosed: false };
  };
}

export interface TableResult {
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
}

/** Changes whole batches; columns stay. */
export async function* mapBatches(
  input: Flow,
  change: (batch: readonly Row[]) => readonly Row[],
): AsyncGenerator<readonly Row[]> {
  for await (const batch of input.batches) yield change(batch);
}

/** The same batches, the last of them the one that was under way when the search was cancelled; lets others work between. */
export async function* untilCancelled(
  input: Flow['batches'],
  run: SearchRun,
): AsyncGenerator<readonly Row[]> {
  for await (const batch of input) {
    yield batch;
    if (run.host.isCancelled()) return;
    await run.breathe();
  }
}

/** A flow of no rows, for what begins a search. */
export async function* noBatches(): AsyncGenerator<readonly Row[]> {
  yield* [];
  await Promise.resolve();
}

/** Splits rows into batches. */
export function* inBatches(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += BATCH_ROWS) yield rows.slice(at, at + BATCH_ROWS);
}

/** The same rows in groups of at least so many, the last apart: where each group costs something of its own. */
export async function* grouped(input: Flow['batches'], size: number): AsyncGenerator<readonly Row[]> {
  let held: Row[] = [];
  for await (const batch of input) {
    for (const row of batch) held.push(row);
    if (held.length < size) continue;
    yield held;
    held = [];
  }
  if (held.length > 0) yield held;
}

/** Reads a flow to its end, at most `MAX_HELD_ROWS` rows; says so where it cuts. */
export async function holdRows(input: Flow, run: SearchRun, name: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of input.batches) {
    for (const row of batch) rows.push(row);
    if (rows.length > MAX_HELD_ROWS) {
      rows.length = MAX_HELD_ROWS;
      run.host.report({
        type: 'WARN',
        text: `The command '${name}' holds at most ${MAX_HELD_ROWS} rows; the rest was left out. Narrow the search.`,
      });
      break;
    }
    await run.breathe();
  }
  return rows;
}

/** Fields of a table: the columns it names, then every other field in the order met. */
export function fieldsOf(columns: readonly string[], rows: readonly Row[]): readonly string[] {
  const found = new Set(columns);
  for (const row of rows) for (const name of row.namesOnly()) found.add(name);
  return [...found];
}

/** What a list of rows shows while rows are added to it. */
export function rowsSoFar(flow: Flow, rows: readonly Row[]): RowsSoFar {
  return {
    count: () => rows.length,
    first: (most) => {
      const page = rows.slice(0, most);
      const columns = flow.columns();
      return {
        fields: flow.isClosed ? columns : fieldsOf(columns, page),
        rows: page.map((row) => row.asLazyMap()),
      };
    },
  };
}
