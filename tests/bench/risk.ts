// The risk model on a world with planted truth: how fast, how the cost grows, how many of the planted stand at the top
// with all sources and with half of them, and how far below a logistic regression on the same columns the points stay.
import type { EpochSeconds } from '../../src/core/brand';
import type { SubjectFacts } from '../../src/core/risk/facts';
import { currentModel } from '../../src/core/risk/models/registry';
import type { ScoredSubject, ScoringContext } from '../../src/core/risk/score';
import { scoreSubject } from '../../src/core/risk/scoreSubject';
import { riskClasses } from '../../src/world/risk/signs';
import { megabytes, timed, type Benchmark } from './benchmark';
import { loadRiskWorld, type LoadedWorld } from './risk/loadWorld';
import { fitLogistic, predict } from './risk/logistic';
import { areaUnderCurve, averagePrecision, captured, type Ranked } from './risk/ranking';
import { contextOf, droppedHalf, type Without } from './risk/sources';

const businesses = Number(process.env.MINERVA_BENCH_BUSINESSES ?? '22000');
const dataPoints = Number(process.env.MINERVA_BENCH_DATA_POINTS ?? '5000000');
const today = (Date.UTC(2026, 5, 1) / 1000) as EpochSeconds;

export const riskBenchmark: Benchmark = {
  name: 'risk',
  description:
    `${businesses.toLocaleString('en')} businesses with ${dataPoints.toLocaleString('en')} data points scored by the core ` +
    '(MINERVA_BENCH_BUSINESSES, MINERVA_BENCH_DATA_POINTS)',
  run: async (print) => {
    for (const share of [0.05, 0.25]) {
      const some = Math.max(50, Math.round(businesses * share));
      await score(some, Math.round(dataPoints * share), print);
    }
    const world = await score(businesses, dataPoints, print);
    print(quality(world, 'all sources'));
    printClasses(world, print);
    for (const seed of [1, 2, 3])
      print(quality(world, `half of the sources missing, draw ${seed}`, droppedHalf(seed)));
  },
};

async function score(count: number, points: number, print: (line: string) => void): Promise<LoadedWorld> {
  const options = { seed: 'risk bench', businesses: count, dataPoints: points, today };
  const loaded = await timed(() => loadRiskWorld(options));
  const { gatherer } = loaded.value;
  const gathered = await timed(() => [...gatherer.facts()]);
  const context = contextOf(gathered.value, { now: today, model: currentModel });
  const scored = await timed(() => gathered.value.map((facts) => scoreSubject(facts, context)));
  const rows = gathered.value.reduce((sum, facts) => sum + facts.rows.length, 0);
  print(
    `${count.toLocaleString('en')} businesses, ${gatherer.dataPoints.toLocaleString('en')} data points: ` +
      `${rows.toLocaleString('en')} facts; gathered ${gathered.seconds.toFixed(1)} s, scored ${scored.seconds.toFixed(1)} s ` +
      `(${((scored.seconds / count) * 1e6).toFixed(0)} µs a business); made and read before that in ${loaded.seconds.toFixed(0)} s; ` +
      `${megabytes(process.memoryUsage().rss)} resident`,
  );
  return loaded.value;
}

function scoredOf({ gatherer }: LoadedWorld, without?: Without): readonly ScoredSubject[] {
  const all: readonly SubjectFacts[] = [...gatherer.facts(without)];
  const context: ScoringContext = contextOf(all, { now: today, model: currentModel });
  return all.map((facts) => scoreSubject(facts, context));
}

function quality(world: LoadedWorld, name: string, without?: Without): string {
  const scored = scoredOf(world, without);
  const isPlanted = scored.map(({ subject }) => world.truth.get(subject)?.riskClass === 'organised');
  const ranked = ranks(
    scored.map(({ score: points }) => points),
    isPlanted,
  );
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
  const scored = [...scoredOf(world)].sort((left, right) => right.score - left.score);
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
