// Two stand-ins on one data folder would write over each other.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// A lock with our own process id is ours only if we took it: after a restart the id may be the same by chance.
const heldHere = new Set<string>();

/**
 * Takes the folder for this process.
 *
 * @returns gives it back. Throws if a living process holds it; a lock left by a killed one is taken over.
 */
export function lockDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = resolve(join(folder, 'standin.pid'));
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      heldHere.add(file);
      return () => {
        heldHere.delete(file);
        rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(readFileSync(file, 'utf8'));
    if (heldHere.has(file) || isAlive(holder)) {
      throw new Error(
        `The data folder ${folder} is used by the stand-in with process id ${holder}. Stop that one, or choose another folder with --data.`,
      );
    }
    rmSync(file, { force: true });
  }
  throw new Error(`The data folder ${folder} is being taken by another stand-in at this moment.`);
}

function isAlive(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0 || processId === process.pid) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
