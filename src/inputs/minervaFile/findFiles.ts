// Which files a stanza means: the file it names, or those in its folder that the mapping knows.
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { problemOfError, type FileProblem } from '../../adapters/files/fileProblem';
import type { Result } from '../../core/brand';
import type { FileMapping } from '../../sources/file/mapping';

const MAX_FILES = 1_000; // beyond this a folder is an archive; its checkpoint would not stay small

export interface FoundFiles {
  /** Folder that holds main and side files. */
  readonly folder: string;
  /** Paths of the main files, sorted by name. */
  readonly mainFiles: readonly string[];
}

/**
 * Looks up the main files.
 *
 * @param path - as configured: a main file, or a folder.
 * @returns at least one file. Problems `file-missing`, `file-unreadable`; more than 1,000 files in a folder are
 *   refused as `file-unreadable`, with what to do.
 */
export async function findMainFiles(
  path: string,
  mapping: FileMapping,
): Promise<Result<FoundFiles, FileProblem>> {
  try {
    const status = await stat(path);
    if (!status.isDirectory()) return { ok: true, value: { folder: dirname(path), mainFiles: [path] } };
    const names = (await readdir(path)).filter((name) => isMeant(name, mapping.mainFile)).sort();
    if (names.length > MAX_FILES) {
      const message = `${path} has ${names.length} files like ${mapping.mainFile}; at most ${MAX_FILES} are read. Split the folder.`;
      return { ok: false, problem: { code: 'file-unreadable', message } };
    }
    if (names.length === 0) {
      const message = `${path} has no file ${mapping.mainFile}, which mapping ${mapping.name} reads. Put it there, or name the file itself.`;
      return { ok: false, problem: { code: 'file-missing', message } };
    }
    return { ok: true, value: { folder: path, mainFiles: names.map((name) => join(path, name)) } };
  } catch (error) {
    return { ok: false, problem: problemOfError(path, error) };
  }
}

/** Whether a name fits a pattern of literal pieces with `*` between them; without backtracking. */
export function isMeant(name: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found < 0 || found + piece.length > name.length - last.length) return false;
    at = found + piece.length;
  }
  return true;
}
