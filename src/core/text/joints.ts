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
 * What the gap between two tokens, which is not empty, holds; 0 for a blank or a pause, as nearly all are.
 *
 * @param isBetweenSingles - a token of one character is at both sides.
 */
export function gapKind(text: string, from: number, to: number, isBetweenSingles: boolean): number {
  const length = to - from;
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

/** Half of the shortest wallet that is split over two lines; few words of any language are as long. */
export const LONG_RUN = 16;

/** What is read between the tokens of one text, as it grows. */
export class GapsRead implements Gaps {
  readonly places: number[] = [];
  readonly kinds: number[] = [];
  /** Which ASCII signs there are: bit `unit & 31` of the number `unit >> 5`. */
  readonly signs = [0, 0, 0, 0];
  has = 0;
  beyond = 0;
  hasLongRun = false;
  readonly #text: string;
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];

  /** @param starts - of the tokens, which may still be filled in; so may `ends`. */
  constructor(text: string, starts: readonly number[], ends: readonly number[]) {
    this.#text = text;
    this.#starts = starts;
    this.#ends = ends;
  }

  /** Reads the gap before a token. */
  readBefore(place: number): void {
    const start = this.#starts[place] ?? 0;
    const end = this.#ends[place] ?? 0;
    const endBefore = place === 0 ? 0 : (this.#ends[place - 1] ?? 0);
    if (start === 0) return;
    if (start === endBefore) {
      this.#note(place - 1, GLUE);
      if (!this.hasLongRun) this.hasLongRun = this.#isLongRun(place);
      return;
    }
    const isAfterSingle = place > 0 && endBefore - (this.#starts[place - 1] ?? 0) === 1;
    this.#addSignsOf(endBefore, start);
    this.#note(place - 1, gapKind(this.#text, endBefore, start, isAfterSingle && end - start === 1));
  }

  /** Reads what is behind the last of so many tokens. */
  readLast(count: number): void {
    const end = count === 0 ? 0 : (this.#ends[count - 1] ?? 0);
    const { length } = this.#text;
    if (end === length) return;
    this.#addSignsOf(end, length);
    this.#note(count - 1, gapKind(this.#text, end, length, false));
  }

  addSigns(block: number, bits: number): void {
    this.signs[block] = (this.signs[block] ?? 0) | bits;
  }

  #addSignsOf(from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const unit = unitAt(this.#text, at);
      if (unit < 128) this.addSigns(unit >> 5, 1 << (unit & 31));
      // The first half of a pair stands for it.
      else if (unit < 0xdc_00 || unit > 0xdf_ff) this.beyond |= 1 << (unit >> 5);
    }
  }

  /** Whether a token and those before it that touch one another are a long run. */
  #isLongRun(place: number): boolean {
    const starts = this.#starts;
    const end = this.#ends[place] ?? 0;
    let first = place;
    while (first > 0 && starts[first] === this.#ends[first - 1] && end - (starts[first] ?? 0) < LONG_RUN)
      first -= 1;
    return end - (starts[first] ?? 0) >= LONG_RUN;
  }

  #note(place: number, kind: number): void {
    if (kind === 0) return;
    this.places.push(place);
    this.kinds.push(kind);
    this.has |= kind;
  }
}
