// kill -9 at random moments while batches of documents are saved: what was acknowledged is there, and a batch is there
// whole or not at all.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStore } from '../../src/standin/storage/eventStore';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const BATCH = 200;
const KILLS = 10;
const shelf = { app: 'a', collection: 'c', owner: 'nobody' };

// Saves batches and says the number of documents each time the store has taken one.
const writer = `
import { EventStore } from ${JSON.stringify(join(process.cwd(), 'src/standin/storage/eventStore.ts'))};
const store = new EventStore(process.argv[2]);
let next = Number(process.argv[3]);
for (;;) {
  const batch = Array.from({ length: ${BATCH} }, (_, at) => ['k' + (next + at), { _key: 'k' + (next + at), text: 'x'.repeat(500) }]);
  store.documents.put(${JSON.stringify(shelf)}, new Map(batch));
  next += ${BATCH};
  process.stdout.write(next + '\\n');
  await new Promise((resolve) => setImmediate(resolve));
}
`;

/** Runs the writer, kills it some time after its first words, and gives the last number it had acknowledged. */
function saveUntilKilled(folder: string, from: number, milliseconds: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const loader = join(process.cwd(), 'node_modules/tsx/dist/loader.mjs');
    const script = join(folder, 'writer.mts');
    const child = spawn(process.execPath, ['--import', loader, script, join(folder, 'store'), String(from)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let acknowledged = from;
    let timer: NodeJS.Timeout | undefined;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      acknowledged = Number(text.split('\n').at(-2) ?? acknowledged);
      timer ??= setTimeout(() => child.kill('SIGKILL'), milliseconds);
    });
    child.on('error', reject);
    child.on('close', () => resolve(acknowledged));
  });
}

test(`documents that were acknowledged survive ten kills (SEED=${seed})`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standin-kv-kill-'));
  writeFileSync(join(folder, 'writer.mts'), writer);
  let random = seed;
  let from = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    random = (Math.imul(random, 1_103_515_245) + 12_345) & 0x7fffffff;
    const acknowledged = await saveUntilKilled(folder, from, random % 500);
    const store = new EventStore(join(folder, 'store'));
    const keys = new Set([...store.documents.all(shelf)].map(({ _key: key }) => key));
    await store.close();
    expect(keys.size).toBeGreaterThanOrEqual(acknowledged);
    expect(keys.size % BATCH).toBe(0);
    expect(Array.from({ length: keys.size }, (_, at) => `k${at}`).filter((key) => !keys.has(key))).toEqual(
      [],
    );
    from = keys.size;
  }
  expect(from).toBeGreaterThan(0);
  rmSync(folder, { recursive: true, force: true });
}, 300_000);
