// Frames of Splunk's search command protocol 2: `chunked 1.0,<bytes>,<bytes>\n<metadata JSON><body CSV>`. Nothing stands
// between two frames, and a pipe may cut them anywhere, in the middle of a character too.
import { isUtf8 } from 'node:buffer';
import type { Result } from '../../../core/brand';

export interface Frame {
  /** JSON text. */
  readonly metadata: string;
  /** CSV text, often empty. */
  readonly body: string;
  /** The same in UTF-8, for who reads by the million. Absent where a test makes a frame of texts. */
  readonly bodyBytes?: Uint8Array | undefined;
}

export interface FrameProblem {
  readonly code: 'header-unreadable' | 'frame-too-large' | 'frame-cut' | 'not-utf8';
  readonly message: string;
}

export interface FrameReader {
  /** Takes what the pipe gave and answers with the frames that are whole now; after a problem nothing more is read. */
  readonly push: (bytes: Uint8Array) => Result<readonly Frame[], FrameProblem>;
  /** To be called when the pipe has ended: a problem if it ended within a frame. */
  readonly end: () => FrameProblem | undefined;
}

export const MAX_METADATA_BYTES = 4 * 1024 * 1024; // holds the search's text, which a dashboard may make long
/** 50,000 rows of 5,000 bytes; a JavaScript string ends at about 512 Mi characters. */
export const MAX_BODY_BYTES = 256 * 1024 * 1024;
const MAX_HEADER_BYTES = 64; // two lengths of 20 digits would fit
const NEWLINE = 0x0a;
// As Splunk's own SDK reads it; the text is at most 64 characters long.
const headerForm = /^chunked\s+1\.0\s*,\s*(\d{1,15})\s*,\s*(\d{1,15})\s*$/;

/**
 * A reader of frames. Holds at most one frame beside the chunk at hand, and copies each byte once.
 *
 * @returns problems `header-unreadable` (not a header within 64 bytes), `frame-too-large` (metadata over 4 MiB, body
 *   over 256 MiB), `not-utf8`, and at the end `frame-cut`.
 * @see splunk-sdk-python, search_command.py `_read_chunk` (the header's form).
 */
export function createFrameReader(): FrameReader {
  let header = Buffer.alloc(0);
  let lengths: Lengths | undefined;
  let parts: Uint8Array[] = [];
  let held = 0;
  let failed: FrameProblem | undefined;

  const readHeader = (bytes: Uint8Array): Result<number, FrameProblem> => {
    const newline = bytes.indexOf(NEWLINE);
    const taken = newline < 0 ? bytes.length : newline + 1;
    if (header.length + taken > MAX_HEADER_BYTES) return unreadable(Buffer.concat([header, bytes]));
    header = Buffer.concat([header, bytes.subarray(0, taken)]);
    if (newline < 0) return { ok: true, value: taken };
    const read = readLengths(header.toString('latin1'));
    if (!read.ok) return read;
    lengths = read.value;
    header = Buffer.alloc(0);
    return { ok: true, value: taken };
  };

  const takePayload = (bytes: Uint8Array, { metadata, body }: Lengths): number => {
    const taken = Math.min(bytes.length, metadata + body - held);
    parts.push(bytes.subarray(0, taken));
    held += taken;
    return taken;
  };

  const step = (bytes: Uint8Array, frames: Frame[]): Result<number, FrameProblem> => {
    const head = lengths === undefined ? readHeader(bytes) : { ok: true as const, value: 0 };
    if (!head.ok || lengths === undefined) return head;
    const taken = takePayload(bytes.subarray(head.value), lengths);
    if (held === lengths.metadata + lengths.body) {
      const frame = decodeFrame(Buffer.concat(parts), lengths.metadata);
      if (!frame.ok) return frame;
      frames.push(frame.value);
      [lengths, parts, held] = [undefined, [], 0];
    }
    return { ok: true, value: head.value + taken };
  };

  return {
    push: (bytes) => {
      const frames: Frame[] = [];
      for (let at = 0; at < bytes.length && failed === undefined;) {
        const taken = step(bytes.subarray(at), frames);
        if (taken.ok) at += taken.value;
        else failed = taken.problem;
      }
      return failed === undefined ? { ok: true, value: frames } : { ok: false, problem: failed };
    },
    end: () => failed ?? (header.length === 0 && lengths === undefined ? undefined : cut(held, lengths)),
  };
}

/**
 * One frame as bytes; lengths are counted in UTF-8.
 *
 * @param metadata - printed as JSON.
 * @param body - CSV text; empty for none.
 */
export function encodeFrame(metadata: unknown, body: string): Buffer {
  const metadataBytes = Buffer.from(JSON.stringify(metadata), 'utf8');
  const bodyBytes = Buffer.from(body, 'utf8');
  const header = Buffer.from(`chunked 1.0,${metadataBytes.length},${bodyBytes.length}\n`, 'latin1');
  return Buffer.concat([header, metadataBytes, bodyBytes]);
}

interface Lengths {
  readonly metadata: number;
  readonly body: number;
}

function readLengths(line: string): Result<Lengths, FrameProblem> {
  const [, metadataText, bodyText] = headerForm.exec(line) ?? [];
  if (metadataText === undefined || bodyText === undefined) return unreadable(Buffer.from(line, 'latin1'));
  const lengths = { metadata: Number(metadataText), body: Number(bodyText) };
  if (lengths.metadata <= MAX_METADATA_BYTES && lengths.body <= MAX_BODY_BYTES)
    return { ok: true, value: lengths };
  const message =
    `A chunk of ${lengths.metadata} + ${lengths.body} bytes is larger than what is read ` +
    `(${MAX_METADATA_BYTES} + ${MAX_BODY_BYTES}). Keep fewer fields or shorter ones, with 'fields' before the command.`;
  return { ok: false, problem: { code: 'frame-too-large', message } };
}

function decodeFrame(payload: Uint8Array, metadataBytes: number): Result<Frame, FrameProblem> {
  const [metadata, bodyBytes] = [payload.subarray(0, metadataBytes), payload.subarray(metadataBytes)];
  if (!isUtf8(metadata) || !isUtf8(bodyBytes)) {
    const message = `A chunk of ${payload.length} bytes is not UTF-8; the lengths in its header may be wrong.`;
    return { ok: false, problem: { code: 'not-utf8', message } };
  }
  return { ok: true, value: new BytesFrame(textOf(metadata), bodyBytes) };
}

/** Makes a text of its body only for who asks for one. */
class BytesFrame implements Frame {
  constructor(
    readonly metadata: string,
    readonly bodyBytes: Uint8Array,
  ) {}

  get body(): string {
    return textOf(this.bodyBytes);
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function unreadable(bytes: Uint8Array): { readonly ok: false; readonly problem: FrameProblem } {
  const seen = JSON.stringify(Buffer.from(bytes.subarray(0, MAX_HEADER_BYTES)).toString('latin1'));
  const message =
    `Expected 'chunked 1.0,<bytes>,<bytes>' and a line feed, and read ${seen}. ` +
    'The command is started by splunkd with chunked = true, not by hand.';
  return { ok: false, problem: { code: 'header-unreadable', message } };
}

function cut(held: number, lengths: Lengths | undefined): FrameProblem {
  const of = lengths === undefined ? 'its header' : `${held} of ${lengths.metadata + lengths.body} bytes`;
  return { code: 'frame-cut', message: `The input ended within a chunk, after ${of}.` };
}
