// Which worlds points are found on, and which they are measured on: never the same.

export interface NamedWorld {
  readonly seed: string;
  readonly businesses: number;
  readonly dataPoints: number;
}

const world = (seed: string, businesses: number, dataPoints: number): NamedWorld => ({
  seed,
  businesses,
  dataPoints,
});

/** The points of version 3 were found on these: sparse worlds and dense ones, so that no number of reviews is learned. */
export const trainingWorlds: readonly NamedWorld[] = [
  world('version 3 a', 8_000, 480_000),
  world('version 3 b', 8_000, 480_000),
  world('version 3 c', 8_000, 480_000),
  world('version 3 d', 12_000, 2_700_000),
  world('version 3 e', 12_000, 2_700_000),
];

/** Frozen before version 1; the first was looked at while version 3 was shaped, the held out ones after it was fixed. */
export const evaluationWorlds: readonly NamedWorld[] = [
  world('risk bench', 22_000, 5_000_000),
  world('held out 1', 4_000, 908_000),
  world('held out 3', 12_000, 2_700_000),
];

/** Draws of which sources are missing: those to find points by, and those to measure by. */
export const trainingDraws: readonly number[] = [11, 12, 13];
export const evaluationDraws: readonly number[] = [1, 2, 3];
