// Which characters a host, a mailbox or a name is made of, answered by a table: the finders step over texts character
// by character at their triggers, and a regular expression for each would cost more than all the rest.

const UNKNOWN = 0;
const NONE = 1;
const WORD = 2;
const MARK = 3;
const classes = new Uint8Array(0x1_00_00);
const word = /^[\p{L}\p{N}]$/u;
const mark = /^\p{M}$/u;

function classOf(unit: number): number {
  const known = classes[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(unit);
  const found = word.test(character) ? WORD : mark.test(character) ? MARK : NONE;
  classes[unit] = found;
  return found;
}

export const isDigitUnit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Whether a letter or digit stands at the place; characters beyond the first plane are none to hosts. */
export function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === WORD;
}

/** Whether a code unit is of a script whose words nothing parts from Latin ones: Chinese, Japanese, Korean, Thai, Khmer. */
export const isUnparted = (unit: number): boolean =>
  unit >= 0x2e_80 || (unit >= 0x0e_00 && unit < 0x10_a0) || (unit >= 0x17_80 && unit < 0x18_00);

/** Letter, digit, or a mark on one (vowel signs of Indic hosts). */
export function isWordOrMarkAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(text.charCodeAt(at)) >= WORD;
}

/** Whether the place holds a character of a host's label. */
export function isLabelAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x2d || unit === 0x5f || isWordOrMarkAt(text, at);
}

const localSigns = new Uint8Array(128);
for (const sign of "._+'-") localSigns[sign.charCodeAt(0)] = 1;

/** Whether the place holds a character of a mailbox's name. */
export function isLocalAt(text: string, at: number): boolean {
  return localSigns[text.charCodeAt(at)] === 1 || isWordOrMarkAt(text, at);
}

/** Whether the place holds a character of a name at a platform. */
export function isHandleAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x2d || unit === 0x5f || unit === 0x2e || isWordAt(text, at);
}

/** First place, going back from `from`, before which `is` does not hold; at most `max` steps, never before `floor`. */
export function backOver(
  text: string,
  from: number,
  is: (text: string, at: number) => boolean,
  { max, floor }: { readonly max: number; readonly floor: number },
): number {
  let at = from;
  const last = Math.max(floor, from - max);
  while (at > last && is(text, at - 1)) at -= 1;
  return at;
}

const SPACE = 0x20;
const MAX_SPACES = 2;

/** Whether a line ends at the place. */
const isLineEnd = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r';

/**
 * Place behind the blanks at a place: two spaces at most, and up to two ends of lines with such spaces at them. What
 * belongs together stands no further apart.
 */
export function afterBlanks(text: string, at: number): number {
  const first = afterSpaces(text, at);
  let place = first;
  for (let lines = 0; lines < 2 && isLineEnd(text, place); lines += 1) {
    if (text[place] === '\r' && text[place + 1] === '\n') place += 1;
    place = afterSpaces(text, place + 1);
  }
  return place;
}

function afterSpaces(text: string, at: number): number {
  let place = at;
  while (text.charCodeAt(place) === SPACE && place - at < MAX_SPACES) place += 1;
  return place;
}

/** As `afterBlanks`, backwards: where the blanks before a place begin. */
export function beforeBlanks(text: string, at: number): number {
  let place = beforeSpaces(text, at);
  for (let lines = 0; lines < 2 && isLineEnd(text, place - 1); lines += 1) {
    place -= text[place - 1] === '\n' && text[place - 2] === '\r' ? 2 : 1;
    place = beforeSpaces(text, place);
  }
  return place;
}

function beforeSpaces(text: string, at: number): number {
  let place = at;
  while (text.charCodeAt(place - 1) === SPACE && at - place < MAX_SPACES) place -= 1;
  return place;
}

/** Whether a line ends within a short stretch of blanks. */
export function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isLineEnd(text, at)) return true;
  return false;
}
