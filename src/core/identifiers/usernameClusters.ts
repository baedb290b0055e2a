// Pieces that hang together and may be a label in a disguise: "t-g", "k.i.k", "1nsta", "t!kt0k", "i g".
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

/** Whether a cluster begins as a label does, or may be the rest of one: spares nearly all the look-ups. */
function mayBeHidden(text: string, table: TokenTable, first: number, last: number): boolean {
  const { starts, ends, words } = table;
  const start = starts[first] ?? 0;
  const end = ends[last] ?? 0;
  const unit = unitAt(text, start);
  if (isFirstLetter[unit] !== 1 || end - start > MAX_DISGUISED_CHARACTERS) return false;
  // "10-22", "020 7946"
  if (last - first === 1 && isDigitUnit(unit) && isDigitUnit(unitAt(text, starts[last] ?? 0))) return false;
  const key = firstLetters(text, start, end);
  if (key === undefined || isBeginning[key] === 1 || hasStarFirst(text, start)) return true;
  return first > 0 && start - (ends[first - 1] ?? 0) === 1 && beginnings.has(words[first - 1] ?? '');
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
const LETTER_I = 9;
const LETTER_L = 12;

/** Up to three letters of a stretch as one number; undefined where one of them is beyond ASCII. */
function firstLetters(text: string, start: number, end: number): number | undefined {
  let key = 0;
  let letters = 0;
  for (let at = start; at < end && letters < BEGIN_LETTERS; at += 1) {
    const unit = unitAt(text, at);
    if (unit >= 128) return undefined;
    const code = letterCode[unit] ?? OTHER_LETTER;
    if (code === 0) continue;
    key = (key << 5) | (code === LETTER_I ? LETTER_L : code);
    letters += 1;
  }
  return key << (5 * (BEGIN_LETTERS - letters));
}
const BEGIN_LETTERS = 3;

/** First letters of labels, three of them or fewer. */
const isBeginning = new Uint8Array(1 << 15);
/** Whole beginnings of labels: a disguised rest may follow. */
const beginnings = new Set<string>();
for (const label of byLetters.keys()) {
  for (let length = 1; length <= BEGIN_LETTERS; length += 1) {
    const key = firstLetters(label, 0, Math.min(length, label.length));
    if (key !== undefined) isBeginning[key] = 1;
  }
  for (let length = 1; length < label.length; length += 1) beginnings.add(label.slice(0, length));
}

/** "s*apchat", "in*tagram": a star among the first letters. */
const hasStarFirst = (text: string, start: number): boolean =>
  unitAt(text, start + 1) === STAR || (start + 2 < text.length && unitAt(text, start + 2) === STAR);
const STAR = 0x2a;
