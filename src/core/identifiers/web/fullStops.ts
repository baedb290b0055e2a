// Clean text writes the full stops and commas of Chinese and Japanese as "." and ",". They end sentences, and so sites:
// "example.org。next", "example.org/a，then". For sites and mailboxes they are put back.
import type { Span } from '../../brand';

const stops = /[。｡，、！？；：]/;
const cleaned = new Set(['.', ',', '!', '?', ';', ':']);

/**
 * Clean text with such stops as they are written, character by character in the same places.
 *
 * @returns the clean text itself where there are none, which is nearly always.
 */
export function withFullStops(
  raw: string,
  text: string,
  rawSpan: (start: number, end: number) => Span,
): string {
  if (raw === text || !stops.test(raw)) return text;
  const pieces: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!cleaned.has(text[at] ?? '')) continue;
    const span = rawSpan(at, at + 1);
    const written = raw.slice(span.start, span.end);
    if (written.length !== 1 || !stops.test(written)) continue;
    pieces.push(text.slice(kept, at), written);
    kept = at + 1;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(kept);
}

/** Full stops that some write for the dot of a host too. */
export const isFullStopAt = (text: string, at: number): boolean => text[at] === '。' || text[at] === '｡';
