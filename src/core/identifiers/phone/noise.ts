// Signs among the figures of a number that say nothing, or that are a digit by their look: "202x555x0123", "2◯2", "+! 202".
import { appendAll } from '../../appendAll';
import type { Token } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';

/** Rings, circles and barred signs that people put for a zero; letters in rings are plain ones in a clean text. */
const rings = '○◯⭕⭘◌⚪⊘∅⌀⊙◎⊚';
/** By code unit: 1 for such a sign. */
export const ringUnits = new Uint8Array(0x1_00_00);
for (const ring of rings) ringUnits[ring.charCodeAt(0)] = 1;

/** Changes of rings, letters between groups and signs behind a plus sign, in no order. */
export function noiseIn(prepared: PreparedText): readonly Change[] {
  return [...ringsIn(prepared.text), ...timesIn(prepared), ...onesIn(prepared.text)];
}

/** Rings beside figures or other rings, with one sign between at most. */
function ringsIn(text: string): readonly Change[] {
  const found: Change[] = [];
  for (const ring of rings)
    for (let at = text.indexOf(ring); at >= 0; at = text.indexOf(ring, at + 1)) {
      const hasSelector = text.charCodeAt(at + 1) === EMOJI;
      found.push({ start: at, end: at + (hasSelector ? 2 : 1), word: '0' });
    }
  found.sort((left, right) => left.start - right.start);
  return found.filter(({ start, end }, place) => {
    const isBehind = isFigure(text, start - 1) || (isParting(text, start - 1) && isFigure(text, start - 2));
    const isBefore = isFigure(text, end) || (isParting(text, end) && isFigure(text, end + 1));
    const isBesideRing = found[place - 1]?.end === start || found[place + 1]?.start === end;
    return isBehind || isBefore || isBesideRing;
  });
}

const EMOJI = 0xfe_0f;

/** Whether a figure stands at an offset. */
export function isFigure(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

const isParting = (text: string, at: number): boolean => ' -.'.includes(text.charAt(at) || 'x');

const MIN_GROUPS = 3;
const MIN_DIGITS = 9; // of all groups: measures have fewer
const MIN_GROUP = 2;

/** The same letter between the groups of a number: "+44x161x496x0185", "8-x-301-x-123-x-45-x-67". */
function timesIn({ tokens, text, numbers }: PreparedText): readonly Change[] {
  const changes: Change[] = [];
  let until = -1;
  for (const place of numbers()) {
    if (place <= until) continue;
    const signs: Change[] = [];
    let digits = tokens[place]?.word.length ?? 0;
    let groups = digits >= MIN_GROUP ? 1 : 0;
    let at = place;
    const letter = tokens[place + 1]?.word ?? '';
    if (letter.length !== 1) continue;
    const hasSpaces = text.charAt(tokens[place]?.end ?? 0) === ' ';
    while (isTimes(tokens, text, at, letter)) {
      const sign = tokens[at + 1] as Token;
      signs.push({ start: sign.start, end: sign.end, word: '-' });
      const { length } = tokens[at + 2]?.word ?? '';
      digits += length;
      if (length >= MIN_GROUP) groups += 1;
      at += 2;
    }
    until = at;
    const before = text.charAt((tokens[place]?.start ?? 0) - 1);
    const isDialled =
      (letter === 'x' || letter === 'х') && (before === '+' || tokens[place]?.word.startsWith('0') === true);
    const isNumber =
      (!hasSpaces || isDialled) &&
      groups >= (isDialled ? 2 : MIN_GROUPS) &&
      digits >= MIN_DIGITS &&
      signs.length + 1 - groups <= 2;
    if (isNumber) appendAll(changes, signs);
  }
  return changes;
}

/** The letter behind the number at a place, and another number behind that, tied by nothing or by hyphens. */
function isTimes(tokens: readonly Token[], text: string, at: number, letter: string): boolean {
  const [left, sign, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (left === undefined || sign?.word !== letter || right?.isNumber !== true) return false;
  const before = text.slice(left.end, sign.start);
  return before === text.slice(sign.end, right.start) && (before === '' || before === '-' || before === ' ');
}

/** "+! 202 555 0123", "+| 202…": the country code of North America. */
function onesIn(text: string): readonly Change[] {
  const changes: Change[] = [];
  for (let at = text.indexOf('+'); at >= 0; at = text.indexOf('+', at + 1)) {
    const sign = text.charAt(at + 1);
    const digit = behindPlus[sign];
    if (digit === undefined || isBarAround(text, at + 1)) continue;
    const next = text.charAt(at + 2);
    if (isFigure(text, at + 2) || (' -.('.includes(next || 'x') && isFigure(text, at + 3)))
      changes.push({ start: at + 1, end: at + 2, word: digit });
  }
  return changes;
}

const aroundGroup = /\|\d{1,4}\|[ ,.-]{0,2}\|\d/y;

/** "+|44| |20| |7946|": bars around each group. */
function isBarAround(text: string, at: number): boolean {
  aroundGroup.lastIndex = at;
  return aroundGroup.test(text);
}

/** What is read in place of the first figure of a country code. */
const behindPlus: Readonly<Record<string, string>> = {
  ...{ '!': '1', '|': '1', l: '1', I: '1', i: '1' },
  ...{ G: '6', b: '6', S: '5', s: '5', Z: '2', z: '2', B: '8', g: '9', q: '9' },
};

/** Whether a sign behind a plus sign may be meant for the first figure of a country code. */
export const isPlusSign = (unit: number): boolean => plusSigns[unit] === 1;

const plusSigns = new Uint8Array(0x1_00_00);
for (const sign of Object.keys(behindPlus)) plusSigns[sign.charCodeAt(0)] = 1;
