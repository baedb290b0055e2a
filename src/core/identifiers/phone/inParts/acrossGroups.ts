// Pieces that are told all over a text, as one number each, and where each of them stands in it.
import type { TextPiece } from './acrossPieces';
import { cue } from './acrossPhrases';

/** A piece with what is said of it. */
export interface Cued {
  readonly piece: TextPiece;
  readonly digits: string;
  /** Bits of `cue`. */
  readonly said: number;
  /** Its sentence speaks of a number, of digits or of a call. */
  readonly isAnchored: boolean;
  /** Its clause says nothing but where it stands. */
  readonly isBare: boolean;
}

/** More than "first" or "then" is said. */
export const isSure = ({ said }: Cued): boolean => (said & cue.sure) !== 0;

/** Whether it is said where a piece stands, beside that it is dialled or written down. */
export const isPlaced = (said: number): boolean => (said & PLACES) !== 0;
const PLACES = cue.first | cue.later | cue.last;

/** Pieces of one number each: a second beginning or a second end is that of another. */
export function groupsOf(cued: readonly Cued[]): readonly (readonly Cued[])[] {
  const groups: Cued[][] = [[]];
  let seen = 0;
  for (const written of cued) {
    const one = placedBehind(written, seen);
    const once = one.said & (cue.first | cue.last);
    if ((seen & once) !== 0 && isSure(one)) {
      groups.push([]);
      seen = 0;
    }
    seen |= once;
    groups.at(-1)?.push(one);
  }
  return groups.filter(({ length }) => length > 1);
}

/** "Note 202 … note 555": the first begins, and each of the others goes on. */
function placedBehind(one: Cued, seen: number): Cued {
  if (isPlaced(one.said)) return one;
  const goesOn = (seen & cue.first) !== 0 && one.isBare;
  return { ...one, said: one.said | (goesOn ? cue.later : cue.first) };
}

/**
 * Where pieces stand, least first. "First 202 … then 555 … third 0123": a piece that only goes on has the place that it is
 * told in, and so have those that are counted beside one.
 */
export function placesOf(group: readonly Cued[]): readonly number[] {
  const isCounted = group.every(({ said }) => (said & (ORDINALS | cue.first | cue.last)) !== 0);
  return group.map(({ said }) => {
    if ((said & cue.first) !== 0) return 1;
    if (isCounted && (said & ORDINALS) !== 0) return said & ORDINALS;
    return (said & cue.last) !== 0 ? LAST : GOES_ON;
  });
}

const ORDINALS = cue.second | cue.third | cue.fourth;
const GOES_ON = ORDINALS + 1;
const LAST = ORDINALS + 2;
