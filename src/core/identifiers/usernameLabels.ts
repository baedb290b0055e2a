// Words that say at which platform a name is, found in a text: plainly ("insta"), in pieces ("tele gram"), with digits
// and signs for letters ("1nsta", "sn@p", "t-g"), letter by letter ("i g"), or as an emoji.
import type { Needs } from '../text/needs';
import { tokensOf, type Token } from '../text/tokens';
import { platforms, type Platform } from './platforms/platforms';
import {
  MAX_MISSPELT_LETTERS,
  MIN_MISSPELT_LETTERS,
  misspeltLabelOf,
  misspeltPairAt,
  type MisspeltLabel,
} from './usernameMisspelt';
import { disguisedBefore, type DisguisedLabel } from './usernameDisguised';
import { innerNames } from './web/signWords';
import { apartFrom, inOrder, merged } from './web/spans';

/** `plain`: a word of its own; `word`: an ordinary word too; `hidden`: disguised; `apart`: letter by letter. */
export type LabelKind = 'plain' | 'word' | 'hidden' | 'apart' | 'emoji';

export interface Label {
  readonly platform: Platform;
  readonly kind: LabelKind;
  /** Two letters or so: means nothing without a sign. */
  readonly isShort: boolean;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly platform: Platform;
  readonly words: readonly string[];
  readonly kind: 'plain' | 'word';
  readonly isShort: boolean;
}

const SHORT_CHARACTERS = 3; // ig, sc, tg, wa, snp: fewer than four Latin letters
const isShortLabel = (label: string): boolean =>
  /^[a-z]+$/.test(label) && label.length <= SHORT_CHARACTERS && label !== 'kik';

const entries: readonly Entry[] = platforms.flatMap((platform) => [
  ...platform.labels.map((label) => entryOf(platform, label, 'plain')),
  ...(platform.wordLabels ?? []).map((label) => entryOf(platform, label, 'word')),
]);

/** "OF": a label in capitals only, and not among other capitals. */
function isShoutedLabel(word: string): boolean {
  return word === 'of';
}
const shoutedBefore = /(?:^|[^\p{L}])(?!MY |ON )\p{Lu}{2,}[,.]? $/u;
const isShouted = (text: string, { start, end }: Token): boolean =>
  text.slice(start, end) === 'OF' && !shoutedBefore.test(text.slice(Math.max(0, start - 16), start));

function entryOf(platform: Platform, label: string, kind: Entry['kind']): Entry {
  return { platform, words: tokensOf(label).map(({ word }) => word), kind, isShort: isShortLabel(label) };
}

/** Longest first, so that "line id" is read before "line". */
const byFirstWord = new Map<string, readonly Entry[]>();
for (const entry of [...entries].sort((left, right) => right.words.length - left.words.length)) {
  const [first = ''] = entry.words;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
}
/** Labels in one piece without separators, as disguised ones are read; ordinary words disguised are none any more. */
const byLetters = new Map(
  entries
    .filter(({ words }) => !isShoutedLabel(words[0] ?? ''))
    .map((entry) => [entry.words.join(''), entry] as const),
);
const MAX_DISGUISED_CHARACTERS = 24; // "t.e.l.e.g.r.a.m" and some
const emoji = platforms.flatMap((platform) => (platform.emoji ?? []).map((sign) => ({ sign, platform })));

/** What a text must hold: a site, a sign behind a label, or a label; a disguised label holds a digit or a sign. */
export const labelNeeds: Needs = {
  signs: '.@:=>~-!$|_0123456789',
  // A name whose signs are said has none of them.
  words: new Set([...byFirstWord.keys(), ...innerNames.keys()]),
  also: (text) => emoji.some(({ sign }) => text.includes(sign)),
};
export const isFirstWordOfLabel = (word: string): boolean => byFirstWord.has(word);

/**
 * Labels of a text, in order of place.
 *
 * @param places - in `tokens`, of the first words of labels.
 */
export function labelsIn(
  text: string,
  tokens: readonly Token[],
  places: readonly number[],
): readonly Label[] {
  const plain = places.flatMap((place) => plainLabel(text, tokens, place) ?? []);
  const { hidden, misspelt } = disguisedLabels(text, tokens);
  hidden.push(...signedLabels(text, plain));
  const signs = emojiLabels(text);
  const pairs = places.flatMap((place) => misspeltPairAt(text, tokens, place) ?? []);
  if (hidden.length === 0 && signs.length === 0 && misspelt.length === 0 && pairs.length === 0) return plain;
  const sure = longest([...plain, ...hidden, ...signs]);
  // "insta gramm" is one label, and "insta" a piece of it.
  const whole = apartFrom(sure, pairs);
  const others = apartFrom(apartFrom(misspelt, pairs), merged(whole));
  return inOrder([...whole, ...pairs.map(asHidden), ...others.map(asHidden)]);
}

/** Of labels over one another the longer: "inst*gram" rather than "inst". */
function longest(labels: readonly Label[]): readonly Label[] {
  const kept: Label[] = [];
  for (const label of inOrder(labels)) {
    const before = kept.at(-1);
    if (before === undefined || before.end <= label.start) kept.push(label);
    else if (label.end - label.start > before.end - before.start) kept[kept.length - 1] = label;
  }
  return kept;
}

const asHidden = ({ platform, start, end }: MisspeltLabel): Label => ({
  platform,
  kind: 'hidden',
  isShort: false,
  start,
  end,
});

function plainLabel(text: string, tokens: readonly Token[], place: number): Label | undefined {
  const first = tokens[place] as Token;
  if (isGluedBefore(text, tokens, place)) return undefined;
  if (isShoutedLabel(first.word) && !isShouted(text, first)) return undefined;
  for (const { words, platform, kind, isShort } of byFirstWord.get(first.word) ?? []) {
    let last = first;
    let fits = true;
    for (let step = 1; step < words.length && fits; step += 1) {
      const next = tokens[place + step];
      const gap = next === undefined ? 9 : next.start - last.end;
      fits =
        next?.word === words[step] && (gap === 0 || (gap === 1 && ' -_.'.includes(text[last.end] ?? 'x')));
      if (next !== undefined) last = next;
    }
    if (!fits || isGluedBehind(text, last.end)) continue;
    return { platform, kind, isShort, start: first.start, end: last.end };
  }
  return undefined;
}

/** Part of a longer word, an address or a name: "2ig", "x@snap", ".ig", "my_snap". */
function isGluedBefore(text: string, tokens: readonly Token[], place: number): boolean {
  const { start, word } = tokens[place] as Token;
  const before = text[start - 1];
  if (before === undefined || before === ' ' || before === '\n') return false;
  if (before === '_') return true;
  if (before === '@') return !isNameBefore(text, start - 1);
  // Behind the full stop of a Chinese sentence another one begins without a space.
  if (before === '.') return text[start - 2] !== ' ' && text[start - 2] !== '.' && !isHanAt(text, start - 2);
  // Chinese and Thai part no words.
  const left = tokens[place - 1];
  return left?.end === start && word < '\u0e00' && left.word < '\u0e00';
}

const isHanAt = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x2e_80;
const nameBeforeSpace = /[a-z][\w.-]*[\d_][\w.-]* {1,2}$/i;

/** "jane_doe99 @insta" is a name and its platform; "@insta" alone is a name. */
const isNameBefore = (text: string, at: number): boolean =>
  text[at - 1] === ' ' && nameBeforeSpace.test(text.slice(Math.max(0, at - 34), at));

function isGluedBehind(text: string, end: number): boolean {
  const next = text[end] ?? ' ';
  return (
    next === '_' ||
    (next <= 'z' &&
      /[\p{L}\p{N}]/u.test(next) &&
      /[\p{L}\p{N}]/u.test(text[end - 1] ?? '') &&
      (text[end - 1] ?? '') < '\u0e00')
  );
}

const labelSigns = [':', '=', '@', '→', '➡', '👉', '->', '⇒'];

/** Labels in any disguise right before a sign that a name follows: "in sta:", "!n$ta: @", "V❤:". */
function signedLabels(text: string, plain: readonly Label[]): readonly Label[] {
  const known = new Set(plain.map(({ end }) => end));
  const found = new Map<number, Label>();
  for (const sign of labelSigns)
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      const read = disguisedBefore(text, at, known);
      if (read !== undefined) found.set(read.start, labelOf(read));
    }
  return [...found.values()];
}

const labelOf = ({ platform, start, end, isShort }: DisguisedLabel): Label => ({
  platform,
  kind: 'hidden',
  isShort,
  start,
  end,
});

function emojiLabels(text: string): readonly Label[] {
  const found: Label[] = [];
  for (const { sign, platform } of emoji)
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + sign.length))
      found.push({ platform, kind: 'emoji', isShort: false, start: at, end: at + sign.length });
  return found.sort((left, right) => left.start - right.start);
}

const LEET_SIGNS = '!@$|+';
const PARTING_SIGNS = '.-_*~';
/** By character: 1 for what stands for a letter or parts letters within a disguised label. */
const joins = new Uint8Array(128);
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

interface DisguisedLabels {
  readonly hidden: Label[];
  readonly misspelt: readonly MisspeltLabel[];
}

/**
 * Tokens that hang together over a sign or nothing, or single letters over a space: what a disguised label is made of;
 * and misspelt ones, in the same walk, since it is one over all tokens.
 */
function disguisedLabels(text: string, tokens: readonly Token[]): DisguisedLabels {
  const hidden: Label[] = [];
  const misspelt: MisspeltLabel[] = [];
  const end = tokens.length - 1;
  let after = 0; // before this token all are taken
  let next = tokens[0];
  for (let first = 0; next !== undefined; first += 1) {
    const token: Token = next;
    next = tokens[first + 1];
    const length = token.end - token.start;
    if (token.number === 0 && length >= MIN_MISSPELT_LETTERS && length <= MAX_MISSPELT_LETTERS) {
      const label = misspeltLabelOf(text, token);
      if (label !== undefined) misspelt.push(label);
    }
    if (first < after || next === undefined) continue;
    const how = hanging(text, token, next);
    if (how === undefined) continue;
    let last = first + 1;
    while (last < end && hanging(text, tokens[last] as Token, tokens[last + 1] as Token) === how) last += 1;
    const found = hiddenLabel(text, tokens, { first, last, kind: how });
    if (found !== undefined) hidden.push(found);
    after = last;
  }
  return { hidden, misspelt };
}

/** How two neighbours hang together; this runs between all tokens of all texts. */
function hanging(text: string, left: Token, right: Token): Cluster['kind'] | undefined {
  const gap = right.start - left.end;
  if (gap === 0) return left.isNumber === right.isNumber ? undefined : 'hidden';
  if (gap !== 1) return undefined;
  const unit = text.charCodeAt(left.end);
  if (unit === 0x20)
    return left.end - left.start === 1 && right.end - right.start === 1 ? 'apart' : undefined;
  return unit < 128 && joins[unit] === 1 ? 'hidden' : undefined;
}

interface Cluster {
  readonly first: number;
  readonly last: number;
  readonly kind: 'hidden' | 'apart';
}

function hiddenLabel(
  text: string,
  tokens: readonly Token[],
  { first, last, kind }: Cluster,
): Label | undefined {
  const { start } = tokens[first] as Token;
  const { end } = tokens[last] as Token;
  if (end - start > MAX_DISGUISED_CHARACTERS || end - start < 2) return undefined;
  if (isFirstLetter[text.charCodeAt(start)] !== 1) return undefined;
  // "10-22", "020 7946"
  if (last - first === 1 && (tokens[first] as Token).isNumber && (tokens[last] as Token).isNumber)
    return undefined;
  if (isGluedBefore(text, tokens, first)) return undefined;
  const letters = lettersOf(text, start, end);
  const entry = byLetters.get(letters) ?? byLetters.get(letters.replaceAll('i', 'l')) ?? undefined;
  if (entry !== undefined && isDisguise(text, start, end, entry))
    return { platform: entry.platform, kind, isShort: entry.isShort, start, end };
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
  if (kind === 'word' && /^[^\d]*[-.][^\d]*$/.test(written)) return false;
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
