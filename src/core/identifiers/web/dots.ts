// The dot of a host, however it is written: ".", " . ", "[.]", "(dot)", " punto ", "-dot-", "点", "DOT", over lines.
import { afterBlanks, hasLineEnd, isLabelAt, isWordAt } from './characters';
import { addedMark } from './addedDots';
import { capitalDotLength, endingBehindName, endOfMarkedUp, mayBeMarkedUp } from './dotForms';
import { endOfClearEnding, isClearEndingAt } from './clearEndings';
import type { DotMark } from './dotMark';
import { MAX_ODD_CHARACTERS, oddDot } from './oddDots';
import { isFullStopAt } from './fullStops';
import { saidDots, saidSignAt } from './signWords';

const closers = new Map(
  [
    '()',
    '[]',
    '{}',
    '<>',
    '><',
    '«»',
    '»«',
    '“”',
    '„“',
    '‹›',
    '【】',
    '〔〕',
    '「」',
    '『』',
    '《》',
    '〈〉',
  ].map(([open = '', close = '']) => [open, close]),
);
/** Signs that stand for brackets where the same one is on both sides. */
const likeBrackets = '-*_~|"\'/+=:';
/** Those of them that stand for themselves around a mere period: "and/./or". */
const loneLikes = new Set('/+=:');
const begins = new Uint8Array(128);
for (const sign of ` \n\r.,%&DdKkNnPpTt^${[...closers.keys()].join('')}${likeBrackets};\``)
  if (sign.charCodeAt(0) < 128) begins[sign.charCodeAt(0)] = 1;

/** Whether signs of markup stand at a period: "example.**org**". */
export const isMarkedUp = (text: string, at: number): boolean =>
  mayBeMarkedUp(text, at) && endOfMarkedUp(text, at) !== undefined;

const entityDot = /&#0{0,2}46;?|&#x0{0,2}2e;|&period;|%2e/iy;

/** "d.o.t", "D0T", "d o t", "d-o-t" */
const spelledDot = /d[ .*_-]?[o0][o0]?[ .*_-]?t(?![\p{L}\p{N}])/iuy;

/** End of the name of the dot written letter by letter or with a digit; undefined where none begins. */
export function endOfSpelledDot(text: string, at: number): number | undefined {
  if ((text.charCodeAt(at) | 0x20) !== 0x64) return undefined;
  spelledDot.lastIndex = at;
  return spelledDot.test(text) ? spelledDot.lastIndex : undefined;
}

/** Whether a dot may begin at a place right behind a label: spares most words the long way. */
function mayBegin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? begins[unit] === 1 : unit >= 0x80;
}

/**
 * The dot that begins at a place right behind a label.
 *
 * @param isMail - an at sign stands before the label: then two periods are a dot too.
 * @returns undefined if none begins there, or no label follows it.
 */
export function dotAt(text: string, at: number, isMail = false): DotMark | undefined {
  if (!mayBegin(text, at)) return undefined;
  if (text[at] === '.' && isLabelAt(text, at + 1)) return followed(text, { kind: 'plain', end: at + 1 });
  // "example.-" and "org" on the next line, of a page cut in two.
  if (isMail && text.startsWith('.-\n', at)) return followed(text, { kind: 'plain', end: at + 3 });
  if (isFullStopAt(text, at)) return followed(text, { kind: 'plain', end: at + 1, isFullStop: true });
  const marked = mayBeMarkedUp(text, at) ? endOfMarkedUp(text, at) : undefined;
  if (marked !== undefined) return followed(text, { kind: 'plain', end: marked });
  const doubled = doubledDot(text, at, isMail);
  if (doubled !== undefined) return doubled;
  const left = afterBlanks(text, at);
  // Behind most labels another word follows.
  if (left > at && isWordAt(text, left)) {
    const said = saidMark(text, at, left) ?? addedMark(text, at, left);
    return said && followed(text, withLine(text, at, said));
  }
  const listed = text[left] === ',' ? listedDot(text, left) : undefined;
  if (listed !== undefined) return followed(text, listed);
  const core =
    text[left] === '.' || text[left] === ','
      ? ((text[left] === ',' ? addedMark(text, at, left) : undefined) ?? signMark(text, at, left))
      : (enclosedMark(text, left) ?? saidMark(text, at, left) ?? addedMark(text, at, left));
  return core === undefined ? oddDot(text, at) : followed(text, withLine(text, at, core));
}

const withLine = (text: string, at: number, mark: DotMark): DotMark =>
  hasLineEnd(text, at, mark.end) ? { ...mark, hasLine: true } : mark;

function followed(text: string, mark: DotMark): DotMark | undefined {
  return isWordAt(text, mark.end) ? mark : undefined;
}

/** "example..org", "www..example..org": two periods or three, before an ending that is clear or behind "www". */
function doubledDot(text: string, at: number, isMail: boolean): DotMark | undefined {
  if (text[at] !== '.' || text[at + 1] !== '.') return undefined;
  const end = text[at + 2] === '.' ? at + 3 : at + 2;
  if (!isWordAt(text, end)) return undefined;
  const isMeant =
    isMail ||
    isClearEndingAt(text, end) ||
    /www$/i.test(text.slice(Math.max(0, at - 3), at)) ||
    isBeforeSame(text, text.slice(at, end), end);
  return isMeant ? { kind: 'bracketed', end } : undefined;
}

/** "shop..example..org": the same sign stands before a clear ending once more. */
function isBeforeSame(text: string, sign: string, at: number): boolean {
  let end = at;
  while (isLabelAt(text, end) && !text.startsWith(sign, end) && end - at < MAX_ODD_CHARACTERS) end += 1;
  return text.startsWith(sign, end) && isClearEndingAt(text, end + sign.length);
}

/** The same of a word in signs, "_point_", or an ending right behind it. */
const isBeforeEnding = (text: string, sign: string, at: number): boolean =>
  isClearEndingAt(text, at) || isBeforeSame(text, sign, at);

/** "." and "," with blanks at them. */
function signMark(text: string, at: number, sign: number): DotMark | undefined {
  const end = afterBlanks(text, sign + 1);
  // "one, two" is a list; "one,two" and "one , two" are not written so.
  if (text[sign] === ',') return at < sign || end === sign + 1 ? { kind: 'comma', end } : undefined;
  return { kind: at < sign ? 'spaced' : 'loose', end };
}

/** "[.]", " (dot) ", "-dot-", `"punkt"`. */
function enclosedMark(text: string, at: number): DotMark | undefined {
  const open = text[at] ?? '';
  if (open === '&' || open === '%') {
    entityDot.lastIndex = at;
    return entityDot.test(text)
      ? { kind: 'bracketed', end: afterBlanks(text, entityDot.lastIndex) }
      : undefined;
  }
  const isLike = likeBrackets.includes(open);
  const close = isLike ? open : closers.get(open);
  if (open === '' || close === undefined) return undefined;
  const isDouble = text[at + 1] === open;
  let place = at + (isDouble ? 2 : 1);
  if (isLike && !isDouble && text[place] === ' ') return saidBetween(text, place, open);
  if (!isLike && text[place] === ' ') place += 1;
  // "example (com)", "example[org]"
  if (open === '(' || open === '[') {
    const ended = endOfClearEnding(text, place);
    if (ended !== undefined && closesAt(text, ended, close)) return { kind: 'bracketed', end: place };
  }
  const isSign = text[place] === '.' || text[place] === ',';
  const spelled = isSign ? undefined : endOfSpelledDot(text, place);
  const said = isSign || spelled !== undefined ? undefined : saidSignAt(text, place, saidDots);
  if (
    spelled === undefined &&
    said === undefined &&
    ((text[place] !== '.' && text[place] !== ',') || loneLikes.has(open))
  )
    return undefined;
  place = spelled ?? said?.end ?? place + 1;
  // "example (dot org)", "example (.com)"
  if (!isLike) {
    const ending = text[place] === ' ' ? place + 1 : place;
    const ended = endOfClearEnding(text, ending);
    if (ended !== undefined && closesAt(text, ended, close))
      return { kind: 'bracketed', end: ending, ...(said && { said: said.name }) };
  }
  if (!isLike && text[place] === ' ') place += 1;
  if (text[place] !== close || (isDouble && text[place + 1] !== close)) return undefined;
  const end = afterBlanks(text, place + (isDouble ? 2 : 1));
  return { kind: 'bracketed', end, ...(said && { said: said.name }) };
}

/** "example - dot - org" */
function saidBetween(text: string, blank: number, sign: string): DotMark | undefined {
  const said =
    sign === '-' || sign === '*' || sign === '~' ? saidSignAt(text, blank + 1, saidDots) : undefined;
  if (said === undefined || !text.startsWith(` ${sign} `, said.end)) return undefined;
  return { kind: 'bracketed', end: said.end + 3, said: said.name };
}

const closesAt = (text: string, at: number, close: string): boolean =>
  text[text[at] === ' ' ? at + 1 : at] === close;

/** " dot ", " full stop "; glued where another script or capitals among small letters part it: "example点com". */
function saidMark(text: string, at: number, start: number): DotMark | undefined {
  if (start === at) return gluedDot(text, at);
  const spelled = endOfSpelledDot(text, start);
  if (spelled !== undefined) {
    const behind = afterBlanks(text, spelled);
    if (behind > spelled) return { kind: 'word', end: behind, said: plainSaidDot };
  }
  const ending = endingBehindName(text, at, start);
  if (ending !== undefined) return { kind: 'word', end: ending, said: plainSaidDot };
  const said = saidSignAt(text, start, saidDots);
  if (said === undefined) return undefined;
  const end = afterBlanks(text, said.end);
  return end === said.end ? undefined : { kind: 'word', end, said: said.name };
}

/** "example, dot, org" */
function listedDot(text: string, comma: number): DotMark | undefined {
  if (text[comma + 1] !== ' ') return undefined;
  const said = saidSignAt(text, comma + 2, saidDots);
  return said === undefined || text[said.end] !== ',' || text[said.end + 1] !== ' '
    ? undefined
    : { kind: 'word', end: said.end + 2, said: said.name };
}

/** The name of the dot as its other spellings are read. */
const plainSaidDot = saidDots.byWord.get('dot')?.[0];

function gluedDot(text: string, at: number): DotMark | undefined {
  const length = gluedLength(text, at);
  if (length > 0) return { kind: 'bracketed', end: at + length };
  const loud = capitalDotLength(text, at);
  if (loud > 0) return { kind: 'bracketed', end: at + loud };
  if (text.charCodeAt(at) < 128 || text.charCodeAt(at - 1) >= 128) return undefined;
  const said = saidSignAt(text, at, saidDots, true);
  return said !== undefined && text.charCodeAt(said.end) < 128
    ? { kind: 'word', end: said.end, said: said.name }
    : undefined;
}

const small = /^[a-z0-9]$/;

/** Whether these capitals stand between small letters: "exampleDOTorg". */
export const isCapitalsAt = (text: string, at: number, capitals: string): boolean =>
  text.startsWith(capitals, at) &&
  small.test(text[at - 1] ?? '') &&
  small.test(text[at + capitals.length] ?? '');

const gluedBefore =
  /(?:d[o0]t|punkt|punt[o0]|p[o0]nt[o0]|punct|kropka|nokta|tochka|tecka)(?=(?:com|net|org)(?![\p{L}\p{N}])|co(?:d[o0]t|punt[o0]|p[o0]nt[o0]|\.)(?:uk|br|mx|ar|ve)(?![\p{L}\p{N}])|uk(?![\p{L}\p{N}]))/iuy;
/** Names of the dot that may be glued on both sides, as they begin. */
export const gluedDotNames: readonly string[] =
  'dot d0t punkt punto ponto punct kropka nokta tochka tecka'.split(' ');
/** First two characters of those names, by five bits each and in any case: spares most letters the pattern. */
const gluedBegins = new Uint8Array(1 << 10);
const beginningAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
for (const name of [...gluedDotNames, 'p0nto']) gluedBegins[beginningAt(name, 0)] = 1;

/** "exampledotcom", "examplepuntonet": only before an ending that ends the word; 0 where there is none. */
export function gluedLength(text: string, at: number): number {
  if (gluedBegins[beginningAt(text, at)] !== 1 || !small.test(text[at - 1] ?? '')) return 0;
  gluedBefore.lastIndex = at;
  return gluedBefore.exec(text)?.[0].length ?? 0;
}

const gluedWords = new Set('dot d0t punkt punto ponto kropka nokta tochka'.split(' '));

/**
 * Whether a label ends at a place inside what could be one: before "点", "DOT" or "-dot-".
 *
 * @param at - behind the first character of the label.
 */
export function isGluedDot(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (gluedLength(text, at) > 0) return true;
  if (capitalDotLength(text, at) > 0) return true;
  if (unit >= 128) return text.charCodeAt(at - 1) < 128 && gluedDot(text, at) !== undefined;
  if (unit !== 0x2d && unit !== 0x5f) return false;
  // "example_._com"
  if (text[at + 1] === '.' && text[at + 2] === text[at])
    return isBeforeEnding(text, text.slice(at, at + 3), at + 3);
  const said = saidSignAt(text, at + 1, saidDots);
  if (said === undefined || text[said.end] !== text[at]) return false;
  if (!gluedWords.has(said.word) && !isBeforeEnding(text, text.slice(at, said.end + 1), said.end + 1))
    return false;
  let end = said.end + 1;
  while (end - said.end < 64 && /[a-z0-9]/i.test(text[end] ?? '')) end += 1;
  // "polka-dot-shop.com" is a host with hyphens.
  return end > said.end + 1 && (text[end] !== '.' || !isWordAt(text, end + 1));
}
