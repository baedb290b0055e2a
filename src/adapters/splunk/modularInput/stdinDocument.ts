// Reading stdin up to the end tag: splunkd leaves the pipe open, so waiting for its end would wait for ever.
import type { Readable } from 'node:stream';
import type { Result } from '../../../core/brand';
import { MAX_DOCUMENT_CHARACTERS, type InputDocumentProblem } from './inputDocument';

const endTags = ['</input>', '</items>'];
const LONGEST_END_TAG = 8;

/**
 * Collects the document that splunkd writes, in UTF-8 or, with a byte order mark, UTF-16.
 *
 * @returns text up to and with `</input>` or `</items>`, or whatever came before the stream ended; without byte
 *   order mark. Problem `too-large` beyond 16 Mi characters.
 */
export async function readStdinDocument(stdin: Readable): Promise<Result<string, InputDocumentProblem>> {
  let decoder: TextDecoder | undefined;
  let head = Buffer.alloc(0);
  let text = '';
  for await (const chunk of stdin as AsyncIterable<Buffer>) {
    let bytes = chunk;
    if (!decoder) {
      // A byte order mark may be cut by the first chunk's end.
      head = Buffer.concat([head, chunk]);
      if (head.length < 2) continue;
      decoder = new TextDecoder(encodingOf(head));
      bytes = head;
    }
    const searchFrom = Math.max(0, text.length - LONGEST_END_TAG);
    text += decoder.decode(bytes, { stream: true });
    const end = endOf(text, searchFrom);
    if (end !== undefined) return { ok: true, value: text.slice(0, end) };
    if (text.length > MAX_DOCUMENT_CHARACTERS) {
      const message = `stdin holds more than ${MAX_DOCUMENT_CHARACTERS} characters without an end tag.`;
      return { ok: false, problem: { code: 'too-large', message } };
    }
  }
  return { ok: true, value: text };
}

function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function endOf(text: string, from: number): number | undefined {
  const ends = endTags.map((tag) => text.indexOf(tag, from)).filter((place) => place >= 0);
  return ends.length === 0 ? undefined : Math.min(...ends) + LONGEST_END_TAG;
}
