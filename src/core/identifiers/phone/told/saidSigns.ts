// What the number words of a text may tell, from one walk over them: "one", "two" and "first" stand in every advert, so
// what counts is what stands beside them. Whatever reads numbers that are said is asked only where its sign is.
import { roleAt, rolesOf } from '../../../text/heldWords';
import type { TokenTable } from '../../../text/tokens';
import { unitAt } from '../../../text/unitAt';
import { beginningWords, goingOnWords } from '../inParts/acrossWords';
import { mayFill } from '../inParts/fills';
import { mayBeHalves } from '../inParts/lineHalves';
import { isToldBetween, MAX_BETWEEN } from '../inParts/inParts';
import { orderCueWords, orderedWords } from '../inParts/orderCues';
import { leadsToDigits } from '../namedPlaces';
import { namingWords } from '../namedPlaceWords';
import { may } from '../tricks';
import { is } from '../wordClasses';
import { isCrossed } from './crosses';
import { MIN_SLAVIC_SEEDS } from './latinSlavic';
import { slavicSeeds } from './latinSlavicWords';
import { repeatedWords, repeatTriggers } from './repeatTriggers';
import { soundWords } from './soundAlikes';
import { MIN_PLAIN_TOKENS, MIN_SEEDS, MIN_WORDS, SEED_SPAN, isTen, seedDigits } from './spokenSeeds';

const role = {
  sound: 1,
  cue: 2,
  ordered: 4,
  /** Tells of a repeat. */
  repeat: 8,
  /** A count, or a word that counts by itself. */
  count: 16,
  /** What is counted. */
  repeated: 32,
  behindCount: 64,
  naming: 128,
  beginning: 256,
  goingOn: 512,
  timesBehind: 1024,
  slavic: 2048,
} as const;
const { counting, plurals, counts, next, timesBehind } = repeatTriggers;
const roles = rolesOf([
  [role.sound, soundWords],
  [role.cue, orderCueWords],
  [role.ordered, orderedWords],
  [role.repeat, [...counting, ...plurals]],
  [role.count, [...counting, ...counts]],
  [role.repeated, repeatedWords],
  [role.behindCount, next],
  [role.timesBehind, timesBehind],
  [role.naming, namingWords],
  [role.beginning, beginningWords],
  [role.goingOn, goingOnWords],
  [role.slavic, slavicSeeds],
]);

/** A clean text and its tokens. */
interface Read {
  readonly text: string;
  readonly table: TokenTable;
}

/**
 * Bits of `may`. One look at each hit and at each mark, and a few beside some of them.
 *
 * @param hits - places of number words and of those that say how pieces belong together.
 * @param marks - places of figures and of words that may be digits.
 */
export function saidIn(read: Read, hits: readonly number[], marks: readonly number[]): number {
  return saidByHits(read, hits) | saidByMarks(read, marks) | saidByFigures(read);
}

const MIN_ROW = 8;

function saidByHits(read: Read, hits: readonly number[]): number {
  const { table } = read;
  const { notes, numbers } = table;
  let said = 0;
  let rowEnd = 0;
  let cues = 0;
  let lastCue = 0;
  let slavic = 0;
  let before = 0;
  for (let hit = 0; hit < hits.length; hit += 1) {
    const place = hits[hit] ?? 0;
    const found = roleAt(roles, numbers, place);
    if (place >= rowEnd && ((notes[place] ?? 0) & is.digitWord) !== 0) {
      rowEnd = place + 1;
      while (isInRow(table, rowEnd)) rowEnd += 1;
      let first = place;
      while (first > 0 && isInRow(table, first - 1)) first -= 1;
      if (rowEnd - first >= MIN_ROW) said |= may.row;
    }
    // "First visit": no piece follows.
    if ((found & role.cue) !== 0 && goesOn(table, place + 1)) said |= may.order;
    if ((found & role.naming) !== 0 && leadsToDigits(table, place)) said |= may.named;
    if ((found & OF_PIECES) !== 0 && isNearPiece(table, place)) {
      // "Na końcu": words side by side tell of one piece.
      if (place - lastCue > 1) before = cues;
      if (((before | found) & OF_PIECES) === OF_PIECES && before !== 0) said |= may.across;
      cues |= found & OF_PIECES;
      lastCue = place;
    }
    if ((found & role.slavic) !== 0 && (slavic += 1) === MIN_SLAVIC_SEEDS) said |= may.latinSlavic;
    if ((found & role.repeat) !== 0 && mayRepeat(table, place)) said |= may.repeats;
    if ((found & role.count) !== 0 && isCounting(read, place)) said |= may.repeats;
    if ((found & role.repeated) !== 0 && isCountedBehind(table, place)) said |= may.repeats;
  }
  return said;
}

const OF_PIECES = role.beginning | role.goingOn;
const PIECE_BEFORE = 4; // tokens
const PIECE_BEHIND = 8;

/** Whether figures that may be a piece of a number, or a digit that is said, stand near a word of beginning or ending. */
function isNearPiece({ notes, starts, ends }: TokenTable, place: number): boolean {
  for (let at = Math.max(0, place - PIECE_BEFORE); at <= place + PIECE_BEHIND && at < notes.length; at += 1) {
    const note = notes[at] ?? 0;
    const isPiece = (ends[at] ?? 0) - (starts[at] ?? 0) > 1 || notes[at + 1] === is.number; // "0 5 3 2"
    if (note === is.number ? isPiece : (note & is.digitWord) !== 0) return true;
  }
  return false;
}

const IN_ROW = is.number | is.numberWord;

/** A figure, a number word, or what sounds like one. */
const isInRow = ({ notes, numbers }: TokenTable, place: number): boolean =>
  ((notes[place] ?? 0) & IN_ROW) !== 0 || (roleAt(roles, numbers, place) & role.sound) !== 0;

/** Whether a word of order, or a digit, follows a cue. */
const goesOn = ({ notes, numbers }: TokenTable, place: number): boolean =>
  notes[place] === is.number || (roleAt(roles, numbers, place) & role.ordered) !== 0;

/** "Two times", "2×5": a count with what only stands behind one. */
const isCounting = (read: Read, place: number): boolean =>
  (roleAt(roles, read.table.numbers, place + 1) & role.behindCount) !== 0 ||
  ((read.table.beyond & MAY_CROSS) !== 0 && isCrossed(read, place));

/** "Seven times two": a digit, what stands between, and a count. */
const isCountedBehind = ({ notes, numbers }: TokenTable, place: number): boolean =>
  (roleAt(roles, numbers, place + 1) & role.timesBehind) !== 0 &&
  (notes[place + 2] === is.number || (roleAt(roles, numbers, place + 2) & role.count) !== 0);

const MAY_CROSS = (1 << 6) | (1 << 24); // blocks of "×", "✕" and "✖"
const REPEAT_SPAN = 6; // tokens from a word that tells of a repeat to its count, and to its digit

/** Whether a count and a digit stand near a word that tells of a repeat; it may be one of them. */
function mayRepeat({ notes, numbers, starts, ends }: TokenTable, place: number): boolean {
  let near = 0;
  for (let at = Math.max(0, place - REPEAT_SPAN); at <= place + REPEAT_SPAN && at < notes.length; at += 1) {
    near |= roleAt(roles, numbers, at);
    if (notes[at] === is.number && (ends[at] ?? 0) - (starts[at] ?? 0) === 1)
      near |= role.count | role.repeated;
  }
  return (near & role.count) !== 0 && (near & role.repeated) !== 0;
}

/** Bits of what the words between two figures that follow each other tell. */
function saidByFigures(read: Read): number {
  const { table } = read;
  const { figures } = table;
  let said = 0;
  let enumerated = 0;
  for (let figure = 1; figure < figures.length; figure += 1) {
    const left = figures[figure - 1] ?? 0;
    const right = figures[figure] ?? 0;
    if (right - left === 1 && isEnumerated(read, left)) enumerated += 1;
    if (right - left === 1 || right - left > MAX_BETWEEN) continue;
    if (isToldBetween(table, left, right)) said |= may.toldOn;
    if (mayFill(read, left, right)) said |= may.filled;
  }
  if (enumerated > 1) said |= may.across;
  if (mayBeHalves(read)) said |= may.halves;
  return said;
}

const CLOSING = 41;

/** "(1) 202" */
const isEnumerated = ({ text, table: { starts, ends } }: Read, place: number): boolean =>
  (ends[place] ?? 0) - (starts[place] ?? 0) === 1 && unitAt(text, ends[place] ?? 0) === CLOSING;

function saidByMarks(read: Read, marks: readonly number[]): number {
  const { notes, starts, ends } = read.table;
  let said = 0;
  let last = -1;
  let inRow = 0; // tokens side by side that are digits plainly
  // Of the marks that stand as close to this one as those of a seed:
  let first = 0;
  let digits = 0;
  let ofWords = 0;
  for (let mark = 0; mark < marks.length; mark += 1) {
    const place = marks[mark] ?? 0;
    const found = notes[place] ?? 0;
    inRow = place === last + 1 && (found & (is.digitWord | is.number)) !== 0 ? inRow + 1 : 1;
    if (inRow >= MIN_PLAIN_TOKENS) said |= may.bent;
    last = place;
    if (found === is.number && (ends[place] ?? 0) - (starts[place] ?? 0) === 1 && isCounting(read, place))
      said |= may.repeats;
    if (isTen(found)) {
      first = mark + 1;
      digits = ofWords = 0;
      continue;
    }
    for (; place - (marks[first] ?? 0) >= SEED_SPAN; first += 1) {
      const left = notes[marks[first] ?? 0] ?? 0;
      digits -= seedDigits(left);
      if (left !== is.number) ofWords -= seedDigits(left);
    }
    digits += seedDigits(found);
    if (found !== is.number) ofWords += seedDigits(found);
    if (digits >= MIN_SEEDS && ofWords >= MIN_WORDS) said |= may.bent;
  }
  return said;
}
