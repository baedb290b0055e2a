// Words that say at which platform a name is, found in a text: plainly ("insta"), in pieces ("tele gram"), with digits
// and signs for letters ("1nsta", "sn@p", "t-g"), letter by letter ("i g"), or as an emoji.
import type { Needs } from '../text/needs';
import { tableOf } from '../text/heldWords';
import { tokensFrom, tokensOf, type Token, type TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { platforms, type Platform } from './platforms/platforms';
import {
  MAX_MISSPELT_LETTERS,
  MIN_MISSPELT_LETTERS,
  mayBeMisspelt,
  mayBePair,
  misspeltLabelOf,
  misspeltPairAt,
  type MisspeltLabel,
} from './usernameMisspelt';
import { disguisedBefore, isSplitLabel, type DisguisedLabel } from './usernameDisguised';
import { isDigitUnit } from './web/characters';
import { AT, GLUE, jointsOf, LEADING, LETTERS, PICTURE, SIGN, type Joints } from './web/joints';
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
 * @param places - in `table`, of the first words of labels.
 */
export function labelsIn(text: string, table: TokenTable, places: readonly number[]): readonly Label[] {
  const joints = jointsOf(text, table);
  const words = places.filter((place) => mayBeLabel(text, table, place));
  const clusters = (joints.has & CLUSTERED) === 0 ? [] : clustersOf(text, table, joints);
  const signed = (joints.has & SIGNED) === 0 ? [] : signsOf(text, table, joints);
  const misspelt = misspeltLabels(text, table);
  const signs = (joints.has & PICTURE) === 0 ? [] : emojiLabels(text);
  if (words.length + clusters.length + signed.length + misspelt.length + signs.length === 0) return none;
  const tokens = words.length + clusters.length === 0 ? [] : tokensFrom(table, text);
  const plain = words.flatMap((place) => plainLabel(text, tokens, place) ?? []);
  const hidden = [
    ...clusters.flatMap((cluster) => hiddenLabel(text, tokens, cluster) ?? []),
    ...signedLabels(text, signed, plain),
  ];
  const pairs = words.flatMap((place) => misspeltPairAt(text, tokens, place) ?? []);
  if (hidden.length === 0 && signs.length === 0 && misspelt.length === 0 && pairs.length === 0) return plain;
  const sure = longest([...plain, ...hidden, ...signs]);
  // "insta gramm" is one label, and "insta" a piece of it.
  const whole = apartFrom(sure, pairs);
  const others = apartFrom(apartFrom(misspelt, pairs), merged(whole));
  return inOrder([...whole, ...pairs.map(asHidden), ...others.map(asHidden)]);
}

const none: readonly Label[] = [];
const CLUSTERED = GLUE | SIGN | LETTERS;
const SIGNED = LEADING | AT | PICTURE;

const isWhole = tableOf(entries.flatMap(({ words }) => (words.length === 1 ? words : [])));
const isFirst = tableOf(byFirstWord.keys());
const isSecond = tableOf(entries.flatMap(({ words }) => words.slice(1)));
const isShoutedWord = tableOf(['of']);

/** Whether a word begins a label by what is behind it: "only" and "we" are everywhere, and labels before few words. */
function mayBeLabel(text: string, { starts, numbers }: TokenTable, place: number): boolean {
  const number = numbers[place] ?? 0;
  if (isFirst[number] !== 1) return false;
  if (isShoutedWord[number] === 1) return unitAt(text, starts[place] ?? 0) === CAPITAL_O;
  if (isWhole[number] === 1 || isSecond[numbers[place + 1] ?? 0] === 1) return true;
  return mayBePair(text, number, starts[place + 1] ?? text.length);
}
const CAPITAL_O = 0x4f;

/** Labels that are misspelt; asked of every word that nobody looks for. */
function misspeltLabels(
  text: string,
  { starts, ends, numbers, words }: TokenTable,
): readonly MisspeltLabel[] {
  let found: MisspeltLabel[] | undefined;
  for (let place = 0; place < numbers.length; place += 1) {
    if (numbers[place] !== 0) continue;
    const start = starts[place] ?? 0;
    const end = ends[place] ?? 0;
    const length = end - start;
    if (length < MIN_MISSPELT_LETTERS || length > MAX_MISSPELT_LETTERS || !mayBeMisspelt(text, start))
      continue;
    const label = misspeltLabelOf(text, { start, end, word: words[place] ?? '' });
    if (label !== undefined) (found ??= []).push(label);
  }
  return found ?? noneMisspelt;
}
const noneMisspelt: readonly MisspeltLabel[] = [];

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

const labelSigns = new Set(Array.from(':=@→➡⇒', (sign) => sign.charCodeAt(0)));
const isLabelSignAt = (text: string, at: number): boolean => {
  const unit = unitAt(text, at);
  return (
    labelSigns.has(unit) ||
    (unit === HYPHEN && text[at + 1] === '>') ||
    (unit >= 0xd8_00 && text.startsWith('👉', at))
  );
};
const HYPHEN = 0x2d;

/** What a plain word before a sign must be the end of, or it is no disguise: misspelt words are found as such. */
function mayBeDisguised(text: string, { starts, ends, words }: TokenTable, place: number): boolean {
  const start = starts[place] ?? 0;
  const end = ends[place] ?? 0;
  const unit = unitAt(text, start);
  if (end - start < 2 || unit >= 128 || isDigitUnit(unit)) return true;
  const before = start === 0 ? LINE : unitAt(text, start - 1);
  if (before !== SPACE && before !== LINE && before !== OPENING_PARENTHESIS) return true;
  const behind = end < text.length ? unitAt(text, end) : SPACE;
  if (behind >= 128 || joins[behind] === 1) return true;
  return before === SPACE && place > 0 && isSplitLabel((words[place - 1] ?? '') + (words[place] ?? ''));
}
const SPACE = 0x20;
const LINE = 0x0a;
const OPENING_PARENTHESIS = 0x28;

/** Places of signs that a name may stand behind. */
function signsOf(text: string, table: TokenTable, { places, kinds }: Joints): readonly number[] {
  const { starts, ends } = table;
  const found: number[] = [];
  for (let joint = 0; joint < places.length; joint += 1) {
    if (((kinds[joint] ?? 0) & SIGNED) === 0) continue;
    const place = places[joint] ?? 0;
    if (place < 0 || !mayBeDisguised(text, table, place)) continue;
    const to = starts[place + 1] ?? text.length;
    for (let at = ends[place] ?? 0; at < to; at += 1) if (isLabelSignAt(text, at)) found.push(at);
  }
  return found;
}

/** Labels in any disguise right before a sign that a name follows: "in sta:", "!n$ta: @", "V❤:". */
function signedLabels(text: string, signs: readonly number[], plain: readonly Label[]): readonly Label[] {
  if (signs.length === 0) return none;
  const known = new Set(plain.map(({ end }) => end));
  const found = new Map<number, Label>();
  for (const at of signs) {
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

/**
 * Tokens that hang together over a sign or nothing, or single letters over a space: what a disguised label is made of,
 * where the first of them may begin one.
 */
function clustersOf(text: string, table: TokenTable, { places, kinds }: Joints): readonly Cluster[] {
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
    found.push({ first, last, kind: how });
  }
  return found;
}

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
