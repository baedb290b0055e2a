// The tenant's own searches score a whole risk world on a stand-in, as they would after an installation, and then once more
// after one new review.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensurePackages } from '../../../scripts/ensurePackages';
import { ensureServiceUser, savedSearchText, searchAsService } from '../../../scripts/linking';
import { managementClient } from '../../../scripts/managementClient';
import type { RiskWorldOptions } from '../../../src/world/risk/generateRiskWorld';
import { megabytes, timed } from '../benchmark';
import { toldOf, Watch } from '../watch';
import { adminPassword, sendRecord, startWithWorld, tenant } from './standinWorld';

type Print = (line: string) => void;

const OVERLAP_MILLISECONDS = 310_000;
const scoreChanged = 'Minerva - Score changed businesses';

/** Loads a world, which does not count, and prints what the searches take. */
export async function scoreOnStandin(world: RiskWorldOptions, print: Print): Promise<void> {
  const packages = (await ensurePackages([tenant])).map(({ archive }) => archive);
  const folder = mkdtempSync(join(tmpdir(), 'minerva-risk-bench-'));
  const watch = new Watch();
  try {
    const loaded = await timed(() => startWithWorld(folder, packages, world));
    const { standin, records, characters, newReview } = loaded.value;
    print(
      `loaded, not part of the measurement: ${records.toLocaleString('en')} records, ${megabytes(characters)}, in ${loaded.seconds.toFixed(0)} s`,
    );
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
      await pause(OVERLAP_MILLISECONDS);
      await run(scoreChanged, 'scored from scratch');
      const [{ scores = 0 } = {}] = await search('| inputlookup minerva_score_list | stats count as scores');
      if (Number(scores) < world.businesses)
        throw new Error(`${String(scores)} of ${world.businesses} businesses have a score.`);
      if (newReview === undefined) return;
      await sendRecord(managementUrl, newReview);
      await run(scoreChanged, 'after one new review');
    } finally {
      await standin.stop();
    }
  } finally {
    watch.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
