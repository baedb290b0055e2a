// The input as splunkd sees it: a process with pipes, signals and a disk under it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  finished,
  inputXml,
  ofSourcetype,
  startInput,
  type FinishedRun,
} from '../../../tests/support/inputRuns';

const ENTRIES = 400;
const BATCH = 20;
let folder = '';
let stdin = '';
function writeEntries(count: number): void {
  const rows = Array.from(
    { length: count },
    (_, place) =>
      `${place + 1},"SAMPLE",-0- ,"SAMPLE1",${'-0- ,'.repeat(7)}"Email Address a${place}@example.org."`,
  );
  writeFileSync(join(folder, 'sdn.csv'), rows.join('\n'));
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minerva-process-'));
  writeEntries(ENTRIES);
  writeFileSync(join(folder, 'alt.csv'), '');
  writeFileSync(join(folder, 'add.csv'), '7,1,"1 Lantern Row","Sampletown","Freedonia",-0- ');
  stdin = inputXml(
    { path: folder, mapping: 'ofac_sdn', batch_size: String(BATCH) },
    join(folder, 'checkpoints'),
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keysOf = (run: FinishedRun): readonly string[] =>
  ofSourcetype(run, 'minerva:record').map(({ data }) => String(data.record_key));

/** Starts the input and sends a signal once it has written so many bytes. */
async function runUntil(bytes: number, signal: NodeJS.Signals): Promise<FinishedRun> {
  const child = startInput(stdin);
  let isSignalled = false;
  return finished(child, (output) => {
    if (isSignalled || output.length < bytes) return;
    isSignalled = true;
    child.kill(signal);
  });
}

describe('the process of minerva_file', () => {
  test('answers although stdin stays open, and ends by itself', async () => {
    const run = await finished(startInput(stdin));
    expect(run.exitCode).toBe(0);
    expect(new Set(keysOf(run)).size).toBe(ENTRIES);
    expect(run.log).toMatch(/^(INFO|WARN) .*\n$/);
  });

  test('--scheme answers with stdin open and without a word on it', async () => {
    const run = await finished(startInput('', ['--scheme']));
    expect(run.exitCode).toBe(0);
    expect(run.output).toMatch(/^<\?xml version="1.0" encoding="UTF-8" \?>\n<scheme>/);
    expect(run.log).toBe('');
  });

  test('killed with -9 five times, loses no key and writes at most one batch twice each time', async () => {
    const seen: string[] = [];
    for (let kill = 0; kill < 5; kill += 1) {
      const run = await runUntil(1 + kill * 20_000, 'SIGKILL');
      seen.push(...keysOf(run));
    }
    const last = await finished(startInput(stdin));
    seen.push(...keysOf(last));
    expect(new Set(seen).size).toBe(ENTRIES);
    expect(seen.length - ENTRIES).toBeLessThanOrEqual(5 * BATCH);
    expect(ofSourcetype(last, 'minerva:quarantine')).toEqual([]);
  });

  test('SIGTERM ends it at once with a whole stream, and nothing is written twice afterwards', async () => {
    const entries = 5_000; // seconds of work: it must not simply finish
    writeEntries(entries);
    const first = await runUntil(1, 'SIGTERM');
    expect(first.exitCode).toBe(0);
    expect(first.output.trimEnd().endsWith('</stream>')).toBe(true);
    expect(keysOf(first).length).toBeLessThan(entries);
    const second = await finished(startInput(stdin));
    const all = [...keysOf(first), ...keysOf(second)];
    expect(all.length).toBe(entries);
    expect(new Set(all).size).toBe(entries);
  });

  test('a broken pipe ends it quietly, and the next run goes on', async () => {
    const child = startInput(stdin);
    const waiting = finished(child, () => child.stdout.destroy());
    const first = await waiting;
    expect(first.exitCode).toBe(0);
    expect(first.log).not.toMatch(/FATAL|EPIPE/);
    const second = await finished(startInput(stdin));
    expect(second.exitCode).toBe(0);
  });
});
