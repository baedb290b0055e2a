// Labels that are misspelt, shortened or stretched, in one word or in two: "instagrm", "insta gramm".
import { numberOf, tellOdd } from '../text/heldWords';
import type { TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { isGivenName } from './inventedWords';
import type { Platform } from './platforms/platforms';
import {
  keysBeside,
  labels,
  leads,
  MAX_MISSPELT_LETTERS,
  MIN_MISSPELT_LETTERS,
  MIN_SLIPPED_LETTERS,
  platformMisspeltAs,
  withoutVowels,
} from './usernameMisspelling';
import { isDigitUnit } from './web/characters';

export interface MisspeltLabel {
  readonly platform: Platform;
  readonly start: number;
  readonly end: number;
  /** Of two words. */
  readonly isPair?: true;
}

// What a misspelt label may begin with, so that nearly all words are passed by without a look-up: its own first letters
// with one left out or changed. Letters are five bits each; capitals and small letters share them.
const bitsOf = (text: string, at: number): number => (at < text.length ? unitAt(text, at) & 31 : 0);
const keyOf = (first: number, second: number, third: number): number => (first << 10) | (second << 5) | third;

/** By three letters: what they say of a word that begins with them. */
const beginnings = new Uint8Array(1 << 15);
const MISSPELT = 1;
/** The fourth letter tells, and the third may be any. */
const ASK_FOURTH = 2;
/** By the first, second and fourth letter. */
const byFourth = new Uint8Array(1 << 15);
const LETTERS = Array.from({ length: 32 }, (_, letter) => letter);

function noteBeginnings(label: string): void {
  const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((at) => bitsOf(label, at));
  for (const [second, third] of [
    [b, c],
    [c, d],
    [b, d],
    [a, b],
    [b, b],
    [c, b],
  ] as const)
    noteBeginning(a, second, third);
  // "elegram", "etlegram", "ttelegram", "relegram"
  for (const [first, second, third] of [
    [b, c, d],
    [b, a, c],
    [a, a, b],
  ] as const)
    noteBeginning(first, second, third);
  if (label.length >= MIN_SLIPPED_LETTERS)
    for (const key of keysBeside.get(label[0] ?? '') ?? '') noteBeginning(bitsOf(key, 0), b, c);
  const skeleton = withoutVowels(label);
  const [e = 0, f = 0, g = 0] = Array.from(skeleton, (_, at) => bitsOf(skeleton, at));
  for (const third of [g, a, b, c, d]) noteBeginning(e, f, third);
  for (const lead of leads) {
    const [first = 0, second = 0, third = 0] = [0, 1, 2].map((at) => bitsOf(lead + label, at));
    noteBeginning(first, second, third);
  }
  // The second letter may be any, or the third.
  for (const second of LETTERS) noteBeginning(a, second, c);
  for (const fourth of [d, c]) byFourth[keyOf(a, b, fourth)] = 1;
  for (const third of LETTERS)
    beginnings[keyOf(a, b, third)] = (beginnings[keyOf(a, b, third)] ?? 0) | ASK_FOURTH;
}

function noteBeginning(first: number, second: number, third: number): void {
  const key = keyOf(first, second, third);
  beginnings[key] = (beginnings[key] ?? 0) | MISSPELT;
}
for (const label of labels.keys()) noteBeginnings(label);

/** Whether the first letters of a word may be those of a misspelt label. */
function mayBeMisspelt(text: string, at: number): boolean {
  const first = bitsOf(text, at);
  const second = bitsOf(text, at + 1);
  const told = beginnings[keyOf(first, second, bitsOf(text, at + 2))] ?? 0;
  if (told === 0) return false;
  return (told & MISSPELT) !== 0 || byFourth[keyOf(first, second, bitsOf(text, at + 3))] === 1;
}

tellOdd(
  (word) =>
    word.length >= MIN_MISSPELT_LETTERS &&
    word.length <= MAX_MISSPELT_LETTERS &&
    mayBeMisspelt(word, 0) &&
    platformMisspeltAs(word) !== undefined,
);

const none: readonly MisspeltLabel[] = [];

/** Labels of one word that are misspelt; those of plain letters are told as odd. */
export function misspeltLabels(
  text: string,
  { starts, ends, odd, words }: TokenTable,
): readonly MisspeltLabel[] {
  let found: MisspeltLabel[] | undefined;
  for (const place of odd) {
    const start = starts[place] ?? 0;
    if (!mayBeMisspelt(text, start)) continue;
    const end = ends[place] ?? 0;
    if (end - start < MIN_MISSPELT_LETTERS || end - start > MAX_MISSPELT_LETTERS) continue;
    const platform = platformMisspeltAs(words[place] ?? '');
    if (platform !== undefined && !isGlued(text, start, end)) (found ??= []).push({ platform, start, end });
  }
  return found ?? none;
}

/** First halves of labels, behind which a misspelt second half may stand: "insta gramm", "snap chatt". */
const halves: ReadonlyMap<string, string> = new Map(
  Object.entries({
    insta: 'g',
    tele: 'g',
    snap: 'c',
    whats: 'a',
    face: 'b',
    only: 'f',
    tik: 't',
    kakao: 't',
    we: 'c',
  }),
);
export const halfWords: readonly string[] = [...halves.keys()];
const letterBehind = new Uint8Array(Math.max(...halfWords.map(numberOf)) + 1);
for (const [half, letter] of halves) letterBehind[numberOf(half)] = letter.charCodeAt(0);

/** Whether a second half may begin at a place: "only" is everywhere, and before a word with "f" seldom. */
export const mayBePair = (text: string, number: number, next: number): boolean =>
  (letterBehind[number] ?? 0) !== 0 &&
  next < text.length &&
  (unitAt(text, next) | 0x20) === letterBehind[number];

/** The label of two words, the second of them misspelt, that begins at a token: "insta gramm". */
export function misspeltPairAt(text: string, table: TokenTable, place: number): MisspeltLabel | undefined {
  const { starts, ends, words } = table;
  const next = place + 1;
  const end = ends[place] ?? 0;
  const begin = starts[next];
  if (begin !== end + 1 || isDigitUnit(unitAt(text, begin))) return undefined;
  const word = words[place] ?? '';
  if (!halves.has(word) || !' -_.'.includes(text[end] ?? '')) return undefined;
  // "insta goran_river"
  const endOfPair = ends[next] ?? 0;
  if (gluedToName.test(text.slice(endOfPair, endOfPair + 2))) return undefined;
  const platform = joined(word, words[next] ?? '');
  return platform && { platform, start: starts[place] ?? 0, end: endOfPair, isPair: true };
}

const gluedToName = /^[_\d]|^[.-][a-z\d]/i;

function joined(first: string, second: string): Platform | undefined {
  if (second.length < 2 || second.length > 8) return undefined;
  const whole = labels.get(first + second);
  if (whole !== undefined) return whole;
  // "insta goran": a name beside the label is no second half of it.
  return isGivenName(second) ? undefined : platformMisspeltAs(first + second);
}

const gluing = new Set(Array.from('@_.', (sign) => sign.charCodeAt(0)));

/** Part of an address or a name: "x@instagrm.com", "telegam_fan". */
function isGlued(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  // "#berlin030vibes"
  if (before >= 0x30 && before <= 0x39) return true;
  const isBefore = gluing.has(before) && text.charCodeAt(start - 2) !== 0x20 && start > 1;
  const behind = text.charCodeAt(end);
  if (before === 0x2e && text.charCodeAt(start - 2) >= 0x2e_80) return false;
  return isBefore || behind === 0x5f || (behind === 0x2e && /[\p{L}\p{N}]/u.test(text[end + 1] ?? ' '));
}
