// The fictional world: writes messy files with planted truth, piece by piece, in memory that does not grow with them.
import type { EpochSeconds } from '../core/brand';
import { openComposition } from './composition';
import { SECONDS_PER_DAY, type EpochDay } from './dates';
import { describeWorld } from './describeWorld';
import { worldFileKeys, worldFiles } from './files/registry';
import { interleave } from './interleave';
import { writeHeader, writeRecord, writeText, type Pen, type WorldSink } from './pen';
import { createRandom } from './random';
import { hubFacts } from './scenes/hubClients';
import { openTally, type WorldSummary } from './tally';
import type { TruthFact } from './truth';
import { openWorkshop, type PhoneShares, type WorldRecord } from './workshop';

export interface WorldOptions {
  /** Any text; equal seed, size, day and share give equal bytes. */
  readonly seed: string;
  /** Good rows over all files, 1,000 to 1,000,000. */
  readonly records: number;
  /** The last day of the world. */
  readonly today: EpochSeconds;
  /** Share of contacts in adverts that are written to hide them, 0–1; 0.25 unless told. */
  readonly hiddenShare01?: number;
}

export const SMALLEST_WORLD = 1000;
/** Above it ids and handles would run out. */
export const LARGEST_WORLD = 1_000_000;

const DEFAULT_HIDDEN_SHARE = 0.25;

/**
 * Writes a fictional world: six files as messy sources have them, `truth.json` and `truth-identifiers.jsonl` with what
 * is planted in them, and `world.json`, which describes it.
 *
 * @param options - seed, number of records (1,000 to 1,000,000), day; nothing else decides a byte.
 * @param sink - takes the bytes; called some three times per record.
 * @returns counts of what was written. Throws if the options are outside their limits.
 */
export function generateWorld(options: WorldOptions, sink: WorldSink): WorldSummary {
  const settings = { hiddenShare01: DEFAULT_HIDDEN_SHARE, ...options };
  checkOptions(settings);
  const random = createRandom(settings.seed);
  const workshop = openWorkshop(random.fork('workshop'), {
    today: Math.floor(settings.today / SECONDS_PER_DAY) as EpochDay,
    hiddenShare01: settings.hiddenShare01,
    phoneShares01: phoneShares(settings.records),
  });
  const tally = openTally(worldFileKeys.map((key) => [key, worldFiles[key].name]));
  const pen: Pen = { sink, tally, workshop, random: random.fork('bad rows') };
  const facts = openFacts(pen, settings);
  const composition = openComposition(workshop, random.fork('scenes'), settings.records);
  const nextGroup = (): readonly WorldRecord[] | undefined => {
    const scene = composition.next();
    scene?.facts.forEach(facts.write);
    return scene?.records;
  };
  for (const key of worldFileKeys) writeHeader(pen, worldFiles[key]);
  hubFacts(workshop).forEach(facts.write);
  for (const record of interleave(nextGroup, random.fork('lanes'))) writeRecord(pen, record);
  facts.close();
  writeText(pen, 'world.json', `${JSON.stringify(describeWorld(settings, tally.summary()), null, 2)}\n`);
  return tally.summary();
}

function checkOptions({ records, hiddenShare01 }: Required<WorldOptions>): void {
  if (!Number.isInteger(records) || records < SMALLEST_WORLD || records > LARGEST_WORLD) {
    throw new Error(
      `A world of ${records} records was asked for; ${SMALLEST_WORLD} to ${LARGEST_WORLD} can be made. Choose a number between.`,
    );
  }
  if (!(hiddenShare01 >= 0 && hiddenShare01 <= 1)) {
    throw new Error(`The share of hidden contacts is ${hiddenShare01}; it must lie between 0 and 1.`);
  }
}

/**
 * One holder per eight records could have a number, three of ten of them in the US; more than half never do. The rest
 * of the pool is for recycled numbers and near misses.
 */
function phoneShares(records: number): PhoneShares {
  const holders = records / 8;
  return { US: Math.min(0.6, 190 / (0.3 * holders)), GB: Math.min(0.6, 1150 / (0.7 * holders)) };
}

interface Facts {
  readonly write: (fact: TruthFact) => void;
  readonly close: () => void;
}

/** truth.json, one fact per line, so that it can be read line by line as well as whole. */
function openFacts(pen: Pen, { seed, records }: WorldOptions): Facts {
  writeText(pen, 'truth.json', `{"seed":${JSON.stringify(seed)},"records":${records},"facts":[`);
  let separator = '\n';
  return {
    write: (fact) => {
      writeText(pen, 'truth.json', separator + JSON.stringify(fact));
      pen.tally.fact(fact);
      separator = ',\n';
    },
    close: () => writeText(pen, 'truth.json', `\n],"counts":${JSON.stringify(pen.tally.summary())}}\n`),
  };
}
