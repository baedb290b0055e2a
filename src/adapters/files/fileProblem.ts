// What can be wrong with a file, said so that an admin knows which file, where, and what to do.
import { errorCode, errorMessage } from '../systemError';

export interface FileProblem {
  readonly code:
    | 'file-missing'
    | 'file-is-folder'
    | 'file-not-regular'
    | 'file-unreadable'
    | 'file-binary'
    | 'file-encoding'
    | 'file-vanished'
    | 'header-unusable'
    | 'side-file-too-large';
  readonly message: string;
}

/**
 * Problem of an error that the operating system gave.
 *
 * @param row - last row that was read, where reading had begun: the file went away under our hands.
 */
export function problemOfError(path: string, error: unknown, row?: number): FileProblem {
  const code = errorCode(error);
  const reason = errorMessage(error);
  if (row !== undefined) {
    const message =
      `Reading ${path} stopped after row ${row}: ${reason}. Rows up to there are in; ` +
      'the rest is read at the next run. Check that the disk is still there.';
    return { code: 'file-vanished', message };
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return {
      code: 'file-missing',
      message: `${path} does not exist. Check the input's path and its mapping.`,
    };
  }
  if (code === 'EISDIR') return folderProblem(path);
  return { code: 'file-unreadable', message: `${path} cannot be read: ${reason}. Check who may read it.` };
}

/** Problem of a folder where a file is expected. */
export function folderProblem(path: string): FileProblem {
  return { code: 'file-is-folder', message: `${path} is a folder; a file is expected there.` };
}
