// Installs a package (.spl: a gzipped tar with one top folder) as Splunk does: over what is there, files of an
// older release stay, local/ is left alone. A package is a stranger's file: nothing of it may land outside.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract, type Headers } from 'tar-stream';

const MAX_FILES = 20_000;
const MAX_BYTES = 1_500_000_000; // an add-on with its own runtime unpacks to some 130 MB
const PIECE_BYTES = 1 << 20; // in the pieces of 16 kB that streams make, unpacking takes twice the time

export class PackageRefused extends Error {}

/**
 * Unpacks a package into the folder of apps.
 *
 * @returns the app's id. Throws PackageRefused, with file and reason, and then nothing was installed.
 */
export async function installPackage(packageFile: string, appsFolder: string): Promise<string> {
  const staging = join(
    appsFolder,
    `.staging-${process.pid}-${createHash('sha256').update(packageFile).digest('hex').slice(0, 8)}`,
  );
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  try {
    const id = await unpack(packageFile, staging);
    await putInPlace(join(staging, id), join(appsFolder, id));
    return id;
  } catch (error) {
    if (error instanceof PackageRefused) throw error;
    throw new PackageRefused(`${packageFile} could not be installed: ${reasonOf(error)}.`);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** SHA-256 of a file, to know whether it was installed before. */
export async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}

async function unpack(packageFile: string, staging: string): Promise<string> {
  if (!(await stat(packageFile)).isFile()) throw new PackageRefused(`${packageFile} is not a file.`);
  const entries = extract();
  const reading = pipeline(
    createReadStream(packageFile, { highWaterMark: PIECE_BYTES }),
    createGunzip({ chunkSize: PIECE_BYTES }),
    entries,
  );
  // The loop below fails first when the archive is damaged; this keeps the second rejection from being unhandled.
  reading.catch(() => undefined);
  let id: string | undefined;
  let files = 0;
  let bytes = 0;
  for await (const entry of entries) {
    const parts = safeParts(entry.header, packageFile);
    id ??= parts[0];
    if (parts[0] !== id) {
      throw new PackageRefused(
        `${packageFile} has more than one top folder: '${String(id)}' and '${String(parts[0])}'.`,
      );
    }
    files++;
    bytes += entry.header.size ?? 0;
    if (files > MAX_FILES || bytes > MAX_BYTES) {
      throw new PackageRefused(`${packageFile} holds more than ${MAX_FILES} files or ${MAX_BYTES} bytes.`);
    }
    await writeEntry(entry, entry.header, join(staging, ...parts));
  }
  await reading;
  if (id === undefined) throw new PackageRefused(`${packageFile} is empty.`);
  return id;
}

/** A new app is moved, for that costs nothing; over one that is there files are copied, so that what it alone has stays. */
async function putInPlace(unpacked: string, place: string): Promise<void> {
  if (existsSync(place)) await cp(unpacked, place, { recursive: true, force: true });
  else await rename(unpacked, place);
}

function safeParts({ name, type }: Headers, packageFile: string): readonly string[] {
  if (type !== 'file' && type !== 'directory') {
    throw new PackageRefused(
      `${packageFile} holds '${name}', a ${String(type)}; only files and folders are taken.`,
    );
  }
  const parts = name.replace(/\/$/, '').split('/');
  const isUnsafe =
    name.startsWith('/') ||
    /[\\\0]/.test(name) ||
    parts.some((part) => part === '..' || part === '' || part === '.');
  if (isUnsafe)
    throw new PackageRefused(`${packageFile} holds the path '${name}', which could lead outside.`);
  if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(parts[0] ?? '')) {
    throw new PackageRefused(`${packageFile} has the top folder '${String(parts[0])}', which is no app id.`);
  }
  return parts;
}

async function writeEntry(content: Readable, header: Headers, target: string): Promise<void> {
  if (header.type === 'directory') {
    await mkdir(target, { recursive: true });
    content.resume();
    return;
  }
  await mkdir(dirname(target), { recursive: true });
  const isExecutable = ((header.mode ?? 0) & 0o111) !== 0;
  await pipeline(content, createWriteStream(target, { mode: isExecutable ? 0o755 : 0o644 }));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
