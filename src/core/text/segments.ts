// The map back of one pass over a text: which raw characters each clean one was made of. Only what was changed is
// written down, so that a text with three accents costs three entries.
import type { Span } from '../brand';

/** Raw span that the characters `start` to `end` (exclusive) were made of; an empty span maps to a place. */
export type RawSpan = (start: number, end: number) => Span;

export interface Layer {
  readonly text: string;
  readonly rawSpan: RawSpan;
}

export interface TakenBack {
  /** The character, and what stood before it in the same piece. */
  readonly letter: string;
  readonly before: string;
  /** Where the raw characters of letter and `before` begin. */
  readonly rawStart: number;
}

/** Collects what one pass reads, in order of the clean text. */
export class LayerBuilder {
  readonly #raw: string;
  readonly #isReordered: boolean;
  readonly #froms: number[] = [];
  readonly #tos: number[] = [];
  /** What was put; undefined where the raw characters stay. */
  readonly #pieces: (string | undefined)[] = [];

  /** @param isReordered - pieces may come in another order than their raw characters. */
  constructor(raw: string, isReordered = false) {
    this.#raw = raw;
    this.#isReordered = isReordered;
  }

  /** Raw characters `from` to `to` stay. */
  keep(from: number, to: number): void {
    if (to <= from) return;
    const last = this.#pieces.length - 1;
    if (last >= 0 && this.#pieces[last] === undefined && this.#tos[last] === from) this.#tos[last] = to;
    else this.#push(from, to, undefined);
  }

  /** Raw characters `from` to `to` are read as `piece`, which may be nothing. */
  put(from: number, to: number, piece: string): void {
    if (piece !== '') this.#push(from, to, piece);
  }

  /** Takes the last clean character back, for marks that follow it. */
  takeBack(): TakenBack | undefined {
    const at = this.#pieces.length - 1;
    if (at < 0) return undefined;
    const piece = this.#pieces[at];
    const from = this.#froms[at] ?? 0;
    const letter = lastCharacter(piece ?? this.#end(at));
    const rawStart = piece === undefined ? (this.#tos[at] ?? 0) - letter.length : from;
    if (piece === undefined && rawStart > from) {
      this.#tos[at] = rawStart;
    } else {
      this.#froms.pop();
      this.#tos.pop();
      this.#pieces.pop();
    }
    return { letter, before: piece === undefined ? '' : piece.slice(0, -letter.length), rawStart };
  }

  /** Up to two characters at the end of what has been read so far. */
  lastTwo(): string {
    const at = this.#pieces.length - 1;
    if (at < 0) return '';
    const end = this.#end(at);
    return end.length > 1 || at === 0 ? end.slice(-2) : this.#end(at - 1).slice(-1) + end;
  }

  isEmpty(): boolean {
    return this.#pieces.length === 0;
  }

  build(): Layer {
    let text = '';
    const starts: number[] = [];
    for (let at = 0; at < this.#pieces.length; at += 1) {
      starts.push(text.length);
      text += this.#pieces[at] ?? this.#raw.slice(this.#froms[at], this.#tos[at]);
    }
    const map = new LayerMap(
      { starts, froms: this.#froms, tos: this.#tos, pieces: this.#pieces },
      { length: text.length, rawLength: this.#raw.length, isReordered: this.#isReordered },
    );
    return { text, rawSpan: (start, end) => map.rawSpan(start, end) };
  }

  #push(from: number, to: number, piece: string | undefined): void {
    this.#froms.push(from);
    this.#tos.push(to);
    this.#pieces.push(piece);
  }

  /** The end of one piece, a few characters at least where it has them. */
  #end(at: number): string {
    const piece = this.#pieces[at];
    if (piece !== undefined) return piece;
    const to = this.#tos[at] ?? 0;
    return this.#raw.slice(Math.max(this.#froms[at] ?? 0, to - 4), to);
  }
}

interface Segments {
  /** Where each piece begins in the clean text. */
  readonly starts: readonly number[];
  readonly froms: readonly number[];
  readonly tos: readonly number[];
  readonly pieces: readonly (string | undefined)[];
}

interface Measures {
  readonly length: number;
  readonly rawLength: number;
  readonly isReordered: boolean;
}

class LayerMap {
  readonly #segments: Segments;
  readonly #measures: Measures;

  constructor(segments: Segments, measures: Measures) {
    this.#segments = segments;
    this.#measures = measures;
  }

  rawSpan(start: number, end: number): Span {
    const { length, rawLength, isReordered } = this.#measures;
    if (start >= length) return { start: rawLength, end: rawLength };
    const first = this.#segmentAt(start);
    const from = this.#rawStart(first, start);
    if (end <= start) return { start: from, end: from };
    const last = Math.min(end, length);
    const final = this.#segmentAt(last - 1);
    return isReordered
      ? this.#covering(first, final, { start, end: last })
      : { start: from, end: this.#rawEnd(final, last) };
  }

  /** From the first to the last raw character that any piece was made of. */
  #covering(first: number, final: number, { start, end }: Span): Span {
    const { starts } = this.#segments;
    let lowest = Infinity;
    let highest = 0;
    for (let at = first; at <= final; at += 1) {
      lowest = Math.min(lowest, this.#rawStart(at, Math.max(start, starts[at] ?? 0)));
      highest = Math.max(highest, this.#rawEnd(at, Math.min(end, starts[at + 1] ?? end)));
    }
    return { start: lowest, end: highest };
  }

  #segmentAt(place: number): number {
    const { starts } = this.#segments;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #rawStart(segment: number, place: number): number {
    const { starts, froms, pieces } = this.#segments;
    return (froms[segment] ?? 0) + (pieces[segment] === undefined ? place - (starts[segment] ?? 0) : 0);
  }

  #rawEnd(segment: number, place: number): number {
    const { starts, froms, tos, pieces } = this.#segments;
    return pieces[segment] === undefined
      ? (froms[segment] ?? 0) + place - (starts[segment] ?? 0)
      : (tos[segment] ?? 0);
  }
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
