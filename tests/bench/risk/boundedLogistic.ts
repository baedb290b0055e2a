// A logistic regression that a table of points can be made of: no indicator against ever lowers, none of the counter-
// indicators ever raises, and where the data say little, a weight stays near the one that people have set before. Found one
// weight after another by Newton's steps (cyclic coordinate descent; Friedman, Hastie, Tibshirani 2010, Regularization
// Paths for Generalized Linear Models via Coordinate Descent, section 3), each cut at its bound.

/** One row: how strongly each column shows, by its place; what is left out is 0. */
export type SparseRow = ReadonlyMap<number, number>;

export interface BoundedColumn {
  /** Where the weight stays without data. */
  readonly before: number;
  readonly least: number;
  readonly most: number;
}

export interface BoundedProblem {
  readonly columns: readonly BoundedColumn[];
  readonly rows: readonly SparseRow[];
  readonly labels: readonly boolean[];
  /** Log odds that a row has already, such as those of points that are held; 0 when absent. */
  readonly given?: readonly number[];
  /** Strength of the pull towards `before`. */
  readonly ridge: number;
}

interface Cells {
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

const MOST_TURNS = 100;
const SMALL_STEP = 1e-4;

/** Weights of the columns; the constant is fitted with them and not given back, because no order needs it. */
export function fitBounded(problem: BoundedProblem): Float64Array {
  const { columns, rows, labels, given, ridge } = problem;
  const weights = Float64Array.from(columns, ({ before }) => before);
  const odds = Float64Array.from(rows, (row, at) => {
    let sum = given?.[at] ?? 0;
    for (const [column, value] of row) sum += (weights[column] ?? 0) * value;
    return sum;
  });
  const targets = Float64Array.from(labels, (label) => (label ? 1 : 0));
  const cells = cellsOf(columns.length, rows);
  const everywhere: Cells = {
    rows: Int32Array.from(rows, (_, at) => at),
    values: new Float64Array(rows.length).fill(1),
  };
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    let largest = Math.abs(
      moved(everywhere, odds, newton(everywhere, odds, targets, { slope: 0, curvature: 0 })),
    );
    columns.forEach(({ before, least, most }, column) => {
      const its = cells[column] as Cells;
      const now = weights[column] ?? 0;
      const pull = { slope: ridge * (before - now), curvature: ridge };
      const next = Math.min(most, Math.max(least, now + newton(its, odds, targets, pull)));
      largest = Math.max(largest, Math.abs(moved(its, odds, next - now)));
      weights[column] = next;
    });
    if (largest < SMALL_STEP) break;
  }
  return weights;
}

function newton(
  { rows, values }: Cells,
  odds: Float64Array,
  targets: Float64Array,
  pull: { readonly slope: number; readonly curvature: number },
): number {
  let { slope, curvature } = pull;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const value = values[at] ?? 0;
    const chance = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
    slope += value * ((targets[row] ?? 0) - chance);
    curvature += value * value * chance * (1 - chance);
  }
  return curvature === 0 ? 0 : slope / curvature;
}

/** Takes a step of one weight into the odds of its rows; gives the step. */
function moved({ rows, values }: Cells, odds: Float64Array, step: number): number {
  if (step === 0) return 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    odds[row] = (odds[row] ?? 0) + (values[at] ?? 0) * step;
  }
  return step;
}

function cellsOf(columns: number, rows: readonly SparseRow[]): readonly Cells[] {
  const lists = Array.from({ length: columns }, () => ({ rows: [] as number[], values: [] as number[] }));
  rows.forEach((row, number) => {
    for (const [column, value] of row) {
      lists[column]?.rows.push(number);
      lists[column]?.values.push(value);
    }
  });
  return lists.map((list) => ({ rows: Int32Array.from(list.rows), values: Float64Array.from(list.values) }));
}
