// The two parts of a mailbox among the items of a text: the host behind a place, the name before it.
import { appendAll } from '../../appendAll';
import { emailProviders, spokenProviders } from '../emailProviders';
import { mailDomainOf } from '../web/host';
import { plainEndings } from '../web/clearEndings';
import { latinEnding, undisguisedEnding } from '../web/hostEndings';
import type { Item } from './items';
import { partFillers } from './signTable';

export interface HostPart {
  readonly host: string;
  /** As written, dots undone. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** Weight of evidence that it is a mail host. */
  readonly weight: number;
  readonly isProvider: boolean;
  /** The ending is not there at all. */
  readonly isIncomplete: boolean;
  /** A dot or the ending is not written as such. */
  readonly isDisguised: boolean;
}

export interface NamePart {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly hasSpelledSign: boolean;
}

const providerHosts: ReadonlySet<string> = new Set(emailProviders.flatMap(({ hosts }) => hosts));
const providerNames: ReadonlySet<string> = new Set(
  [...providerHosts].map((host) => host.slice(0, host.indexOf('.'))),
);
/** Whether a word is what a mail provider is called: "gmail", "web", "mail". */
export const isProviderName = (word: string): boolean => providerNames.has(word);

const MAX_LABELS = 5;
const country = /^[a-z]{2}$/;

interface Label {
  readonly text: string;
  readonly end: number;
  /** Of the dot before it; 3 for a plain one. */
  readonly dot: number;
  readonly isDisguised: boolean;
}

/** The host that begins with an item; the longest beginning that a mailbox can be at. */
export function hostAt(items: readonly Item[], first: number): HostPart | undefined {
  const labels = labelsFrom(items, first);
  const start = items[first]?.start ?? 0;
  for (let count = Math.min(labels.length, MAX_LABELS); count >= 2; count -= 1) {
    const used = labels.slice(0, count);
    const found = hostOf(used, start);
    if (found !== undefined) return found;
  }
  return hyphened(labels[0], start) ?? alone(labels[0], start);
}

const hyphenedEnding = /^([a-z0-9]{2,30})[-_](com|net|org)$/i;

/** "jane@example-org" */
function hyphened(label: Label | undefined, start: number): HostPart | undefined {
  const [, name, ending] = hyphenedEnding.exec(label?.text ?? '') ?? [];
  if (label === undefined || name === undefined || ending === undefined) return undefined;
  const host = `${name}.${ending}`.toLowerCase();
  const base = {
    start,
    end: label.end,
    isProvider: providerHosts.has(host),
    isIncomplete: false,
    isDisguised: true,
  };
  return { ...base, host, written: host, weight: 1.25 };
}

function hostOf(labels: readonly Label[], start: number): HostPart | undefined {
  const ending = undisguisedEnding(labels.at(-1)?.text ?? '');
  const written = [...labels.slice(0, -1).map(({ text }) => text), ending].join('.');
  const host = mailDomainOf(written);
  if (host === undefined) return undefined;
  const isProvider = providerHosts.has(host);
  const dots = labels.slice(1);
  const weakest = Math.min(...dots.map(({ dot }) => dot));
  const isPlain = plainEndings.has(ending.toLowerCase());
  // What stands for no dot needs an ending that is nothing else, or a provider.
  if (weakest < (isPlain ? 0.2 : 0.75) && !isProvider) return undefined;
  const isDisguised = dots.some((label) => label.isDisguised) || ending !== labels.at(-1)?.text;
  const weight = (isProvider ? 2 : isPlain ? 1 : 0.5) + Math.min(weakest, 2) / 2;
  return {
    host,
    written,
    start,
    end: labels.at(-1)?.end ?? start,
    weight,
    isProvider,
    isIncomplete: false,
    isDisguised,
  };
}

const gluedEnding = /^([a-z]{2,12}?)(com|net|de|fr|ru)$/i;

/** "gmail" and "gmailcom" */
function alone(label: Label | undefined, start: number): HostPart | undefined {
  if (label === undefined) return undefined;
  const word = label.text.toLowerCase();
  const base = { start, end: label.end, isProvider: true, isDisguised: true };
  const usual = spokenProviders.get(word.replaceAll('-', ''));
  if (usual !== undefined) return { ...base, host: usual, written: usual, weight: 1.5, isIncomplete: true };
  const [, name = '', ending = ''] = gluedEnding.exec(word) ?? [];
  const host = `${name}.${ending}`;
  return providerHosts.has(host)
    ? { ...base, host, written: host, weight: 2, isIncomplete: false }
    : undefined;
}

function labelsFrom(items: readonly Item[], first: number): readonly Label[] {
  const labels: Label[] = [];
  let at = first;
  let dot = 3;
  let isDisguised = false;
  while (labels.length < MAX_LABELS) {
    const read = labelAt(items, at);
    if (read === undefined) break;
    labels.push({ text: latinEnding(read.text, labels.at(-1)?.text), end: read.end, dot, isDisguised });
    const { dot: between, next } = dotFrom(items, read.next);
    const after = items[next];
    if (between === undefined || after?.kind !== 'piece') break;
    const halves = halfGluedDot(labels, read, between, after);
    if (halves !== undefined) {
      appendAll(labels, halves);
      break;
    }
    const strength = dotStrength(between, after, { label: read, behind: items[next + 2] });
    if (strength === undefined || (labels.length > 1 && isComplete(read.text, between, after))) break;
    dot = strength;
    isDisguised =
      between.kind !== 'sign' || between.isSaid === true || between.isApart === true || between.text !== '.';
    at = next;
  }
  return labels;
}

const MAX_DOT_FILLERS = 6;

/** What stands between two labels, and where the second begins: "example, then a dot, then org", "example + . + org". */
function dotFrom(
  items: readonly Item[],
  first: number,
): { readonly dot: Item | undefined; readonly next: number } {
  const dot = items[first];
  // ".dot. com"
  const behind = items[first + 1]?.kind === 'gap' && dot?.isSaid === true ? first + 2 : first + 1;
  if (dot === undefined || dot.sign === '.') return { dot, next: behind };
  if (dot.kind !== 'gap' && dot.sign !== ',' && dot.sign !== '+') return { dot, next: first + 1 };
  const sign = pastFillers(items, first);
  if (sign === first || items[sign]?.sign !== '.') return { dot, next: first + 1 };
  return { dot: items[sign], next: pastFillers(items, sign + 1) };
}

function pastFillers(items: readonly Item[], first: number): number {
  let at = first;
  while (at - first < MAX_DOT_FILLERS) {
    const item = items[at];
    const isFiller =
      item !== undefined &&
      (item.kind === 'gap' ||
        item.sign === ',' ||
        item.sign === '+' ||
        (item.kind === 'piece' && partFillers.has(item.text.toLowerCase())));
    if (!isFiller) break;
    at += 1;
  }
  return at;
}

const dotBehind = /^(.{2,}?)(?:dot|d0t|punkt|punto|ponto)$/i;
const dotBefore = /^(?:dot|d0t|punkt|punto|ponto)([a-z]{2,4})$/i;

/** "examplDOT com" and "example dotcom": the name of the dot is glued to one side. Takes the label before out. */
function halfGluedDot(
  labels: Label[],
  read: ReadLabel,
  between: Item,
  after: Item,
): readonly Label[] | undefined {
  if (between.kind !== 'gap' || between.lines > 0) return undefined;
  const front = isEnding(after.text.toLowerCase()) ? dotBehind.exec(read.text)?.[1] : undefined;
  const back = front === undefined ? dotBefore.exec(after.text)?.[1]?.toLowerCase() : undefined;
  if (front === undefined && (back === undefined || !isEnding(back))) return undefined;
  const before = labels.pop();
  return [
    {
      text: front ?? read.text,
      end: read.end,
      dot: before?.dot ?? 3,
      isDisguised: before?.isDisguised === true,
    },
    { text: back ?? after.text, end: after.end, dot: 2, isDisguised: true },
  ];
}

/** Countries in which names end in "com" and the country. */
const behindCom = new Set('au br mx ar tr vn sg ph tw hk co pe ua pl cn my'.split(' '));

/** Behind a whole host a dot with blanks ends the sentence: "example.org . No calls". */
function isComplete(ending: string, between: Item, after: Item): boolean {
  if (!plainEndings.has(ending.toLowerCase()) || (between.text === '.' && between.isApart !== true))
    return false;
  const isParted = between.kind === 'gap' && /[|/–—]/.test(between.text);
  return ending.toLowerCase() !== 'com' || isParted || !behindCom.has(after.text);
}

interface ReadLabel {
  readonly text: string;
  readonly end: number;
  readonly next: number;
}

/** A label with the hyphens in it. */
function labelAt(items: readonly Item[], first: number): ReadLabel | undefined {
  const item = items[first];
  if (item?.kind !== 'piece') return undefined;
  let { text, end } = item;
  let next = first + 1;
  for (;;) {
    const sign = items[next];
    const piece = items[next + 1];
    if (sign?.sign !== '-' || sign.isApart === true || sign.isSaid === true || piece?.kind !== 'piece') break;
    text += `-${piece.text}`;
    end = piece.end;
    next += 2;
  }
  return { text, end, next };
}

/** How sure what stands between two labels is a dot; undefined where it is none. */
interface AroundDot {
  readonly label: ReadLabel;
  /** Item behind the second label and what follows it. */
  readonly behind: Item | undefined;
}

function dotStrength(between: Item, after: Item, { label, behind }: AroundDot): number | undefined {
  const ending = undisguisedEnding(after.text).toLowerCase();
  if (between.lines > 2) return undefined;
  if (between.kind === 'sign') {
    if (between.sign === '.') {
      const isBlankOnly = between.isApart === true && between.isSaid !== true && between.isEnclosed !== true;
      if (isBlankOnly && ((!isEnding(ending) && !secondLevels.has(ending)) || /^[A-Z][a-z]/.test(after.text)))
        return undefined;
      if (between.strength > 0) return between.isSaid === true ? between.strength + 0.5 : between.strength;
      // "example. com": a sentence may have ended.
      return /^[A-Z][a-z]/.test(after.text) || !isEnding(ending) ? undefined : 0.5;
    }
    if (between.sign === ',') return isEnding(ending) ? 0.5 : undefined;
    return undefined;
  }
  if (between.kind === 'bar' && !/^[;*:]$/.test(between.text)) return undefined;
  // Brackets or blanks only: "example (org)", "gmail com".
  if (!isEnding(ending)) return undefined;
  if (between.lines > 0 && between.text === '') return undefined;
  if (pronouns.has(ending) && !isProviderName(label.text.toLowerCase())) return undefined;
  // "example co uk"
  if (after.text === 'co' && behind?.kind === 'piece' && country.test(behind.text)) return 0.75;
  if (label.text === 'co' && country.test(after.text)) return 0.75;
  return between.text === '' ? (isProviderName(label.text.toLowerCase()) ? 0.4 : 0.2) : 0.75;
}

const secondLevels = new Set(['co', 'ac', 'gv', 'or']);
/** Country endings that are words of sentences: "jane@example (me)". */
const pronouns = new Set('me is it in at so to be no my us am as do by'.split(' '));
const isEnding = (word: string): boolean => plainEndings.has(word) || country.test(word);

const MAX_PIECES = 7; // of a name: "jane dot of dot the dot lane"
const MAX_NAME_CHARACTERS = 64; // RFC 5321

const isBlank = (item: Item | undefined): boolean =>
  item?.kind === 'gap' && item.text === '' && item.lines === 0;

/** The name that ends with an item. */
export function nameBefore(items: readonly Item[], last: number): NamePart | undefined {
  const item = items[last];
  if (item?.kind !== 'piece') return undefined;
  let { text: name, start } = item;
  let hasSpelledSign = false;
  let at = last - 1;
  for (let pieces = 1; pieces < MAX_PIECES; pieces += 1) {
    // "jane, dot, fic": the blank behind the second comma.
    if (isBlank(items[at]) && items[at - 1]?.isSaid === true) at -= 1;
    const sign = items[at];
    const piece = items[at - 1];
    if (sign?.kind !== 'sign' || sign.sign === '@' || sign.sign === ',' || sign.sign === undefined) break;
    if (piece?.kind !== 'piece') {
      if (sign.sign === '_' && sign.isApart !== true) {
        name = `_${name}`;
        start = sign.start;
      }
      break;
    }
    if (sign.isApart === true && sign.isSaid !== true && !(sign.isEnclosed === true || sign.sign === '_'))
      break;
    if (sign.lines > 0) break;
    if (sign.isApart === true) hasSpelledSign = true;
    name = piece.text + sign.sign + name;
    start = piece.start;
    at -= 2;
  }
  return name.length > MAX_NAME_CHARACTERS ? undefined : { name, start, end: item.end, hasSpelledSign };
}
