// How much of a long text is put on the screen around the place that matters.
import type { Span } from '../core/brand';

/** A part of a text around a span; `hidden…` say how many characters are left out on each side. */
export interface TextWindow {
  readonly hiddenBefore: number;
  readonly before: string;
  readonly match: string;
  readonly after: string;
  readonly hiddenAfter: number;
}

const MAX_MATCH = 2000; // an address of five lines is 300; a longer "match" is a fault, and must not fill the page

const MIN_HIDDEN = 40; // hiding less than a few words costs a click and saves nothing
const MAX_SNAP = 24; // characters given up so that a word is not cut

/**
 * Cuts a text to about `reach` characters on each side of the span, between words where it can, never through a character.
 *
 * @param span - UTF-16 offsets into the text; out of range is pulled into it.
 */
export function windowAround(text: string, span: Span, reach: number): TextWindow {
  const start = clamp(span.start, 0, text.length);
  const end = clamp(span.end, start, Math.min(text.length, start + MAX_MATCH));
  const from = start - reach <= MIN_HIDDEN ? 0 : wordStart(text, start - reach, start);
  const to = text.length - end - reach <= MIN_HIDDEN ? text.length : wordEnd(text, end + reach, end);
  return {
    hiddenBefore: from,
    before: text.slice(from, start),
    match: text.slice(start, end),
    after: text.slice(end, to),
    hiddenAfter: text.length - to,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** The first word that begins at or shortly after the offset, before the limit. */
function wordStart(text: string, offset: number, limit: number): number {
  const space = text.slice(offset, Math.min(limit, offset + MAX_SNAP)).search(/\s\S/);
  return space < 0 ? wholeCharacter(text, offset) : offset + space + 1;
}

/** The last word that ends at or shortly before the offset, after the limit. */
function wordEnd(text: string, offset: number, limit: number): number {
  const from = Math.max(limit, offset - MAX_SNAP);
  const space = text.slice(from, offset).trimEnd().lastIndexOf(' ');
  return space <= 0 ? wholeCharacter(text, offset) : from + space;
}

/** The nearest boundary at or before the offset that does not part a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const splits =
    offset > 0 &&
    offset < text.length &&
    isHigh(text.charCodeAt(offset - 1)) &&
    isLow(text.charCodeAt(offset));
  return splits ? offset - 1 : offset;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
