// How well an order finds what was planted.

export interface Ranked {
  readonly score: number;
  readonly isPlanted: boolean;
}

/** Chance that a planted one stands above another; ties count half. */
export function areaUnderCurve(all: readonly Ranked[]): number {
  const sorted = [...all].sort((left, right) => left.score - right.score);
  let [rankSum, planted, from] = [0, 0, 0];
  while (from < sorted.length) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    const among = sorted.slice(from, to).filter(({ isPlanted }) => isPlanted).length;
    rankSum += among * ((from + 1 + to) / 2);
    planted += among;
    from = to;
  }
  return (rankSum - (planted * (planted + 1)) / 2) / (planted * (sorted.length - planted));
}

/** Mean, over the planted, of the share of planted among all that stand as high; ties stand as high as each other. */
export function averagePrecision(all: readonly Ranked[]): number {
  const sorted = [...all].sort((left, right) => right.score - left.score);
  let [found, sum, from] = [0, 0, 0];
  while (from < sorted.length) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    const among = sorted.slice(from, to).filter(({ isPlanted }) => isPlanted).length;
    found += among;
    sum += among * (found / to);
    from = to;
  }
  return sum / found;
}

/** Share of the planted in the top share of the list; of a tie at its end, as many as chance would take. */
export function captured(all: readonly Ranked[], top01: number): number {
  const sorted = [...all].sort((left, right) => right.score - left.score);
  const places = Math.floor(sorted.length * top01);
  const edge = sorted[places - 1]?.score ?? Infinity;
  const above = sorted.filter(({ score }) => score > edge);
  const tied = sorted.filter(({ score }) => score === edge);
  const planted = (ranked: readonly Ranked[]): number => ranked.filter(({ isPlanted }) => isPlanted).length;
  const ofTied = ((places - above.length) / tied.length) * planted(tied);
  return (planted(above) + ofTied) / planted(sorted);
}
