// The risk model on a world with planted truth: how fast, how the cost grows, how many of the planted stand at the top
// with all sources and with half of them, and how far below a logistic regression on the same columns the points stay.
import { standingOf, type ScoredSubject } from '../../src/core/risk/score';
import { errorsByArea, unevenAreas } from '../../src/core/risk/calibration/areaErrors';
import type { ShareInterval } from '../../src/core/risk/calibration/interval';
import { areaBandOf } from '../../src/world/risk/areas';
import { riskClasses } from '../../src/world/risk/signs';
import type { Benchmark } from './benchmark';
import type { LoadedWorld } from './risk/loadWorld';
import { fitLogistic, predict } from './risk/logistic';
import { areaUnderCurve, averagePrecision, captured, type Ranked } from './risk/ranking';
import { droppedHalf, type Without } from './risk/sources';
import { scoreOnStandin } from './risk/standinScoring';
import { scoredOf, scoreWorld, slopeTable, today, told, type Throughput } from './risk/throughput';

const businesses = Number(process.env.MINERVA_BENCH_BUSINESSES ?? '22000');
const dataPoints = Number(process.env.MINERVA_BENCH_DATA_POINTS ?? '5000000');
const seed = process.env.MINERVA_BENCH_SEED ?? 'risk bench';
/** Prints how time grows instead of how well the planted are found. */
const isSlope = process.env.MINERVA_BENCH_SLOPE === '1';
/** Prints what the tenant's own searches take on a stand-in. */
const isStandin = process.env.MINERVA_BENCH_STANDIN === '1';
const slopeBusinesses = (process.env.MINERVA_BENCH_SLOPE_BUSINESSES ?? '1000,10000,100000')
  .split(',')
  .map(Number);
const SLOPE_DATA_POINTS = 20; // of each: growth with businesses is asked for, and reading records is most of the time

export const riskBenchmark: Benchmark = {
  name: 'risk',
  description:
    `${businesses.toLocaleString('en')} businesses with ${dataPoints.toLocaleString('en')} data points scored by the core ` +
    '(MINERVA_BENCH_BUSINESSES, MINERVA_BENCH_DATA_POINTS, MINERVA_BENCH_SEED; MINERVA_BENCH_SLOPE=1 prints how time grows, MINERVA_BENCH_SLOPE_BUSINESSES over which numbers, ' +
    'MINERVA_BENCH_STANDIN=1 what the searches take on the stand-in, MINERVA_BENCH_FOLDER keeps the loaded world for the next time)',
  run: async (print) => {
    if (isSlope) return printSlope(print);
    if (isStandin) return scoreOnStandin({ seed, businesses, dataPoints, today }, print);
    const { world, throughput } = await scoreWorld(seed, businesses, dataPoints);
    print(told(throughput));
    print(quality(world, 'all sources'));
    printClasses(world, print);
    printAreas(world, print);
    for (const seed of [1, 2, 3])
      print(quality(world, `half of the sources missing, draw ${seed}`, droppedHalf(seed)));
  },
};

async function printSlope(print: (line: string) => void): Promise<void> {
  const all: Throughput[] = [];
  for (const count of slopeBusinesses)
    all.push((await scoreWorld(seed, count, count * SLOPE_DATA_POINTS)).throughput);
  slopeTable(all).forEach(print);
}

function quality(world: LoadedWorld, name: string, without?: Without): string {
  const scored = [...scoredOf(world, without)];
  const isPlanted = scored.map(({ subject }) => world.truth.get(subject)?.riskClass === 'organised');
  const ranked = ranks(scored.map(standingOf), isPlanted);
  const peer = ranks(regressed(scored, isPlanted), isPlanted);
  const chains = scored
    .filter(({ subject }) => world.truth.get(subject)?.isChain === true)
    .map((one) => (one.reasons.some(({ indicator }) => indicator === 'massage.licence_rotation') ? 1 : 0));
  const found = chains.reduce<number>((sum, one) => sum + one, 0);
  return (
    `${name}: ${percent(captured(ranked, 0.1))} of the organised in the top 10 %, AUC ${areaUnderCurve(ranked).toFixed(4)}, ` +
    `average precision ${averagePrecision(ranked).toFixed(4)}; logistic regression on the same columns ` +
    `${percent(captured(peer, 0.1))}, ${areaUnderCurve(peer).toFixed(4)}, ${averagePrecision(peer).toFixed(4)}; ` +
    `rotation told for ${found} of ${chains.length} chains`
  );
}

/** Where each class stands: the busy must not be pushed up by their number of reviews. */
function printClasses(world: LoadedWorld, print: (line: string) => void): void {
  const scored = [...scoredOf(world)].sort((left, right) => standingOf(right) - standingOf(left));
  const top = new Set(scored.slice(0, Math.floor(scored.length / 10)).map(({ subject }) => subject));
  for (const riskClass of riskClasses) {
    const members = scored.filter(({ subject }) => world.truth.get(subject)?.riskClass === riskClass);
    const above = members.filter(({ subject }) => top.has(subject)).length;
    const median = members[Math.floor(members.length / 2)]?.score ?? 0;
    print(
      `  ${riskClass}: ${members.length} businesses, median ${median} points, ${percent(above / members.length)} in the top 10 %`,
    );
  }
}

/** Who bears the errors, by what the made-up area is like: an audit, which nothing that scores reads. */
function printAreas(world: LoadedWorld, print: (line: string) => void): void {
  const audited = [...scoredOf(world)].map(({ subject, score }) => ({
    ...{ subject, score, found: world.truth.get(subject)?.riskClass === 'organised' },
    area: areaBandOf(world.placeOf.get(subject) ?? '') ?? 'not on the map',
  }));
  const errors = errorsByArea(audited, 0.1);
  for (const { area, subjects, pushedUp, missed } of errors)
    print(
      `  area with ${area}: ${subjects} businesses; of the others ${ranged(pushedUp)} in the top 10 %, of the organised ${ranged(missed)} not`,
    );
  const uneven = (['pushedUp', 'missed'] as const).flatMap((error) => unevenAreas(errors, error));
  print(
    `  areas that bear more errors than chance explains: ${uneven.length === 0 ? 'none' : uneven.join('; ')}`,
  );
}

function ranged(interval: ShareInterval | undefined): string {
  return interval === undefined
    ? 'nobody'
    : `${percent(interval.share)} (${percent(interval.low)} to ${percent(interval.high)})`;
}

function ranks(scores: readonly number[], isPlanted: readonly boolean[]): readonly Ranked[] {
  return scores.map((points, at) => ({ score: points, isPlanted: isPlanted[at] ?? false }));
}

/** Fitted on one half and asked about the other, both ways, so that nothing is asked about what it was fitted on. */
function regressed(scored: readonly ScoredSubject[], isPlanted: readonly boolean[]): readonly number[] {
  const columns = [
    ...new Set(scored.flatMap((one) => [...one.reasons, ...one.counter].map(({ indicator }) => indicator))),
  ];
  const at = new Map(columns.map((name, place) => [name, place] as const));
  const rows = scored.map((one) => {
    const row = new Float64Array(columns.length);
    for (const { indicator, strength } of [...one.reasons, ...one.counter])
      row[at.get(indicator) ?? 0] = strength;
    return row;
  });
  const chances = new Array<number>(rows.length).fill(0);
  for (const half of [0, 1]) {
    const fitted = rows.flatMap((row, number) =>
      number % 2 === half ? [] : [{ row, label: isPlanted[number] ?? false }],
    );
    const weights = fitLogistic(
      fitted.map(({ row }) => row),
      fitted.map(({ label }) => label),
    );
    rows.forEach((row, number) => {
      if (number % 2 === half) chances[number] = predict(weights, row);
    });
  }
  return chances;
}

function percent(share01: number): string {
  return `${(100 * share01).toFixed(1)} %`;
}
