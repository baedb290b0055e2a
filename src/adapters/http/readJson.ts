// Bytes as JSON, with a bound on how deep it nests: what walks a value afterwards must not run out of stack.
import { isUtf8 } from 'node:buffer';
import type { Result } from '../../core/brand';
import { lastingProblem, passingProblem, type HttpProblem } from './httpProblem';

export const MAX_DEPTH = 64; // the deepest API answer known to us has 12 levels
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const openers = new Set([0x5b, 0x7b]);
const closers = new Set([0x5d, 0x7d]);

/**
 * Reads a JSON body.
 *
 * @param contentType - anything but JSON is refused: a portal's log-in page is no data.
 * @returns the value; problems `not-json`, `json-too-deep`, `json-broken` (passing: mostly a body that was cut).
 */
export function readJson(bytes: Buffer, contentType: string): Result<unknown, HttpProblem> {
  if (!/^(application|text)\/([\w.-]{1,60}\+)?json\s*(;|$)/i.test(contentType.trim())) {
    const said = contentType === '' ? 'no content type' : `'${contentType.slice(0, 80)}'`;
    const message = `The server answered with ${said} instead of JSON. Check the base URL, and whether a portal or proxy answers in its place.`;
    return { ok: false, problem: lastingProblem('not-json', message) };
  }
  if (depthOf(bytes) > MAX_DEPTH) {
    const message = `The answer nests more than ${MAX_DEPTH} levels deep; it is not read.`;
    return { ok: false, problem: lastingProblem('json-too-deep', message) };
  }
  try {
    if (!isUtf8(bytes)) throw new Error('no UTF-8');
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    // The parser's own message quotes the body.
    const message = `The answer of ${bytes.length} bytes is broken JSON; it was probably cut.`;
    return { ok: false, problem: passingProblem('json-broken', message) };
  }
}

/** Deepest nesting of arrays and objects; one pass, stops at the first level beyond the bound. */
export function depthOf(bytes: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isInString) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) isInString = false;
    } else if (byte === QUOTE) isInString = true;
    else if (openers.has(byte)) {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (deepest > MAX_DEPTH) return deepest;
    } else if (closers.has(byte)) depth -= 1;
  }
  return deepest;
}
