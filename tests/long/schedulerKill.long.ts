// kill -9 of the whole stand-in at random moments while it schedules, searches and alerts: a search that may not be
// skipped leaves no moment out, and what is throttled alerts at most once.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandin } from '../../src/standin/main';
import { alertApp } from '../../src/standin/testSupport/alertApp';
import { clientOf } from '../../src/standin/testSupport/client';
import { writePackage } from '../../src/standin/testSupport/fixtureApp';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const KILLS = 6;
const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 5, 12, 0, 30);

const searches = `[moments]
search = | makeresults | eval moment=now(), _time=now() | collect index=watched output_format=hec
cron_schedule = * * * * *
enableSched = 1
realtime_schedule = 0

[once]
search = | makeresults | eval mid=floor(now()/300)
cron_schedule = * * * * *
enableSched = 1
realtime_schedule = 0
alert.digest_mode = 0
alert.suppress = 1
alert.suppress.period = 1d
alert.suppress.fields = mid
action.note = 1
`;

// Turns the clock by a minute for each look, and says how far it is.
const machine = `
import { startStandin } from ${JSON.stringify(join(process.cwd(), 'src/standin/main.ts'))};
const [dataFolder, app, from] = process.argv.slice(2);
let now = Number(from);
const standin = await startStandin({ port: 0, dataFolder, packages: [app], adminPassword: 'secret-1', schedulerClock: () => now });
for (;;) {
  now += ${MINUTE};
  await standin.runScheduler();
  process.stdout.write(now + '\\n');
}
`;

function runUntilKilled(folder: string, from: number, milliseconds: number): Promise<number> {
  return new Promise((resolve, reject) => {
    // Its own child, so that it is reaped: a dead process that nobody waits for still holds the folder's lock.
    const args = [
      '--import',
      'tsx',
      join(folder, 'machine.mts'),
      join(folder, 'data'),
      join(folder, 'alerter.spl'),
    ];
    const child = spawn(process.execPath, [...args, String(from)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    let reached = from;
    let isTimed = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      reached = Number(text.trim().split('\n').at(-1));
      if (isTimed) return;
      isTimed = true;
      setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), milliseconds);
    });
    child.on('error', reject);
    child.on('close', () => resolve(reached));
  });
}

test(`no moment is left out and no alert doubled over ${KILLS} kills (SEED=${seed})`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scheduler-kill-'));
  const dataFolder = join(folder, 'data');
  await writePackage(join(folder, 'alerter.spl'), {
    ...alertApp,
    'alerter/default/savedsearches.conf': { text: searches },
    'alerter/metadata/default.meta': { text: '[]\naccess = read : [ * ], write : [ admin ]\n' },
  });
  writeFileSync(join(folder, 'machine.mts'), machine);
  let random = seed;
  let now = START;
  for (let round = 0; round < KILLS; round++) {
    random = (Math.imul(random, 1_103_515_245) + 12_345) & 0x7fffffff;
    now = await runUntilKilled(folder, now, 100 + (random % 1500));
  }
  const packages = [join(folder, 'alerter.spl')];
  const clock = { schedulerClock: () => now, port: 0, dataFolder, packages, adminPassword: 'secret-1' };
  const standin = await startStandin(clock);
  for (let look = 0; look < 10; look++) await standin.runScheduler();
  const ask = clientOf(standin.managementUrl, 'admin', 'secret-1');
  const spl = '| tstats count where index=watched by moment';
  const answer = await ask('POST', '/services/search/jobs', {
    search: spl,
    exec_mode: 'oneshot',
    count: '0',
  });
  await standin.stop();

  const moments = (answer.json.results ?? []).map((row) => Number(row.moment)).sort((a, b) => a - b);
  // A kill may come after a moment was written and before it was said.
  const last = moments.at(-1) ?? 0;
  const first = moments[0] ?? Infinity;
  expect(last).toBeGreaterThanOrEqual(Math.floor(now / MINUTE) * 60);
  expect(moments).toEqual(Array.from({ length: (last - first) / 60 + 1 }, (_, at) => first + at * 60));
  const runs = (answer.json.results ?? []).reduce((sum, row) => sum + Number(row.count), 0);
  expect(runs - moments.length).toBeLessThanOrEqual(KILLS);

  const file = join(dataFolder, 'told.jsonl');
  const told = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const mids = told.map(
    (line) => (JSON.parse(line) as { payload: { result: { mid: string } } }).payload.result.mid,
  );
  expect(new Set(mids).size).toBe(mids.length);
  expect(mids.length).toBeGreaterThan(0);
  process.stdout.write(`${moments.length} moments, ${runs - moments.length} twice, ${mids.length} alerts\n`);
  rmSync(folder, { recursive: true, force: true });
}, 300_000);
