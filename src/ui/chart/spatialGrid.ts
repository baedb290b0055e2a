// Which node is under the pointer, without asking ten thousand of them.

export interface SpatialGrid {
  /** The nearest point within reach (chart units), or -1. */
  readonly nearest: (x: number, y: number, reach: number) => number;
}

const PER_CELL = 2; // points a cell holds on average

/** Sorts points into square cells by counting; linear in their number. */
export function spatialGrid(xs: Float32Array, ys: Float32Array): SpatialGrid {
  const count = xs.length;
  const left = xs.reduce((low, x) => Math.min(low, x), Infinity);
  const top = ys.reduce((low, y) => Math.min(low, y), Infinity);
  const width = xs.reduce((high, x) => Math.max(high, x), -Infinity) - left;
  const height = ys.reduce((high, y) => Math.max(high, y), -Infinity) - top;
  const across = Math.max(1, Math.ceil(Math.sqrt(count / PER_CELL)));
  const side = Math.max(width, height, 1e-6) / across;
  const column = (x: number): number => Math.min(across - 1, Math.max(0, Math.floor((x - left) / side)));
  const row = (y: number): number => Math.min(across - 1, Math.max(0, Math.floor((y - top) / side)));
  const starts = new Uint32Array(across * across + 1);
  const cellOf = (index: number): number => row(ys[index] ?? 0) * across + column(xs[index] ?? 0);
  for (let index = 0; index < count; index++) add(starts, cellOf(index) + 1, 1);
  for (let cell = 1; cell < starts.length; cell++) add(starts, cell, starts[cell - 1] ?? 0);
  const filled = starts.slice();
  const sorted = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const cell = cellOf(index);
    sorted[filled[cell] ?? 0] = index;
    add(filled, cell, 1);
  }
  const nearest = (x: number, y: number, reach: number): number => {
    let best = -1;
    let bestSquare = reach * reach;
    for (let down = row(y - reach); down <= row(y + reach); down++) {
      const first = starts[down * across + column(x - reach)] ?? 0;
      const last = starts[down * across + column(x + reach) + 1] ?? 0;
      for (let at = first; at < last; at++) {
        const index = sorted[at] ?? 0;
        const square = ((xs[index] ?? 0) - x) ** 2 + ((ys[index] ?? 0) - y) ** 2;
        if (square <= bestSquare) {
          best = index;
          bestSquare = square;
        }
      }
    }
    return best;
  };
  return { nearest };
}

function add(numbers: Uint32Array, at: number, by: number): void {
  numbers[at] = (numbers[at] ?? 0) + by;
}

/** The line (its number) that passes within reach of a point, or -1. */
export function nearestLine(
  { xs, ys, lines }: { readonly xs: Float32Array; readonly ys: Float32Array; readonly lines: Uint32Array },
  at: { readonly x: number; readonly y: number },
  reach: number,
): number {
  let best = -1;
  let bestSquare = reach * reach;
  for (let line = 0; line * 2 < lines.length; line++) {
    const from = lines[line * 2] ?? 0;
    const to = lines[line * 2 + 1] ?? 0;
    const square = squareToSegment(at.x, at.y, xs[from] ?? 0, ys[from] ?? 0, xs[to] ?? 0, ys[to] ?? 0);
    if (square <= bestSquare) {
      best = line;
      bestSquare = square;
    }
  }
  return best;
}

function squareToSegment(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return (x1 + along * dx - x) ** 2 + (y1 + along * dy - y) ** 2;
}
