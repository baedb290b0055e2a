// The whole way under a running stand-in: the packages, the fictional world as inputs, and the input's Node killed with
// -9 at ten random moments. The stand-in starts it again; no key may be lost, and every count Minerva shows must be the
// same as when nobody disturbed it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { demoAdmin, demoTenant, waitForRun } from '../../scripts/demo';
import { ensurePackages } from '../../scripts/ensurePackages';
import { managementClient, type ManagementClient } from '../../scripts/managementClient';
import { worldInputs, writeWorld } from '../../scripts/worldFiles';
import { startStandin } from '../../src/standin/main';
import { runsOfInput } from '../support/childInputs';

const RECORDS = 5_000;
const KILLS = 10;
const BATCH = 25;
const GIVE_UP_MILLISECONDS = 120_000;
const GRACE_MILLISECONDS = 600; // about what a run takes until it writes
const seed = Number(process.env.MINERVA_SEED ?? Date.now() % 1_000_000);

type Row = Readonly<Record<string, string | string[]>>;

/** What stood in the indexes at the end. */
interface Outcome {
  /** Copies of each record, by its key, version, kind and source. */
  readonly copies: ReadonlyMap<string, number>;
  /** Rows of every count that Minerva shows: distinct keys, never events. */
  readonly counts: Readonly<Record<string, readonly Row[]>>;
  /** How the runs that ended well had found their checkpoint: fresh, resumed … */
  readonly beginnings: readonly string[];
  /** Runs that the stand-in saw end by the signal. */
  readonly killedRuns: number;
  readonly milliseconds: number;
}

const records = `where index=minerva_records_${demoTenant}`;
const shownCounts: Readonly<Record<string, string>> = {
  'records by kind and source': `| tstats dc(record_key) as n ${records} by kind source | sort kind source`,
  'records by version': `| tstats dc(record_key) as n dc(version) as versions dc(mid) as mids ${records}`,
  'sharers of each identifier': `| tstats dc(record_key) as n ${records} by mid | sort 0 mid`,
  'rows in quarantine': `search index=minerva_health_${demoTenant} sourcetype=minerva:quarantine | spath | stats dc(quarantine_key) as n by source reason | sort source reason`,
};

describe(`minerva_file under the stand-in (MINERVA_SEED=${seed})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'minerva-input-kill-'));
  const world = join(folder, 'world');
  let undisturbed: Outcome;
  let disturbed: Outcome;

  beforeAll(async () => {
    process.stdout.write(`MINERVA_SEED=${seed}\n`);
    mkdirSync(world);
    writeWorld(world, RECORDS);
    undisturbed = await collectWorld(join(folder, 'undisturbed'), world, () => Promise.resolve());
    // Moments of a run that nobody disturbs: a disturbed one is slower, so there is always something left to kill.
    const moments = randomMoments(undisturbed.milliseconds * 0.9);
    disturbed = await collectWorld(join(folder, 'disturbed'), world, (startedAt) => kill(moments, startedAt));
    process.stdout.write(
      `${undisturbed.copies.size} records; undisturbed ${undisturbed.milliseconds} ms, with ${disturbed.killedRuns} kills ` +
        `${disturbed.milliseconds} ms and ${doubled(disturbed)} records twice; runs began ${disturbed.beginnings.join(', ')}\n`,
    );
  }, 600_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is killed ten times, and goes on where it was', () => {
    expect(undisturbed.killedRuns).toBe(0);
    expect(disturbed.killedRuns).toBe(KILLS);
    expect(disturbed.beginnings).toContain('resumed');
  });

  test('loses no key and invents none', () => {
    expect(undisturbed.copies.size).toBeGreaterThan(RECORDS * 0.9);
    expect([...disturbed.copies.keys()].sort()).toEqual([...undisturbed.copies.keys()].sort());
  });

  test('doubles at most one batch for each kill, and nothing when it is left alone', () => {
    expect(doubled(undisturbed)).toBe(0);
    expect(doubled(disturbed)).toBeLessThanOrEqual(KILLS * BATCH);
  });

  test.each(Object.keys(shownCounts))('shows the same %s as an undisturbed run', (name) => {
    expect(undisturbed.counts[name]?.length).toBeGreaterThan(0);
    expect(disturbed.counts[name]).toEqual(undisturbed.counts[name]);
  });
});

/** Reads the world into a fresh stand-in, while `disturb` does what it likes. */
async function collectWorld(
  dataFolder: string,
  world: string,
  disturb: (startedAt: number) => Promise<void>,
): Promise<Outcome> {
  const packages = (await ensurePackages()).map(({ archive }) => archive);
  const standin = await startStandin({ port: 0, dataFolder, packages, adminPassword: demoAdmin.password });
  try {
    const client = managementClient(standin.managementUrl, demoAdmin.name, demoAdmin.password);
    const startedAt = Date.now();
    const disturbing = disturb(startedAt);
    const inputs = worldInputs(world);
    const common = { tenant: demoTenant, interval: '-1', batch_size: String(BATCH) };
    await Promise.all(
      inputs.map(({ name, mapping, path }) =>
        client.post('/servicesNS/nobody/TA-minerva/data/inputs/minerva_file', {
          ...common,
          ...{ name, mapping, path },
        }),
      ),
    );
    for (const input of inputs) await waitForRun(client, input, { giveUpAfterSeconds: 120 });
    const milliseconds = Date.now() - startedAt;
    await disturbing;
    return { ...(await lookAround(client)), milliseconds };
  } finally {
    await standin.stop();
  }
}

async function lookAround(client: ManagementClient): Promise<Omit<Outcome, 'milliseconds'>> {
  const rows = await client.search(`| tstats count ${records} by record_key version kind source`);
  const counts: Record<string, readonly Row[]> = {};
  for (const [name, spl] of Object.entries(shownCounts)) counts[name] = await client.search(spl);
  const complete = await client.search(
    `search index=minerva_health_${demoTenant} sourcetype="minerva:run" | spath | search outcome=complete | table checkpoint`,
  );
  const killed = await client.search(
    'search index=_internal sourcetype=splunkd "The process ended with SIGKILL" | stats count',
  );
  return {
    copies: new Map(
      rows.map(({ count, ...row }) => [
        JSON.stringify([row.record_key, row.version, row.kind, row.source]),
        Number(count),
      ]),
    ),
    counts,
    beginnings: complete.map(({ checkpoint }) => String(checkpoint)),
    killedRuns: Number(killed[0]?.count ?? 0),
  };
}

function doubled({ copies }: Outcome): number {
  return [...copies.values()].reduce((sum, count) => sum + count - 1, 0);
}

/**
 * Kills one of the running inputs, drawn by lot, at each of the moments. Where none runs at a moment, the next one that
 * starts is given some time, so that not all are killed while they still load.
 */
async function kill(moments: readonly Moment[], startedAt: number): Promise<void> {
  for (const { afterMilliseconds, lot } of moments) {
    await pause(Math.max(0, startedAt + afterMilliseconds - Date.now()));
    let running = runsOfInput('minerva_file');
    while (running.length === 0) {
      if (Date.now() - startedAt > GIVE_UP_MILLISECONDS)
        throw new Error('No run of minerva_file was found to kill.');
      await pause(20);
      if (runsOfInput('minerva_file').length > 0) await pause(lot * GRACE_MILLISECONDS);
      running = runsOfInput('minerva_file');
    }
    const victim = running[Math.floor(lot * running.length)];
    if (victim !== undefined) process.kill(victim, 'SIGKILL');
    // A process that was just killed must not be drawn a second time.
    await pause(50);
  }
}

interface Moment {
  readonly afterMilliseconds: number;
  /** 0 to 1: which of the running inputs. */
  readonly lot: number;
}

/** Ten moments within the time, in order. */
function randomMoments(milliseconds: number): readonly Moment[] {
  let state = seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: KILLS }, () => ({
    afterMilliseconds: random() * milliseconds,
    lot: random(),
  })).sort((left, right) => left.afterMilliseconds - right.afterMilliseconds);
}
