// Two lists of spans in order of place, compared in one walk: hostile texts hold thousands of each.
import type { Span } from '../../brand';

/**
 * Those of one list that share no character with any of another.
 *
 * @param found - in order of place.
 * @param others - in order of place, none over another.
 */
export function apartFrom<T extends Span>(found: readonly T[], others: readonly Span[]): readonly T[] {
  if (others.length === 0) return found;
  let next = 0;
  return found.filter((span) => {
    while (next < others.length && (others[next]?.end ?? 0) <= span.start) next += 1;
    const other = others[next];
    return other === undefined || other.start >= span.end;
  });
}

/** In order of place. */
export function inOrder<T extends Span>(found: readonly T[]): readonly T[] {
  return [...found].sort((left, right) => left.start - right.start);
}

/**
 * Those of one list that do not begin within any of another: a page whose query holds a mailbox stays.
 *
 * @param found - in order of place.
 * @param others - in order of place.
 */
export function begunOutside<T extends Span>(found: readonly T[], others: readonly Span[]): readonly T[] {
  if (others.length === 0) return found;
  let next = 0;
  return found.filter((span) => {
    while (next < others.length && (others[next]?.end ?? 0) <= span.start) next += 1;
    const other = others[next];
    return other === undefined || other.start > span.start;
  });
}

/** Spans that share characters as one; what comes out lies in order, none over another. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of inOrder(spans)) {
    const last = found.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/**
 * Whether a stretch shares a character with any of some spans.
 *
 * @param spans - in order of place; found by halving, because a hostile text holds thousands.
 */
export function isAnyWithin(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? end) < end;
}
