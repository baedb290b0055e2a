// The at sign, however it is written: "@", " @ ", "(at)", " arroba ", "-at-", "AT", "艾特", an envelope, over lines.
import { tableOf } from '../text/heldWords';
import type { TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { afterBlanks, beforeBlanks, hasLineEnd, isLabelAt, isWordAt } from './web/characters';
import { PICTURE, type Joints } from './web/joints';
import { atNames, type SignWord } from './web/signWords';

/**
 * `sign`: a bare sign; `apart`: a sign with blanks at it; `bracketed`: sign or word in brackets or between like signs;
 * `word`: "at", which also names a place; `named`: a word for nothing but the sign; `hyphened`: "-at-"; `glued`: "AT"
 * between small letters; `picture`: an emoji or a letter in a circle.
 */
export type AtKind = 'sign' | 'apart' | 'bracketed' | 'word' | 'named' | 'hyphened' | 'glued' | 'picture';

export interface AtMark {
  readonly kind: AtKind;
  /** Where the local part ends. */
  readonly start: number;
  /** Where the host begins. */
  readonly end: number;
  /** A line ends at it. */
  readonly hasLine: boolean;
  /** The word is one of running text where the dot is not said too. */
  readonly needsSaidDot?: true;
  /** A picture that stands for nothing in particular. */
  readonly isAnyPicture?: true;
}

/** Words that are the sign only in brackets, or also say where somebody is; folded. */
const placeWords: ReadonlyMap<string, 'place' | 'bracketed'> = new Map([
  ['at', 'place'],
  ['a', 'bracketed'],
  ['ad', 'bracketed'],
  ['et', 'bracketed'],
  ['æt', 'bracketed'],
]);

/** First words of the names of the sign; what the finder must be called for. */
export const atTriggers: readonly string[] = [...new Set([...atNames.keys(), ...placeWords.keys()])];

/** Pictures that people write for the sign: mail, and the animals it is called by. */
export const atPictures: readonly string[] = ['📧', '✉', '📩', '📨', '💌', '🐒', '🐵', '🐕', '🐶', '🐌'];

/** By the last byte of the last code unit: whether it may end such a picture. */
const endsPicture = new Uint8Array(256);
for (const picture of atPictures) endsPicture[picture.charCodeAt(picture.length - 1) & 255] = 1;

/** Whether any such picture is in a text. */
export function hasAtPicture(text: string, { starts, ends }: TokenTable, { places, kinds }: Joints): boolean {
  for (let joint = 0; joint < places.length; joint += 1) {
    if (((kinds[joint] ?? 0) & PICTURE) === 0) continue;
    const place = places[joint] ?? 0;
    const from = place < 0 ? 0 : (ends[place] ?? 0);
    const to = starts[place + 1] ?? text.length;
    for (let at = from; at < to; at += 1)
      if (endsPicture[unitAt(text, at) & 255] === 1 && isPicture(text, from, at + 1)) return true;
  }
  return false;
}

const isPicture = (text: string, from: number, end: number): boolean =>
  atPictures.some((picture) => end - from >= picture.length && text.endsWith(picture, end));

/** Those of them that are words of running text too. */
export const doubtfulAts: readonly string[] = [
  ...placeWords.keys(),
  ...[...atNames].flatMap(([first, names]) => (names.every(({ isWord }) => isWord) ? [first] : [])),
];

const opening = '[({<«【〔「『《〈';
const closing = '])}>»】〕」』》〉';
/** Signs that stand for brackets where the same one is on both sides: "*at*". */
const likeBrackets = '-*|~#/=+"\'!:;^_.';

/** The at sign at a place of the text, with the blanks and brackets around it. */
export function atSign(text: string, at: number, length = 1): AtMark {
  const start = startOfNamed(text, at);
  let end = endOfNamed(text, at + length);
  // "jane@example.org"
  if (isWordAt(text, start - 1) && isWordAt(text, end)) return { kind: 'sign', start, end, hasLine: false };
  while (text[end] === '@' && end - at < 3) end += 1;
  if (text[end] === ' ' && text[end + 1] === '@') end += 2;
  const pointed = withPoint(text, start, end);
  if (pointed !== undefined) return pointed;
  const bracketed = inBrackets(text, start, end);
  if (bracketed !== undefined) return bracketed;
  const mark = withBlanks(text, start, end, 'apart');
  return mark.start === start && mark.end === end ? { ...mark, kind: 'sign' } : mark;
}

/** "jane@.example.org", "jane.@example.org": a point too many. */
function withPoint(text: string, start: number, end: number): AtMark | undefined {
  if ('._-'.includes(text[end] ?? ' ') && isWordAt(text, end + 1) && isWordAt(text, start - 1))
    return { kind: 'sign', start, end: end + 1, hasLine: false };
  if (text[start - 1] === '.' && isWordAt(text, start - 2) && isWordAt(text, end))
    return { kind: 'sign', start: start - 1, end, hasLine: false };
  return undefined;
}

const nameBefore = 'arrob';
/** "arrob@": the sign stands for the last letter of its own name. */
const startOfNamed = (text: string, at: number): number =>
  (text.charCodeAt(at - 1) | 0x20) === 0x62 &&
  text.slice(Math.max(0, at - nameBefore.length), at).toLowerCase() === nameBefore
    ? at - nameBefore.length
    : at;

const nameBehind =
  /[ -]?(?:(?:the |de |d )?rate(?: of)?|sign|symbol|zeichen|işareti|isareti|còng|cong|móc|rroba|robase|rrobase|rond)(?= )/iuy;
const beginsNamed = new Uint8Array(128);
for (const letter of 'tdrszicm') {
  beginsNamed[letter.charCodeAt(0)] = 1;
  beginsNamed[letter.toUpperCase().charCodeAt(0)] = 1;
}
/** "@ işareti", "@-Zeichen", "@còng", "@rroba": so does its name, or the word for a sign. */
function endOfNamed(text: string, end: number): number {
  const sign = text.charCodeAt(end);
  const first = sign === 0x20 || sign === 0x2d ? text.charCodeAt(end + 1) : sign;
  if (first < 128 && beginsNamed[first] !== 1) return end;
  nameBehind.lastIndex = end;
  return nameBehind.test(text) ? nameBehind.lastIndex : end;
}

/** A picture or a letter in a circle that stands for the sign. */
export function atPicture(text: string, start: number, end: number): AtMark {
  return inBrackets(text, start, end) ?? withBlanks(text, start, end, 'picture');
}

const anyPicture = /^\p{Extended_Pictographic}\ufe0f?$/u;
const MAX_LABEL_CHARACTERS = 63;

/** Pictures between a word and a host that are glued to both: "jane🌀example.org". */
export function picturesBeforeHosts(
  text: string,
  { starts, ends }: TokenTable,
  joints: Joints,
): readonly AtMark[] {
  let marks: AtMark[] | undefined;
  for (let joint = 0; joint < joints.places.length; joint += 1) {
    if (((joints.kinds[joint] ?? 0) & PICTURE) === 0) continue;
    const place = joints.places[joint] ?? 0;
    const start = place < 0 ? 0 : (ends[place] ?? 0);
    const end = starts[place + 1] ?? text.length;
    if (place < 0 || end - start > MAX_PICTURE_UNITS || !isPictureUnit(unitAt(text, start))) continue;
    let host = end;
    while (isLabelAt(text, host) && host - end < MAX_LABEL_CHARACTERS) host += 1;
    if (text[host] === '.' && isWordAt(text, host + 1) && anyPicture.test(text.slice(start, end)))
      (marks ??= []).push({ kind: 'picture', start, end, hasLine: false, isAnyPicture: true });
  }
  return marks ?? none;
}
const none: readonly AtMark[] = [];
const MAX_PICTURE_UNITS = 4;
const FIRST_PICTURE_UNIT = 0x21_00;
/** Also "©" and "®", as machines read the sign. */
const isPictureUnit = (unit: number): boolean => unit >= FIRST_PICTURE_UNIT || unit === 0xa9 || unit === 0xae;

/** "AT" between small letters. */
export const atCapitals = (start: number): AtMark => ({
  kind: 'glued',
  start,
  end: start + 2,
  hasLine: false,
});

function withBlanks(text: string, from: number, to: number, kind: AtKind): AtMark {
  const start = beforeBlanks(text, from);
  const end = afterBlanks(text, to);
  return { kind, start, end, hasLine: hasLineEnd(text, start, from) || hasLineEnd(text, to, end) };
}

/** The word for the at sign at a place in the tokens; undefined where it is none. */
export function atWord(text: string, table: TokenTable, place: number): AtMark | undefined {
  const word = table.words[place] ?? '';
  const phrases = atNames.get(word);
  const mark = phrases && phraseAt(text, table, place, phrases);
  if (mark !== undefined) return mark;
  const use = placeWords.get(word);
  if (use === undefined) return undefined;
  const start = table.starts[place] ?? 0;
  const end = table.ends[place] ?? 0;
  // "ät" is no word of any text.
  const isPlace = text.charCodeAt(start) < 128;
  return use === 'place'
    ? markOf(text, start, end, isPlace ? 'word' : 'named')
    : isEnclosed(text, start, end)
      ? (inBrackets(text, start, end) ?? hyphenedMark(text, start, end))
      : undefined;
}

/** "a" among words, and nothing of "a rond" behind it: it is everywhere in running text. */
export function isPlainArticle(text: string, { starts, ends, numbers }: TokenTable, place: number): boolean {
  const start = starts[place] ?? 0;
  const end = ends[place] ?? 0;
  if (end - start !== 1 || unitAt(text, start) >= 128) return false;
  if (isSecondWord[numbers[place + 1] ?? 0] === 1) return false;
  // "a t"
  return (ends[place + 1] ?? 0) - (starts[place + 1] ?? 0) !== 1;
}

/** Whether something other than spaces and words is at both sides: spares most "a" the rest. */
function isEnclosed(text: string, start: number, end: number): boolean {
  const before = text[start - 1] === ' ' ? start - 2 : start - 1;
  const after = text[end] === ' ' ? end + 1 : end;
  return !isWordAt(text, before) && !isWordAt(text, after);
}

/** Whether a phrase may go on with a word: "a" begins many, and is everywhere in running text. */
const isSecondWord = tableOf(
  [...atNames.values()].flatMap((names) => names.flatMap(({ then }) => then[0] ?? [])),
);

function phraseAt(
  text: string,
  { starts, ends, numbers, words }: TokenTable,
  place: number,
  phrases: readonly SignWord[],
): AtMark | undefined {
  const start = starts[place] ?? 0;
  const isHan = (words[place] ?? '') >= '\u2e80';
  const mayGoOn = isSecondWord[numbers[place + 1] ?? 0] === 1 || isHan;
  for (const { then, isWord } of phrases) {
    if (then.length > 0 && !mayGoOn) continue;
    const last = ends[place + then.length];
    if (last === undefined || last - start > 24) continue;
    const end = ends[place] ?? 0;
    // "圈a" glued to the host: Han characters part what follows them.
    if (then[0] === 'a' && isHan && isWordAt(text, end + 1) && text[end] === 'a')
      return { kind: 'named', start, end: end + 1, hasLine: false };
    if (!then.every((word, step) => words[place + step + 1] === word)) continue;
    const mark = markOf(text, start, last, 'named');
    if (mark !== undefined) return isWord ? { ...mark, needsSaidDot: true } : mark;
  }
  return undefined;
}

function markOf(text: string, start: number, end: number, kind: AtKind): AtMark | undefined {
  const bracketed = inBrackets(text, start, end) ?? hyphenedMark(text, start, end);
  if (bracketed !== undefined) return bracketed;
  const mark = withBlanks(text, start, end, kind);
  const isApart = mark.start < start && mark.end > end;
  // "圈" parts itself; "jane at@example.org": the sign itself is there and is the mark.
  const isGlued =
    text.charCodeAt(start) >= 0x2e80 && isWordAt(text, mark.end) && isWordAt(text, mark.start - 1);
  return isApart || isGlued ? mark : undefined;
}

/** "jane-at-example" */
function hyphenedMark(text: string, start: number, end: number): AtMark | undefined {
  const before = text[start - 1];
  if (before !== text[end] || (before !== '-' && before !== '_' && before !== '.')) return undefined;
  if (end - start < 2) return undefined;
  return { kind: 'hyphened', start: start - 1, end: end + 1, hasLine: false };
}

/** With brackets on both sides, a space at most within; like signs on both sides have none within. */
function inBrackets(text: string, start: number, end: number): AtMark | undefined {
  const from = text[start - 1] === ' ' ? start - 2 : start - 1;
  const to = text[end] === ' ' ? end + 1 : end;
  const before = text[from] ?? '';
  const after = text[to] ?? '';
  if (before === '' || after === '') return undefined;
  const isPair = opening.includes(before) && closing.includes(after);
  if (!isPair && !(before === after && isLikeBrackets(text, start, end))) return undefined;
  return withBlanks(text, from, to + 1, 'bracketed');
}

function isLikeBrackets(text: string, start: number, end: number): boolean {
  const sign = text[start - 1] ?? '';
  if (sign !== text[end] || !likeBrackets.includes(sign)) return false;
  const isGlued = isWordAt(text, start - 2) || isWordAt(text, end + 1);
  const canBeGlued = sign !== '-' && sign !== '_' && sign !== '.';
  return isGlued ? canBeGlued : text[start - 2] === ' ' && text[end + 1] === ' ';
}
