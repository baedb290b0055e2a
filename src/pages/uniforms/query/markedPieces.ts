// A text cut where what was understood of it changes.
import type { Span } from '../../../core/brand';
import type { ReadWords } from '../desk/shortlist';

export interface MarkedPiece {
  readonly start: number;
  readonly words: string;
  readonly state: 'plain' | 'understood' | 'kept' | 'missed';
}

/** The pieces of a text, in order; together they are the text. Where spans overlap, the first of them counts. */
export function markedPieces(text: string, read: ReadWords): readonly MarkedPiece[] {
  const marks: readonly (readonly [Span, MarkedPiece['state']])[] = [
    ...read.understood.map((span) => [span, 'understood'] as const),
    ...read.notSearched.map(({ span }) => [span, 'kept'] as const),
    ...read.notUnderstood.map((span) => [span, 'missed'] as const),
  ];
  const ordered = [...marks].sort(([left], [right]) => left.start - right.start);
  const pieces: MarkedPiece[] = [];
  let place = 0;
  const add = (end: number, state: MarkedPiece['state']): void => {
    if (end <= place) return;
    pieces.push({ start: place, words: text.slice(place, end), state });
    place = end;
  };
  for (const [{ start, end }, state] of ordered) {
    add(Math.min(start, text.length), 'plain');
    if (end > place) add(Math.min(end, text.length), state);
  }
  add(text.length, 'plain');
  return pieces;
}
