// The peer: a logistic regression on the same columns, with a small ridge, fitted by Newton's method (iteratively
// reweighted least squares; Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, section 4.4.1).

const ITERATIONS = 12;
const RIDGE = 1;

/** Weights, the last one of them the constant. */
export function fitLogistic(rows: readonly Float64Array[], labels: readonly boolean[]): Float64Array {
  const width = (rows[0]?.length ?? 0) + 1;
  let weights = new Float64Array(width);
  for (let turn = 0; turn < ITERATIONS; turn += 1) {
    const curvature = Array.from({ length: width }, () => new Float64Array(width));
    const slope = new Float64Array(width);
    rows.forEach((row, at) => {
      const chance = predict(weights, row);
      const spread = chance * (1 - chance);
      const error = (labels[at] === true ? 1 : 0) - chance;
      for (let i = 0; i < width; i += 1) {
        const left = row[i] ?? 1;
        if (left === 0) continue;
        slope[i] = (slope[i] ?? 0) + left * error;
        const line = curvature[i] as Float64Array;
        for (let j = 0; j <= i; j += 1) line[j] = (line[j] ?? 0) + spread * left * (row[j] ?? 1);
      }
    });
    for (let i = 0; i < width - 1; i += 1) {
      slope[i] = (slope[i] ?? 0) - RIDGE * (weights[i] ?? 0);
      const line = curvature[i] as Float64Array;
      line[i] = (line[i] ?? 0) + RIDGE;
    }
    const step = solve(curvature, slope);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
  }
  return weights;
}

/** Chance of the label, 0–1. */
export function predict(weights: Float64Array, row: Float64Array): number {
  let sum = weights[row.length] ?? 0;
  for (let at = 0; at < row.length; at += 1) sum += (weights[at] ?? 0) * (row[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Solves a symmetric positive definite system, of which the lower half is given, after Cholesky. */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const factor = lower.map((line) => Float64Array.from(line));
  const at = (i: number, j: number): number => factor[i]?.[j] ?? 0;
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let sum = at(i, j);
      for (let k = 0; k < j; k += 1) sum -= at(i, k) * at(j, k);
      (factor[i] as Float64Array)[j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / at(j, j);
    }
  const solved = Float64Array.from(right);
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) solved[i] = (solved[i] ?? 0) - at(i, k) * (solved[k] ?? 0);
    solved[i] = (solved[i] ?? 0) / at(i, i);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) solved[i] = (solved[i] ?? 0) - at(k, i) * (solved[k] ?? 0);
    solved[i] = (solved[i] ?? 0) / at(i, i);
  }
  return solved;
}
