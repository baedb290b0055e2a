// Words that say at which platform a name is, found in a text: plainly ("insta"), in pieces ("tele gram"), with digits
// and signs for letters ("1nsta", "sn@p", "t-g"), letter by letter ("i g"), or as an emoji.
import type { Needs } from '../text/needs';
import { tableOf } from '../text/heldWords';
import { foldWord, tokensFrom, type Token, type TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { clustersOf, hiddenLabel, isGluedBefore, joins } from './usernameClusters';
import { byFirstWord, emoji, entries, isShouted, isShoutedLabel, type Label } from './usernameLabelTable';
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
import { AT, GLUE, jointsOf, LEADING, LETTERS, OTHER, PICTURE, SIGN, type Joints } from './web/joints';
import { innerNames } from './web/signWords';
import { apartFrom, inOrder, merged } from './web/spans';

/** "ไลน์jane" */
const scriptsGlued = /[\u0e00-\u9fff\uac00-\ud7a3][a-z_]/i;
/** What a text must hold: a site, a sign behind a label, or a label; a disguised label holds a digit or a sign. */
export const labelNeeds: Needs = {
  signs: '.@:=>~-!$|_*/0123456789',
  // A name whose signs are said has none of them.
  words: new Set([...byFirstWord.keys(), ...innerNames.keys()]),
  also: (text) => scriptsGlued.test(text) || emoji.some(({ sign }) => text.includes(sign)),
};

/**
 * Labels of a text, in order of place.
 *
 * @param places - in `table`, of the first words of labels.
 */
export function labelsIn(text: string, table: TokenTable, places: readonly number[]): readonly Label[] {
  const joints = jointsOf(text, table);
  const words: number[] = [];
  for (const place of places) if (mayBeLabel(text, table, place)) words.push(place);
  const clusters = (joints.has & CLUSTERED) === 0 ? [] : clustersOf(text, table, joints);
  const signed = (joints.has & SIGNED) === 0 ? [] : signsOf(text, table, joints);
  const misspelt = misspeltLabels(text, table);
  const glued = table.others.length === 0 ? [] : gluedLabels(text, table);
  const signs = (joints.has & PICTURE) === 0 ? [] : emojiLabels(text);
  if (words.length + clusters.length + signed.length + misspelt.length + signs.length + glued.length === 0)
    return none;
  const tokens = words.length + clusters.length === 0 ? [] : tokensFrom(table, text);
  const found: Label[] = [];
  const pairs: MisspeltLabel[] = [];
  for (const place of words) {
    const label = plainLabel(text, tokens, place);
    if (label !== undefined) found.push(label);
    const pair = misspeltPairAt(text, tokens, place);
    if (pair !== undefined) pairs.push(pair);
  }
  const plain = glued.length === 0 ? found : inOrder([...found, ...glued]);
  const hidden: Label[] = [];
  for (const cluster of clusters) {
    const label = hiddenLabel(text, tokens, cluster);
    if (label !== undefined) hidden.push(label);
  }
  for (const label of signedLabels(text, signed, plain)) hidden.push(label);
  if (hidden.length === 0 && signs.length === 0 && misspelt.length === 0 && pairs.length === 0) return plain;
  const sure = longest([...plain, ...hidden, ...signs]);
  // "insta gramm" is one label, and "insta" a piece of it.
  const whole = apartFrom(sure, pairs);
  const others = apartFrom(apartFrom(misspelt, pairs), merged(whole));
  return inOrder([...whole, ...pairs.map(asHidden), ...others.map(asHidden)]);
}

const none: readonly Label[] = [];
const CLUSTERED = GLUE | SIGN | LETTERS;
const LED = LEADING | AT | PICTURE;
const SIGNED = LED | OTHER;

const isWhole = tableOf(entries.flatMap(({ words }) => (words.length === 1 ? words : [])));
const isFirst = tableOf(byFirstWord.keys());
const isSecond = tableOf(entries.flatMap(({ words }) => words.slice(1)));
const isShoutedWord = tableOf(['of']);
/** A word of English that is a label where another language has an article before it: "el only", "mi only". */
const isOnly = tableOf(['only']);
const articles = 'el mi mis tu il mio o meu no al le mon pe'.split(' ');
const isArticle = tableOf(articles);
/** Words of English that stand for a platform behind such an article: "el face", "mi snap". */
const loans = new Set('only face snap gram discord threads'.split(' '));
const articleBefore = new RegExp(`(?:^|[^\\p{L}])(?:${articles.join('|')}) $`, 'iu');

/** Whether a word begins a label by what is behind it: "only" and "we" are everywhere, and labels before few words. */
function mayBeLabel(text: string, { starts, numbers }: TokenTable, place: number): boolean {
  const number = numbers[place] ?? 0;
  if (isFirst[number] !== 1) return false;
  if (isShoutedWord[number] === 1) return unitAt(text, starts[place] ?? 0) === CAPITAL_O;
  if (isOnly[number] === 1 && isArticle[numbers[place - 1] ?? 0] === 1) return true;
  if ((isWhole[number] === 1 && isOnly[number] !== 1) || isSecond[numbers[place + 1] ?? 0] === 1) return true;
  return mayBePair(text, number, starts[place + 1] ?? text.length);
}
const CAPITAL_O = 0x4f;

/** Labels that are misspelt; those of plain letters are told as odd. */
function misspeltLabels(text: string, { starts, ends, odd, words }: TokenTable): readonly MisspeltLabel[] {
  let found: MisspeltLabel[] | undefined;
  for (const place of odd) {
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
/** "ไลน์jane99", "インスタはjane99": a name glued to a label in letters of another script, which is one word with it. */
function gluedLabels(text: string, { starts, ends, others }: TokenTable): readonly Label[] {
  const found: Label[] = [];
  for (const place of others) {
    const start = starts[place] ?? 0;
    const end = ends[place] ?? 0;
    if (unitAt(text, start) < 128) {
      const label = particledLabel(text, start, end);
      if (label !== undefined) found.push(label);
      continue;
    }
    if (unitAt(text, start) < FIRST_UNPARTED || unitAt(text, end - 1) >= 128) continue;
    let at = start + 1;
    while (at < end && unitAt(text, at) >= FIRST_UNPARTED) at += 1;
    const label = byFirstWord.get(foldWord(text.slice(start, at)))?.find(({ words }) => words.length === 1);
    if (label !== undefined && at < end && at - start <= MAX_GLUED)
      found.push({ platform: label.platform, kind: label.kind, isShort: label.isShort, start, end: at });
  }
  return found;
}
/** "TikTokの", "LINEは": a label in Latin letters, and what another script hangs on it. */
function particledLabel(text: string, start: number, end: number): Label | undefined {
  let at = start + 1;
  while (at < end && unitAt(text, at) < 128) at += 1;
  if (at === end || at - start > MAX_GLUED || unitAt(text, at) < FIRST_UNPARTED) return undefined;
  const label = byFirstWord.get(foldWord(text.slice(start, at)))?.find(({ words }) => words.length === 1);
  return label && { platform: label.platform, kind: label.kind, isShort: label.isShort, start, end: at };
}
const FIRST_UNPARTED = 0x0e_00;
const MAX_GLUED = 20;

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
    const isLoan = kind === 'word' && loans.has(first.word) && isBehindArticle(text, first.start);
    if (first === last && first.word === 'only' && !isLoan) continue;
    return { platform, kind: isLoan ? 'plain' : kind, isShort, start: first.start, end: last.end };
  }
  return undefined;
}

const isBehindArticle = (text: string, start: number): boolean =>
  articleBefore.test(text.slice(Math.max(0, start - 5), start));

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

/** By code unit: 1 where it leads from a label to a name. */
const labelSigns = new Uint8Array(0x1_00_00);
for (const sign of ':=@→➡⇒') labelSigns[sign.charCodeAt(0)] = 1;
/** "$nap - jane" */
const isHyphenApart = (text: string, at: number): boolean =>
  unitAt(text, at + 1) === HYPHEN && unitAt(text, at) === SPACE && text[at + 2] === ' ';

const isLabelSignAt = (text: string, at: number): boolean => {
  const unit = unitAt(text, at);
  return (
    labelSigns[unit] === 1 ||
    (unit === HYPHEN && (text[at + 1] === '>' || (text[at + 1] === ' ' && text[at - 1] === ' '))) ||
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
    const kind = kinds[joint] ?? 0;
    const place = places[joint] ?? 0;
    if ((kind & LED) === 0 && !((kind & OTHER) !== 0 && isHyphenApart(text, ends[place] ?? 0))) continue;
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
