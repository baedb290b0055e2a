// The input as splunkd sees it: a process that may be killed at any moment.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileServer, sendSlice, type HostileServer } from '../../../tests/support/hostileServer';
import {
  finished,
  inputXml,
  ofSourcetype,
  startInput,
  type FinishedRun,
} from '../../../tests/support/inputRuns';

const ROWS = 600;
const PAGE = 50;
const rows = Array.from({ length: ROWS }, (_, place) => ({
  license_type: 'Massage Therapist',
  license_number: `MT${place}`,
  owner_telephone: '2025550118',
}));

let folder = '';
let server: HostileServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minerva-api-process-'));
  server = await hostileServer((request, response) => sendSlice(request, response, rows));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function start(): ReturnType<typeof startInput> {
  const parameters = {
    source_name: 'texas_licences',
    base_url: server.origin,
    allow_private_addresses: '1',
    page_size: String(PAGE),
  };
  return startInput(
    inputXml(parameters, join(folder, 'checkpoints'), { scheme: 'minerva_api' }),
    [],
    'minerva_api',
  );
}

/** Kills the process once it has written so many bytes. */
async function runUntil(bytes: number): Promise<FinishedRun> {
  const child = start();
  let isKilled = false;
  return finished(child, (output) => {
    if (isKilled || output.length < bytes) return;
    isKilled = true;
    child.kill('SIGKILL');
  });
}

test('killed with -9 five times in the middle of pages, loses no key and writes at most one page twice each time', async () => {
  const seen: string[] = [];
  const keysOf = (run: FinishedRun): readonly string[] =>
    ofSourcetype(run, 'minerva:record').map(({ data }) => String(data.record_key));
  for (let kill = 0; kill < 5; kill += 1) seen.push(...keysOf(await runUntil(1 + kill * 30_000)));
  const last = await finished(start());
  seen.push(...keysOf(last));
  expect(last.exitCode).toBe(0);
  expect(new Set(seen).size).toBe(ROWS);
  expect(seen.length - ROWS).toBeLessThanOrEqual(5 * PAGE);
  expect(ofSourcetype(last, 'minerva:run')[0]?.data).toMatchObject({
    outcome: 'complete',
    checkpoint: 'resumed',
  });
});
