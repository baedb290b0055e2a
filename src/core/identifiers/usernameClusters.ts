// Pieces that hang together and may be a label in a disguise: "t-g", "k.i.k", "1nsta", "t!kt0k", "i g".
import type { Span } from '../brand';
import type { TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { hangingAt, letterOf, PARTING_SIGNS, type Hanging } from './usernameHanging';
import { byLetters, MAX_DISGUISED_CHARACTERS } from './usernameLabelTable';
import { isDigitUnit } from './web/characters';
import { GLUE, LETTERS, SIGN, type Joints } from './web/joints';

/** Tokens that hang together, by their places. */
export interface Cluster {
  readonly first: number;
  readonly last: number;
  readonly kind: Hanging;
}

const CLUSTERED = GLUE | SIGN | LETTERS;
const none: readonly Cluster[] = [];

/**
 * Tokens that hang together over a sign or nothing, or single letters over a space: what a disguised label is made of,
 * where the first of them may begin one.
 */
export function clustersOf(text: string, table: TokenTable, { places, kinds }: Joints): readonly Cluster[] {
  let found: Cluster[] | undefined;
  let after = 0; // before this token all are taken
  for (let joint = 0; joint < places.length; joint += 1) {
    const first = places[joint] ?? 0;
    if (((kinds[joint] ?? 0) & CLUSTERED) === 0 || first < after) continue;
    const kind = hangingAt(text, table, first);
    if (kind === undefined) continue;
    let last = first + 1;
    while (hangingAt(text, table, last) === kind) last += 1;
    after = last;
    if (mayBeHidden(text, table, first, last)) (found ??= []).push({ first, last, kind });
  }
  return found ?? none;
}

/** Whether a cluster is a label by its letters, or may be a piece of one: spares nearly all the look-ups. */
function mayBeHidden(text: string, table: TokenTable, first: number, last: number): boolean {
  const { starts, ends } = table;
  const start = starts[first] ?? 0;
  const end = ends[last] ?? 0;
  const unit = unitAt(text, start);
  if (isFirstLetter[unit] !== 1 || end - start > MAX_DISGUISED_CHARACTERS) return false;
  // "10-22", "020 7946"
  if (last - first === 1 && isDigitUnit(unit) && isDigitUnit(unitAt(text, starts[last] ?? 0))) return false;
  // "0nly fans"
  const isGoingOn = starts[last + 1] === end + 1;
  if (hasStarFirst(text, start) || hasLettersOfLabel(text, { start, end }, isGoingOn)) return true;
  // "tik t0k"
  if (first === 0 || start - (ends[first - 1] ?? 0) !== 1) return false;
  return hasLettersOfLabel(text, { start: starts[first - 1] ?? 0, end }, false);
}

/** By character: whether a disguised label may begin with it; spares most hosts, prices and times the long way. */
const isFirstLetter = new Uint8Array(0x1_00_00);
for (const label of byLetters.keys()) {
  const [first = ''] = label;
  for (const begin of [first, first.toUpperCase()]) isFirstLetter[begin.charCodeAt(0)] = 1;
  for (const [sign, letter] of letterOf) if (letter === first) isFirstLetter[sign.charCodeAt(0)] = 1;
}

const OTHER_LETTER = 28;
/** By character of ASCII: which of the letters it stands for, "i" and "l" as one; 0 for what only parts letters. */
const letterCode = new Uint8Array(128).fill(OTHER_LETTER);
for (let unit = 0x61; unit <= 0x7a; unit += 1) {
  letterCode[unit] = unit - 0x60;
  letterCode[unit - 0x20] = unit - 0x60;
}
for (const [sign, letter] of letterOf) letterCode[sign.charCodeAt(0)] = letter.charCodeAt(0) - 0x60;
for (const sign of ` ${PARTING_SIGNS}`) letterCode[sign.charCodeAt(0)] = 0;
for (const sign of '1!iI') letterCode[sign.charCodeAt(0)] = letterCode[0x6c] ?? 0;

/** By the letters so far (`keyWith`): whether labels begin with them, and whether they are one; some share their places. */
const marks = new Uint8Array(1 << 16);
const BEGINNING = 1;
const WHOLE = 2;
const keyWith = (key: number, code: number): number => (Math.imul(key, 0x9e_37_79_b1) + code) & 0x7f_ff_ff_ff;
const markOf = (key: number): number => marks[(key ^ (key >>> 15)) & (marks.length - 1)] ?? 0;
const mark = (key: number, role: number): void => {
  marks[(key ^ (key >>> 15)) & (marks.length - 1)] = markOf(key) | role;
};
for (const label of byLetters.keys()) {
  let key = 0;
  for (let at = 0; at < label.length && unitAt(label, at) < 128; at += 1) {
    key = keyWith(key, letterCode[unitAt(label, at)] ?? 0);
    mark(key, at + 1 === label.length ? BEGINNING | WHOLE : BEGINNING);
  }
}
const STARRED_LETTERS = 3;

/** Whether the letters of a stretch are a label, or the beginning of one that goes on behind or has a star in it. */
function hasLettersOfLabel(text: string, { start, end }: Span, isGoingOn: boolean): boolean {
  let key = 0;
  let letters = 0;
  for (let at = start; at < end; at += 1) {
    const unit = unitAt(text, at);
    // Labels of other scripts are looked up.
    if (unit >= 128) return true;
    const code = letterCode[unit] ?? OTHER_LETTER;
    if (code === 0) continue;
    key = keyWith(key, code);
    if ((markOf(key) & BEGINNING) === 0) return letters >= STARRED_LETTERS && hasStar(text, start, end);
    letters += 1;
  }
  return isGoingOn || (markOf(key) & WHOLE) !== 0 || hasStar(text, start, end);
}

/** "s*apchat", "in*tagram": a star among the first letters. */
const hasStarFirst = (text: string, start: number): boolean =>
  unitAt(text, start + 1) === STAR || (start + 2 < text.length && unitAt(text, start + 2) === STAR);
const hasStar = (text: string, start: number, end: number): boolean => text.slice(start, end).includes('*');
const STAR = 0x2a;
