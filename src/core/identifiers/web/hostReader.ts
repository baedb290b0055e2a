// The labels of a host as they stand in a text, with every writing of the dot between them.
import { isCommonWord, isPlainProseWord } from '../commonWords';
import { isLabelAt, isUnparted, isWordAt } from './characters';
import { isClearEndingAt, plainEndings } from './clearEndings';
import type { DotMark } from './dotMark';
import { dotAt, gluedDotNames, isGluedDot } from './dots';
import { endOfPlainHost } from './plainHosts';

export interface HostReading {
  readonly labels: readonly string[];
  /** Where each label ends in the text. */
  readonly ends: readonly number[];
  /** The dots between them; one less than labels. */
  readonly dots: readonly DotMark[];
}

const MAX_LABELS = 10;
const MAX_LABEL_CHARACTERS = 63; // RFC 1035

/** Endings in which a digit or a comma hides a letter or the dot. */
const disguisedEndings = new Map([
  ['c0m', 'com'],
  ['corn', 'com'],
  ['0rg', 'org'],
  ['n3t', 'net'],
  ['inf0', 'info'],
  ['c0', 'co'],
]);

const MAX_DISGUISED = Math.max(...[...disguisedEndings.keys()].map(({ length }) => length));

/** Endings in the letters of another script, behind a label in Latin ones: "example точка ком". */
const otherLetters = new Map([
  ['ком', 'com'],
  ['орг', 'org'],
  ['нет', 'net'],
  ['ру', 'ru'],
  ['юа', 'ua'],
  ['инфо', 'info'],
]);

export const latinEnding = (label: string, before: string | undefined): string =>
  label.charCodeAt(0) >= 128 && before !== undefined && /^[ -~]+$/.test(before)
    ? (otherLetters.get(label.toLowerCase()) ?? label)
    : label;

/** A label as a reader takes it: `c0m` is "com". */
export const undisguisedEnding = (label: string): string =>
  label.length > MAX_DISGUISED ? label : (disguisedEndings.get(label.toLowerCase()) ?? label);

/**
 * Reads labels and dots from the beginning of a host.
 *
 * @param at - place of the first character of the first label.
 * @param isMail - an at sign stands before it: then no sentence goes on, and dots in any writing are dots.
 * @returns at least one label; undefined if none begins there.
 */
export function readHost(text: string, at: number, isMail = false): HostReading | undefined {
  const plainEnd = endOfWholePlainHost(text, at, isMail);
  return plainEnd === -1 ? readAnyHost(text, at, isMail) : plainReading(text, at, plainEnd);
}

/**
 * Where a plain host ends (`endOfPlainHost`) behind which no further label follows in any writing; -1 where it is not so.
 * Most texts hold such hosts only.
 */
export function endOfWholePlainHost(text: string, at: number, isMail: boolean): number {
  const end = endOfPlainHost(text, at);
  if (end === -1) return -1;
  const dot = dotAt(text, end, isMail);
  if (dot === undefined) return end;
  // "example.org . Next": behind a clear ending only what is surely a dot is one.
  if (dot.kind === 'plain' || dot.kind === 'bracketed') return -1;
  return plainEndings.has(text.slice(text.lastIndexOf('.', end - 1) + 1, end)) ? end : -1;
}

function plainReading(text: string, start: number, end: number): HostReading {
  const labels = text.slice(start, end).split('.');
  const ends: number[] = [];
  const dots: DotMark[] = [];
  let place = start - 1;
  for (const { length } of labels) {
    if (place >= start) dots.push({ kind: 'plain', end: place + 1 });
    place += length + 1;
    ends.push(place);
  }
  return { labels, ends, dots };
}

function readAnyHost(text: string, at: number, isMail: boolean): HostReading | undefined {
  const labels: string[] = [];
  const ends: number[] = [];
  const dots: DotMark[] = [];
  let place = at;
  while (isWordAt(text, place)) {
    const torn = isMail || /^www\d?$/i.test(labels[0] ?? '') ? tornLabelAt(text, place) : undefined;
    const { end, isCut } = torn ?? labelEnd(text, place);
    labels.push(torn?.label ?? latinEnding(joinedLetters(text.slice(place, end)), labels.at(-1)));
    ends.push(end);
    const dot = isCut || labels.length === MAX_LABELS ? undefined : dotAt(text, end, isMail);
    if (dot === undefined || !goesOn(text, { labels, dots, isMail, end }, dot)) break;
    dots.push(dot);
    place = dot.end;
    const spelled = spelledEndingAt(text, place);
    if (spelled === undefined) continue;
    labels.push(spelled.replace(/[^a-z]/gi, ''));
    ends.push(place + spelled.length);
    break;
  }
  // A dot whose label could not be read belongs to the sentence.
  return labels.length === 0 ? undefined : { labels, ends, dots: dots.slice(0, labels.length - 1) };
}

const tornLabel = /([a-z0-9][a-z0-9-]{0,30})-\r?\n([a-z][a-z0-9-]{1,30})(?=\.[a-z]{2})/y;

/** "exam-" and "ple.org" on the next line: of two words the hyphen belongs to the name, or else to whoever broke the line. */
function tornLabelAt(
  text: string,
  at: number,
): { readonly label: string; readonly end: number; readonly isCut: false } | undefined {
  tornLabel.lastIndex = at;
  const [, left, right] = tornLabel.exec(text) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const joint = isPlainProseWord(left) && isPlainProseWord(right) ? '-' : '';
  return { label: left + joint + right, end: tornLabel.lastIndex, isCut: false };
}

const plainHost =
  /[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?){1,9}(?=[/:?#]|$)/iy;

/**
 * Reads a host as the address line of a browser has it: nothing in it stands for a dot, and "dot" is a label.
 *
 * @returns undefined where anything else stands in it.
 */
export function readPlainHost(text: string, at: number): HostReading | undefined {
  plainHost.lastIndex = at;
  return plainHost.test(text) ? plainReading(text, at, plainHost.lastIndex) : undefined;
}

const byLetters = /^[a-z0-9](?:-[a-z0-9]){4,30}$/i;
/** "v-i-o-l-e-t.org": no host is named so, and a reader draws the letters together. */
const joinedLetters = (label: string): string =>
  label.charAt(1) === '-' && byLetters.test(label) ? label.replaceAll('-', '') : label;

const spelledEnding = /(?:c([ ._*-])o\1m|n([ ._*-])e\2t|o([ ._*-])r\3g)(?![\p{L}\p{N}])/iuy;
/** "example.c.o.m", "example.n-e-t", "example.O R G" */
function spelledEndingAt(text: string, at: number): string | undefined {
  const behind = text[at + 1];
  if (behind === undefined || !' ._*-'.includes(behind)) return undefined;
  spelledEnding.lastIndex = at;
  return spelledEnding.exec(text)?.[0];
}

function labelEnd(text: string, start: number): { readonly end: number; readonly isCut: boolean } {
  let end = start;
  while (
    end - start < MAX_LABEL_CHARACTERS &&
    isLabelAt(text, end) &&
    !(end > start && mayBeGluedDot(text, end) && isGluedDot(text, end))
  )
    end += 1;
  const parted = unpartedEnd(text, start, end);
  if (parted !== undefined) return { end: parted, isCut: true };
  const glued = gluedEnding(text, start, end);
  if (glued !== undefined) return { end: glued, isCut: true };
  const reached = end;
  while (end > start + 1 && (text[end - 1] === '-' || text[end - 1] === '_')) end -= 1;
  return { end, isCut: end !== reached };
}

/** "example.comまで", "example.co.uk谢谢": where letters of a script begin that parts no words, and no host goes on. */
function unpartedEnd(text: string, start: number, end: number): number | undefined {
  if (text.charCodeAt(end - 1) < 128 || text.charCodeAt(start) >= 128) return undefined;
  if (text[end] === '.' && isLabelAt(text, end + 1)) return undefined;
  let at = start;
  while (at < end && text.charCodeAt(at) < 128) at += 1;
  while (at > start && !isWordAt(text, at - 1)) at -= 1;
  return at - start > 1 && isUnparted(text.charCodeAt(at)) ? at : undefined;
}

const endingBeforeCapital = /(?:com|net|org|info|de|fr|es|it|ru|pl|ro|nl|uk|br|at|ch)(?=[A-Z][a-z])/y;

/** "example.orgTel": an ending, and the next word without a blank. */
function gluedEnding(text: string, start: number, end: number): number | undefined {
  if (end - start < MIN_GLUED || text[start - 1] !== '.' || (text[end] === '.' && isLabelAt(text, end + 1)))
    return undefined;
  endingBeforeCapital.lastIndex = start;
  return endingBeforeCapital.test(text) ? endingBeforeCapital.lastIndex : undefined;
}
const MIN_GLUED = 4; // "deTel"

const mayBegin = new Uint8Array(128);
for (const sign of `-_${gluedDotNames.map(([first = '']) => first + first.toUpperCase()).join('')}`)
  mayBegin[sign.charCodeAt(0)] = 1;

/** Spares most characters of most labels the look at what follows: only some letters, signs and scripts begin a dot. */
function mayBeGluedDot(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return mayBegin[unit] === 1 || unit >= 128;
}

interface SoFar {
  readonly labels: readonly string[];
  readonly dots: readonly DotMark[];
  readonly isMail: boolean;
  /** Of the last label. */
  readonly end: number;
}

/** A sentence ends with a dot and a space too: such a dot is one of a host only before an ending that is no word. */
function goesOn(text: string, { labels, dots, isMail, end: from }: SoFar, dot: DotMark): boolean {
  // "example.org。next": a sentence ended.
  if (dot.isFullStop === true && dots.some(({ isFullStop }) => isFullStop !== true)) return false;
  // "课。网站": so did one of Chinese words, whose endings of hosts are words too.
  if (dot.isFullStop === true && (isHanAt(text, dot.end) || isHanAt(text, dot.end - 2))) return false;
  const isOfMail = isMail && dot.kind !== 'loose';
  // "example.org.回头见", of a text whose full stops are periods.
  if (dot.kind === 'plain' && isHanAt(text, dot.end) && plainEndings.has((labels.at(-1) ?? '').toLowerCase()))
    return false;
  if (isRestOfWww(text, labels, dots, dot)) return true;
  if (dot.hasLine === true && !isOfMail && !isEndingOfLine(text, dot.end)) return false;
  if (dot.kind === 'plain' || dot.kind === 'bracketed') return true;
  const isComplete = labels.length > 1 && plainEndings.has((labels.at(-1) ?? '').toLowerCase());
  if (isComplete && dot.kind !== dots[0]?.kind) return false;
  const isDoubtful = dot.kind === 'loose' || dot.kind === 'comma' || dot.said?.isWord === true;
  if (!isDoubtful || isOfMail) return true;
  if (dot.kind === 'comma' && isLabelsOfWww(text, labels, dot)) return true;
  const { end } = labelEnd(text, dot.end);
  if (isCorrected(text, { labels, dots, isMail, end: from }, dot, end)) return true;
  if (labels.length < 3 && isSameDotBeforeEnding(text, text.slice(from, dot.end), end)) return true;
  const ending = undisguisedEnding(text.slice(dot.end, end));
  // "at 10. Net price": a sentence begins with a capital.
  const isSentence = dot.kind === 'loose' && /^[A-Z][a-z]/.test(ending);
  if (isComplete || isSentence) return false;
  if (dot.said?.endings.includes(ending.toLowerCase()) === true) return true;
  return plainEndings.has(ending.toLowerCase()) || isOfTwo(text, labels, { ending, end, dot });
}

const isBlankDot = (dot: DotMark | undefined): boolean => dot?.kind === 'loose' || dot?.kind === 'spaced';

const hostOnNextLine = /[a-z0-9][a-z0-9-]{1,40}\.[a-z]{2,12}(?![\p{L}\p{N}])/uy;

/** "www.shop." and "example.org" on the next line. */
function isRestOfWww(
  text: string,
  labels: readonly string[],
  dots: readonly DotMark[],
  dot: DotMark,
): boolean {
  if (labels.length !== 2 || !/^www\d?$/i.test(labels[0] ?? '')) return false;
  if (dot.hasLine !== true && !(isBlankDot(dots[0]) && isBlankDot(dot))) return false;
  if (plainEndings.has((labels[1] ?? '').toLowerCase())) return false;
  hostOnNextLine.lastIndex = dot.end;
  return hostOnNextLine.test(text);
}

const correctedCountry = /^(?:De|At|Ch|Fr|It|Es|Pl|Ro|Ru|Uk|Ua|Nl|Be|Pt|Br|Tr|Cz|Hu|Eu|Us|Vn|Cn)$/;

/**
 * "jane@example. Com", "rose-studio. Example. Com": a keyboard made a sentence of it. What stands before is no word, or
 * an at sign does, and nothing goes on behind.
 */
function isCorrected(text: string, { labels, dots, isMail }: SoFar, dot: DotMark, end: number): boolean {
  if (dot.kind !== 'loose' || !lineEnd.test(text.slice(end, end + 3))) return false;
  if (!isClearEndingAt(text, dot.end)) return isMail && correctedCountry.test(text.slice(dot.end, end));
  const [first = ''] = labels;
  if (dots.some(({ kind }) => kind !== 'loose') && !isMail) return false;
  return (
    isMail || (/^[a-z]/.test(first) && (/[\d-]/.test(first) || (labels.length > 1 && !isCommonWord(first))))
  );
}

/** "shop,example,com": the same doubtful dot stands before an ending once more. */
const isSameDotBeforeEnding = (text: string, sign: string, end: number): boolean =>
  isSmallAt(text, end - 1) &&
  text.startsWith(sign, end) &&
  (isClearEndingAt(text, end + sign.length) || text.startsWith(`co${sign}uk`, end + sign.length));
const isSmallAt = (text: string, at: number): boolean => /[a-z0-9]/.test(text[at] ?? '');

/** "www,shop,example,com" */
const isLabelsOfWww = (text: string, labels: readonly string[], dot: DotMark): boolean =>
  /^www\d?$/i.test(labels[0] ?? '') && labels.length < 4 && !isBlankBefore(text, dot.end);
const isBlankBefore = (text: string, at: number): boolean => /\s/.test(text[at - 1] ?? ' ');

/** "co" or "uk" of "example , co , uk". */
function isOfTwo(
  text: string,
  labels: readonly string[],
  { ending, end, dot }: { readonly ending: string; readonly end: number; readonly dot: DotMark },
): boolean {
  if (/^[a-z]{2}$/i.test(ending) && secondLevel.test(labels.at(-1) ?? '') && labels.length > 1) return true;
  if (!secondLevel.test(ending)) return false;
  const next = dotAt(text, end);
  return next?.kind === dot.kind && /^[a-z]{2}(?![\p{L}\p{N}])/iu.test(text.slice(next.end, next.end + 3));
}
const secondLevel = /^(?:co|com|org)$/i;

/** What stands on a line of its own, or begins one with a dot, is an ending: nothing else of a sentence is. */
function isEndingOfLine(text: string, start: number): boolean {
  const { end } = labelEnd(text, start);
  return (
    end - start <= 4 && !/^[A-Z][a-z]/.test(text.slice(start, end)) && lineEnd.test(text.slice(end, end + 3))
  );
}
const lineEnd = /^(?:$|[,!;)]?(?:$|\s)|[./！。，、；]|\.\s)/;
const isHanAt = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x2e_80;
