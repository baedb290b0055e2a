// kill -9 at random moments while events are written: nothing that was acknowledged is lost.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStore } from '../../src/standin/storage/eventStore';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const everything = { indexes: ['main'], earliest: 0, latest: Infinity, prefilter: { kind: 'all' } } as const;

// Writes batches of 500 and says the last number of each only after the store has taken it.
const writer = `
import { EventStore } from ${JSON.stringify(join(process.cwd(), 'src/standin/storage/eventStore.ts'))};
const store = new EventStore(process.argv[2]);
let next = Number(process.argv[3]);
for (;;) {
  const batch = Array.from({ length: 500 }, (_, at) => ({ time: next + at, indexTime: 1, host: 'h', source: 's',
    sourcetype: 't', raw: 'event ' + (next + at) + ' ' + 'x'.repeat(300), indexed: new Map([['n', [String(next + at)]]]) }));
  store.append(new Map([['main', batch]]));
  next += 500;
  process.stdout.write(next + '\\n');
  await new Promise((resolve) => setImmediate(resolve));
}
`;

/** Runs the writer and kills it after the time; gives the last number it had acknowledged. */
function writeUntilKilled(folder: string, from: number, milliseconds: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        join('node_modules', 'tsx', 'dist', 'cli.mjs'),
        join(folder, 'writer.mts'),
        join(folder, 'store'),
        String(from),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'], detached: true },
    );
    let acknowledged = from;
    let isTimed = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const last = text.split('\n').at(-2);
      if (last !== undefined && last !== '') acknowledged = Number(last);
      if (isTimed) return;
      isTimed = true;
      setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), milliseconds);
    });
    child.on('error', reject);
    child.on('close', () => resolve(acknowledged));
  });
}

test(`what was acknowledged survives ten kills (SEED=${seed})`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standin-kill-'));
  const { writeFileSync } = await import('node:fs');
  writeFileSync(join(folder, 'writer.mts'), writer);
  let random = seed;
  let from = 0;
  for (let round = 0; round < 10; round++) {
    random = (Math.imul(random, 1_103_515_245) + 12_345) & 0x7fffffff;
    const acknowledged = await writeUntilKilled(folder, from, 100 + (random % 1500));
    const store = new EventStore(join(folder, 'store'));
    const numbers = [...store.scan(everything)].map((event) => Number(event.raw.split(' ')[1]));
    await store.close();
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThanOrEqual(acknowledged);
    // Whole batches only: a batch is there or it is not.
    expect(numbers.length % 500).toBe(0);
    from = numbers.length;
  }
  expect(from).toBeGreaterThan(0);
  rmSync(folder, { recursive: true, force: true });
}, 300_000);
