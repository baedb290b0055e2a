// Sites in clean text: with a scheme, with www, or bare; defanged or not. URL, domain and profile extractors read them.
import type { Span } from '../../brand';
import { hostOf, isSentenceJoin, type Host } from './host';
import { isBareHostBelievable } from './bareHosts';

export interface Site extends Span {
  readonly host: Host;
  /** Path and query as written, without a fragment; empty if there is none. */
  readonly path: string;
  readonly port: string;
  readonly hasScheme: boolean;
  readonly hasWww: boolean;
  /** Written so that no program takes it for a link. */
  readonly isDefanged: boolean;
}

const label = String.raw`[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}`;
const dot = String.raw`(?:\.| ?[\[({] ?(?:\.|dot) ?[\])}] ?| dot )`;
// Every repetition is bounded, and label and dot share no character, so the cost stays linear.
const sitePattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}@_./-]|[\p{L}\p{N}]\.)(?:(h(?:tt|xx)ps?|ftp)(?::|\[:\])\/\/(?:[^\s\/?#@]{1,64}@)?)?` +
    String.raw`(${label}(?:${dot}${label}){1,9})(:\d{1,5})?(\/[^\s<>"\\^\x60{|}]{0,2000}|\?[^\s<>"\\^\x60{|}]{1,2000})?`,
  'giu',
);
const couldHoldSite = /\.|\bdot\b/i;
const dots = new RegExp(dot, 'gi');

/** Sites in order of place; hosts whose ending is on no public-suffix list are none. */
export function findSites(text: string): readonly Site[] {
  if (!couldHoldSite.test(text)) return [];
  const found: Site[] = [];
  for (const match of text.matchAll(sitePattern)) {
    const site = siteOf(match, text);
    if (site !== undefined) found.push(site);
  }
  return found;
}

/** The site that a whole text is, read as a column declared to hold one; undefined if it is none. */
export function siteOfWhole(written: string): Site | undefined {
  const text = written.trim();
  const match = new RegExp(sitePattern.source, 'iu').exec(text);
  if (match?.index !== 0) return undefined;
  const site = siteOf(match, text, true);
  return site !== undefined && /^#?\S*$/.test(text.slice(site.end)) && isWhole(text, site) ? site : undefined;
}

function isWhole(text: string, site: Site): boolean {
  const rest = text.slice(site.end);
  return rest === '' || rest.startsWith('#') || /^[.,;:!?/]+$/.test(rest);
}

function siteOf(match: RegExpMatchArray, text: string, isDeclared = false): Site | undefined {
  const [all, scheme = '', writtenHost = '', port = '', writtenPath = ''] = match;
  const start = match.index ?? 0;
  // Part of an e-mail address: its extractor's business.
  if (scheme === '' && text[start + all.length - writtenPath.length] === '@') return undefined;
  const plainHost = writtenHost.replace(dots, '.').replace(/[-_]+$/, '');
  const hasWww = /^www\d?\./i.test(plainHost);
  const isDefanged =
    plainHost.length !== writtenHost.replace(/[-_]+$/, '').length ||
    /^hxx/i.test(scheme) ||
    all.includes('[:]');
  const hasScheme = scheme !== '';
  const host = hostOf(longestKnownHost(plainHost, hasScheme || hasWww || isDeclared));
  if (host === undefined) return undefined;
  const isShortened = host.written.length !== plainHost.length;
  const path = isShortened ? '' : trimPath(writtenPath);
  if (!isDeclared && !hasScheme && !hasWww) {
    const believable = isBareHostBelievable(host, {
      hasPath: path.length > 1,
      hasWordDot: / dot /i.test(writtenHost),
    });
    if (!believable) return undefined;
  }
  if (host.isAddress && !hasScheme && !isDeclared) return undefined;
  const hostEnd = start + all.length - writtenPath.length - port.length;
  const end = isShortened
    ? start +
      endOfHost(all, host.written.length, all.length - writtenPath.length - port.length - writtenHost.length)
    : hostEnd + port.length + path.length;
  return {
    start,
    end,
    host,
    path: trimPath(path.replace(/#.*$/s, '')),
    port: isShortened ? '' : port.slice(1),
    hasScheme,
    hasWww,
    isDefanged,
  };
}

/** `www.example.org.Next sentence`: the host ends where its last known ending does. */
function longestKnownHost(host: string, isCertain: boolean): string {
  if (!isCertain) return host;
  const labels = host.split('.');
  for (let count = labels.length; count > 2; count -= 1) {
    const shorter = labels.slice(0, count).join('.');
    if (hostOf(shorter) !== undefined && !isSentenceJoin(shorter)) return shorter;
  }
  return labels.slice(0, 2).join('.') === host ? host : labels.slice(0, 2).join('.');
}

/** Length, in the text as written, of the first `plainLength` characters of the host without disguise. */
function endOfHost(all: string, plainLength: number, hostStart: number): number {
  let place = hostStart;
  let plain = 0;
  while (plain < plainLength && place < all.length) {
    const disguised = new RegExp(`^${dot}`, 'i').exec(all.slice(place, place + 12));
    place += disguised ? disguised[0].length : 1;
    plain += 1;
  }
  return place;
}

/** A path without the punctuation of the sentence around it. */
export function trimPath(path: string): string {
  const surplus = { ')': surplusOf(path, '(', ')'), ']': surplusOf(path, '[', ']') };
  let end = path.length;
  while (end > 0) {
    const last = path[end - 1] ?? '';
    if (last === ')' || last === ']') {
      if (surplus[last] <= 0) break;
      surplus[last] -= 1;
    } else if (!".,;:!?'*".includes(last)) break;
    end -= 1;
  }
  return path.slice(0, end);
}

function surplusOf(path: string, open: string, close: string): number {
  return path.split(close).length - path.split(open).length;
}
