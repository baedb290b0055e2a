// How fast businesses are scored whose records are loaded: counted, given to the businesses, read by every indicator.
import type { EpochSeconds } from '../../../src/core/brand';
import { currentModel } from '../../../src/core/risk/models/registry';
import type { ScoredSubject } from '../../../src/core/risk/score';
import { scoreSubject } from '../../../src/core/risk/scoreSubject';
import { megabytes, Stopwatch, timed } from '../benchmark';
import { loadRiskWorld, type LoadedWorld } from './loadWorld';
import { contextOf, type Without } from './sources';

export const today = (Date.UTC(2026, 5, 1) / 1000) as EpochSeconds;

export interface Throughput {
  readonly businesses: number;
  readonly dataPoints: number;
  /** Making the world and reading its rows: no work of scoring. */
  readonly loadSeconds: number;
  /** Counting, gathering and scoring from scratch. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Resident when all is scored; nothing of it was given back before. */
  readonly bytes: number;
}

export interface ScoredWorld {
  readonly world: LoadedWorld;
  readonly throughput: Throughput;
}

/** Makes a world and scores every business of it. */
export async function scoreWorld(seed: string, businesses: number, dataPoints: number): Promise<ScoredWorld> {
  const loaded = await timed(() => loadRiskWorld({ seed, businesses, dataPoints, today }));
  const world = loaded.value;
  const scoring = new Stopwatch();
  let scored = 0;
  scoring.during(() => {
    for (const one of scoredOf(world)) scored += one.score >= 0 ? 1 : 0;
  });
  if (scored !== businesses) throw new Error(`${scored} of ${businesses} businesses were scored.`);
  const { counting } = world;
  const throughput = {
    ...{ businesses, dataPoints: world.gatherer.dataPoints, loadSeconds: loaded.seconds - counting.seconds },
    seconds: counting.seconds + scoring.seconds,
    cpuSeconds: counting.cpuSeconds + scoring.cpuSeconds,
    bytes: process.resourceUsage().maxRSS * 1024,
  };
  return { world, throughput };
}

/** Scores of a world, one after another; facts are gathered twice, first for how well regions are covered. */
export function* scoredOf({ gatherer }: LoadedWorld, without?: Without): Generator<ScoredSubject> {
  const context = contextOf(gatherer.facts(without), { now: today, model: currentModel });
  for (const facts of gatherer.facts(without)) yield scoreSubject(facts, context);
}

/** A line of figures. */
export function told({
  businesses,
  dataPoints,
  loadSeconds,
  seconds,
  cpuSeconds,
  bytes,
}: Throughput): string {
  return (
    `${whole(businesses)} businesses, ${whole(dataPoints)} data points: scored from scratch in ` +
    `${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processor, ${micros(cpuSeconds, businesses)} µs a business); ` +
    `made and read before that in ${loadSeconds.toFixed(0)} s; at most ${megabytes(bytes)}`
  );
}

/** Lines of a table: how time grows with businesses that have equally many data points. */
export function slopeTable(all: readonly Throughput[]): readonly string[] {
  const head = '| businesses | data points | s | s of processor | µs a business | at most in memory |';
  const rule = head.replace(/[^|]+/g, ' --- ');
  const rows = all.map(
    ({ businesses, dataPoints, seconds, cpuSeconds, bytes }) =>
      `| ${whole(businesses)} | ${whole(dataPoints)} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ` +
      `${micros(cpuSeconds, businesses)} | ${megabytes(bytes)} |`,
  );
  const [first, last] = [all[0], all.at(-1)];
  const slope =
    first === undefined || last === undefined
      ? NaN
      : Math.log(last.cpuSeconds / first.cpuSeconds) / Math.log(last.businesses / first.businesses);
  return [head, rule, ...rows, `time grows with businesses to the power of ${slope.toFixed(2)}`];
}

function whole(number: number): string {
  return number.toLocaleString('en');
}

function micros(seconds: number, businesses: number): string {
  return ((seconds / businesses) * 1e6).toFixed(0);
}
