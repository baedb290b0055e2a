// Two builds at once (a test run and `npm start`) would write over each other; the second waits.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Does the work while holding a lock file; a lock whose process has ended is taken over. */
export async function withLock<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  mkdirSync(dirname(file), { recursive: true });
  while (!tryLock(file)) await pause(200);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  }
}

function isHeld(file: string): boolean {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    // Just created and not yet written: held.
    return owner === 0 || process.kill(owner, 0);
  } catch (problem) {
    // EPERM: the process lives and belongs to somebody else. Anything else: no such file, no such process.
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}
