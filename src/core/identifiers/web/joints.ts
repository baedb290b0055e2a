// The gaps of a text that hold something, with the words into which a sign is glued by its name.
import { tellOdd } from '../../text/heldWords';
import type { Joints } from '../../text/joints';
import type { TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';

export type { Joints } from '../../text/joints';
export { AT, DOT, GLUE, LEADING, LETTERS, OPENING, OTHER, PICTURE, SIGN, SLASH } from '../../text/joints';

const MIN_GLUED_LETTERS = 7; // "adotcom"
const MAX_GLUED_LETTERS = 64;
const MIN_CAPITALS_LETTERS = 9; // "ATexample"
/** Last two letters of such endings, by five bits each: spares most words the patterns. */
const lastPairs = new Uint8Array(1 << 10);
const lastPair = (word: string, end: number): number =>
  ((unitAt(word, end - 2) & 31) << 5) | (unitAt(word, end - 1) & 31);
for (const ending of 'com net org uk br mx ar ve de fr es it ru pl ro nl co info'.split(' '))
  lastPairs[lastPair(ending, ending.length)] = 1;
const gluedEnding = /(?:com|net|org|uk|br|mx|ar|ve|de|fr|es|it|ru|pl|ro|nl|co|info)$/i;
const gluedName =
  /d[o0]t|punkt|punto|ponto|punct|point|punt|kropka|tochka|nokta|tecka|at(?:gmail|[a-z]{0,8}mail|yahoo|outlook|icloud|proton|gmx|web|yandex)/i;
tellOdd((word) => word.length >= MIN_GLUED_LETTERS && gluedEnding.test(word) && gluedName.test(word));

/** The gaps of a text, and the words with a sign in them, which are looked for once. */
export function jointsOf(text: string, table: TokenTable): Joints {
  const { gaps, made } = table;
  if (made.joints !== undefined) return made.joints;
  const { places, kinds, has } = gaps;
  made.joints = { places, kinds, has, glued: gluedOf(text, table) };
  return made.joints;
}

const none: readonly number[] = [];

function gluedOf(text: string, { starts, ends, odd }: TokenTable): readonly number[] {
  let glued: number[] | undefined;
  for (const place of odd) {
    const start = starts[place] ?? 0;
    const end = ends[place] ?? 0;
    if (end - start >= MIN_GLUED_LETTERS && isGluedAt(text, start, end)) (glued ??= []).push(place);
  }
  return glued ?? none;
}

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
  if (end - start > MAX_GLUED_LETTERS) return false;
  if (lastPairs[lastPair(text, end)] === 1 && gluedEnding.test(text.slice(end - 4, end)))
    if (gluedName.test(text.slice(start, end))) return true;
  return end - start >= MIN_CAPITALS_LETTERS && hasCapitalsWithin(text, start, end);
}
