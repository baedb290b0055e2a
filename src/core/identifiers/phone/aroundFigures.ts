// What stands right beside figures: signs for a digit, letters between groups, counts.
import { tableOf } from '../../text/heldWords';
import type { TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import { pieceWords } from './enumerated';
import { mayLookLikeFigure } from './lookSigns';
import { ringUnits } from './noise';
import { standingSigns } from './placeholders';
import { may } from './tricks';

const ofPieces = tableOf(pieceWords);
const SPACE = 32;
const LAST_ASCII = 127;
const counts = new Uint8Array(LAST_ASCII + 1);
for (const sign of ').:') counts[sign.charCodeAt(0)] = 1;
/** By code unit: 1 where it may stand for a figure. */
const standing = new Uint8Array(0x1_00_00);
for (const sign of standingSigns) standing[sign.charCodeAt(0)] = 1;

const BAR = 124;
const BANG = 33;
const MAX_BESIDE = 3;

/** Whether a character may be a ring for a zero, or a mark for a one. */
function mayBeDigit(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = unitAt(text, at);
  return unit > LAST_ASCII ? ringUnits[unit] === 1 : unit === BAR || unit === BANG;
}

/** What the characters right before and behind figures may be. */
export function aroundFigures(text: string, { starts, ends, figures, numbers, words }: TokenTable): number {
  let tricks = 0;
  let writer = '';
  for (let place = 0; place < figures.length; place += 1) {
    const at = figures[place] ?? 0;
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (
      mayBeDigit(text, end) ||
      mayBeDigit(text, end + 1) ||
      mayBeDigit(text, start - 1) ||
      mayBeDigit(text, start - 2)
    )
      tricks |= may.noise;
    if (mayStand(text, start - 1) || mayStand(text, end) || isTwice(text, end + 1)) tricks |= may.stands;
    if (mayLookLikeFigure(text, start, end)) tricks |= may.looks;
    const sign = start > 1 ? unitAt(text, start - 1) : 0;
    if (sign === BRACKET && end - start <= 2 && figures[place + 1] === at + 1) tricks |= may.sum;
    if (sign === SPACE && unitAt(text, start - 2) === COLON) {
      const word = words[at - 1] ?? '';
      if (word === writer) tricks |= may.chat;
      writer = word;
    }
    if (end < text.length && opensMark(text, end)) tricks |= may.markup;
    // "202 x 555", "5 s"
    const next = starts[at + 1] ?? -1;
    if (next >= 0 && next - end <= MAX_BESIDE && (ends[at + 1] ?? 0) - next === 1) tricks |= may.noise;
    if (end - start !== 1) continue;
    const isCounted = end < text.length && counts[unitAt(text, end)] === 1;
    const isSigned = start > 0 && unitAt(text, start - 1) === HASH;
    if (isCounted || isSigned || ofPieces[numbers[at - 1] ?? 0] === 1) tricks |= may.count;
  }
  return tricks;
}

function opensMark(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  if (unit === LESS || unit === OPEN || unit === AMPERSAND) return true;
  const isEmphasis = unit === STAR || unit === LOW_LINE || unit === TILDE;
  return isEmphasis && at + 1 < text.length && unitAt(text, at + 1) === unit;
}

const STAR = 42;
const LOW_LINE = 95;
const TILDE = 126;
const BRACKET = 40;
const COLON = 58;
const LESS = 60;
const OPEN = 91;
const AMPERSAND = 38;

const mayStand = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && standing[unitAt(text, at)] === 1;

/** "202-XXX-0123", "202 ### 0123": a group of one sign. */
function isTwice(text: string, at: number): boolean {
  if (at + 1 >= text.length) return false;
  const unit = unitAt(text, at);
  return unit !== SPACE && unit === unitAt(text, at + 1) && (unit < DIGITS || unit > LAST_DIGIT);
}

const DIGITS = 48;
const LAST_DIGIT = 57;
const HASH = 35;
