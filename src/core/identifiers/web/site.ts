// One site: which of the labels read are its host, what follows it, and whether it is believed.
import type { Span } from '../../brand';
import { isBareHostBelievable, type HostClues } from './bareHosts';
import { isPlatformHost } from '../platforms/platformLookup';
import type { DotMark } from './dotMark';
import { hostOf, isSentenceJoin, type Host } from './host';
import { undisguisedEnding } from './hostEndings';
import type { HostReading } from './hostReader';
import { isOfEndings } from './listedEndings';
import { isLabelBehindBullet, isOtherThan } from './notSites';
import { readTail } from './paths';
import type { Lead } from './schemes';

export interface Site extends Span {
  readonly host: Host;
  /** Path and query as written, without a fragment; empty if there is none. */
  readonly path: string;
  readonly port: string;
  readonly hasScheme: boolean;
  readonly hasWww: boolean;
  /** Written so that no program takes it for a link. */
  readonly isDefanged: boolean;
  /** What stands before an at sign in the address and only looks like a host: `bank.example@elsewhere.example`. */
  readonly userInfo: string;
}

/**
 * Makes a site of a host as read and what stands before it.
 *
 * @param isDeclared - the whole text is said to be a site, so that nothing needs believing.
 * @returns undefined if no beginning of the labels is a host, or none that is believed in running text.
 */
export function siteOf(
  text: string,
  reading: HostReading,
  before: Lead,
  isDeclared: boolean,
): Site | undefined {
  if (!isDeclared && !before.hasScheme && isFigures(reading.labels)) return undefined;
  const { labels, ends, dots, lead } = withPlainWww(text, reading, before);
  const isCertain = isDeclared || lead.hasScheme || isWww(labels[0]);
  for (let count = labels.length; count >= 2; count -= 1) {
    if (count < labels.length && !isCertain && !isDropped(labels, count)) return undefined;
    // "visit.DOT.example.org.Next": what is left without the next sentence is read once more.
    const left = count < labels.length ? withoutDotLabels(firstOf({ labels, ends, dots }, count)) : undefined;
    if (left !== undefined) return siteOf(text, left, before, isDeclared);
    const name = [...labels.slice(0, count - 1), undisguisedEnding(labels[count - 1] ?? '')].join('.');
    if (!canBeHost(labels, count)) continue;
    if (count > 2 && isSentenceJoin(name)) continue;
    const host = hostOf(name);
    // No registry gives out names with underscores: "jane_at_example.org" is a mailbox.
    if (host === undefined || host.registrable.includes('_')) continue;
    const used = dots.slice(0, count - 1);
    const isDisguised = used.some(({ kind }) => kind !== 'plain') || !name.endsWith(labels[count - 1] ?? '');
    const hostEnd = ends[count - 1] ?? 0;
    if (!isCertain && !isBelieved(text, host, { start: lead.start, end: hostEnd, used })) continue;
    const isSpaced = used.some(({ kind }) => kind === 'spaced' || kind === 'word');
    const tail =
      count < labels.length
        ? noTail(hostEnd)
        : readTail(text, hostEnd, { isSpaced, isOfPlatform: isPlatformHost(host.registrable) });
    return {
      start: lead.start,
      end: tail.end,
      host,
      path: tail.path === '' ? '' : tail.path.replace(/#[^]*$/, '').replace(/[.,;:!?'*]+$/, ''),
      port: tail.port,
      hasScheme: lead.hasScheme,
      hasWww: isWww(labels[0]),
      isDefanged: lead.isDefanged || isDisguised,
      userInfo: lead.userInfo,
    };
  }
  return undefined;
}

/** "202.555.0123": a number from its first label to its last, and no address of the net, which has four. */
const isFigures = (labels: readonly string[]): boolean =>
  labels.length !== 4 &&
  figures.test(labels.at(-1) ?? '') &&
  labels.length > 1 &&
  labels.every((label) => figures.test(label));
const figures = /^[0-9]+$/;

const firstOf = ({ labels, ends, dots }: HostReading, count: number): HostReading => ({
  labels: labels.slice(0, count),
  ends: ends.slice(0, count),
  dots: dots.slice(0, count - 1),
});

const isNamedDot = (label: string): boolean => label.toLowerCase() === 'dot';

/** "shop.dot.example.DOT.org": every second label is the name of the dot; undefined where that is not so. */
function withoutDotLabels({ labels, ends, dots }: HostReading): HostReading | undefined {
  if (labels.length < 3 || !isNamedDot(labels[1] ?? '')) return undefined;
  const isEverySecond = labels.every((label, at) => isNamedDot(label) === (at % 2 === 1));
  if (!isEverySecond) return undefined;
  const keep = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, at) => at % 2 === 0);
  return {
    labels: keep(labels),
    ends: keep(ends),
    dots: keep(dots).map((dot) => ({ ...dot, kind: 'bracketed' })),
  };
}

const isWww = (label = ''): boolean => /^www\d?$/i.test(label);
const otherWww = /^(?:3w|w3|wwww|ww|vvv|vvvvvv|uuu|triplew|triple-w)$/i;
/** "vvww": two letters for one; in letters large and small by turns it is a name. */
const brokenWww = /^(?:(?=[wv]*w)[wv]{3,8}|(?=[WV]*W)[WV]{3,8})$/;
/** "w.w.w.example.org" */
const isSpelledWww = (labels: readonly string[], from: number): boolean =>
  labels.length - from > 4 && labels.slice(from, from + 3).every((label) => label === 'w' || label === 'W');

/** How many of the first labels stand for "www", however often: what is left over is never read so once more. */
function labelsOfWww(labels: readonly string[]): number {
  let count = 0;
  for (;;) {
    const first = labels[count] ?? '';
    if (isSpelledWww(labels, count)) count += 3;
    else if (
      labels.length - count > 2 &&
      (/^www$/i.test(first) || otherWww.test(first) || brokenWww.test(first))
    )
      count += 1;
    else return count;
  }
}
const tripleBefore =
  /(?:triple|tripple|treble|three|tres|trois|tre|drei(?:mal|fach)?|dreimal|triplo|трижды|три|üç|trzy|trei) (?:x )?$/iu;

/** "3w.example.org", "triple w dot example dot org": what stands for "www" is read as such. */
function withPlainWww(text: string, reading: HostReading, lead: Lead): HostReading & { readonly lead: Lead } {
  const undotted = withoutDotLabels(reading);
  if (undotted !== undefined) return withPlainWww(text, undotted, lead);
  const { labels, ends, dots } = reading;
  const first = labels[0] ?? '';
  // Nearly all hosts; nothing is spread here, which would cost more than all that is looked at.
  if (labels.length < 3 || !mayStandForWww.test(first)) return { labels, ends, dots, lead };
  const count = labelsOfWww(labels);
  if (count > 0)
    return {
      labels: ['www', ...labels.slice(count)],
      ends: ends.slice(count - 1),
      dots: dots.slice(count - 1),
      lead,
    };
  if (!/^[wvu]$/i.test(first)) return { labels, ends, dots, lead };
  const triple = tripleBefore.exec(text.slice(Math.max(0, lead.start - 12), lead.start))?.[0];
  if (triple === undefined) return { labels, ends, dots, lead };
  const before = { ...lead, start: lead.start - triple.length };
  return withPlainWww(text, { labels: ['www', ...labels.slice(1)], ends, dots }, before);
}
/** What every form of it begins with. */
const mayStandForWww = /^[wvu3t]/i;

const announcement =
  /(?:site|web|website|webseite|page|url|link|visit|homepage|página|pagina|sitio|сайт|网址|网站)(?: is)?[:=]? {0,2}$/i;

const ledTo =
  /(?:(?:^|[^\p{L}])(?:on|at|is|visit|see|auf|unter|ist|en|es|mira|sur|est|su|è|em|é|na|to|pe|este|на|это|ở|là|site|sito|sitio|seite|web|website)|[在是看:：]) {0,2}$/iu;

const figureOfSpeech =
  /^ (?:bubble|boom|bust|crash|era|craze|company|companies|stocks?|days|millionaires?)(?![a-z])/i;

const clauseEnd = /^ {0,2}(?:$|[\n\r,;!?)\]|]|[^\p{L}\p{N}\p{P}\s]|\.(?:\s|$))/u;

/** What goes on behind a German host, and behind no "de" of another language. */
const behindDe =
  /^ (?:und|oder|bzw|and|or|is|ist|at|for|für|mit|with|im|in|bei|an|auf|zu|zum|wir|nur|only|to|on|ab)(?![\p{L}\p{N}])/u;
const behindWord = /^ (?:and|or|und|oder|ou|et|oraz|lub|sau|veya|или)(?![\p{L}\p{N}])/u;

function cluesAround(
  text: string,
  { start, end, used }: Span & { readonly used: readonly DotMark[] },
): HostClues {
  return {
    dots: used,
    hasPath: hasPathAt(text, end, used),
    hasPort: text[end] === ':' && /^:\d{2,5}(?!\d)/.test(text.slice(end, end + 7)),
    isFigureOfSpeech: () => figureOfSpeech.test(text.slice(end, end + 14)),
    endsClause: () => clauseEnd.test(text.slice(end, end + 4)),
    isLedTo: () => ledTo.test(text.slice(Math.max(0, start - 12), start)),
    isGoneOnFrom: (suffix) => (suffix === 'de' ? behindDe : behindWord).test(text.slice(end, end + 8)),
    isCall: () => text.startsWith('()', end),
    isAnnounced: () => announcement.test(text.slice(Math.max(0, start - 14), start)),
  };
}

function isBelieved(text: string, host: Host, around: Span & { readonly used: readonly DotMark[] }): boolean {
  const clues = cluesAround(text, around);
  if (!isBareHostBelievable(host, clues) || isOfEndings(text, { host, ...around })) return false;
  if (
    around.used.at(-1)?.kind === 'spaced' &&
    isLabelBehindBullet(host, text.slice(around.end, around.end + 2))
  )
    return false;
  if (host.isAddress || clues.hasPath || around.used.some(({ kind }) => kind !== 'plain')) return true;
  return !isOtherThan(text, { host, start: around.start, end: around.end, isAnnounced: clues.isAnnounced() });
}

function hasPathAt(text: string, end: number, dots: readonly DotMark[]): boolean {
  const port = text[end] === ':' ? (/^:\d{2,5}(?=\/)/.exec(text.slice(end, end + 7))?.[0].length ?? 0) : 0;
  if (text[end + port] === '/') return /[^\s.,;:!?'*)\]]/.test(text[end + 1] ?? ' ');
  return (
    text[end] === ' ' &&
    dots.some(({ kind }) => kind === 'spaced') &&
    / ?\/ ?[\p{L}\p{N}@]/uy.test(text.slice(end, end + 4))
  );
}

const noTail = (end: number): { port: string; path: string; end: number } => ({ port: '', path: '', end });

/** In running text only a sentence that began without a space is dropped: "example.org.Next", not "example.com.exe". */
function isDropped(labels: readonly string[], count: number): boolean {
  return (
    labels.slice(count).every((label) => /^\p{Lu}/u.test(label)) && !/^\p{Lu}/u.test(labels[count - 1] ?? '')
  );
}

/** Numbers with dots are no hosts, apart from four of them; spares the long way through the suffix list. */
function canBeHost(labels: readonly string[], count: number): boolean {
  const last = labels[count - 1] ?? '';
  if (last.length < 2 && !/^\d$/.test(last)) return false;
  return (
    !/^\d+$/.test(last) ||
    (count === 4 && labels.slice(0, 4).every((label) => /^\d{1,3}$/.test(label) && Number(label) < 256))
  );
}

const bracketedAddress = /\[[0-9a-f:.]{3,45}\]/iy;

/** A site whose host is an address in square brackets, `http://[2001:db8::7]/`. */
export function addressSite(text: string, lead: Lead, hostStart: number): Site | undefined {
  bracketedAddress.lastIndex = hostStart;
  const written = bracketedAddress.exec(text)?.[0];
  if (written === undefined) return undefined;
  const host = hostOf(written);
  if (host?.isAddress !== true) return undefined;
  const { port, path, end } = readTail(text, hostStart + written.length);
  return {
    start: lead.start,
    end,
    host,
    path: path.replace(/#[^]*$/, ''),
    port,
    hasScheme: lead.hasScheme,
    hasWww: false,
    isDefanged: lead.isDefanged,
    userInfo: lead.userInfo,
  };
}
