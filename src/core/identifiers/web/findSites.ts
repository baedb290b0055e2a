// Sites in clean text: with a scheme, with www, or bare; defanged, spaced or said. URL, domain and profile extractors
// read them. A site is looked for only around its dots, and where an ending, a "www" or a said dot stands.
import type { Span } from '../../brand';
import type { Needs } from '../../text/needs';
import { tableOf } from '../../text/heldWords';
import type { TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import { isCommonWord } from '../commonWords';
import { camelDots, capitalDots } from '../mailbox/signTable';
import { isBehindAt } from './behindAt';
import { backOver, isLabelAt, isUnparted, isWordAt } from './characters';
import { dotAt, gluedDotNames } from './dots';
import { endOfOddSign } from './oddDots';
import { isSlashSaid, labelEndsOf, triggerWords } from './labelEnds';
import { hostOf } from './host';
import { innerSignBefore } from './innerSigns';
import { jointsOf, OPENING, SLASH } from './joints';
import { hostOfBlanks } from './blankDots';
import { hostApart } from './hostApart';
import { readHost, readPlainHost, type HostReading } from './hostReader';
import type { DrawnTogether } from './letterRuns';
import { leadBefore, leadOfWhole } from './schemes';
import { addressSite, siteOf, type Site } from './site';
import { platformLinksIn } from './platformLinks';
import { apartFrom, inOrder } from './spans';

export type { Site } from './site';

export const siteNeeds: Needs = {
  signs: '.[&%',
  words: triggerWords,
  also: (text) =>
    capitalDots.some((dot) => text.includes(dot)) ||
    camelDots.some((dot) => text.includes(dot)) ||
    text.includes('。') ||
    text.includes('｡') ||
    gluedDotNames.some((name) => text.includes(name)) ||
    platformLinksIn(text).length > 0,
};

/** What of a prepared text the finder reads. */
export interface SiteText {
  readonly text: string;
  readonly table: TokenTable;
  /** Places in `table` of the words of `siteNeeds`, in order. */
  readonly places: readonly number[];
  readonly drawn: DrawnTogether | undefined;
  /** Mailboxes in order of place: no dot within one is looked at. */
  readonly mailboxes: readonly Span[];
}

/** Sites in order of place; hosts whose ending is on no public-suffix list are none. */
export function findSites({ text, table, places, drawn, mailboxes }: SiteText): readonly Site[] {
  const found = sitesOf(text, table, places, mailboxes);
  if (drawn === undefined) return found;
  const spelled = sitesOf(drawn.text, drawn.table, placesOf(drawn.table), none)
    .filter(({ start, end }) => drawn.isTouched(start, end))
    .map((site): Site => ({ ...site, ...drawn.spanOf(site.start, site.end), isDefanged: true }));
  // What overlaps a word drawn together is only a piece of it.
  return spelled.length === 0 ? found : inOrder([...apartFrom(found, spelled), ...spelled]);
}

const isTrigger = tableOf(triggerWords);

function placesOf({ numbers }: TokenTable): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < numbers.length; place += 1)
    if (isTrigger[numbers[place] ?? 0] === 1) places.push(place);
  return places;
}

function sitesOf(
  text: string,
  table: TokenTable,
  places: readonly number[],
  mailboxes: readonly Span[],
): readonly Site[] {
  const joints = jointsOf(text, table);
  const labelEnds = labelEndsOf(text, table, places, joints);
  const found = labelEnds.length === 0 ? none : sitesIn(text, labelEnds, mailboxes);
  const hasSlash = (joints.has & SLASH) !== 0;
  const whole = hasSlash && (joints.has & OPENING) !== 0 ? withAddresses(text, found) : found;
  const isSaid = isSlashSaid(table, places);
  return hasSlash || isSaid ? withLinks(whole, platformLinksIn(text, isSaid)) : whole;
}

const none: readonly never[] = [];
/** Links typed by hand, instead of what of them was read as a bare host. */
function withLinks(sites: readonly Site[], links: readonly Site[]): readonly Site[] {
  if (links.length === 0) return sites;
  const missing = links.filter((link) => !isWithinOneOf(sites, link));
  return missing.length === 0 ? sites : inOrder([...apartFrom(sites, missing), ...missing]);
}

/** Whether one of the sites, which are in order and apart, holds all of a stretch. */
function isWithinOneOf(sites: readonly Site[], { start, end }: Span): boolean {
  let low = 0;
  let high = sites.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sites[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (sites[low - 1]?.end ?? 0) >= end;
}

function sitesIn(text: string, labelEnds: readonly number[], mailboxes: readonly Span[]): readonly Site[] {
  const found: Site[] = [];
  let after = 0;
  let next = 0;
  for (const labelEnd of labelEnds) {
    if (labelEnd <= after) continue;
    while (next < mailboxes.length && (mailboxes[next]?.end ?? 0) < labelEnd) next += 1;
    if ((mailboxes[next]?.start ?? labelEnd) < labelEnd) continue;
    const read = siteAround(text, labelEnd, after);
    if (read === undefined) continue;
    if (read.site !== undefined) found.push(read.site);
    after = read.end;
  }
  return found;
}

interface ReadAround {
  readonly site: Site | undefined;
  /** Before this no other site begins. */
  readonly end: number;
}

function siteAround(text: string, labelEnd: number, after: number): ReadAround | undefined {
  let start = backOver(text, labelEnd, isLabelAt, { max: 63, floor: after });
  start = startBeforeOddSigns(text, start, labelEnd, after);
  start = startBeforeSameDots(text, start, labelEnd, after);
  while (start < labelEnd && !isWordAt(text, start)) start += 1;
  start = behindHan(text, start, labelEnd);
  // "http%3A%2F%2Fexample.org"
  if (text[start - 1] === '%' && /^2f/i.test(text.slice(start, start + 2))) start += 2;
  if (start === labelEnd) return undefined;
  // A mailbox, unless an address of the web with a user's name before it.
  if (text[start - 1] === '@' && !text.slice(Math.max(0, start - 80), start).includes('://'))
    return undefined;
  const lead = leadBefore(text, start);
  const blank = lead.hasScheme ? undefined : hostOfBlanks(text, labelEnd);
  if (blank !== undefined && blank.start >= after) {
    const site = siteOf(text, blank.host, { ...lead, start: blank.start }, false);
    if (site !== undefined) return { site, end: site.end };
  }
  if (!lead.hasScheme && !canBegin(text, start)) return undefined;
  const host = hostFrom(text, start);
  if (host === undefined) return undefined;
  const hostEnd = host.ends.at(-1) ?? start;
  if (text[hostEnd] === '@') {
    // A mailbox, or the user part of an address of the web: what follows is read with its own dots.
    return { site: undefined, end: hostEnd };
  }
  const site = withHyphenSaid(text, siteOf(text, host, lead, false), after);
  if (site === undefined) return undefined;
  const isOfMail = !site.hasScheme && !site.hasWww && isBehindAt(text, start);
  return { site: isOfMail ? undefined : site, end: site.end };
}

/** "网址example点net": Chinese parts no words, and what is before Latin letters is none of the host. */
function behindHan(text: string, start: number, end: number): number {
  if (!isUnparted(unitAt(text, start)) || isUnparted(unitAt(text, end - 1))) return start;
  let at = end;
  while (at > start && !isUnparted(unitAt(text, at - 1))) at -= 1;
  while (at < end && !isWordAt(text, at)) at += 1;
  return at === end ? start : at;
}

/** "violet hyphen studio dot com": what is before the name of the sign belongs to a host that is said. */
function withHyphenSaid(text: string, site: Site | undefined, floor: number): Site | undefined {
  if (site === undefined || !site.isDefanged || site.hasScheme || text[site.start - 1] !== ' ') return site;
  const inner = innerSignBefore(text, site.start, floor);
  if (inner?.sign !== '-' || inner.isBare === true) return site;
  const start = backOver(text, inner.place, isLabelAt, { max: 63, floor });
  const host =
    start === inner.place ? undefined : hostOf(`${text.slice(start, inner.place)}-${site.host.written}`);
  return host === undefined ? site : { ...site, start, host };
}

/** "shop🔸example🔸net": the label before another such sign. */
function startBeforeOddSigns(text: string, first: number, labelEnd: number, floor: number): number {
  let start = first;
  const sign = text.slice(labelEnd, endOfOddSign(text, labelEnd));
  if (sign === '') return start;
  for (let labels = 0; labels < 3; labels += 1) {
    if (!text.startsWith(sign, start - sign.length)) break;
    const before = backOver(text, start - sign.length, isLabelAt, { max: 63, floor });
    if (before === start - sign.length || before < floor) break;
    start = before;
  }
  return start;
}

/** "shop,example,com", "shop point example point com", "shop. example. com": the label before the same doubtful dot. */
function startBeforeSameDots(text: string, first: number, labelEnd: number, floor: number): number {
  if (first <= floor + 1 || !isDoubtfulDotAt(text, labelEnd) || isLabelAt(text, first - 1)) return first;
  if (!mayBeSame(text, first, labelEnd)) return first;
  const dot = dotAt(text, labelEnd);
  if (dot === undefined || dot.hasLine === true) return first;
  const sign = text.slice(labelEnd, dot.end);
  if (text.slice(first - sign.length, first).toLowerCase() !== sign.toLowerCase()) return first;
  const end = first - sign.length;
  const start = backOver(text, end, isLabelAt, { max: 63, floor });
  const label = text.slice(start, end);
  const isList = sign === ',' && text[start - 1] === ',';
  if (end - start < MIN_SAME_LETTERS || isList || !smallLabel.test(label)) return first;
  return dot.kind !== 'comma' && isCommonWord(label) ? first : start;
}
const MIN_SAME_LETTERS = 3; // "e,example,com"
const smallLabel = /^[a-z][a-z0-9-]*$/;

/** Whether the word or sign behind a label stands before it too: spares most labels the look at the dot. */
function mayBeSame(text: string, first: number, labelEnd: number): boolean {
  if (text[labelEnd] !== ' ') return ',. '.includes(text[first - 1] ?? 'x');
  const next = text.indexOf(' ', labelEnd + 1);
  const length = next - labelEnd + 1;
  return next !== -1 && length < MAX_SAID && text.startsWith(text.slice(labelEnd, next + 1), first - length);
}
const MAX_SAID = 16;

/** A comma, a period before a blank, or an ordinary word for the dot. */
function isDoubtfulDotAt(text: string, at: number): boolean {
  const sign = text[at];
  if (sign === ',') return isWordAt(text, at + 1);
  return (
    (sign === '.' && (text[at + 1] === ' ' || text[at + 1] === '.')) ||
    (sign === ' ' && isWordAt(text, at + 1))
  );
}

/** The labels of a host; also of one whose dots are only blanks, where "www" stands before: "www example com". */
function hostFrom(text: string, start: number): HostReading | undefined {
  const host = readHost(text, start);
  if (host === undefined || !/^(?:www(?:$|[-_])|https?$)/i.test(host.labels[0] ?? '')) return host;
  if (host.labels.length > 2 || (host.labels.length > 1 && !/^(?:www|https?)$/i.test(host.labels[0] ?? '')))
    return host;
  return hostApart(text, start) ?? host;
}

/** Whether a host without scheme may begin here: not within a mailbox, a path, or a chain of dots. */
function canBegin(text: string, start: number): boolean {
  switch (text[start - 1]) {
    case '@':
    case '\\':
      return false;
    case '/':
      // "//example.org", and "://example.org" without its scheme.
      return (
        text[start - 2] === '/' &&
        !isWordAt(text, start - 3) &&
        (text[start - 3] !== ':' || !isWordAt(text, start - 4))
      );
    case '.':
      return text[start - 2] === '.';
    case '\n':
      // "exam-" on the line above: the rest of a word.
      return !(text[start - 2] === '-' && isWordAt(text, start - 3));
    default:
      return true;
  }
}

/** Hosts in square brackets, which have no dot to be found by. */
function withAddresses(text: string, found: readonly Site[]): readonly Site[] {
  let at = text.indexOf('://[');
  if (at === -1) return found;
  const addresses: Site[] = [];
  for (; at !== -1; at = text.indexOf('://[', at + 1)) {
    const site = addressSite(text, leadBefore(text, at + 3), at + 3);
    if (site !== undefined && site.start >= (addresses.at(-1)?.end ?? 0)) addresses.push(site);
  }
  return inOrder([...apartFrom(found, addresses), ...addresses]);
}

/** The site that a whole text is, read as a column declared to hold one; undefined if it is none. */
export function siteOfWhole(written: string): Site | undefined {
  const text = written.trim();
  const { hostStart, ...lead } = leadOfWhole(text);
  const plain = readPlainHost(text, hostStart);
  const isHost = plain !== undefined && hostOf(plain.labels.join('.')) !== undefined;
  const host = isHost ? plain : readHost(text, hostStart);
  const site = host === undefined ? addressSite(text, lead, hostStart) : siteOf(text, host, lead, true);
  return site !== undefined && isWhole(text.slice(site.end)) ? site : undefined;
}

const isWhole = (rest: string): boolean => /^(?:#\S*|[.,;:!?/]*)$/.test(rest);
