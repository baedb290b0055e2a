// What stands before every file that somebody opens in a tab: it is hashed and asked about before anything looks at it.
import type { Result } from '../../core/brand';
import { fileHashes, type FileHashes } from '../../core/uniforms/guard/fileHash';
import type { SearchProblem } from '../searchProblem';
import type { HashAnswer } from './knownHashes';

export type CheckHash = (hashes: FileHashes) => Promise<Result<HashAnswer, SearchProblem>>;

/** A file that is on the list, which is neither opened nor shown. */
export interface KnownFound {
  readonly kind: 'known';
  readonly sha256: string;
}

/** A file that is not opened, and why. */
export interface FileRefused {
  readonly kind: 'refused';
  readonly message: string;
}

/** A file that may be looked at. */
export interface FileChecked {
  readonly kind: 'checked';
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The check found an empty list: nobody knows anything about the file. */
  readonly isUnchecked: boolean;
}

/**
 * Reads a file and asks about its hash. Never rejects; without an answer nothing is opened.
 *
 * @param file - of a size that was looked at before.
 */
export async function checkedFile(
  file: Blob,
  check: CheckHash,
): Promise<KnownFound | FileRefused | FileChecked> {
  const bytes = await bytesOf(file);
  if (bytes === undefined) return { kind: 'refused', message: 'The browser could not read the file.' };
  const hashes = fileHashes(bytes);
  const answer = await check(hashes);
  if (!answer.ok) {
    const { message, remedy } = answer.problem;
    return {
      kind: 'refused',
      message: `The hash of this file could not be checked, so it is not opened. ${message} ${remedy}`,
    };
  }
  return answer.value === 'known'
    ? { kind: 'known', sha256: hashes.sha256 }
    : { kind: 'checked', bytes, isUnchecked: answer.value === 'no list' };
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
