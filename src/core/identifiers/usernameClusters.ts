// Labels in pieces and with digits and signs for letters: "t-g", "k.i.k", "1nsta", "t!kt0k", "i g".
import type { Token, TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import {
  byLetters,
  disguisedOf,
  isShoutedLabel,
  MAX_DISGUISED_CHARACTERS,
  type Entry,
  type Label,
} from './usernameLabelTable';
import { starredPlatform } from './usernameDisguised';
import { isTelling, strengthOf } from './usernameStrength';
import { isDigitUnit, isWordAt } from './web/characters';
import { GLUE, LETTERS, SIGN, type Joints } from './web/joints';

const CLUSTERED = GLUE | SIGN | LETTERS;

/** Part of a longer word, an address or a name: "2ig", "x@snap", ".ig", "my_snap". */
export function isGluedBefore(text: string, tokens: readonly Token[], place: number): boolean {
  const { start, word } = tokens[place] as Token;
  const before = text[start - 1];
  if (before === undefined || before === ' ' || before === '\n') return false;
  if (before === '_') return true;
  // "tel*gram": the rest of a word with a star in it.
  if (before === '*' && starsWithin.test(text.slice(Math.max(0, start - 3), start))) return true;
  if (before === '@') return !isNameBefore(text, start - 1) && !isTagBefore(text, tokens, place);
  // Behind the full stop of a Chinese sentence another one begins without a space.
  if (before === '.') return text[start - 2] !== ' ' && text[start - 2] !== '.' && !isHanAt(text, start - 2);
  // Chinese and Thai part no words.
  const left = tokens[place - 1];
  return left?.end === start && word < '\u0e00' && left.word < '\u0e00';
}

const starsWithin = /[a-z]\*{1,2}$/i;
const isHanAt = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x2e_80;
const nameBeforeSpace = /[a-z][\w.-]*[\d_][\w.-]* {1,2}$/i;

/** "jane_doe99 @insta" is a name and its platform; "@insta" alone is a name. */
const isNameBefore = (text: string, at: number): boolean =>
  text[at - 1] === ' ' && nameBeforeSpace.test(text.slice(Math.max(0, at - 34), at));

const LEET_SIGNS = '!@$|+';
const PARTING_SIGNS = '.-_*~';
const nameGluedBefore = /(?:^|[^\p{L}\p{N}_.@/-])[a-z][a-z0-9_.-]{3,30}$/iu;
/** Nothing of a host and of another name: "jane_doe@insta." but not "jane@insta.com". */
const behindPlatform = /^(?:$|[\s,;!?)|]|\.(?:\s|$))/;
const signBehind = /^(?: ?[:=>→]| [-–] )/;

/** "@ig: jane_doe", "@snap janefic": the sign stands at the label instead; "jane_doe@tiktok": the name before it. */
function isTagBefore(text: string, tokens: readonly Token[], place: number): boolean {
  const { start, end } = tokens[place] as Token;
  const at = start - 1;
  if (isWordAt(text, at - 1))
    return (
      end - start > 3 &&
      behindPlatform.test(text.slice(end, end + 2)) &&
      nameGluedBefore.test(text.slice(Math.max(0, at - 33), at))
    );
  const behind = text.slice(end, end + 3);
  if (signBehind.test(behind)) return true;
  const next = tokens[place + 1];
  if (next === undefined || next.start !== end + 1 || text[end] !== ' ') return false;
  const to = text.slice(next.start, next.start + 40).search(/[^A-Za-z0-9_.]|$/);
  return isTelling(strengthOf(text.slice(next.start, next.start + to).replace(/[.]+$/, '')));
}

/** By character: 1 for what stands for a letter or parts letters within a disguised label. */
export const joins = new Uint8Array(128);
for (const sign of LEET_SIGNS + PARTING_SIGNS) joins[sign.charCodeAt(0)] = 1;
const letterOf = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '8': 'b',
    '!': 'i',
    '@': 'a',
    $: 's',
    '|': 'l',
    '+': 't',
  }),
);

/** By character: whether a disguised label may begin with it; spares most hosts, prices and times the long way. */
const isFirstLetter = new Uint8Array(0x1_00_00);
for (const label of byLetters.keys()) {
  const [first = ''] = label;
  for (const begin of [first, first.toUpperCase()]) isFirstLetter[begin.charCodeAt(0)] = 1;
  for (const [sign, letter] of letterOf) if (letter === first) isFirstLetter[sign.charCodeAt(0)] = 1;
}

/**
 * Tokens that hang together over a sign or nothing, or single letters over a space: what a disguised label is made of,
 * where the first of them may begin one.
 */
export function clustersOf(text: string, table: TokenTable, { places, kinds }: Joints): readonly Cluster[] {
  const found: Cluster[] = [];
  let after = 0; // before this token all are taken
  for (let joint = 0; joint < places.length; joint += 1) {
    const first = places[joint] ?? 0;
    if (((kinds[joint] ?? 0) & CLUSTERED) === 0 || first < after) continue;
    const how = hangingAt(text, table, first);
    if (how === undefined) continue;
    let last = first + 1;
    while (hangingAt(text, table, last) === how) last += 1;
    after = last;
    const start = table.starts[first] ?? 0;
    // "10-22", "020 7946"
    if (
      last - first === 1 &&
      isDigitUnit(unitAt(text, start)) &&
      isDigitUnit(unitAt(text, table.starts[last] ?? 0))
    )
      continue;
    if (
      (table.ends[last] ?? 0) - start > MAX_DISGUISED_CHARACTERS ||
      isFirstLetter[unitAt(text, start)] !== 1
    )
      continue;
    if (mayBeHidden(text, table, first, last)) found.push({ first, last, kind: how });
  }
  return found;
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

/** Whether a cluster begins as a label does, or may be the rest of one: spares nearly all the look-ups. */
function mayBeHidden(
  text: string,
  { starts, ends, words }: TokenTable,
  first: number,
  last: number,
): boolean {
  const start = starts[first] ?? 0;
  const key = firstLetters(text, start, ends[last] ?? start);
  if (key === undefined || isBeginning[key] === 1 || hasStarFirst(text, start)) return true;
  return first > 0 && start - (ends[first - 1] ?? 0) === 1 && beginnings.has(words[first - 1] ?? '');
}

/** "s*apchat", "in*tagram": a star among the first letters. */
const hasStarFirst = (text: string, start: number): boolean =>
  unitAt(text, start + 1) === STAR || (start + 2 < text.length && unitAt(text, start + 2) === STAR);
const STAR = 0x2a;

/** How a token hangs on the next. */
function hangingAt(text: string, { starts, ends }: TokenTable, place: number): Cluster['kind'] | undefined {
  if (place + 1 >= starts.length) return undefined;
  const start = starts[place] ?? 0;
  const end = ends[place] ?? 0;
  const next = starts[place + 1] ?? 0;
  const gap = next - end;
  if (gap === 0)
    return isDigitUnit(unitAt(text, start)) === isDigitUnit(unitAt(text, next)) ? undefined : 'hidden';
  if (gap !== 1) return undefined;
  const unit = unitAt(text, end);
  if (unit === 0x20) return end - start === 1 && (ends[place + 1] ?? 0) - next === 1 ? 'apart' : undefined;
  return unit < 128 && joins[unit] === 1 ? 'hidden' : undefined;
}

/** How two neighbours hang together. */
function hanging(text: string, left: Token, right: Token): Cluster['kind'] | undefined {
  const gap = right.start - left.end;
  if (gap === 0) return left.isNumber === right.isNumber ? undefined : 'hidden';
  if (gap !== 1) return undefined;
  const unit = text.charCodeAt(left.end);
  if (unit === 0x20)
    return left.end - left.start === 1 && right.end - right.start === 1 ? 'apart' : undefined;
  return unit < 128 && joins[unit] === 1 ? 'hidden' : undefined;
}

/** Tokens that hang together. */
export interface Cluster {
  readonly first: number;
  readonly last: number;
  readonly kind: 'hidden' | 'apart';
}

export function hiddenLabel(
  text: string,
  tokens: readonly Token[],
  { first, last, kind }: Cluster,
): Label | undefined {
  const { start } = tokens[first] as Token;
  const { end } = tokens[last] as Token;
  if (end - start > MAX_DISGUISED_CHARACTERS || end - start < 2) return undefined;
  if (isFirstLetter[text.charCodeAt(start)] !== 1) return undefined;
  if (isGluedBefore(text, tokens, first)) return undefined;
  const letters = lettersOf(text, start, end);
  const known = byLetters.get(letters) ?? byLetters.get(letters.replaceAll('i', 'l'));
  const entry = isShoutedLabel(letters) && !disguisedOf.test(text.slice(start, end)) ? undefined : known;
  if (entry !== undefined && isDisguise(text, start, end, entry))
    return { platform: entry.platform, kind, isShort: entry.isShort, start, end };
  const starred = kind === 'hidden' ? starredPlatform(text.slice(start, end).toLowerCase()) : undefined;
  if (starred !== undefined) return { platform: starred, kind, isShort: false, start, end };
  // "0nly fans", "t1k t0k"
  if (tokens[last + 1]?.start === end + 1 && text[end] === ' ') {
    const to = clusterEnd(text, tokens, last + 1);
    const joined = byLetters.get(letters + lettersOf(text, end + 1, to));
    if (joined !== undefined)
      return { platform: joined.platform, kind, isShort: joined.isShort, start, end: to };
  }
  // "tik t0k"
  const before = tokens[first - 1];
  if (before === undefined || start - before.end !== 1) return undefined;
  const whole = byLetters.get(before.word + letters);
  return whole && { platform: whole.platform, kind, isShort: whole.isShort, start: before.start, end };
}

/** End of the tokens that hang together from one on; a few, as labels have. */
function clusterEnd(text: string, tokens: readonly Token[], first: number): number {
  let last = first;
  while (last < tokens.length - 1 && last - first < 6) {
    if (hanging(text, tokens[last] as Token, tokens[last + 1] as Token) !== 'hidden') break;
    last += 1;
  }
  return (tokens[last] as Token).end;
}

/** The label itself, written as it is, is no disguise; nor is an ordinary word with a hyphen in it. */
function isDisguise(text: string, start: number, end: number, { kind, words }: Entry): boolean {
  const written = text.slice(start, end).toLowerCase();
  if (kind === 'word' && !isShoutedLabel(words[0] ?? '') && /^[^\d]*[-.][^\d]*$/.test(written)) return false;
  return written !== words.join('');
}

function lettersOf(text: string, start: number, end: number): string {
  let letters = '';
  for (let at = start; at < end; at += 1) {
    const sign = text[at] ?? '';
    if (sign === ' ' || PARTING_SIGNS.includes(sign)) continue;
    letters += letterOf.get(sign) ?? sign.toLowerCase();
  }
  return letters;
}
