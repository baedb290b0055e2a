// Says whether a step has to be done again: a digest over everything it is made of.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ARCHIVE_FORMAT } from './archive';
import { filesUnder } from './folder';
import type { SplunkPackage } from './packageFile';

/** Digest of files and of whole folders, names and contents, but tests; what does not exist counts as absent. */
export function fingerprintOf(paths: readonly string[], more: readonly string[] = []): string {
  const digest = createHash('sha256');
  for (const path of paths) {
    const isFolder = existsSync(path) && statSync(path).isDirectory();
    for (const file of isFolder
      ? filesUnder(path)
          .filter(isNoTest)
          .map((name) => join(path, name))
      : [path]) {
      const bytes = existsSync(file) ? readFileSync(file) : Buffer.from('absent');
      digest.update(`${file} ${bytes.length}\n`).update(bytes);
    }
  }
  for (const text of more) digest.update(`\n${text}`);
  return digest.digest('hex');
}

/** Digest of a package: of names, modes and contents. */
export function packageFingerprint(content: SplunkPackage): string {
  const digest = createHash('sha256').update(`${ARCHIVE_FORMAT} ${content.id} ${content.archive}\n`);
  for (const { path, mode, content: body } of content.files) {
    const sha256 =
      body.kind === 'copy'
        ? body.sha256
        : createHash('sha256')
            .update(body.kind === 'text' ? body.text : body.bytes)
            .digest('hex');
    digest.update(`${path} ${mode} ${sha256}\n`);
  }
  return digest.digest('hex');
}

/** Does the work unless a marker says that it was done for this fingerprint and its outcome is still there. */
export async function onceFor(
  { marker, fingerprint, outcomes }: { marker: string; fingerprint: string; outcomes: readonly string[] },
  work: () => Promise<void>,
): Promise<boolean> {
  const isDone =
    existsSync(marker) && readFileSync(marker, 'utf8') === fingerprint && outcomes.every(existsSync);
  if (isDone) return false;
  await work();
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, fingerprint);
  return true;
}

function isNoTest(path: string): boolean {
  return !/\.(test|long)\.tsx?$/.test(path);
}
