// What stands between two pieces of digits: how strongly it parts them.
import { unitAt } from '../../text/unitAt';

/** The stronger a gap, the likelier that another number begins behind it. */
export const gaps = {
  /** Nothing. */
  glued: 0,
  /** One hyphen, dot or bracket. */
  tight: 1,
  /** One space. */
  space: 2,
  /** Stars, tildes, spaced hyphens, emoji, several spaces. */
  odd: 3,
  /** A comma, the end of a sentence, a slash between spaces, a word that means nothing. */
  comma: 4,
  line: 5,
  /** Signs that times, sums and paths have; in a number only if all its gaps are this one. */
  hostile: 6,
  /** Ends a number in any case. */
  end: 9,
} as const;

export interface Gap {
  readonly strength: number;
  /** An opening bracket or a plus sign: a number may begin here. */
  readonly opens: boolean;
  /** What is written there; compared where only a uniform one is believed. */
  readonly written: string;
}

const MAX_LENGTH = 16;
const kinds = new Map<
  string,
  'space' | 'tight' | 'bracket' | 'open' | 'line' | 'comma' | 'hostile' | 'end'
>();
for (const sign of ' \t\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000')
  kinds.set(sign, 'space');
for (const sign of "-.'") kinds.set(sign, 'tight');
for (const sign of ')[]{}') kinds.set(sign, 'bracket');
for (const sign of '\n\r') kinds.set(sign, 'line');
for (const sign of ',;，、；。！？') kinds.set(sign, 'comma');
for (const sign of ':=#&<>?^"\\') kinds.set(sign, 'hostile');
for (const sign of '$€£¥₹₽₩฿₫₺%@+°') kinds.set(sign, 'end');
kinds.set('(', 'open');

const single: ReadonlyMap<string, Gap> = new Map(
  (
    [
      ['', gaps.glued],
      [' ', gaps.space],
      ['-', gaps.tight],
      ['.', gaps.tight],
      ['/', gaps.odd],
      [',', gaps.hostile], // thousands
      [', ', gaps.comma],
      ['. ', gaps.comma],
      [' - ', gaps.odd],
      ['\t', gaps.odd], // between two columns
      [') ', gaps.space],
      [')', gaps.tight],
      ['\n', gaps.line],
      ['-\n', gaps.tight], // torn at the end of a line
    ] as const
  ).map(([written, strength]) => [written, { strength, opens: false, written }]),
);
/** Those of one ASCII sign, by its unit. */
const singleByUnit: readonly (Gap | undefined)[] = Array.from({ length: 128 }, (_, unit) =>
  single.get(String.fromCharCode(unit)),
);
const endGap: Gap = { strength: gaps.end, opens: false, written: '' };

const sentenceEnd = /[.!?。！？|…] |[。！？]/;

/** Whether a sentence ends in a gap, or a part of a line does. */
export function endsSentence({ strength, written }: Gap): boolean {
  return strength >= gaps.odd && sentenceEnd.test(written);
}

/** The gap between two offsets of a clean text; neither letters nor digits stand there. Bounded cost. */
export function gapBetween(text: string, start: number, end: number): Gap {
  if (end - start > MAX_LENGTH) return endGap;
  // Nearly all gaps between figures.
  if (end - start === 1) {
    const unit = unitAt(text, start);
    const found = unit < 128 ? singleByUnit[unit] : undefined;
    if (found !== undefined) return found;
  }
  const written = text.slice(start, end);
  const known = single.get(written);
  if (known !== undefined) return known;
  if (written.includes('+') && partsByPlus(text, start, end)) return plusGap;
  return end - start === 1 && isRepeated(text, start) ? repeatedGap : otherGap(written);
}

const plusGap: Gap = { strength: gaps.hostile, opens: false, written: '+' };
const MIN_PART = 3; // digits beside a plus sign, of seven in all
const MIN_TRUNK = 9; // digits of a number with its zero
const MAX_GROUP = 8; // a whole number behind its country code

/**
 * Whether a plus sign parts groups and begins no other number: "202+555+0123" has another one beyond the next group or
 * the one before, "202+555-0123" stands in the North American shape.
 */
function partsByPlus(text: string, start: number, end: number): boolean {
  if (!onlyPlus.test(text.slice(start, end))) return false;
  if (isLetter(text, start - 1) && isLetter(text, end)) return true; // "two+oh+two"
  let before = start;
  while (start - before <= MAX_GROUP && isDigit(text.charCodeAt(before - 1))) before -= 1;
  let after = end;
  while (after - end <= MAX_GROUP && isDigit(text.charCodeAt(after))) after += 1;
  if (start - before > MAX_GROUP || after - end > MAX_GROUP) return false;
  // "03023 + 125496": no sum begins with a zero, and no other number is so short.
  const digits = start - before + after - end;
  if (
    text.charAt(before) === '0' &&
    start - before >= MIN_PART &&
    after - end >= MIN_PART &&
    digits >= MIN_TRUNK
  )
    return true;
  const isGlued = end - start === 1;
  if (isGlued && start - before >= MIN_PART && after - end >= MIN_PART && after - before > 2 * MIN_PART)
    return true;
  if (start - before === 3 && end - start === 1 && (after - end === 3 || after - end === 4)) return true;
  return plusBehind.test(text.slice(before - 3, before)) || plusAhead.test(text.slice(after, after + 3));
}

const repeatedGap: Gap = { strength: gaps.odd, opens: false, written: '@' };
const REPEATED = 2; // of the sign more, before or behind

/** Whether a sign that else ends a number stands between more groups of digits in the same way: "202@555@0123". */
function isRepeated(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (!'@%$€£°'.includes(sign)) return false;
  let found = 0;
  for (const by of [-1, 1]) {
    let place = at + by;
    for (let groups = 0; groups < REPEATED; groups += 1) {
      const from = place;
      while (Math.abs(place - from) <= MAX_GROUP && isDigit(text.charCodeAt(place))) place += by;
      if (place === from || text.charAt(place) !== sign || !isDigit(text.charCodeAt(place + by))) break;
      found += 1;
      place += by;
    }
  }
  return found >= 1;
}

const onlyPlus = /^(?: \+{1,2} |\+{1,2})$/;
const plusBehind = /\+ ?$/;
const plusAhead = /^ ?\+/;

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 32;
  return (unit >= 97 && unit <= 122) || unit > 0xbf;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function otherGap(written: string): Gap {
  const count = { space: 0, tight: 0, bracket: 0, open: 0, line: 0, comma: 0, hostile: 0, end: 0, odd: 0 };
  for (const sign of written) count[kinds.get(sign) ?? 'odd'] += 1;
  return { strength: strengthOf(count, written), opens: count.open > 0, written };
}

/** `202> <555`, `202", "555`: the end of one enclosed group and the beginning of the next. */
const enclosed = /^ ?(?:>{1,3}[ ,.-]{0,2}<{1,3}|"[ ,.-]{0,2}") ?$/;

/** "202 -> 555", "202=>555" */
const arrow = /^ ?(?:[-=]{1,2}>|>{1,3}|<[-=]{1,2}) ?$/;

function strengthOf(count: Record<string, number>, written: string): number {
  const { space = 0, tight = 0, line = 0, comma = 0, hostile = 0, end = 0, odd = 0 } = count;
  if (end > 0 || line > 2) return gaps.end;
  if (hostile > 0 && arrow.test(written)) return gaps.odd;
  if (hostile > 0) return enclosed.test(written) ? (comma > 0 ? gaps.comma : gaps.odd) : gaps.hostile;
  if (line > 0) return gaps.line;
  if (comma > 0) return gaps.comma;
  // " / " lists numbers, " * " adorns one.
  if (/^ +[/|] +$/.test(written)) return gaps.comma;
  if (odd > 0 || tight > 1 || space > 1) return gaps.odd;
  if (tight === 1 && space === 1) return written.startsWith('.') ? gaps.comma : gaps.space;
  return space === 1 ? gaps.space : gaps.tight;
}
