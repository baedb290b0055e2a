import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Machine } from '../machine';
import { runSearch } from '../search/run';
import type { Job } from './job';

const EVENTS = 20_000;
let folder: string;
let machine: Machine;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
  machine = new Machine({ dataFolder: folder, runSearch });
  machine.users.create('admin', 'walk-in-the-park', ['admin']);
  const where = { host: 'h', source: 's', sourcetype: 'st', index: 'main' };
  await machine.indexer.submit(
    Array.from({ length: EVENTS }, (_, at) => ({ ...where, time: at, raw: `{"n":${at}}` })),
  );
});

afterAll(async () => {
  await machine.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a search and waits until it shows rows or has ended. */
async function started(search: string): Promise<Job> {
  const request = { search, earliest: 0, latest: Infinity, owner: 'admin', app: 'search', ttlSeconds: 60 };
  const job = machine.jobs.create(request);
  if (job === undefined) throw new Error('too many jobs');
  while (!job.isDone && (job.shown?.count() ?? 0) === 0)
    await new Promise((resolve) => setImmediate(resolve));
  return job;
}

test('a search that goes row by row shows its first rows while it runs, and they stay its first rows', async () => {
  const job = await started('search index=main | eval m=n*2');
  expect(job.isDone).toBe(false);
  const early = job.shown?.first(3);
  expect(early?.rows.map((row) => [row.get('n'), row.get('m')])).toEqual(
    [1, 2, 3].map((back) => [[String(EVENTS - back)], [String((EVENTS - back) * 2)]]),
  );
  expect(early?.fields).toEqual(expect.arrayContaining(['_time', '_raw', 'n', 'm']));
  await job.ended;
  expect(job.shown).toBeUndefined();
  expect(job.outcome?.results.rows).toHaveLength(EVENTS);
  expect(job.outcome?.results.rows.slice(0, 3).map((row) => [...row])).toEqual(
    early?.rows.map((row) => [...row]),
  );
});

test('a search that needs all rows first shows none before', async () => {
  const job = await started('search index=main | stats count by n');
  await job.ended;
  expect(job.outcome?.results.rows).toHaveLength(EVENTS);
});
