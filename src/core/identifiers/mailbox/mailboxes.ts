// Mailboxes by one grammar: a name, something like an at sign, a host. Whatever writes the signs, the evidence of all
// parts is added up; too little of it gives nothing, and what looks like a part of a mailbox is no site either.
import type { Span } from '../../brand';
import { isCommonWord, isProseWord } from '../commonWords';
import { foldWord } from '../../text/tokens';
import { isCompoundName } from '../inventedWords';
import { isWordAt } from '../web/characters';
import { isNumberSaid } from '../emailParts';
import { hasMailPicture, itemsOf, type Item } from './items';
import { hostAt, nameBefore, type HostPart, type NamePart } from './readParts';
import { partFillers } from './signTable';

export interface Mailbox extends Span {
  readonly name: string;
  readonly host: HostPart;
  readonly isObfuscated: boolean;
  readonly weight: number;
}

export interface MailboxesRead {
  readonly mailboxes: readonly Mailbox[];
  /** What is part of a mailbox, readable or not: no site begins there. */
  readonly shadows: readonly Span[];
}

const nothing: MailboxesRead = { mailboxes: [], shadows: [] };
const REACH_BEFORE = 100; // the name of a mailbox with its signs said
const REACH_BEHIND = 120;
const MIN_WEIGHT = 4;

/**
 * Mailboxes around places where a sign of one stands.
 *
 * @param anchors - places in the text, in order. Stretches around them are read once, so that the cost is linear.
 * @param known - mailboxes that are read already, in order: what is in them is not read again.
 */
export function mailboxesAround(
  text: string,
  anchors: readonly number[],
  known: readonly Span[],
): MailboxesRead {
  if (anchors.length === 0) return nothing;
  let next = 0;
  const isKnown = (item: Item): boolean => {
    while (next < known.length && (known[next]?.end ?? 0) <= item.start) next += 1;
    return (known[next]?.start ?? item.end) < item.end;
  };
  const mailboxes: Mailbox[] = [];
  const shadows: Span[] = [];
  for (const { start, end } of stretchesOf(text, anchors)) {
    const items = itemsOf(text, start, end);
    let floor = -1;
    for (let at = 0; at < items.length; at += 1) {
      const sign = items[at] as Item;
      if (sign.sign !== '@' || isOfPath(text, sign)) continue;
      if (isKnown(sign)) {
        floor = known[next]?.end ?? floor;
        continue;
      }
      const mark = markAround(items, at, floor);
      const read = readAround(text, items, mark, floor);
      if (read === undefined) continue;
      if (read.mailbox !== undefined) {
        mailboxes.push(read.mailbox);
        floor = read.mailbox.end;
        while (at + 1 < items.length && (items[at + 1] as Item).start < floor) at += 1;
      }
      shadows.push(read.shadow);
    }
  }
  return { mailboxes, shadows };
}

function stretchesOf(text: string, anchors: readonly number[]): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const anchor of anchors) {
    let start = Math.max(0, anchor - REACH_BEFORE);
    // A word cut in two reads as another.
    while (start > 0 && start < anchor && isSmallOrDigit(text.charCodeAt(start - 1))) start += 1;
    const end = Math.min(text.length, anchor + REACH_BEHIND);
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

const isSmallOrDigit = (unit: number): boolean => {
  const small = unit | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
};

/** An at sign with the words that lead to and from it: "then the @ sign, then". */
interface Mark {
  readonly first: number;
  readonly last: number;
  readonly fillers: number;
  readonly item: Item;
}

const MAX_FILLERS = 5;

function markAround(items: readonly Item[], at: number, floor: number): Mark {
  const item = items[at] as Item;
  const left = fillersFrom(items, at, -1, floor);
  const right = fillersFrom(items, at, 1, floor);
  return { first: left.at, last: right.at, fillers: left.count + right.count, item };
}

function fillersFrom(
  items: readonly Item[],
  from: number,
  step: 1 | -1,
  floor: number,
): { readonly at: number; readonly count: number } {
  let at = from;
  let count = 0;
  for (let seen = 0; seen < 2 * MAX_FILLERS + 2; seen += 1) {
    const next = items[at + step];
    if (next === undefined || next.end <= floor) break;
    const isParting =
      next.kind === 'gap' || next.sign === ',' || isPlusApart(items, at + step, step) || isPicture(next);
    const isFiller =
      next.kind === 'piece' && partFillers.has(foldWord(next.text)) && isFree(items, at + step);
    // Another at sign right beside is one with it: "the at sign @".
    const isSame = next.sign === '@' && next.isSaid === true && count > 0;
    if (!isParting && !isFiller && !isSame) break;
    if (isFiller) count += 1;
    if (count > MAX_FILLERS) break;
    at += step;
  }
  return { at, count };
}

/** "jane 📧 at example dot org" */
const isPicture = ({ kind, text }: Item): boolean => kind === 'bar' && pictures.test(text);
const pictures = /^(?:\p{Extended_Pictographic}|\ufe0f){1,3}$/u;

/** "name + @ + host" */
function isPlusApart(items: readonly Item[], at: number, step: 1 | -1): boolean {
  const { sign, isApart } = items[at] as Item;
  return sign === '+' && (isApart === true || items[at + step]?.kind === 'gap');
}

/** Between gaps or signs with blanks; a filler glued to a sign is a part of the address: "is.anna@". */
function isFree(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const behind = items[at + 1];
  return isParting(before) && isParting(behind);
}
const isParting = (item: Item | undefined): boolean =>
  item === undefined ||
  item.kind === 'gap' ||
  item.kind === 'bar' ||
  item.isApart === true ||
  item.sign === ',';

interface ReadAround {
  readonly mailbox: Mailbox | undefined;
  readonly shadow: Span;
}

function readAround(text: string, items: readonly Item[], mark: Mark, floor: number): ReadAround | undefined {
  const { item } = mark;
  const nameItem = items[mark.first - 1];
  const host = hostAt(items, mark.last + 1);
  const name = nameItem !== undefined && nameItem.end > floor ? nameBefore(items, mark.first - 1) : undefined;
  if (host === undefined || name === undefined || name.start < floor) {
    if (item.strength < 2) return undefined;
    return { mailbox: undefined, shadow: { start: name?.start ?? item.start, end: host?.end ?? item.end } };
  }
  if (isUserInfo(text, name.start)) return undefined;
  const weight = weightOf(text, items, mark, { name, host });
  const span = { start: name.start, end: host.end };
  if (weight < MIN_WEIGHT) return item.strength < 2 ? undefined : { mailbox: undefined, shadow: span };
  const isObfuscated =
    item.isSaid === true ||
    item.isApart === true ||
    host.isDisguised ||
    name.hasSpelledSign ||
    mark.fillers > 0;
  return { mailbox: { ...span, name: name.name, host, isObfuscated, weight }, shadow: span };
}

/** `tiktok.com/@rose.fic` */
const isOfPath = (text: string, { start, end }: Item): boolean =>
  text[start] === '/' && text[end - 1] === '@' && isWordAt(text, end) && isWordAt(text, start - 1);

/** "@jane@example.org" and "https://jane@example.org" are no mailboxes. */
const isUserInfo = (text: string, start: number): boolean =>
  text[start - 1] === '@' || /:\/\/[^\s/?#@]{0,64}$/.test(text.slice(Math.max(0, start - 70), start));

interface Parts {
  readonly name: NamePart;
  readonly host: HostPart;
}

function weightOf(
  text: string,
  items: readonly Item[],
  { item, fillers, first }: Mark,
  { name, host }: Parts,
): number {
  let weight: number = item.strength + host.weight;
  weight += nameWeight(name);
  weight -= 0.25 * fillers + 0.5 * item.lines;
  if (hasMailPicture(text, item)) weight += 1;
  // "anja point lumen at example point com": whoever says one sign says all of them.
  if (name.hasSpelledSign && item.isSaid === true && host.isDisguised) weight += 0.5;
  // "photos by anna @lily.fiction": a handle.
  const isHandle = item.text === '@' && isBlank(text[item.start]) && text[item.end - 1] === '@';
  if (isHandle && host.weight < 2) weight -= 2;
  // "see you @ noon. de": what a sentence has before it.
  if (items[first - 1]?.kind !== 'piece') weight -= 2;
  return weight;
}

const isBlank = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

const roles = new Set(
  'info contact kontakt contacto contato booking bookings office hello hola mail'.split(' '),
);

/** How much a written name says by itself that it is one: 1 with a sign or digit in it, below 0 if a word of prose. */
export function nameWeight({ name, hasSpelledSign }: Pick<NamePart, 'name' | 'hasSpelledSign'>): number {
  const word = name.toLowerCase();
  if (roles.has(word)) return 0;
  if (isCommonWord(word) || isNumberSaid(word)) return -2;
  if (!/\p{L}/u.test(word)) return -1;
  if (word.length < 2) return -0.5;
  if (hasSpelledSign || /[\d_]|\p{L}[.-]\p{L}/u.test(word)) return 1;
  if (isCompoundName(word)) return 0.75;
  return isProseWord(word) ? 0 : 0.5;
}
