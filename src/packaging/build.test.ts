import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintOf, onceFor } from './fingerprint';
import { withLock } from './lock';

const folder = mkdtempSync(join(tmpdir(), 'minerva-build-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('lock', () => {
  test('two pieces of work under one lock never overlap', async () => {
    const lock = join(folder, 'two.lock');
    const steps: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      steps.push(`${name} ends`);
    };
    await Promise.all([withLock(lock, work('a')), withLock(lock, work('b'))]);
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('a lock is given back when the work fails', async () => {
    const lock = join(folder, 'failing.lock');
    await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });

  test('a lock of a process that has ended is taken over', async () => {
    const lock = join(folder, 'dead.lock');
    writeFileSync(lock, String(spawnSync(process.execPath, ['-e', '']).pid));
    expect(await withLock(lock, () => Promise.resolve('done'))).toBe('done');
  });
});

describe('fingerprint', () => {
  const sources = join(folder, 'sources');
  mkdirSync(sources);
  const write = (name: string, text: string): string => {
    writeFileSync(join(sources, name), text);
    return fingerprintOf([sources]);
  };

  test('changes with the name and the content of a file, and not with a test', () => {
    const fingerprints = [write('a.ts', '1'), write('a.ts', '2'), write('b.ts', '2')];
    expect(new Set(fingerprints).size).toBe(3);
    expect(write('a.test.ts', '1')).toBe(fingerprints[2]);
  });

  test('work is done again when its input changes or its outcome is gone, and only then', async () => {
    const outcome = join(folder, 'outcome');
    const run = (fingerprint: string): Promise<boolean> =>
      onceFor({ marker: join(folder, 'marker'), fingerprint, outcomes: [outcome] }, () => {
        writeFileSync(outcome, fingerprint);
        return Promise.resolve();
      });
    expect([await run('1'), await run('1'), await run('2')]).toEqual([true, false, true]);
    rmSync(outcome);
    expect(await run('2')).toBe(true);
  });
});
