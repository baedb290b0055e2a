// kill -9 of a whole stand-in at random moments while events are sent to its collector: each that was answered with
// Success is there once, after every restart.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killed, startBareStandin } from '../support/bareStandin';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const KILLS = 5;
const token = '11111111-2222-3333-4444-555555555555';

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
  let { child, admin } = await startBareStandin(data);
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
    ({ child, admin } = await startBareStandin(data));
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
