// Links to profiles that were typed by hand: "t,me/jane", "instagram com/jane", "t dot me slash jane", "t.me\jane". The
// host is one of a platform, whatever stands for its dot, and a name follows; nothing else looks so.
import { unitAt } from '../../text/unitAt';
import { isCommonWord } from '../commonWords';
import { platformHosts } from '../platforms/platformLookup';
import { isWordAt } from './characters';
import { dotAt } from './dots';
import { hostOf } from './host';
import { innerSignAfter } from './innerSigns';
import { isShortener, shortenerHosts } from './shorteners';
import { saidSlashSource } from './slashNames';
import type { Site } from './site';
import { inOrder } from './spans';

const slash = / {0,2}[/\\]{1,3} {0,2}/y;
const saidSlash = new RegExp(saidSlashSource, 'giu');
const name = /@?[a-z0-9_][a-z0-9_.-]{1,38}/iy;
const MAX_HOST_CHARACTERS = 14;
/** Between the two labels: a blank, or a sign nobody else takes for a dot. */
const between = /^(?: {1,2}|;|; |,|, |\.)$/;
/** "tdotme/jane", "instagramcom/jane" */
const glued = /^(?:|d[o0]t|punkt|punto|ponto|point|punct|kropka|nokta|tochka)$/i;

/** The ends of hosts, "com" and "me", with what may stand before them. */
const byEnding = new Map<string, ReadonlySet<string>>();
for (const host of [...platformHosts, ...shortenerHosts]) {
  const dot = host.lastIndexOf('.');
  const ending = host.slice(dot + 1);
  byEnding.set(ending, new Set([...(byEnding.get(ending) ?? []), host.slice(0, dot)]));
}
const MAX_ENDING_LETTERS = Math.max(...[...byEnding.keys()].map(({ length }) => length));
/** Last two letters of those ends, by five bits each: most slashes have other words before them. */
const endingPairs = new Uint8Array(1 << 10);
const pairBefore = (text: string, end: number): number =>
  ((unitAt(text, end - 2) & 31) << 5) | (unitAt(text, end - 1) & 31);
for (const ending of byEnding.keys()) endingPairs[pairBefore(ending, ending.length)] = 1;

const slashes = ['/', '\\'];
/**
 * Such links, in order of place.
 *
 * @param isSlashSaid - the name of a slash stands in the text; without it none is looked for.
 */
export function platformLinksIn(text: string, isSlashSaid = false): readonly Site[] {
  const found: Site[] = [];
  let starts: Set<number> | undefined;
  const add = (site: Site | undefined): void => {
    if (site === undefined || starts?.has(site.start) === true) return;
    (starts ??= new Set()).add(site.start);
    found.push(site);
  };
  for (const sign of slashes)
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1))
      add(endingBefore(text, at, MAX_BLANKS));
  if (isSlashSaid)
    for (const said of text.matchAll(saidSlash))
      add(siteBefore(text, said.index, said.index + said[0].length));
  return inOrder(found);
}

function endingBefore(text: string, sign: number, reach: number): Site | undefined {
  for (let end = sign; end >= Math.max(2, sign - reach); end -= 1) {
    if (endingPairs[pairBefore(text, end)] === 0) continue;
    slash.lastIndex = end;
    if (!slash.test(text) || slash.lastIndex <= sign) continue;
    const site = siteBefore(text, end, slash.lastIndex);
    if (site !== undefined) return site;
  }
  return undefined;
}
const MAX_BLANKS = 2; // before a slash

/** The longest such end that stands before a place. */
function endingOf(text: string, end: number): string | undefined {
  for (let length = Math.min(end, MAX_ENDING_LETTERS); length > 0; length -= 1) {
    const ending = text.slice(end - length, end).toLowerCase();
    if (byEnding.has(ending)) return ending;
  }
  return undefined;
}

function siteBefore(text: string, end: number, nameStart: number): Site | undefined {
  if (end < 2 || endingPairs[pairBefore(text, end)] === 0) return undefined;
  const ending = endingOf(text, end);
  if (ending === undefined) return undefined;
  const dotEnd = end - ending.length;
  // A period and a label before it leave nothing to guess.
  const isPlain = text[dotEnd - 1] === '.' && isWordAt(text, dotEnd - 2);
  for (let length = isPlain ? 1 : 0; length <= (isPlain ? 1 : MAX_DOT_CHARACTERS); length += 1) {
    const dot = text.slice(dotEnd - length, dotEnd);
    const labelEnd = dotEnd - length;
    if (labelEnd < 1) break;
    const label = labelBefore(text, labelEnd);
    const name = label.toLowerCase().replace(/^www\./, '');
    if (byEnding.get(ending)?.has(name) !== true) continue;
    if (!between.test(dot) && !glued.test(dot) && dotAt(text, labelEnd)?.end !== dotEnd) continue;
    const start = labelEnd - label.length;
    if (text.charCodeAt(start - 1) < FIRST_HAN && /[\p{L}\p{N}@_'’-]/u.test(text[start - 1] ?? ' ')) continue;
    const host = `${name}.${ending}`;
    // "the id / passport" holds no link of a shortener.
    if (dot === '' && !isKnownGlued(host)) continue;
    const read = nameFrom(text, nameStart);
    if (read === undefined) return undefined;
    if (dot.trim() === '' && isShortener(host) && !isMeantShort(label, read.written)) continue;
    const known = hostOf(host);
    if (known === undefined) continue;
    return siteOf(known, { start, end: read.end, path: `/${read.written}` });
  }
  return undefined;
}

/** What may be the labels before the dot, from a to z, digits and periods. */
function labelBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < MAX_HOST_CHARACTERS && isHostUnit(unitAt(text, start - 1))) start -= 1;
  return text.slice(start, end);
}

function isHostUnit(unit: number): boolean {
  const small = unit | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x2e;
}

/** The page as it is written, with the signs in it that are said: "slash jane underscore fic". */
function nameFrom(
  text: string,
  start: number,
): { readonly written: string; readonly end: number } | undefined {
  name.lastIndex = start;
  let written = name.exec(text)?.[0].replace(/[.-]+$/, '');
  if (written === undefined) return undefined;
  let end = start + written.length;
  for (let pieces = 0; pieces < 3; pieces += 1) {
    const inner = innerSignAfter(text, end);
    if (inner === undefined || inner.isBare === true) break;
    name.lastIndex = inner.place;
    const next = name.exec(text)?.[0].replace(/[.-]+$/, '');
    if (next === undefined || isCommonWord(next.toLowerCase())) break;
    written += inner.sign + next;
    end = inner.place + next.length;
  }
  return { written, end };
}

/** "tme/jane", "tiktokcom/jane"; "instagram/jane" has no ending at all. */
const isKnownGlued = (host: string): boolean =>
  host === 't.me' || (host.endsWith('.com') && !isShortener(host));

const MAX_DOT_CHARACTERS = 11;
const MIN_APART_LETTERS = 3; // "bit ly/…"
const FIRST_HAN = 0x2e_80;

/** "bit ly/…"; a label of two letters or that is a word needs a page no word is: "is gd/x7-y". */
const isMeantShort = (label: string, page: string): boolean =>
  (label.length >= MIN_APART_LETTERS && !isCommonWord(label)) || /[a-z]\d|\d[a-z]|[a-z]-[a-z]/i.test(page);

const siteOf = (host: Site['host'], { start, end, path }: Pick<Site, 'start' | 'end' | 'path'>): Site => ({
  start,
  end,
  host,
  path,
  port: '',
  hasScheme: false,
  hasWww: false,
  isDefanged: true,
  userInfo: '',
});
