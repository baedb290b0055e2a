// The name near a label, by evidence: whatever words lead from one to the other, they say that a name comes, and the
// name looks like one. "find jane_doe99 on there, the ghost app", "mein snap heißt jane unterstrich fic".
import { foldWord } from '../text/tokens';
import { isCommonWord } from './commonWords';
import { isLooseCompound, isMadeOfTwo } from './inventedWords';
import { itemsOf, type Item } from './mailbox/items';
import { isHost, type Handle } from './usernameHandles';
import type { Label } from './usernameLabelTable';
import { beginsClause, isAlone, isBehindArticle, isUnknownWord } from './usernameAlone';
import { isPossible, isTelling, strengthOf, type Strength } from './usernameStrength';
import { announcements, connecting, leading, likening, naming, requesting, telling } from './usernameWords';

const REACH_CHARACTERS = 56; // "find jane_doe99 on there, that is the ghost app"
const MAX_STEPS = 12;
const MAX_WORDS = 6;
const MAX_PIECES = 4;
const MIN_WEIGHT = 3;

/** The name behind a label, else the one before it. */
export function handleNear(
  text: string,
  label: Label,
  { floor, ceiling }: { readonly floor: number; readonly ceiling: number },
): Handle | undefined {
  if (label.isClose === true) return undefined;
  // "x" is a label only with the sign itself at the name.
  if (label.kind === 'word' && label.end - label.start < 2) return undefined;
  if (isHost(text, label.end) || text.startsWith('/+', label.end)) return undefined;
  // A camera stands for pictures too.
  if (label.kind === 'emoji' && label.platform.id === 'instagram') return undefined;
  // "Instagram-Kurse": one noun.
  const isCompound = text[label.end] === '-' && /\p{L}/u.test(text[label.end + 1] ?? ' ');
  const behind = isCompound
    ? []
    : itemsOf(text, label.end, Math.min(ceiling, text.length, label.end + REACH_CHARACTERS));
  const right = nameAmong(text, label, behind, 1);
  if (right !== undefined) return right;
  const start = wordStart(text, Math.max(floor, label.start - REACH_CHARACTERS));
  return nameAmong(text, label, itemsOf(text, start, label.start), -1);
}

function wordStart(text: string, from: number): number {
  let at = from;
  // A word cut in two reads as another.
  while (at > 0 && at < from + REACH_CHARACTERS && /[\p{L}\p{N}_]/u.test(text[at - 1] ?? ' ')) at += 1;
  return at;
}

interface Way {
  words: number;
  hasSign: boolean;
  hasVerb: boolean;
  /** "as", "como" */
  hasLikening: boolean;
  /** "name", "heißt" */
  isTold: boolean;
  lines: number;
}

function nameAmong(text: string, label: Label, items: readonly Item[], step: 1 | -1): Handle | undefined {
  const way: Way = { words: 0, hasSign: false, hasVerb: false, hasLikening: false, isTold: false, lines: 0 };
  let at = step === 1 ? 0 : items.length - 1;
  for (let steps = 0; steps < MAX_STEPS; steps += 1, at += step) {
    const item = items[at];
    if (item === undefined) return undefined;
    if (item.kind === 'piece' || item.sign === '_') {
      if (item.kind === 'piece' && isConnecting(items, at)) {
        if (way.words === MAX_WORDS) return undefined;
        way.words += 1;
        const word = foldWord(item.text);
        if (naming.has(word)) way.hasVerb = true;
        if (likening.has(word)) way.hasLikening = true;
        if (telling.has(word)) way.isTold = true;
        continue;
      }
      return judged(text, label, items, { at, step, way });
    }
    if (!passes(item, way)) return undefined;
  }
  return undefined;
}

/** A word that leads on; not one that is a piece of a name: "is_anna". */
function isConnecting(items: readonly Item[], at: number): boolean {
  const { text } = items[at] as Item;
  if (text.length > 12 || !connecting.has(foldWord(text))) return false;
  return !isGluing(items[at - 1]) && !isGluing(items[at + 1]);
}

/** A sign within a name, glued to its pieces or said between them. */
const isGluing = (item: Item | undefined): boolean =>
  item?.kind === 'sign' &&
  item.sign !== ',' &&
  item.sign !== '@' &&
  (item.isApart !== true || item.isSaid === true);

/** Notes what a sign between label and name says; false where a thought ends. */
function passes(item: Item, way: Way): boolean {
  way.lines += item.lines;
  if (way.lines > 1) return false;
  if (item.kind === 'bar') {
    // Pictures are ornaments; a colon leads on.
    if (/[!?]/.test(item.text)) return false;
    if (item.text.includes(':')) way.hasSign = true;
    return true;
  }
  if (item.kind === 'gap') {
    if (/[=>~|"'(«→➡➜*[-]|\.\./.test(item.text)) way.hasSign = true;
    return true;
  }
  if (item.sign === '@' || item.sign === '-') way.hasSign = true;
  // ". " ends a sentence.
  return item.sign !== '.' || item.strength > 0;
}

interface Place {
  readonly at: number;
  readonly step: 1 | -1;
  readonly way: Way;
}

function judged(
  text: string,
  label: Label,
  items: readonly Item[],
  { at, step, way }: Place,
): Handle | undefined {
  const read = nameFrom(items, at, step);
  if (read === undefined || !isPossible(read.name) || connecting.has(foldWord(read.name))) return undefined;
  const { name, start, end, isHidden } = read;
  const strength = strengthOf(name);
  if (text[end] === '@' || text[end] === '/' || text[end] === '=') return undefined;
  if (
    text[start - 1] === '/' &&
    !((strength === 'name' || isMadeOfTwo(name)) && isSlashOf(text, label, start))
  )
    return undefined;
  if (text[start - 1] === '/' && isTelling(strength)) way.hasSign = true;
  if (strength === 'prose' || strength === 'number' || strength === 'word') return undefined;
  if (!isTelling(strength) && isBehindArticle(text, start) && !isUnknownWord(name)) return undefined;
  let weight = weightOf(name, strength, isHidden);
  // "suis moi sur insta demain": a request alone makes no name of a word, nor of a long one that a sentence goes on behind.
  const isSomeWord = !way.hasSign && (weight < 2 || (weight === LOOSE_WEIGHT && !endsClause(text, end)));
  const isAsked = step === 1 && (!isSomeWord || way.hasLikening) && isRequested(text, label.start);
  if (way.hasLikening && !way.hasVerb) weight += 0.5;
  if (isAsked) weight += 1;
  const isAllThere = step === 1 && way.lines === 0 && isAlone(text, label, { name, end, isTold: way.isTold });
  const isHeld = isAllThere || (isTelling(strength) && step === 1 && beginsClause(text, label.start));
  const isWordLabel = label.kind === 'word' && !(isHeld && isWordOnly(label));
  if (isWordLabel) weight -= way.hasSign || way.hasVerb || isAsked ? 0 : 1.5;
  else if (label.kind === 'plain' && !label.isShort) weight += 0.5;
  if (way.hasSign) weight += 1;
  if (way.hasVerb || isAskedFor(items, at, step)) weight += 1;
  if (isLedTo(items, at, { step, way })) weight += 0.5;
  if (isAllThere) weight += 1.6;
  else if (step === 1 && isBeside(text, label, { name, start, end }) && way.words === 0) weight += 0.8;
  weight -= 0.2 * way.words + 0.5 * way.lines;
  if (step === -1 && !isTelling(strength)) weight -= 0.5;
  if (weight < MIN_WEIGHT - (isWordLabel ? 0 : 0.2)) return undefined;
  return {
    start,
    end,
    name,
    confidence: weight >= 4 ? 0.7 : 0.6,
    ...(isHidden && { isHidden: true as const }),
  };
}

/** "snap" and "discord" are hardly ever words of an advert. */
const isWordOnly = ({ platform }: Label): boolean => platform.id === 'snapchat' || platform.id === 'discord';

const LOOSE_WEIGHT = 2.25;
const endsClause = (text: string, end: number): boolean =>
  /^(?: {0,2}(?:$|[^\p{L}\p{N}\s'’"«([{-])|[\n\r]|\.(?:\s|$))/u.test(text.slice(end, end + 4));

function weightOf(name: string, strength: Strength, isHidden: boolean): number {
  if (strength === 'name') return 3;
  if (strength === 'compound') return 2.8;
  const word = name.toLowerCase();
  if (isLooseCompound(word)) return LOOSE_WEIGHT;
  return /\./.test(name) || isHidden ? 2 : 1.5;
}

const MAX_REQUEST_WORDS = 4;
const REACH_OF_REQUEST = 34;

/** "find me on", "búscame en", "ajoute mon", "my": what leads up to a label and asks for the name there, or owns it. */
function isRequested(text: string, labelStart: number): boolean {
  const before = text.slice(Math.max(0, labelStart - REACH_OF_REQUEST), labelStart);
  const words = before.slice(before.search(/[^.,;:!?\n|()[\]"=<>`/]*$/)).match(/[\p{L}\p{M}']+/gu) ?? [];
  for (let step = 1; step <= Math.min(MAX_REQUEST_WORDS, words.length); step += 1) {
    const word = foldWord(words[words.length - step] ?? '').replace(/^(.*)-.*$/, '$1');
    if (requesting.has(word) || (step === 1 && announcements.has(word))) return true;
    // "add a stack line": the request is for something else.
    if (!connecting.has(word)) return false;
  }
  return false;
}

/** "kik/jane_doe99" */
const isSlashOf = (text: string, label: Label, start: number): boolean =>
  label.end === start - 1 && !/[\p{L}\p{N}./@]/u.test(text[label.start - 1] ?? ' ');

/** "find jane_doe99 on there, snap" */
function isAskedFor(items: readonly Item[], at: number, step: 1 | -1): boolean {
  if (step === 1) return false;
  for (let back = at - 1; back >= Math.max(0, at - 8); back -= 1) {
    const item = items[back] as Item;
    if (item.kind === 'piece') {
      if (isGluing(items[back + 1]) || isGluing(items[back - 1])) continue;
      return naming.has(foldWord(item.text));
    }
    if (item.kind === 'bar') return false;
  }
  return false;
}

/** "jane.fic on fansly" */
function isLedTo(items: readonly Item[], at: number, { step, way }: Pick<Place, 'step' | 'way'>): boolean {
  if (step === 1 || way.words !== 1 || way.lines > 0) return false;
  const lead = items.slice(at + 1).find(({ kind }) => kind === 'piece');
  return lead !== undefined && leading.has(foldWord(lead.text));
}

/** Label and name are all there is between two pauses: "insta janefic - incall only". */
function isBeside(
  text: string,
  label: Label,
  { name, start, end }: { readonly name: string; readonly start: number; readonly end: number },
): boolean {
  if (name.length < 6 || label.isShort || label.kind === 'word' || start - label.end > 2) return false;
  if (/^[a-z]+$/.test(name) && !isMadeOfTwo(name)) return false;
  const isBegin = /(?:^|[\n\r.,;:!?|(•✨*-] {0,2}|on |my |me )$/iu.test(
    text.slice(Math.max(0, label.start - 4), label.start),
  );
  return isBegin && /^ {0,2}(?:$|[\n\r,;!)|•/&]|[-–—] |\.(?:\s|$))/u.test(text.slice(end, end + 4));
}

interface ReadName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isHidden: boolean;
}

/** Pieces and the signs between them, from one on in one direction. */
function nameFrom(items: readonly Item[], from: number, step: 1 | -1): ReadName | undefined {
  const parts: string[] = [];
  let at = from;
  let last = from;
  let isHidden = false;
  for (let pieces = 0; pieces < MAX_PIECES;) {
    const item = items[at];
    if (item === undefined) break;
    if (item.kind === 'piece') {
      if (parts.length > 0 && pieces > 0 && isCommonWord(foldWord(item.text)) && isHidden) return undefined;
      parts.push(item.text);
      pieces += 1;
    } else if (isInnerSign(item) && isJoining(items, at)) {
      if (item.isSaid === true || item.isApart === true) isHidden = true;
      parts.push(item.sign ?? '');
    } else break;
    last = at;
    at += step;
  }
  if (step === -1) parts.reverse();
  // "mila_birch。29岁": a full stop, and what begins the next sentence.
  const isNext = step === 1 && items[last + 1]?.kind === 'piece' && /^\d{1,4}$/.test(parts.at(-1) ?? '');
  if (isNext && parts.at(-2) === '.') {
    parts.length -= 2;
    last -= 2;
  }
  const name = parts
    .join('')
    .replace(/[.-]+$/, '')
    .replace(/^[.-]+/, '');
  const [first, end] = step === 1 ? [from, last] : [last, from];
  const start = items[first]?.start ?? 0;
  return /[a-z]/i.test(name) && /^[\p{L}\p{N}_]/u.test(name)
    ? { name, start, end: items[end]?.end ?? start, isHidden }
    : undefined;
}

const isInnerSign = ({ kind, sign, lines }: Item): boolean =>
  kind === 'sign' && lines === 0 && (sign === '.' || sign === '_' || sign === '-');

/** A sign with pieces at both sides, written, said or bracketed; an underscore may also begin or end a name. */
function isJoining(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const isBetween = items[at - 1]?.kind === 'piece' && items[at + 1]?.kind === 'piece';
  if (item.isApart !== true) return isBetween || item.sign === '_';
  return isBetween && (item.isSaid === true || item.isEnclosed === true || item.sign === '_');
}
