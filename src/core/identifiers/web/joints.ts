// What stands between the words of a text, other than a blank or a pause: that is where sites, mailboxes and disguised
// names are. Of the hundred gaps of an advert ten are such; finders look at those instead of walking over the text.
import type { TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';

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

export interface Joints {
  /** Places in the table of the tokens before such gaps, in order; -1 is the beginning of the text. */
  readonly places: readonly number[];
  /** What each of those gaps holds. */
  readonly kinds: readonly number[];
  /** What all of them hold. */
  readonly has: number;
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

const MIN_GLUED_LETTERS = 7; // "adotcom"
const lastLetters = new Uint8Array(128);
for (const ending of 'com net org uk br mx ar ve de fr es it ru pl ro nl co info'.split(' '))
  lastLetters[ending.charCodeAt(ending.length - 1)] = 1;
const gluedEnding = /(?:com|net|org|uk|br|mx|ar|ve|de|fr|es|it|ru|pl|ro|nl|co|info)$/i;
const gluedName =
  /d[o0]t|punkt|punto|ponto|punct|point|punt|kropka|tochka|nokta|tecka|at(?:gmail|[a-z]{0,8}mail|yahoo|outlook|icloud|proton|gmx|web|yandex)/i;

let lastTable: TokenTable | undefined;
let lastJoints: Joints | undefined;

/** Of the text met last they are kept: three finders ask for them. */
export function jointsOf(text: string, table: TokenTable): Joints {
  if (table === lastTable && lastJoints !== undefined) return lastJoints;
  lastTable = table;
  lastJoints = read(text, table);
  return lastJoints;
}

function read(text: string, { starts, ends, numbers }: TokenTable): Joints {
  const places: number[] = [];
  const kinds: number[] = [];
  const glued: number[] = [];
  const { length } = starts;
  let has = 0;
  let start = 0;
  let end = 0;
  for (let place = -1; place < length; place += 1) {
    const isSingle = end - start === 1;
    const next = place + 1 < length ? (starts[place + 1] ?? 0) : text.length;
    const gap = next - end;
    const nextEnd = place + 1 < length ? (ends[place + 1] ?? 0) : next;
    let kind = 0;
    if (gap === 1) {
      const unit = unitAt(text, end);
      if (unit !== SPACE && unit !== LINE) kind = (unit < 128 ? (kindOf[unit] ?? 0) : PICTURE) | SIGN;
      else if (isSingle && place >= 0 && nextEnd - next === 1) kind = LETTERS;
    } else if (gap === 0) {
      if (place >= 0 && place + 1 < length) kind = GLUE;
    } else if (gap !== 2 || !isPauseAt(text, end)) {
      kind = kindsWithin(text, end, next);
      if (kind === 0 && gap === 2 && isSingle && place >= 0 && nextEnd - next === 1) kind = LETTERS;
    }
    if (kind !== 0) {
      places.push(place);
      kinds.push(kind);
      has |= kind;
    }
    start = next;
    end = nextEnd;
    if (end - start >= MIN_GLUED_LETTERS && numbers[place + 1] === 0 && isGluedAt(text, start, end))
      glued.push(place + 1);
  }
  return { places, kinds, has, glued };
}

function isPauseAt(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  if (unit >= 128 || isPause[unit] !== 1) return false;
  const next = unitAt(text, at + 1);
  return next === SPACE || next === LINE;
}

function kindsWithin(text: string, from: number, to: number): number {
  let kind = 0;
  for (let at = from; at < to; at += 1) {
    const unit = unitAt(text, at);
    kind |= unit < 128 ? (kindOf[unit] ?? 0) : PICTURE;
  }
  return kind;
}

const MAX_GLUED_LETTERS = 64;
const MIN_CAPITALS_LETTERS = 9; // "ATexample"

/** "janeATexample" */
function hasCapitalsWithin(text: string, start: number, end: number): boolean {
  let before = 0x41;
  for (let at = start; at < end - 1; at += 1) {
    const unit = unitAt(text, at);
    if (unit >= 0x41 && unit <= 0x5a && before >= 0x61) {
      const next = unitAt(text, at + 1);
      if (next >= 0x41 && next <= 0x5a) return true;
    }
    before = unit;
  }
  return unitAt(text, start) === 0x41 && unitAt(text, start + 1) === 0x54;
}

function isGluedAt(text: string, start: number, end: number): boolean {
  const last = unitAt(text, end - 1) | 0x20;
  if (end - start > MAX_GLUED_LETTERS) return false;
  if (last < 128 && lastLetters[last] === 1 && gluedEnding.test(text.slice(end - 4, end)))
    if (gluedName.test(text.slice(start, end))) return true;
  return end - start >= MIN_CAPITALS_LETTERS && hasCapitalsWithin(text, start, end);
}
