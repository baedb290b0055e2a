// The tenant's own searches score a whole risk world on a stand-in, as they would after an installation, and then once more
// after one new review.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensurePackages } from '../../../scripts/ensurePackages';
import { ensureServiceUser, savedSearchText, searchAsService } from '../../../scripts/linking';
import { managementClient } from '../../../scripts/managementClient';
import { startStandin } from '../../../src/standin/main';
import type { RiskWorldOptions } from '../../../src/world/risk/generateRiskWorld';
import { megabytes, timed } from '../benchmark';
import { toldOf, Watch } from '../watch';
import { adminPassword, loadWorld, sendRecord, tenant, type LoadedData } from './standinWorld';

type Print = (line: string) => void;

const OVERLAP_MILLISECONDS = 310_000;
const scoreChanged = 'Minerva - Score changed businesses';
/** Keeps a loaded world for another run, which scores a copy of it. */
const keptFolder = process.env.MINERVA_BENCH_FOLDER;

/** Loads a world, which does not count, and prints what the searches take. */
export async function scoreOnStandin(world: RiskWorldOptions, print: Print): Promise<void> {
  const packages = (await ensurePackages([tenant])).map(({ archive }) => archive);
  const folder = mkdtempSync(join(tmpdir(), 'minerva-risk-bench-'));
  try {
    const place = { dataFolder: join(folder, 'data'), packages };
    const { seconds, value } = await timed(() =>
      keptFolder === undefined
        ? loadWorld(place, world, print)
        : copyOfKept(join(keptFolder, nameOf(world)), place, world, print),
    );
    print(
      `loaded, not part of the measurement: ${value.records.toLocaleString('en')} records, ${megabytes(value.characters)}, in ${seconds.toFixed(0)} s`,
    );
    await scoreLoaded({ ...place, ...value, businesses: world.businesses }, print);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nameOf({ businesses, dataPoints, seed, today }: RiskWorldOptions): string {
  return `${businesses}-${dataPoints}-${today}-${seed.replaceAll(/\W/g, '-')}`;
}

interface Place {
  readonly dataFolder: string;
  readonly packages: readonly string[];
}

/** Loads the world into the kept folder, unless it is there, and copies it: scoring from scratch needs a world unscored. */
async function copyOfKept(
  kept: string,
  place: Place,
  world: RiskWorldOptions,
  print: Print,
): Promise<LoadedData> {
  const [dataFolder, about] = [join(kept, 'data'), join(kept, 'loaded.json')];
  if (!existsSync(about)) {
    rmSync(dataFolder, { recursive: true, force: true });
    mkdirSync(kept, { recursive: true });
    const loaded = await loadWorld({ ...place, dataFolder }, world, print);
    writeFileSync(about, JSON.stringify(loaded));
  }
  cpSync(dataFolder, place.dataFolder, { recursive: true });
  return JSON.parse(readFileSync(about, 'utf8')) as LoadedData;
}

async function scoreLoaded(
  { dataFolder, packages, loadedAt, newReview, businesses }: Place & LoadedData & { businesses: number },
  print: Print,
): Promise<void> {
  const watch = new Watch();
  const standin = await startStandin({
    ...{ port: 0, dataFolder, packages, adminPassword },
    schedulerClock: Date.now, // it looks when told to: no search of the schedule runs beside what is measured
  });
  try {
    const { managementUrl } = standin;
    await ensureServiceUser(managementClient(managementUrl, 'admin', adminPassword), tenant);
    const search = (spl: string): ReturnType<typeof searchAsService> =>
      searchAsService(managementUrl, tenant, spl);
    const run = async (name: string, what: string): Promise<void> => {
      watch.begin();
      const { seconds, value } = await timed(() => search(savedSearchText(name)));
      print(`${what}: ${seconds.toFixed(1)} s; ${toldOf(watch.end())}; ${String(value[0]?.summary ?? '')}`);
    };
    // A tick reads again what came in the five minutes before the last one, and the world came all at once.
    await pause(Math.max(0, loadedAt + OVERLAP_MILLISECONDS - Date.now()));
    await run(scoreChanged, 'scored from scratch');
    const [{ scores = 0 } = {}] = await search('| inputlookup minerva_score_list | stats count as scores');
    if (Number(scores) < businesses)
      throw new Error(`${String(scores)} of ${businesses} businesses have a score.`);
    if (newReview === undefined) return;
    await sendRecord(managementUrl, newReview);
    await run(scoreChanged, 'after one new review');
  } finally {
    await standin.stop();
    watch.stop();
  }
}
