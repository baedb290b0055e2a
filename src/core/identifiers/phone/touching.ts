// What touches digits and makes them a part of something else: a price, a path, a mailbox, a tag.
import { unitAt } from '../../text/unitAt';

const SPACE = 32;
const LINE_FEED = 10;
const currency = /^\s?[$€£¥₹₽₩฿₫₺](?!\s?\d)/u;
/** "100€ 020 7946 0853": a sign right behind figures is theirs. */
const signBefore = /[$€£¥₹₽₩฿₫₺%#№=\\/@^]$|(?<!_)_$|№\s$|(?<!\d\s?)[$€£¥₹₽₩฿₫₺]\s$/u;
/**
 * A letter or figure and the sign that ties the digits to it: "C.R.1234", "a-1234"; a colon only announces, and behind a
 * word a comma ends the field of a row: "Nadja,030 23125123,paid".
 */
const tiedBefore = /(?:(?!\p{Script=Han})\p{L}|\p{N})[.-]?$|(?:\p{N}|(?:^|\P{L})(?!\p{Script=Han})\p{L}),$/u;
const signAfter = /^(?:[=@\\^]|_(?!_)|\s?%)/;

/** Whether the digits from `start` to `end` are a part of something else: a price, a path, a mailbox. */
export function isPartOfOther(text: string, start: number, end: number): boolean {
  return (
    (mayBeTied(text, start - 1, start - 2) && isTiedBefore(text.slice(Math.max(0, start - 3), start))) ||
    (mayBeTied(text, end, end + 1) && isTiedAfter(text.slice(end, end + 4)))
  );
}

const isTiedBefore = (before: string): boolean => signBefore.test(before) || tiedBefore.test(before);
const isTiedAfter = (after: string): boolean => signAfter.test(after) || currency.test(after);

/** Signs that tie nothing by themselves, and those that do where a space parts them. */
const FREE = 1;
const TYING = 2;
const kindOf = new Uint8Array(128);
for (const sign of '()[]{}:;!?*"<>~|+`') kindOf[sign.charCodeAt(0)] = FREE;
for (const sign of '$%') kindOf[sign.charCodeAt(0)] = TYING;

/** One quick look at the character beside the digits and at the one behind it. */
function mayBeTied(text: string, beside: number, further: number): boolean {
  if (beside < 0 || beside >= text.length) return false;
  const unit = unitAt(text, beside);
  if (unit === SPACE || unit === LINE_FEED) {
    const next = further < 0 || further >= text.length ? 0 : unitAt(text, further);
    return next >= kindOf.length || kindOf[next] === TYING;
  }
  return unit >= kindOf.length || kindOf[unit] !== FREE;
}

/** "#2025550123", and no word before it: a tag of nothing but figures. "Post #2025550123" counts posts. */
export function isTagged(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== '#') return false;
  const at = text.charAt(start - 2) === ' ' ? start - 3 : start - 2;
  return !/[\p{L}\p{N}#]/u.test(text.charAt(at));
}
