// The chunks of splunkd's search command protocol 2, from splunkd's side. Written apart from Minerva's own reader on
// purpose: a mistake of one must not be hidden by the same mistake of the other.

export interface Chunk {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const MAX_CHUNK_BYTES = 512_000_000; // a process that writes without end must not take the machine with it
const LONGEST_HEADER = 80;

/** A chunk as it goes over the pipe; lengths in bytes. */
export function printChunk(metadata: object, body: string): string {
  const json = JSON.stringify(metadata);
  return `chunked 1.0,${Buffer.byteLength(json)},${Buffer.byteLength(body)}\n${json}${body}`;
}

/** Puts together what a process writes. */
export class ChunkReader {
  private pieces: Buffer[] = [];
  private held = 0;
  private needed = 0;

  /** @returns chunks that are whole now. Throws an Error that says what is wrong with the stream. */
  write(bytes: Buffer): readonly Chunk[] {
    this.pieces.push(bytes);
    this.held += bytes.length;
    const chunks: Chunk[] = [];
    while (this.held > 0 && this.held >= this.needed) {
      const all = Buffer.concat(this.pieces);
      const sizes = sizesOf(all);
      this.needed = sizes === undefined ? this.held + 1 : sizes.start + sizes.metadata + sizes.body;
      this.pieces = [all];
      if (sizes === undefined || this.held < this.needed) break;
      chunks.push(chunkOf(all, sizes));
      this.pieces = [all.subarray(this.needed)];
      this.held -= this.needed;
      this.needed = 0;
    }
    return chunks;
  }
}

interface Sizes {
  readonly start: number;
  readonly metadata: number;
  readonly body: number;
}

function sizesOf(bytes: Buffer): Sizes | undefined {
  const end = bytes.indexOf('\n');
  const line = bytes.toString('latin1', 0, Math.min(end < 0 ? bytes.length : end, LONGEST_HEADER));
  const found = /^chunked 1\.0,(\d{1,12}),(\d{1,12})$/.exec(line);
  if (end < 0 && line.length < LONGEST_HEADER) return undefined;
  const [, metadata, body] = found ?? [];
  if (metadata === undefined || body === undefined)
    throw new Error(`wrote ${JSON.stringify(line)} where the header of a chunk must stand`);
  const sizes = { start: end + 1, metadata: Number(metadata), body: Number(body) };
  if (sizes.metadata + sizes.body > MAX_CHUNK_BYTES)
    throw new Error(`announced a chunk of ${sizes.metadata + sizes.body} bytes; ${MAX_CHUNK_BYTES} are read`);
  return sizes;
}

function chunkOf(bytes: Buffer, { start, metadata, body }: Sizes): Chunk {
  const decode = (from: number, length: number): string =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(from, from + length));
  const read: unknown = JSON.parse(decode(start, metadata));
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new Error('wrote metadata that are no JSON object');
  return { metadata: read as Readonly<Record<string, unknown>>, body: decode(start + metadata, body) };
}
