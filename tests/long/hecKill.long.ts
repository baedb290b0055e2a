// kill -9 of a whole stand-in at random moments while events are sent to its collector: each that was answered with
// Success is there once, after every restart.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientOf, type Ask } from '../../src/standin/testSupport/client';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const KILLS = 5;
const password = 'walk-in-the-park';
const token = '11111111-2222-3333-4444-555555555555';

interface Started {
  readonly child: ChildProcess;
  readonly admin: Ask;
}

function start(data: string): Promise<Started> {
  const loader = join(process.cwd(), 'node_modules/tsx/dist/loader.mjs');
  const script = join(process.cwd(), 'scripts/standin.ts');
  const child = spawn(
    process.execPath,
    ['--import', loader, script, '--data', data, '--port', '0', '--password', password],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`The stand-in ended with ${String(code)}: ${said}`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const url = /management interface: (\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve({ child, admin: clientOf(url, 'admin', password) });
    });
  });
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

/** Sends events one after the other until the connection breaks; those that were answered are added. */
async function sendUntilKilled(url: string, round: number, acknowledged: Set<string>): Promise<void> {
  for (let at = 0; ; at++) {
    const name = `r${round}-${at}`;
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { authorization: `Splunk ${token}` },
        body: JSON.stringify({ event: name, fields: { name } }),
      });
      if (answer.status !== 200) return;
      acknowledged.add(name);
    } catch {
      return;
    }
  }
}

test(`events that the collector acknowledged survive ${KILLS} kills (SEED=${seed})`, async () => {
  const data = mkdtempSync(join(tmpdir(), 'standin-hec-kill-'));
  const acknowledged = new Set<string>();
  let random = seed;
  let { child, admin } = await start(data);
  await admin('POST', '/services/data/inputs/http', { name: 'feed', token });
  await admin('POST', '/services/data/inputs/http/http/enable');
  for (let round = 0; round < KILLS; round++) {
    random = (Math.imul(random, 1_103_515_245) + 12_345) & 0x7fffffff;
    const { port } = (await admin('GET', '/services/data/inputs/http/http')).json.entry?.[0]?.content as {
      port: number;
    };
    const url = `http://127.0.0.1:${port}/services/collector/event`;
    const sending = [0, 1, 2, 3].map((lane) => sendUntilKilled(url, round * 10 + lane, acknowledged));
    await new Promise((resolve) => setTimeout(resolve, 200 + (random % 1000)));
    await killed(child);
    await Promise.all(sending);
    ({ child, admin } = await start(data));
    const form = {
      search: '| tstats count where index=main by name',
      exec_mode: 'oneshot',
      earliest_time: '0',
      count: '0',
    };
    const rows = (await admin('POST', '/services/search/v2/jobs', form)).json.results ?? [];
    const counts = new Map(rows.map(({ name, count }) => [String(name), String(count)]));
    expect([...acknowledged].filter((name) => counts.get(name) !== '1')).toEqual([]);
  }
  expect(acknowledged.size).toBeGreaterThan(KILLS);
  await killed(child);
  rmSync(data, { recursive: true, force: true });
}, 300_000);
