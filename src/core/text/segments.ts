// The map back of one pass over a text: which raw characters each clean one was made of. Only what was changed is
// written down, so that a text with three accents costs three entries.
import type { Span } from '../brand';

/** Raw span that the characters `start` to `end` (exclusive) were made of; an empty span maps to a place. */
export type RawSpan = (start: number, end: number) => Span;

export interface Layer {
  readonly text: string;
  readonly rawSpan: RawSpan;
}

export interface LayerBuilder {
  /** Raw characters `from` to `to` stay; pieces must come in order of the clean text. */
  readonly keep: (from: number, to: number) => void;
  /** Raw characters `from` to `to` are read as `piece`. */
  readonly put: (from: number, to: number, piece: string) => void;
  /** Takes the last clean character back, for marks that follow it. */
  readonly takeBack: () => TakenBack | undefined;
  /** Up to two characters at the end of what has been put so far. */
  readonly lastTwo: () => string;
  readonly isEmpty: () => boolean;
  readonly build: () => Layer;
}

export interface TakenBack {
  /** The character, and what stood before it in the same piece. */
  readonly letter: string;
  readonly before: string;
  /** Where the raw characters of letter and `before` begin. */
  readonly rawStart: number;
}

/**
 * Collects one pass.
 *
 * @param raw - the text that is read.
 * @param isReordered - pieces may come in another order than their raw characters.
 */
export function layerBuilder(raw: string, isReordered = false): LayerBuilder {
  const froms: number[] = [];
  const tos: number[] = [];
  /** What was put; undefined where the raw characters stay. */
  const pieces: (string | undefined)[] = [];
  const last = (): string => {
    const at = pieces.length - 1;
    return pieces[at] ?? raw.slice(Math.max(froms[at] ?? 0, (tos[at] ?? 0) - 4), tos[at] ?? 0);
  };
  const drop = (): void => {
    froms.pop();
    tos.pop();
    pieces.pop();
  };
  return {
    keep: (from, to) => {
      if (to <= from) return;
      froms.push(from);
      tos.push(to);
      pieces.push(undefined);
    },
    put: (from, to, piece) => {
      if (piece === '') return;
      froms.push(from);
      tos.push(to);
      pieces.push(piece);
    },
    takeBack: () => {
      const at = pieces.length - 1;
      if (at < 0) return undefined;
      const text = last();
      const letter = lastCharacter(text);
      const piece = pieces[at];
      const rawStart = piece === undefined ? (tos[at] ?? 0) - letter.length : (froms[at] ?? 0);
      if (piece === undefined && rawStart > (froms[at] ?? 0)) tos[at] = rawStart;
      else drop();
      return { letter, before: piece === undefined ? '' : piece.slice(0, -letter.length), rawStart };
    },
    lastTwo: () => {
      const end = last();
      if (end.length > 1 || pieces.length < 2) return end.slice(-2);
      const before = pieces.length - 2;
      return (pieces[before] ?? raw.slice(froms[before], tos[before])).slice(-1) + end;
    },
    isEmpty: () => pieces.length === 0,
    build: () => layerOf(raw, { froms, tos, pieces }, isReordered),
  };
}

interface Segments {
  readonly froms: readonly number[];
  readonly tos: readonly number[];
  readonly pieces: readonly (string | undefined)[];
}

function layerOf(raw: string, { froms, tos, pieces }: Segments, isReordered: boolean): Layer {
  let text = '';
  const starts: number[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    starts.push(text.length);
    text += pieces[at] ?? raw.slice(froms[at], tos[at]);
  }
  const length = text.length;
  const segmentAt = (place: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const rawStart = (segment: number, place: number): number =>
    (froms[segment] ?? 0) + (pieces[segment] === undefined ? place - (starts[segment] ?? 0) : 0);
  const rawEnd = (segment: number, place: number): number =>
    pieces[segment] === undefined
      ? (froms[segment] ?? 0) + place - (starts[segment] ?? 0)
      : (tos[segment] ?? 0);
  const rawSpan: RawSpan = (start, end) => {
    if (start >= length) return { start: raw.length, end: raw.length };
    const first = segmentAt(start);
    const from = rawStart(first, start);
    if (end <= start) return { start: from, end: from };
    const final = segmentAt(Math.min(end, length) - 1);
    const to = rawEnd(final, Math.min(end, length));
    if (!isReordered) return { start: from, end: to };
    let lowest = Math.min(from, rawStart(final, starts[final] ?? 0));
    let highest = Math.max(to, rawEnd(first, Math.min(end, starts[first + 1] ?? length)));
    for (let at = first + 1; at < final; at += 1) {
      lowest = Math.min(lowest, froms[at] ?? 0);
      highest = Math.max(highest, tos[at] ?? 0);
    }
    return { start: lowest, end: highest };
  };
  return { text, rawSpan };
}

/** Two passes as one: `outer` read what `inner` had made. */
export function stacked(inner: Layer | undefined, outer: Layer | undefined): Layer | undefined {
  if (inner === undefined || outer === undefined) return outer ?? inner;
  return {
    text: outer.text,
    rawSpan: (start, end) => {
      const middle = outer.rawSpan(start, end);
      return inner.rawSpan(middle.start, middle.end);
    },
  };
}

/** The last character of a text that is not empty; two units where they are a pair. */
export function lastCharacter(text: string): string {
  const unit = text.charCodeAt(text.length - 1);
  const isPair = unit >= 0xdc_00 && unit <= 0xdf_ff && text.length > 1;
  return isPair && (text.codePointAt(text.length - 2) ?? 0) > 0xff_ff ? text.slice(-2) : text.slice(-1);
}
