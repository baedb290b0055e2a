// Whether the distribution over tiers moves between months or model versions without anybody having wanted it to.

/** One run over everything: how many businesses stood in each tier. */
export interface ScoringRun {
  /** Epoch seconds. */
  readonly at: number;
  readonly modelVersion: string;
  /** Tier → businesses. */
  readonly tiers: ReadonlyMap<string, number>;
}

export interface DriftStep {
  readonly run: ScoringRun;
  readonly subjects: number;
  /** Tier → share of all businesses, 0–1; the tier of those with too little data among them. */
  readonly shares: ReadonlyMap<string, number>;
  /** Against the step before; undefined for the first one. */
  readonly since: { readonly stability: number; readonly isOtherModel: boolean } | undefined;
}

export type DriftVerdict = 'hardly moved' | 'moved' | 'moved a lot';

const LEAST_SHARE = 0.0005; // an empty tier would make the index infinite
const MOVED_FROM = 0.1; // the marks usual for this index where scores are watched: below 0.1 none, above 0.25 act
const MUCH_FROM = 0.25;

/**
 * The first run on record and the last one of each month under each model, oldest first, each compared with the one before
 * it.
 *
 * @param runs - in any order, except that of one second the newest comes first, as a search gives them; runs without
 * businesses are passed over.
 */
export function driftOf(runs: readonly ScoringRun[]): readonly DriftStep[] {
  const lastOf = new Map<string, ScoringRun>();
  const sorted = runs
    .filter((run) => totalOf(run) > 0)
    .reverse() // sorting leaves runs of one second as they stand: the newest of them has to stand last
    .sort((left, right) => left.at - right.at);
  for (const run of sorted) lastOf.set(`${monthOf(run.at)} ${run.modelVersion}`, run);
  const kept = new Set([...sorted.slice(0, 1), ...lastOf.values()]);
  const steps: DriftStep[] = [];
  for (const run of sorted.filter((one) => kept.has(one))) {
    const shares = sharesOf(run);
    const last = steps.at(-1);
    steps.push({
      run,
      subjects: totalOf(run),
      shares,
      since: last && {
        stability: stabilityIndex(last.shares, shares),
        isOtherModel: last.run.modelVersion !== run.modelVersion,
      },
    });
  }
  return steps;
}

/**
 * Population stability index of two distributions: sum of (new − old) × ln(new ÷ old). 0 where they are equal, the same
 * in both directions.
 *
 * @param before, after - shares by name, each 0–1; a name that is missing counts as almost nothing.
 */
export function stabilityIndex(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before, after].map((shares) => Math.max(LEAST_SHARE, shares.get(name) ?? 0)) as [
      number,
      number,
    ];
    sum += (now - old) * Math.log(now / old);
  }
  return sum;
}

/** What an index means, in words. */
export function driftVerdict(stability: number): DriftVerdict {
  if (stability < MOVED_FROM) return 'hardly moved';
  return stability < MUCH_FROM ? 'moved' : 'moved a lot';
}

/** Month in UTC: `2026-03`. */
export function monthOf(epochSeconds: number): string {
  const date = new Date(epochSeconds * 1000);
  return Number.isNaN(date.getTime()) ? 'unknown' : date.toISOString().slice(0, 7);
}

function totalOf({ tiers }: ScoringRun): number {
  return [...tiers.values()].reduce((sum, count) => sum + count, 0);
}

function sharesOf(run: ScoringRun): ReadonlyMap<string, number> {
  const total = totalOf(run);
  return new Map([...run.tiers].map(([tier, count]) => [tier, count / total]));
}
