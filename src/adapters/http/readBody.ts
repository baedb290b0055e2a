// A body into memory: unpacked by us, so that what it unpacks to is bounded while it unpacks.
import { createHash } from 'node:crypto';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { errorMessage } from '../systemError';
import type { Result, Sha256Hex } from '../../core/brand';
import { lastingProblem, passingProblem, type HttpProblem } from './httpProblem';

export interface Body {
  readonly bytes: Buffer;
  readonly sha256: Sha256Hex;
}

export interface BodyLimits {
  /** Of the unpacked body. */
  readonly maxBytes: number;
}

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Reads and unpacks a body.
 *
 * @param encoding - Content-Encoding as the server wrote it; one layer of gzip, deflate or br.
 * @param declaredBytes - Content-Length, if any: what is longer than allowed is not even begun.
 * @returns bytes and their SHA-256, unpacked; problems `body-too-large`, `body-unreadable` (an encoding we did not ask
 *   for, or damaged), `connection-broken` (ended early).
 */
export async function readBody(
  stream: Readable,
  encoding: string,
  declaredBytes: number | undefined,
  { maxBytes }: BodyLimits,
): Promise<Result<Body, HttpProblem>> {
  const layer = encoding.trim().toLowerCase();
  const isPlain = layer === '' || layer === 'identity';
  const unpack = unpackers[layer];
  if (!isPlain && !unpack) {
    stream.destroy();
    const message = `The body is packed as '${layer.slice(0, 40)}'; only gzip, deflate and br are unpacked.`;
    return { ok: false, problem: lastingProblem('body-unreadable', message) };
  }
  if (declaredBytes !== undefined && declaredBytes > maxBytes) {
    stream.destroy();
    return { ok: false, problem: tooLarge(maxBytes) };
  }
  const source = unpack ? unpacked(stream, unpack()) : stream;
  return collect(source, maxBytes).finally(() => {
    stream.destroy();
    source.destroy();
  });
}

/** Not `pipe` alone: an error of the connection must reach the reader of the unpacked side. */
function unpacked(stream: Readable, unpacker: Transform): Transform {
  stream.on('error', (error) => unpacker.destroy(error));
  return stream.pipe(unpacker);
}

async function collect(source: Readable, maxBytes: number): Promise<Result<Body, HttpProblem>> {
  const chunks: Buffer[] = [];
  const hash = createHash('sha256');
  let length = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > maxBytes) return { ok: false, problem: tooLarge(maxBytes) };
      hash.update(chunk);
      chunks.push(chunk);
    }
  } catch (error) {
    const message = `The body broke off after ${length} bytes: ${errorMessage(error).slice(0, 200)}.`;
    return { ok: false, problem: passingProblem('connection-broken', message) };
  }
  return { ok: true, value: { bytes: Buffer.concat(chunks), sha256: hash.digest('hex') as Sha256Hex } };
}

function tooLarge(maxBytes: number): HttpProblem {
  const message = `The body is larger than ${maxBytes} bytes when unpacked; no more are read. Ask for smaller pages (page_size).`;
  return lastingProblem('body-too-large', message);
}
