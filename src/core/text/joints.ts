// What stands between the words of a text, other than a blank or a pause: that is where sites, mailboxes and disguised
// names are. Of the hundred gaps of an advert ten are such; finders look at those instead of walking over the text.
import { unitAt } from './unitAt';

/** What a gap holds, as bits. */
export const DOT = 1;
export const AT = 2;
/** Colons, equals signs, arrows: what a name may stand behind. */
export const LEADING = 4;
export const SLASH = 8;
/** Any character beyond ASCII that is no letter. */
export const PICTURE = 16;
/** Letters and digits without anything between. */
export const GLUE = 32;
/** Two single letters with a blank or two between. */
export const LETTERS = 64;
/** One sign, glued to both sides. */
export const SIGN = 128;
export const OPENING = 256;
export const OTHER = 512;

/** The gaps of a text that hold something. */
export interface Gaps {
  /** Places in the table of the tokens before such gaps, in order; -1 is the beginning of the text. */
  readonly places: readonly number[];
  /** What each of those gaps holds. */
  readonly kinds: readonly number[];
  /** What all of them hold. */
  readonly has: number;
}

/** The same, with the words that finders of sites and mailboxes look into as well (`web/joints.ts`). */
export interface Joints extends Gaps {
  /** Places of long words nobody knows into which the name of a sign may be glued: "exampledotcom", "janeATexample". */
  readonly glued: readonly number[];
}

const kindOf = new Int32Array(128).fill(OTHER);
const setKind = (signs: string, kind: number): void => {
  for (const sign of signs) kindOf[sign.charCodeAt(0)] = kind;
};
setKind(' \t\n\r,!?;"\'', 0);
setKind('.', DOT);
setKind('@', AT);
setKind(':=>', LEADING);
setKind('/\\', SLASH);
setKind('([{<', OPENING);

const SPACE = 0x20;
const LINE = 0x0a;
/** Behind one of these and a blank a sentence goes on, or another begins. */
const isPause = new Uint8Array(128);
for (const sign of ',.!?;') isPause[sign.charCodeAt(0)] = 1;

/** Whether a sign is such a pause. */
export const isPauseUnit = (unit: number): boolean => unit < 128 && isPause[unit] === 1;

/**
 * What the gap between two tokens holds; 0 for a blank or a pause, as nearly all are.
 *
 * @param isBetweenSingles - a token of one character is at both sides.
 */
export function gapKind(text: string, from: number, to: number, isBetweenSingles: boolean): number {
  const length = to - from;
  if (length === 0) return GLUE;
  const unit = unitAt(text, from);
  if (length === 1) {
    if (unit === SPACE || unit === LINE) return isBetweenSingles ? LETTERS : 0;
    return (unit < 128 ? (kindOf[unit] ?? 0) : PICTURE) | SIGN;
  }
  if (length === 2 && unit < 128 && isPause[unit] === 1) {
    const next = unitAt(text, from + 1);
    if (next === SPACE || next === LINE) return 0;
  }
  let kind = 0;
  for (let at = from; at < to; at += 1) {
    const one = unitAt(text, at);
    kind |= one < 128 ? (kindOf[one] ?? 0) : PICTURE;
  }
  return kind === 0 && length === 2 && isBetweenSingles ? LETTERS : kind;
}
