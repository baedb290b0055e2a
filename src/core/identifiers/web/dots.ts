// The dot of a host, however it is written: ".", " . ", "[.]", "(dot)", " punto ", "-dot-", "点", "DOT", over lines.
import { afterBlanks, hasLineEnd, isLabelAt, isWordAt } from './characters';
import { isFullStopAt } from './fullStops';
import { saidDots, saidSignAt, type SignWord } from './signWords';

/**
 * `plain`: a period; `bracketed`: in brackets or between like signs; `spaced`: a period with a space before it; `loose`:
 * a period with a space after it only, as sentences end; `word`: said; `comma`: a comma.
 */
export type DotKind = 'plain' | 'bracketed' | 'spaced' | 'loose' | 'word' | 'comma';

export interface DotMark {
  readonly kind: DotKind;
  /** Where the next label begins. */
  readonly end: number;
  /** The name of the sign, where it is said. */
  readonly said?: SignWord;
  /** A line ends at it. */
  readonly hasLine?: true;
  /** A full stop of Chinese or Japanese, with which sentences end too. */
  readonly isFullStop?: true;
}

const closers = new Map(['()', '[]', '{}', '<>'].map(([open = '', close = '']) => [open, close]));
/** Signs that stand for brackets where the same one is on both sides. */
const likeBrackets = '-*_~|"\'/+=:';
/** Those of them that stand for themselves around a mere period: "and/./or". */
const loneLikes = new Set('/+=:');
const begins = new Uint8Array(128);
for (const sign of ` \n\r.,%&Dd${[...closers.keys()].join('')}${likeBrackets}`)
  begins[sign.charCodeAt(0)] = 1;

const entityDot = /&#0{0,2}46;?|&#x0{0,2}2e;|&period;|%2e/iy;

/** Whether a dot may begin at a place right behind a label: spares most words the long way. */
function mayBegin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? begins[unit] === 1 : unit >= 0x80;
}

/**
 * The dot that begins at a place right behind a label.
 *
 * @returns undefined if none begins there, or no label follows it.
 */
export function dotAt(text: string, at: number): DotMark | undefined {
  if (!mayBegin(text, at)) return undefined;
  if (text[at] === '.' && isLabelAt(text, at + 1)) return followed(text, { kind: 'plain', end: at + 1 });
  if (isFullStopAt(text, at)) return followed(text, { kind: 'plain', end: at + 1, isFullStop: true });
  const left = afterBlanks(text, at);
  // Behind most labels another word follows.
  if (left > at && isWordAt(text, left)) {
    const said = saidMark(text, at, left);
    return said && followed(text, withLine(text, at, said));
  }
  const core =
    text[left] === '.' || text[left] === ','
      ? signMark(text, at, left)
      : (enclosedMark(text, left) ?? saidMark(text, at, left));
  return core && followed(text, withLine(text, at, core));
}

const withLine = (text: string, at: number, mark: DotMark): DotMark =>
  hasLineEnd(text, at, mark.end) ? { ...mark, hasLine: true } : mark;

function followed(text: string, mark: DotMark): DotMark | undefined {
  return isWordAt(text, mark.end) ? mark : undefined;
}

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
  const isDouble = isLike && text[at + 1] === open;
  let place = at + (isDouble ? 2 : 1);
  if (!isLike && text[place] === ' ') place += 1;
  const said = text[place] === '.' || text[place] === ',' ? undefined : saidSignAt(text, place, saidDots);
  if (said === undefined && ((text[place] !== '.' && text[place] !== ',') || loneLikes.has(open)))
    return undefined;
  place = said?.end ?? place + 1;
  if (!isLike && text[place] === ' ') place += 1;
  if (text[place] !== close || (isDouble && text[place + 1] !== close)) return undefined;
  const end = afterBlanks(text, place + (isDouble ? 2 : 1));
  return { kind: 'bracketed', end, ...(said && { said: said.name }) };
}

/** " dot ", " full stop "; glued where another script or capitals among small letters part it: "example点com". */
function saidMark(text: string, at: number, start: number): DotMark | undefined {
  if (start === at) return gluedDot(text, at);
  const said = saidSignAt(text, start, saidDots);
  if (said === undefined) return undefined;
  const end = afterBlanks(text, said.end);
  return end === said.end ? undefined : { kind: 'word', end, said: said.name };
}

function gluedDot(text: string, at: number): DotMark | undefined {
  if (text[at] === 'd') return gluedLength(text, at) > 0 ? { kind: 'bracketed', end: at + 3 } : undefined;
  if (text[at] === 'D') return isCapitalsAt(text, at, 'DOT') ? { kind: 'bracketed', end: at + 3 } : undefined;
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
  /d[o0]t(?=(?:com|net|org)(?![\p{L}\p{N}])|co(?:d[o0]t|\.)uk(?![\p{L}\p{N}])|uk(?![\p{L}\p{N}]))/iuy;

/** "exampledotcom": only before an ending that ends the word; 0 where there is none. */
function gluedLength(text: string, at: number): number {
  gluedBefore.lastIndex = at;
  return gluedBefore.test(text) && small.test(text[at - 1] ?? '') ? 3 : 0;
}

const gluedWords = new Set('dot d0t punkt punto ponto kropka nokta tochka'.split(' '));

/**
 * Whether a label ends at a place inside what could be one: before "点", "DOT" or "-dot-".
 *
 * @param at - behind the first character of the label.
 */
export function isGluedDot(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x64) return gluedLength(text, at) > 0;
  if (unit === 0x44) return isCapitalsAt(text, at, 'DOT');
  if (unit >= 128) return text.charCodeAt(at - 1) < 128 && gluedDot(text, at) !== undefined;
  if (unit !== 0x2d && unit !== 0x5f) return false;
  const said = saidSignAt(text, at + 1, saidDots);
  if (said === undefined || !gluedWords.has(said.word) || text[said.end] !== text[at]) return false;
  let end = said.end + 1;
  while (end - said.end < 64 && /[a-z0-9]/i.test(text[end] ?? '')) end += 1;
  // "polka-dot-shop.com" is a host with hyphens.
  return end > said.end + 1 && text[end] !== '.';
}
