// Whether a word for the at sign, of those that sentences have too, may be one: something other than blanks is beside it,
// or something of a host stands near behind it.
import { tableOf } from '../text/heldWords';
import type { TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { doubtfulAts, isPlainArticle } from './emailMarks';
import { hostWords, isHostWord } from './mailbox/anchors';
import { enclosedAts } from './mailbox/signTable';
import { isDigitUnit, isWordAt } from './web/characters';
import { jointsOf } from './web/joints';

/** Names of the at sign that are words of sentences, or only letters. */
const isDoubtfulAt = tableOf([...doubtfulAts, ...enclosedAts]);
const REACH_OF_HOST = 7;

/** Whether a word for the at sign has something other than blanks beside it, or something of a host near behind it. */
export function mayBeAt(text: string, table: TokenTable, place: number): boolean {
  const { starts, ends, numbers } = table;
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
  return !(end - start === 1 && isPlainArticle(text, table, place)) && hasHostNear(text, table, place);
}

/** What only hosts have: as words of sentences, "example co point uk" has two more. */
const isOfHost = tableOf([...hostWords, 'co', 'uk']);

/** Whether something of a host stands in the few words behind, before a sentence ends. */
function hasHostNear(text: string, table: TokenTable, place: number): boolean {
  const { starts, ends, numbers } = table;
  const last = Math.min(numbers.length - 1, place + REACH_OF_HOST);
  for (const one of jointsOf(text, table).glued) if (one > place && one <= last) return true;
  for (let at = place + 1; at <= last; at += 1) {
    if (isOfHost[numbers[at] ?? 0] === 1) return true;
    const gap = ends[at] ?? 0;
    const next = starts[at + 1] ?? text.length;
    const length = next - gap;
    // "d0t"
    if (length === 0 && at < numbers.length - 1 && gap - (starts[at] ?? 0) === 1) return true;
    if (length === 0) continue;
    const unit = unitAt(text, gap);
    if (length === 1) {
      if (unit !== SPACE && unit !== LINE && unit !== HYPHEN && !isBetweenDigits(text, gap, next))
        return true;
    } else if (isSentenceEnd(unit)) {
      if (length > 2 || isHostWord[numbers[at + 1] ?? 0] !== 1) return false;
    } else if (length > 2 && hasSignOfDot(text, gap, next)) return true;
  }
  return false;
}
const isBetweenDigits = (text: string, gap: number, next: number): boolean =>
  isDigitUnit(unitAt(text, gap - 1)) && isDigitUnit(unitAt(text, next));
const SPACE = 0x20;
const LINE = 0x0a;
const HYPHEN = 0x2d;
const AT_SIGN = 0x40;
const FOUR = 0x34; // "4t"
const ZERO = 0x30; // "d0t"
const isSentenceEnd = (unit: number): boolean =>
  unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === LINE;

/** "example . org", "example (org)" */
function hasSignOfDot(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = unitAt(text, at);
    if (unit === 0x28 || unit === 0x5b || unit === 0x7b || unit === 0x3c) return true;
    if (unit === 0x2e && at + 1 < to) return true;
  }
  return false;
}
