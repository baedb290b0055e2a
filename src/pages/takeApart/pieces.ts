// Overlapping and nested finds as pieces side by side: every piece knows all that cover it.
import type { Span } from '../../core/brand';
import type { Disguise } from '../../core/text/disguises';
import type { Find } from './finds';
import type { TextPart } from './parts';

/** A stretch of text that is covered by the same finds from end to end. */
export interface TextPiece extends Span {
  /** Finds that cover it, the widest first. */
  readonly finds: readonly Find[];
  /** Those of them that begin here. */
  readonly begins: readonly Find[];
  readonly disguise?: Disguise;
}

/**
 * Cuts a part wherever a find or a disguise begins or ends.
 *
 * @param isShown - finds that are switched off cut nothing.
 * @returns pieces in order, without gaps, that together are the part.
 */
export function piecesOf(
  { start, end, finds, disguises }: TextPart,
  isShown: (find: Find) => boolean,
): readonly TextPiece[] {
  const shown = finds.filter(isShown);
  const within = (place: number): boolean => place > start && place < end;
  const ends = [...shown, ...disguises].flatMap((span) => [span.start, span.end]).filter(within);
  const cuts = [...new Set([start, ...ends, end])].sort((left, right) => left - right);
  let open: readonly Find[] = [];
  let [nextFind, nextDisguise] = [0, 0];
  const pieces: TextPiece[] = [];
  for (let cut = 0; cut + 1 < cuts.length; cut += 1) {
    const [from = start, to = end] = cuts.slice(cut, cut + 2);
    const begins: Find[] = [];
    for (let find = shown[nextFind]; find !== undefined && find.start <= from; find = shown[(nextFind += 1)])
      begins.push(find);
    open = [...open.filter((find) => find.end > from), ...begins];
    while ((disguises[nextDisguise]?.end ?? Infinity) <= from) nextDisguise += 1;
    const hidden = disguises[nextDisguise];
    pieces.push({
      start: from,
      end: to,
      finds: [...open].sort((left, right) => right.end - right.start - (left.end - left.start)),
      begins,
      ...(hidden !== undefined && hidden.start <= from && { disguise: hidden }),
    });
  }
  return pieces;
}
