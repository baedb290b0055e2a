// Labels that are written as they are: "insta", "tele gram", "ไลน์jane", "LINEは".
import { numberOf, rolesOf, roleAt } from '../text/heldWords';
import { foldWord, type TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { isBehindPlace, isMeantClosely, isMeantSmall } from './usernameClose';
import { isGluedBefore } from './usernameGlue';
import { byFirstWord, entries, isShouted, isShoutedLabel, type Label } from './usernameLabelTable';
import { halfWords, mayBePair } from './usernameMisspelt';

/** What a word may be in a label, as bits. */
const WHOLE = 1;
/** First of several words, the second of which `mayGoOn` knows. */
const OPENING = 2;
const SECOND = 4;
/** A label in capitals only. */
const SHOUTED = 8;
/** "only", a word of English that is a label where another language has an article before it: "el only", "mi only". */
const ONLY = 16;
const ARTICLE = 32;
/** First half of a label whose second half may be misspelt. */
const HALF = 64;

const articles = 'el mi mis tu il mio o meu no al le mon pe'.split(' ');
const roles = rolesOf([
  [WHOLE, entries.flatMap(({ words }) => (words.length === 1 ? words.filter(isUsualWord) : []))],
  [OPENING, entries.flatMap(({ words }) => (words.length > 1 ? words.slice(0, 1) : []))],
  [SECOND, entries.flatMap(({ words }) => words.slice(1))],
  [SHOUTED, ['of']],
  [ONLY, ['only']],
  [ARTICLE, articles],
  [HALF, halfWords],
]);
/** Words that are everywhere, and labels before or behind few others. */
function isUsualWord(word: string): boolean {
  return word !== 'only' && !isShoutedLabel(word);
}

/** By both numbers: 1 where a word may go on another in a label of several; some that do not share their places. */
const mayGoOn = new Uint8Array(1 << 14);
const placeOfTwo = (first: number, second: number): number =>
  (Math.imul(first, 31) ^ second) & (mayGoOn.length - 1);
for (const { words } of entries)
  if (words.length > 1) mayGoOn[placeOfTwo(numberOf(words[0] ?? ''), numberOf(words[1] ?? ''))] = 1;

function isGoneOn({ numbers, words: written }: TokenTable, place: number): boolean {
  const next = numbers[place + 1] ?? 0;
  if (next === 0 || mayGoOn[placeOfTwo(numbers[place] ?? 0, next)] !== 1) return false;
  const known = byFirstWord.get(written[place] ?? '') ?? [];
  return known.some(({ words }) => words[1] === written[place + 1]);
}

/** Whether a word begins a label by what is beside it: "only" and "we" are everywhere, and labels before few words. */
export function mayBeLabel(text: string, table: TokenTable, place: number): boolean {
  const { starts, numbers } = table;
  const role = roleAt(roles, numbers, place);
  if ((role & SHOUTED) !== 0)
    return (
      unitAt(text, starts[place] ?? 0) === CAPITAL_O || isLedOn(text, (starts[place] ?? 0) + SHOUTED_LETTERS)
    );
  if ((role & WHOLE) !== 0) return true;
  if ((role & OPENING) !== 0 && isGoneOn(table, place)) return true;
  if ((role & ONLY) !== 0 && (roleAt(roles, numbers, place - 1) & ARTICLE) !== 0) return true;
  if ((role & HALF) === 0) return false;
  return (
    (roleAt(roles, numbers, place + 1) & SECOND) !== 0 ||
    mayBePair(text, numbers[place] ?? 0, starts[place + 1] ?? text.length)
  );
}
const CAPITAL_O = 0x4f;
const SHOUTED_LETTERS = 2;

/** Whether a sign that leads to a name stands behind a word: a look that spares "of" in sentences all others. */
function isLedOn(text: string, end: number): boolean {
  const sign = text[end] === ' ' ? text[end + 1] : text[end];
  return sign !== undefined && leadingSigns.includes(sign);
}
const leadingSigns = ':=@-–>→➡⇒\ud83di'; // the last for "my of is"

/** Words of English that stand for a platform behind such an article: "el face", "mi snap". */
const loans = new Set('only face snap gram discord threads'.split(' '));
const articleBefore = new RegExp(`(?:^|[^\\p{L}])(?:${articles.join('|')}) $`, 'iu');
const isBehindArticle = (text: string, start: number): boolean =>
  articleBefore.test(text.slice(Math.max(0, start - 5), start));

/** The label that begins at a word that `mayBeLabel`. */
export function plainLabel(text: string, table: TokenTable, place: number): Label | undefined {
  if (isGluedBefore(text, table, place)) return undefined;
  const start = table.starts[place] ?? 0;
  const first = table.words[place] ?? '';
  const word = { start, end: table.ends[place] ?? 0 };
  if (isShoutedLabel(first) && !isShouted(text, word) && !isMeantSmall(text, word)) return undefined;
  for (const { words, platform, kind, isShort, isClose } of byFirstWord.get(first) ?? []) {
    const end = endOfLabel(text, table, place, words);
    if (end === undefined || isGluedBehind(text, end)) continue;
    const isLoan = kind === 'word' && loans.has(first) && isBehindArticle(text, start);
    if (words.length === 1 && first === 'only' && !isLoan) continue;
    if (words.length === 1 && first === 'sc' && isBehindPlace(text, start)) continue;
    if (isClose === true) {
      if (!isMeantClosely(text, { start, end })) continue;
      return { platform, kind, isShort, isClose, start, end };
    }
    return { platform, kind: isLoan ? 'plain' : kind, isShort, start, end };
  }
  return undefined;
}

/** Where a label of some words ends that begins at a place; undefined where other words stand there. */
function endOfLabel(
  text: string,
  { starts, ends, words: written }: TokenTable,
  place: number,
  words: readonly string[],
): number | undefined {
  let end = ends[place] ?? 0;
  for (let step = 1; step < words.length; step += 1) {
    if (written[place + step] !== words[step]) return undefined;
    const gap = (starts[place + step] ?? 0) - end;
    if (gap !== 0 && !(gap === 1 && ' -_.'.includes(text[end] ?? 'x'))) return undefined;
    end = ends[place + step] ?? 0;
  }
  return end;
}

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

/** "ไลน์jane99", "インスタはjane99": a name glued to a label in letters of another script, which is one word with it. */
export function gluedLabels(text: string, { starts, ends, others }: TokenTable): readonly Label[] {
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
    if (at === end || at - start > MAX_GLUED) continue;
    const label = labelOfOneWord(text, start, at);
    if (label !== undefined) found.push(label);
  }
  return found;
}

/** "TikTokの", "LINEは": a label in Latin letters, and what another script hangs on it. */
function particledLabel(text: string, start: number, end: number): Label | undefined {
  let at = start + 1;
  while (at < end && unitAt(text, at) < 128) at += 1;
  if (at === end || at - start > MAX_GLUED || unitAt(text, at) < FIRST_UNPARTED) return undefined;
  return labelOfOneWord(text, start, at);
}

function labelOfOneWord(text: string, start: number, end: number): Label | undefined {
  const known = byFirstWord.get(foldWord(text.slice(start, end)))?.find(({ words }) => words.length === 1);
  return known && { platform: known.platform, kind: known.kind, isShort: known.isShort, start, end };
}

const FIRST_UNPARTED = 0x0e_00;
const MAX_GLUED = 20;
