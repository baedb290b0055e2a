// Whether a stretch of figures and words has room for the digits of a number: told from the lists of a text alone, since
// most stretches of an advert are prices, hours and ages.
import { tableOf } from '../../text/heldWords';
import type { TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import type { PreparedText } from '../extractor';
import { endsSentence, gapBetween, gaps } from './gaps';
import { unitWords } from './labelWords';
import { beginsLikeShortWords } from './spelling/clusters';
import { numberWords } from './spelling/lexicon';
import { digitsOfClass, is } from './wordClasses';

/** Words in a row that may be no digits. */
export const MAX_SOFT = 5;
/** Numbers of fewer digits are none. */
export const MIN_ROOM = 6;
const MAX_GAP = 16;
const MIN_SAID = 3; // words of digits where no figure is
const FIRST_UNSPACED = 0x0e_00; // a digit may be one letter
const LETTERS_A_DIGIT = 2; // of the shortest words that are written together
const MIN_NAME = 4; // letters
const MAX_RUN = 60; // tokens; what is longer is looked at piece by piece
const DIGITS_IN_WORD = is.numberWord | is.gluedWords | is.likeWords | is.bent;

/** Behind a run of letters and figures that holds a word which is no digit: "island6605zq"; undefined where none is. */
export function endOfName(table: TokenTable, classes: readonly number[], from: number): number | undefined {
  const { starts, ends } = table;
  let hasName = false;
  let at = from;
  for (; at - from < MAX_RUN && (at === from || starts[at] === ends[at - 1]); at += 1) {
    const known = classes[at] ?? 0;
    const letters = known === is.number ? 0 : (ends[at] ?? 0) - (starts[at] ?? 0);
    if (letters >= MIN_NAME && (known & DIGITS_IN_WORD) === 0) hasName = true;
    if (at >= classes.length) break;
  }
  if (hasName && at > from + 1) return at;
  return at - from >= MAX_RUN ? endOfLongRun(table, from) : undefined;
}

/**
 * Behind a run of letters and figures of more than sixty pieces, "1a1a1a…": no number is in it, and to look for one from
 * each of its pieces on would cost sixty looks at each. Undefined where the run is shorter, or holds Chinese characters,
 * which are all written together.
 */
export function endOfLongRun({ starts, ends, words }: TokenTable, from: number): number | undefined {
  let at = from + 1;
  while (at < starts.length && starts[at] === ends[at - 1]) {
    if (unitAt(words[at] ?? '', 0) >= FIRST_HAN) return undefined;
    at += 1;
  }
  return at - from > MAX_RUN ? at : undefined;
}

const FIRST_HAN = 0x2e_80;

/**
 * Where a stretch that begins at a token ends, if it has no room for a number's digits; -1 if it may have. Most
 * stretches of an advert are prices, hours and ages, and end here without an object made of them.
 */
export function endOfRoom({ table, text }: PreparedText, classes: readonly number[], from: number): number {
  const { starts, ends, words } = table;
  let room = lettersBefore(table, classes, from);
  let soft = 0;
  let others = 0; // words that are none of a number, and nothing of one right behind them
  let end = from;
  let hasWords = room > 0;
  let said = 0;
  let isSaid = hasWords; // "sixty or ninety" alone is no number
  for (let at = from; at < classes.length; at += 1) {
    const known = classes[at] ?? 0;
    const start = starts[at] ?? 0;
    if (at > from && start - (ends[at - 1] ?? 0) > MAX_GAP) break;
    const isNumber = known === is.number;
    const letters = (ends[at] ?? 0) - start;
    if (isNumber) {
      room += letters;
      isSaid = true;
    } else if ((known & is.digitWord) !== 0) {
      room += digitsOfClass(known);
      said += 1;
    } else if ((known & is.gluedWords) !== 0)
      room += (words[at] ?? '').charCodeAt(0) < FIRST_UNSPACED ? letters / LETTERS_A_DIGIT : letters;
    else if (isGluedToNumber(table, at)) room += letters;
    else if ((!hasWords && !mayStandAmongFigures(table, classes, at)) || ++soft > MAX_SOFT) break;
    else if ((known & is.numberWord) === 0 && at > from && isOther(text, table, at)) break;
    else if (isBeforeOthers(classes, known, at) && ++others > MAX_OTHERS) break;
    else continue;
    hasWords ||= !isNumber;
    isSaid ||= said >= MIN_SAID || (known & is.gluedWords) !== 0;
    if (room >= MIN_ROOM && isSaid) return -1;
    soft = 0;
    end = at;
  }
  return end + 1;
}

const MAX_OTHERS = 2;
const NEAR = 3; // tokens
const SPACE = 32;

/** An unknown word that begins a line or a sentence is no misspelt digit. */
function isOther(text: string, { starts, ends, words }: TokenTable, at: number): boolean {
  const start = starts[at] ?? 0;
  const end = ends[at - 1] ?? 0;
  if (start - end === 1 && unitAt(text, end) === SPACE) return false;
  const gap = gapBetween(text, end, start);
  return (gap.strength >= gaps.line || endsSentence(gap)) && !beginsLikeShortWords(words[at] ?? '');
}

/** Whether a word by itself is none of a number, and none of those behind it is. */
function isBeforeOthers(classes: readonly number[], known: number, at: number): boolean {
  if (known !== 0) return false;
  for (let place = at + 1; place <= at + NEAR; place += 1)
    if (((classes[place] ?? 0) & (is.number | is.numberWord)) !== 0) return false;
  return true;
}

/** Whether a number may go on in words behind its figures: "555 for two", and not "555 for a time". */
export function mayGoOn(table: TokenTable, classes: readonly number[], from: number): boolean {
  const { starts, ends, numbers, words } = table;
  for (let at = from; at <= from + MAX_SOFT && at < classes.length; at += 1) {
    const known = classes[at] ?? 0;
    if (known === is.number) return true;
    if (endsFigures(table, classes, at)) return false;
    if (starts[at + 1] === ends[at] || starts[at] === ends[at - 1] || (known & is.look) !== 0) return true;
    const isWord = (known & is.numberWord) !== 0;
    if (
      isWord
        ? (known & is.digitWord) !== 0 || multiplying[numbers[at] ?? 0] === 1
        : beginsLikeShortWords(words[at] ?? '')
    )
      return true;
  }
  return false;
}

/** Among figures alone an unknown word stands only where it may be digits by its look, or a number word follows. */
function mayStandAmongFigures({ starts, ends }: TokenTable, classes: readonly number[], at: number): boolean {
  if (((classes[at] ?? 0) & (is.numberWord | is.look)) !== 0) return true;
  return ((classes[at + 1] ?? 0) & is.numberWord) !== 0 && (starts[at + 1] ?? 0) - (ends[at] ?? 0) <= 1;
}

export function endsFigures(table: TokenTable, classes: readonly number[], at: number): boolean {
  return (
    classes[at] !== is.number && !mayStandAmongFigures(table, classes, at) && !isGluedToNumber(table, at)
  );
}

/** Letters of a short word right before, which may be digits by their look: "IBO lZ34". */
function lettersBefore({ starts, ends }: TokenTable, classes: readonly number[], at: number): number {
  if (((classes[at - 1] ?? 0) & is.look) === 0) return 0;
  const end = ends[at - 1] ?? 0;
  return (starts[at] ?? 0) - end <= 1 ? end - (starts[at - 1] ?? 0) : 0;
}

/** Letters that run into figures may be digits by their look, except where they are a unit: "10am", "90hr". */
function isGluedToNumber({ starts, ends, numbers }: TokenTable, at: number): boolean {
  const isTiedBehind = starts[at + 1] === ends[at];
  const isTiedBefore = ends[at - 1] === starts[at];
  return isTiedBefore && isTiedBehind
    ? true
    : (isTiedBefore || isTiedBehind) && units[numbers[at] ?? 0] !== 1;
}

const units = tableOf(unitWords);
/** "Hundred", "thousand". */
const multiplying = tableOf(
  [...numberWords]
    .filter(([, entry]) => [...entry.values()].some(({ kind }) => kind === 'multiply'))
    .map(([word]) => word),
);
