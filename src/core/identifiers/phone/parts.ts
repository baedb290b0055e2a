// Ways to take a stretch of items apart: at its edges, into equal parts, at brackets.
import { endsSentence, gaps } from './gaps';
import type { Item } from './items';

/** Neighbouring items; whether they are one number is for the reader of readings. */
export interface Block {
  readonly items: readonly Item[];
  readonly digits: string;
  /** The strongest gap in it. */
  readonly inner: number;
  /** Items at its edges were left out that no more than a space parts from it. */
  readonly isTrimmed: boolean;
  /** Figures like its own were left out beside it: only its shape tells that it is a number. */
  readonly isShapedOnly?: true;
}

const MIN_PART_DIGITS = 7;
export const MAX_DIGITS = 21; // E.164, an exit code, a trunk zero and a little more
const MAX_PARTS = 4;
const MAX_LEFT_OVER = 2;

/** What only may be a digit is parted from its neighbours more than by a space. */
export function gapOf(items: readonly Item[], at: number): number {
  const { gap, isSoft, hasPlus } = items[at] as Item;
  if (hasPlus) return gaps.end;
  if (isSoft || items[at - 1]?.isSoft === true) return Math.max(gap.strength, gaps.comma);
  const isNext = isOfNextSentence(items[at] as Item);
  if (gap.strength !== gaps.hostile && !isNext) return gap.strength;
  // Again and again, a sign of sums or times is only an odd way to part digits.
  const isRepeated = items[at - 1]?.gap.written === gap.written || items[at + 1]?.gap.written === gap.written;
  if (isNext) return isRepeated ? gap.strength : gaps.hostile;
  return isRepeated ? gaps.odd : gaps.hostile;
}

const MAX_COUNT = 2; // digits

/** "… null! 1 von 5", "… 5675 ✨ 22 J.": a count, behind what ends the sentence before it. */
function isOfNextSentence({ digits, words, isBeforeWord, gap }: Item): boolean {
  if (!isBeforeWord || words > 0 || digits.length > MAX_COUNT || gap.strength < gaps.odd) return false;
  return endsSentence(gap) || (gap.written.length > 2 && picture.test(gap.written));
}

const picture = /^ \p{Extended_Pictographic}\ufe0f? $/u;

/** Part of a stretch; `offset` is the place of its first item there. */
export interface Core {
  readonly items: readonly Item[];
  readonly offset: number;
}

/** Without the items at both edges that are to be left out; undefined if that leaves all or nothing. */
export function withoutEdges(items: readonly Item[], isLeftOut: (item: Item) => boolean): Core | undefined {
  if (!isLeftOut(items[0] as Item) && !isLeftOut(items[items.length - 1] as Item)) return undefined;
  const from = items.findIndex((item) => !isLeftOut(item));
  const to = items.findLastIndex((item) => !isLeftOut(item)) + 1;
  return from < 0 || (from === 0 && to === items.length)
    ? undefined
    : { items: items.slice(from, to), offset: from };
}

/** Items as one block. */
export function blockOf(items: readonly Item[], inner: number, isTrimmed: boolean): Block {
  let digits = '';
  for (let at = 0; at < items.length; at += 1) digits += items[at]?.digits ?? '';
  return { items, digits, inner, isTrimmed };
}

/** Two or more numbers of one shape, one behind the other: 202 555 0123 201 555 0147. */
export function equalParts(items: readonly Item[], digits: number): readonly (readonly Item[])[] | undefined {
  for (let parts = 2; parts <= MAX_PARTS; parts++) {
    const size = items.length / parts;
    if (!Number.isInteger(size) || digits / parts < MIN_PART_DIGITS || digits / parts > MAX_DIGITS) continue;
    const isAlike = items.every(
      ({ digits: own }, at) => own.length === items[at % size]?.digits.length || own.length > MAX_DIGITS,
    );
    if (isAlike)
      return Array.from({ length: parts }, (_, part) => items.slice(part * size, (part + 1) * size));
  }
  return undefined;
}

/** Numbers that each begin with a bracket. */
export function bracketParts(items: readonly Item[]): readonly (readonly Item[])[] | undefined {
  if (!items.some(({ gap }) => gap.opens)) return undefined;
  const parts: Item[][] = [[]];
  items.forEach((item, at) => {
    if (at > 0 && item.gap.opens) parts.push([]);
    parts.at(-1)?.push(item);
  });
  return parts.length > 1 ? parts : undefined;
}

/** A short figure at an edge, which may be an age or a count. */
export function isLeftOver(item: Item | undefined, beside: Item | undefined, gap: number): boolean {
  return (
    item !== undefined &&
    item.digits.length <= MAX_LEFT_OVER &&
    // One of many of a kind is no left-over.
    (beside?.digits.length ?? 0) > MAX_LEFT_OVER &&
    item.words === 0 &&
    gap >= gaps.space
  );
}
