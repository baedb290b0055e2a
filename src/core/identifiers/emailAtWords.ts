// Whether a word for the at sign, of those that sentences have too, may be one: something other than blanks is beside it,
// or something of a host stands near behind it.
import { tableOf } from '../text/heldWords';
import type { TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { doubtfulAts, isPlainArticle } from './emailMarks';
import { isHostWord } from './mailbox/anchors';
import { enclosedAts } from './mailbox/signTable';
import { isDigitUnit, isWordAt } from './web/characters';
import { jointsOf } from './web/joints';

/** Names of the at sign that are words of sentences, or only letters. */
const isDoubtfulAt = tableOf([...doubtfulAts, ...enclosedAts]);
/** What else only hosts have, as "example point co point uk" does. */
const isSecondLevel = tableOf(['co', 'uk']);
const REACH_OF_HOST = 7;

/** Whether a word for the at sign has something other than blanks beside it, or something of a host near behind it. */
export function mayBeAt(text: string, table: TokenTable, place: number): boolean {
  const { starts, ends, numbers } = table;
  const { glued } = jointsOf(text, table);
  const start = starts[place] ?? 0;
  const end = ends[place] ?? 0;
  if (isDoubtfulAt[numbers[place] ?? 0] !== 1 || unitAt(text, start) >= 128) return true;
  const before = start > 0 ? unitAt(text, start - 1) : SPACE;
  const behind = end < text.length ? unitAt(text, end) : SPACE;
  const isFreeBefore = before === SPACE || before === LINE;
  if (
    before === AT_SIGN ||
    before === FOUR ||
    before === ZERO ||
    (!isFreeBefore && behind !== SPACE && behind !== LINE)
  )
    return true;
  // "( at )"
  if (isFreeBefore && start > 1 && !isWordAt(text, start - 2) && !isWordAt(text, end + 1)) return true;
  if (end - start === 1 && isPlainArticle(text, table, place)) return false;
  const last = Math.min(numbers.length - 1, place + REACH_OF_HOST);
  if (glued.some((one) => one > place && one <= last)) return true;
  for (let at = place + 1; at <= last; at += 1) {
    if (isHostWord[numbers[at] ?? 0] === 1) return true;
    if (isSecondLevel[numbers[at] ?? 0] === 1) return true;
    const gap = ends[at] ?? 0;
    // "d0t"
    if (gap - (starts[at] ?? 0) === 1 && starts[at + 1] === gap) return true;
    const next = starts[at + 1] ?? text.length;
    if (next - gap === 1) {
      const unit = unitAt(text, gap);
      if (unit !== SPACE && unit !== LINE && unit !== HYPHEN && !isBetweenDigits(text, gap, next))
        return true;
    } else if (
      next - gap === 2 &&
      SENTENCE_ENDS.has(unitAt(text, gap)) &&
      isHostWord[numbers[at + 1] ?? 0] !== 1
    )
      return false;
    else if (next - gap > 2) {
      if (SENTENCE_ENDS.has(unitAt(text, gap))) return false;
      if (hasSignOfDot(text, gap, next)) return true;
    }
  }
  return false;
}
const isBetweenDigits = (text: string, gap: number, next: number): boolean =>
  isDigitUnit(unitAt(text, gap - 1)) && isDigitUnit(unitAt(text, next));
const HYPHEN = 0x2d;
const AT_SIGN = 0x40;
const FOUR = 0x34; // "4t"
const ZERO = 0x30; // "d0t"
const SENTENCE_ENDS = new Set([0x2e, 0x21, 0x3f, 0x0a]);

/** "example . org", "example (org)" */
function hasSignOfDot(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = unitAt(text, at);
    if (unit === 0x28 || unit === 0x5b || unit === 0x7b || unit === 0x3c) return true;
    if (unit === 0x2e && at + 1 < to) return true;
  }
  return false;
}
const SPACE = 0x20;
const LINE = 0x0a;
