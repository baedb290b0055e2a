// A stand-in whose files cannot grow any more, as on a full disk: the writer is told, the message board says it, nothing
// that was there is lost, and it goes on as soon as there is room. The room is a limit on file sizes that is set on the
// running process (prlimit of util-linux; node ignores SIGXFSZ, so a write fails with EFBIG).
import { execFileSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ask } from '../../src/standin/testSupport/client';
import { barePassword, killed, startBareStandin } from '../support/bareStandin';

const token = '11111111-2222-3333-4444-555555555555';
const BATCH = 200;
const MOST_BATCHES = 300;
const SPARE_BYTES = 2_000_000;

/** Files of the process may grow to so many bytes; only the soft limit, so that it can be raised again. */
function limitFiles({ pid }: ChildProcess, bytes: number | 'unlimited'): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
}

async function collectorOf(admin: Ask): Promise<string> {
  const settings = (await admin('GET', '/services/data/inputs/http/http')).json.entry?.[0]?.content;
  return `http://127.0.0.1:${String(settings?.port)}/services/collector/event`;
}

let sent = 0;
async function sendBatch(url: string): Promise<{ readonly status: number; readonly code: unknown }> {
  const first = sent;
  sent += BATCH;
  const events = Array.from({ length: BATCH }, (_, at) =>
    JSON.stringify({ event: `number ${first + at} ${Math.random().toString(36).repeat(20)}` }),
  );
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Splunk ${token}` },
    body: events.join('\n'),
  });
  return { status: answer.status, code: ((await answer.json()) as { code?: unknown }).code };
}

/** Writes a large document, and an event through the plain receiver: who takes them, and in which words not. */
async function writeElsewhere(managementUrl: string): Promise<readonly (readonly [number, string])[]> {
  const authorization = `Basic ${Buffer.from(`admin:${barePassword}`).toString('base64')}`;
  const text = Array.from({ length: 100_000 }, () => Math.random().toString(36)).join('');
  const post = async (path: string, type: string, body: string) => {
    const headers = { authorization, 'content-type': type };
    const answer = await fetch(managementUrl + path, { method: 'POST', headers, body });
    return [answer.status, await answer.text()] as const;
  };
  return [
    await post(documents, 'application/json', JSON.stringify({ text })),
    await post('/services/receivers/simple?index=other', 'text/plain', text),
  ];
}

const collections = '/servicesNS/nobody/search/storage/collections';
const documents = `${collections}/data/notes`;

async function countOf(admin: Ask): Promise<number> {
  const form = { search: '| tstats count where index=main', exec_mode: 'oneshot', earliest_time: '0' };
  const { results } = (await admin('POST', '/services/search/v2/jobs', form)).json;
  return Number(results?.[0]?.count);
}

/** Sends until a batch is refused; gives how many were taken, and the refusal. */
async function sendUntilRefused(url: string) {
  for (let taken = 0; taken < MOST_BATCHES; taken++) {
    const answer = await sendBatch(url);
    if (answer.status !== 200) return { taken, answer };
  }
  throw new Error('The disk never was full.');
}

test('a full disk is told to the writer and on the board, loses nothing, and passes', async () => {
  const data = mkdtempSync(join(tmpdir(), 'standin-full-'));
  const started = await startBareStandin(data);
  let { child, admin } = started;
  await admin('POST', `${collections}/config`, { name: 'notes' });
  await admin('POST', '/services/data/indexes', { name: 'other' });
  await admin('POST', '/services/data/inputs/http', { name: 'feed', token });
  await admin('POST', '/services/data/inputs/http/http/enable');
  const url = await collectorOf(admin);
  let acknowledged = 0;
  for (let batch = 0; batch < 50; batch++) {
    expect((await sendBatch(url)).status).toBe(200);
    acknowledged += BATCH;
  }

  limitFiles(child, statSync(join(data, 'store', 'data.mdb')).size + SPARE_BYTES);
  const { taken, answer } = await sendUntilRefused(url);
  acknowledged += taken * BATCH;
  expect(answer).toEqual({ status: 503, code: 9 });
  expect((await sendBatch(url)).status).toBe(503);
  for (const [status, words] of await writeElsewhere(started.url))
    expect([status, words]).toEqual([500, expect.stringContaining('it may be full')]);
  expect((await admin('GET', documents)).text).toBe('[]');
  expect((await admin('GET', '/services/messages')).text).toMatch(
    /could not be written.*Make room on the disk/,
  );
  expect(await countOf(admin)).toBe(acknowledged);

  limitFiles(child, 'unlimited');
  expect((await writeElsewhere(started.url)).map(([status]) => status)).toEqual([201, 200]);
  expect((await sendBatch(url)).status).toBe(200);
  acknowledged += BATCH;
  expect(await countOf(admin)).toBe(acknowledged);

  await killed(child);
  ({ child, admin } = await startBareStandin(data));
  expect(await countOf(admin)).toBe(acknowledged);
  expect((await admin('GET', documents)).text).toContain('_key');
  await killed(child);
  rmSync(data, { recursive: true, force: true });
}, 300_000);
