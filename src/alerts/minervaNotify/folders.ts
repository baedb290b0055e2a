// Files that survive a kill: written beside their place and put there in one step.
import { link, lstat, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../adapters/systemError';

const MAX_LISTED = 20_000; // more than every limit of ours; what is beyond belongs to nobody
const STALE_TEMPORARY_MILLISECONDS = 3_600_000;
let serial = 0;

/** Makes a folder that only Splunk's user and group may enter; refuses a link in its place. */
export async function ensureFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o750 });
  if (!(await lstat(folder)).isDirectory())
    throw new Error(`${folder} is a link or a file; minerva_notify only writes to a folder of its own.`);
}

/** Puts a file there whole, unless one of that name is there already; `false`: it was. */
export async function createFile(folder: string, name: string, text: string): Promise<boolean> {
  const temporary = await writeBeside(folder, text);
  try {
    await link(temporary, join(folder, name));
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Puts a file there whole, in place of an older one. */
export async function replaceFile(folder: string, name: string, text: string): Promise<void> {
  await rename(await writeBeside(folder, text), join(folder, name));
}

/** Whether a file of that name is there. */
export async function isThere(folder: string, name: string): Promise<boolean> {
  return stat(join(folder, name)).then(
    () => true,
    () => false,
  );
}

/** Names of whole files, sorted. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => !name.startsWith('.'))
    .sort()
    .slice(0, MAX_LISTED);
}

/** Removes what is older than `maxAgeMilliseconds`, and what a killed process left half written. */
export async function removeOlder(
  folder: string,
  nowMilliseconds: number,
  maxAgeMilliseconds: number,
): Promise<void> {
  for (const name of (await readdir(folder)).slice(0, MAX_LISTED)) {
    const most = name.startsWith('.') ? STALE_TEMPORARY_MILLISECONDS : maxAgeMilliseconds;
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: nowMilliseconds }));
    if (nowMilliseconds - mtimeMs > most) await rm(join(folder, name), { force: true });
  }
}

async function writeBeside(folder: string, text: string): Promise<string> {
  serial += 1;
  const temporary = join(folder, `.${process.pid}-${Date.now()}-${serial}.tmp`);
  const handle = await open(temporary, 'wx', 0o640);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return temporary;
}
