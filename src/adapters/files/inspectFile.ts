// The first look at a file: what it is, what it hashes to, how its bytes are to be read. Nothing of it is kept.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { EpochSeconds, Result, Sha256Hex } from '../../core/brand';
import { folderProblem, problemOfError, type FileProblem } from './fileProblem';

export type FileEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

export interface FileFacts {
  readonly path: string;
  /** Last part of the path. */
  readonly name: string;
  readonly bytes: number;
  readonly modifiedAt: EpochSeconds;
  readonly sha256: Sha256Hex;
  readonly encoding: FileEncoding;
  /** Bytes of the byte order mark at its start. */
  readonly markBytes: number;
  /** Byte that ends a row: LF, or CR in a file without any LF. */
  readonly rowEnd: number;
}

export const READ_BYTES = 256 * 1024;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Looks through a file once, in constant memory.
 *
 * @param encoding - as the mapping declares it; a byte order mark outranks it.
 * @param stop - ends the reading early with problem `file-vanished`; the caller knows it asked.
 * @returns facts; problems `file-missing`, `file-is-folder`, `file-not-regular`, `file-unreadable`,
 *   `file-binary` (a NUL byte in what is not UTF-16), `file-vanished`.
 */
export async function inspectFile(
  path: string,
  encoding: FileEncoding | 'auto',
  stop?: AbortSignal,
): Promise<Result<FileFacts, FileProblem>> {
  let position = 0;
  try {
    const status = await stat(path);
    if (status.isDirectory()) return { ok: false, problem: folderProblem(path) };
    if (!status.isFile()) {
      const message = `${path} is a device, pipe or socket; only regular files are read.`;
      return { ok: false, problem: { code: 'file-not-regular', message } };
    }
    const look = new FirstLook(encoding);
    for await (const chunk of readBytes(path, 0, status.size, stop)) {
      const binaryAt = look.at(chunk, position);
      if (binaryAt !== undefined) return { ok: false, problem: binaryProblem(path, binaryAt) };
      position += chunk.length;
    }
    return { ok: true, value: look.facts(path, position, status.mtimeMs) };
  } catch (error) {
    return { ok: false, problem: problemOfError(path, error, position > 0 ? 0 : undefined) };
  }
}

/** Bytes `from` up to `until`, chunk by chunk; what is appended meanwhile belongs to the next run. */
export async function* readBytes(
  path: string,
  from: number,
  until: number,
  stop?: AbortSignal,
): AsyncGenerator<Buffer> {
  if (until <= from) return;
  const stream = createReadStream(path, { start: from, end: until - 1, highWaterMark: READ_BYTES });
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (stop?.aborted === true) throw new Error('told to stop');
    yield chunk;
  }
}

class FirstLook {
  private readonly hash = createHash('sha256');
  private encoding: FileEncoding = 'utf-8';
  private markBytes = 0;
  private hasLf = false;
  private hasCr = false;

  constructor(private readonly declared: FileEncoding | 'auto') {}

  /** Takes a chunk in; answers the place of a NUL byte that makes the file a binary one. */
  at(chunk: Buffer, position: number): number | undefined {
    if (position === 0) this.begin(chunk);
    this.hash.update(chunk);
    this.hasLf ||= chunk.includes(LF);
    this.hasCr ||= chunk.includes(CR);
    const zero = this.encoding.startsWith('utf-16') ? -1 : chunk.indexOf(0);
    return zero < 0 ? undefined : position + zero;
  }

  facts(path: string, bytes: number, modifiedMilliseconds: number): FileFacts {
    return {
      path,
      name: basename(path),
      bytes,
      modifiedAt: (modifiedMilliseconds / 1000) as EpochSeconds,
      sha256: this.hash.digest('hex') as Sha256Hex,
      encoding: this.encoding,
      markBytes: this.markBytes,
      rowEnd: this.hasCr && !this.hasLf ? CR : LF,
    };
  }

  private begin(chunk: Buffer): void {
    const mark = chunk.subarray(0, 3).toString('hex');
    if (mark === 'efbbbf') [this.encoding, this.markBytes] = ['utf-8', 3];
    else if (mark.startsWith('fffe')) [this.encoding, this.markBytes] = ['utf-16le', 2];
    else if (mark.startsWith('feff')) [this.encoding, this.markBytes] = ['utf-16be', 2];
    else this.encoding = this.declared === 'auto' ? 'utf-8' : this.declared;
  }
}

function binaryProblem(path: string, position: number): FileProblem {
  const message =
    `${path} is a binary file: byte ${position} is NUL. Delimited text is expected; ` +
    'if it is UTF-16, save it with a byte order mark or declare the encoding in the mapping.';
  return { code: 'file-binary', message };
}
