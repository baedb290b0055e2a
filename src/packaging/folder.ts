// Between packages and folders: what was written by hand goes in, what was built comes out.
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { textFile, type PackageFile, type SplunkPackage } from './packageFile';

/**
 * The hand-written files under a folder, as text.
 *
 * @param into - folder inside the package they go to; empty for its root.
 */
export function handWritten(folder: string, into = ''): readonly PackageFile[] {
  return filesUnder(folder).map((path) =>
    textFile(into === '' ? path : `${into}/${path}`, readFileSync(join(folder, path), 'utf8')),
  );
}

/** Files under a folder, relative, with forward slashes, sorted; hidden ones are left out. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

/** Writes a package unpacked, in place of what lay there. */
export function writeFolder(content: SplunkPackage, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const file of content.files) {
    const target = join(folder, file.path);
    mkdirSync(dirname(target), { recursive: true });
    if (file.content.kind === 'copy') copyFileSync(file.content.from, target);
    else writeFileSync(target, file.content.kind === 'text' ? file.content.text : file.content.bytes);
    chmodSync(target, file.mode);
  }
}
