// Stretches of a text that are made of digits, number words and what may stand between them.
import { tableOf } from '../../text/heldWords';
import type { Token, TokenTable } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import { atomAt, isNumberAtom, noGap, type Atom } from './atoms';
import { gapBetween, gaps } from './gaps';
import { unitWords } from './labelWords';
import { lettersAsDigits } from './spelling/lookAlikeDigits';
import { numberWords } from './spelling/lexicon';
import { digitsOfClass, is } from './wordClasses';

export interface Area {
  readonly atoms: readonly Atom[];
  /** Token to go on at. */
  readonly next: number;
}

const MAX_ATOMS = 4_000; // a list of a thousand numbers
const MAX_SOFT = 5;

/** Stretches in order of place. One look at each token; objects are made only where there is room for a number. */
export function areasOf(prepared: PreparedText, classes: Int32Array): readonly Area[] {
  const { table } = prepared;
  const { starts, ends } = table;
  let areas: Area[] | undefined;
  for (let at = 0; at < classes.length;) {
    const isBegun =
      ((classes[at] ?? 0) & BEGINS) !== 0 ||
      // Letters that run into figures.
      (classes[at + 1] === is.number && starts[at + 1] === ends[at]);
    if (!isBegun) {
      at += 1;
      continue;
    }
    const end = endOfName(table, classes, at) ?? endOfRoom(table, classes, at);
    if (end >= 0) {
      at = end;
      continue;
    }
    const area = areaFrom(prepared, at, MIN_ROOM, classes);
    if (area.atoms.length > 0) (areas ??= []).push(area);
    at = Math.max(area.next, at + 1);
  }
  return areas ?? noAreas;
}

const MIN_NAME = 4; // letters
const MAX_RUN = 60; // tokens; what is longer is looked at piece by piece
const DIGITS_IN_WORD = is.numberWord | is.gluedWords | is.likeWords | is.bent;

/** Behind a run of letters and figures that holds a word which is no digit: "island6605zq"; undefined where none is. */
function endOfName({ starts, ends }: TokenTable, classes: Int32Array, from: number): number | undefined {
  let hasName = false;
  let at = from;
  for (; at - from < MAX_RUN && (at === from || starts[at] === ends[at - 1]); at += 1) {
    const known = classes[at] ?? 0;
    const letters = known === is.number ? 0 : (ends[at] ?? 0) - (starts[at] ?? 0);
    if (letters >= MIN_NAME && (known & DIGITS_IN_WORD) === 0) hasName = true;
    if (at >= classes.length) break;
  }
  return hasName && at > from + 1 ? at : undefined;
}

const noAreas: readonly Area[] = [];
const MAX_GAP = 16;
const MIN_SAID = 3; // words of digits where no figure is
const FIRST_UNSPACED = 0x0e_00; // a digit may be one letter
const LETTERS_A_DIGIT = 2; // of the shortest words that are written together
const BEGINS = is.number | is.digitWord | is.gluedWords;

/**
 * Where a stretch that begins at a token ends, if it has no room for a number's digits; -1 if it may have. Most
 * stretches of an advert are prices, hours and ages, and end here without an object made of them.
 */
function endOfRoom(table: TokenTable, classes: Int32Array, from: number): number {
  const { starts, ends, words } = table;
  let room = lettersBefore(table, classes, from);
  let soft = 0;
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
    else continue;
    hasWords ||= !isNumber;
    isSaid ||= said >= MIN_SAID || (known & is.gluedWords) !== 0;
    if (room >= MIN_ROOM && isSaid) return -1;
    soft = 0;
    end = at;
  }
  return end + 1;
}

/** Among figures alone an unknown word stands only where it may be digits by its look, or a number word follows. */
function mayStandAmongFigures({ starts, ends }: TokenTable, classes: Int32Array, at: number): boolean {
  if (((classes[at] ?? 0) & (is.numberWord | is.look)) !== 0) return true;
  return ((classes[at + 1] ?? 0) & is.numberWord) !== 0 && (starts[at + 1] ?? 0) - (ends[at] ?? 0) <= 1;
}

function endsFigures(table: TokenTable, classes: Int32Array, at: number): boolean {
  return (
    classes[at] !== is.number && !mayStandAmongFigures(table, classes, at) && !isGluedToNumber(table, at)
  );
}

/** Letters of a short word right before, which may be digits by their look: "IBO lZ34". */
function lettersBefore({ starts, ends }: TokenTable, classes: Int32Array, at: number): number {
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

/** The stretch that begins at a token: pieces with small gaps, the last of them a number. */
function areaFrom(prepared: PreparedText, from: number, minRoom: number, classes?: Int32Array): Area {
  const { tokens, text } = prepared;
  const atoms: Atom[] = [];
  let kept = 0; // atoms up to the last one that is a number
  let soft = 0;
  let after = 0; // unknown words behind the last number
  let room = 0; // for so many digits at most
  let hasWords = false;
  let at = from;
  while (at < tokens.length) {
    // Most words behind figures are none that may belong to them.
    if (classes !== undefined && !hasWords && kept > 0 && endsFigures(prepared.table, classes, at)) break;
    const token = tokens[at] as Token;
    const before = atoms.at(-1);
    const gap = before === undefined ? noGap : gapBetween(text, before.end, token.start);
    if (gap.strength === gaps.end) break;
    const atom = atomAt(prepared, at, gap);
    if (atom === undefined) break;
    const { kind } = atom.content;
    const isSoft = kind === 'unknown' || !isNumberAtom(atom);
    if (isSoft && (kept === 0 || ++soft > MAX_SOFT)) break;
    if (kind === 'unknown' && !mayBeDigit(tokens, atom, hasWords)) {
      if (!hasWords || ++after > MAX_AFTER) break;
    }
    atoms.push(atom);
    at = atom.last + 1;
    if (isSoft) continue;
    kept = atoms.length;
    soft = 0;
    hasWords ||= kind !== 'figures';
    room += kind === 'figures' ? atom.end - atom.start : kind === 'word' ? WORD_DIGITS : MIN_ROOM;
    if (kept > MAX_ATOMS) return { atoms: [], next: endOfDigits(tokens, at) };
  }
  // The last digit may be a sound-alike or misspelt ("one two for", "one two thre").
  const next = (atoms[kept - 1]?.last ?? from) + 1;
  if (room < minRoom) return { atoms: [], next };
  const taken = atoms.slice(0, hasWords ? kept + MAX_AFTER : kept);
  const isAlone = classes !== undefined && !hasWords && ((classes[from - 1] ?? 0) & is.look) === 0;
  return { atoms: isAlone ? taken : withWordsBefore(prepared, taken, hasWords), next };
}

/** The stretch that begins at a token, however few digits there may be in it. */
export function areaAt(prepared: PreparedText, at: number): Area {
  return areaFrom(prepared, at, 1);
}

/** Numbers of fewer digits are none. */
const MIN_ROOM = 6;
const WORD_DIGITS = 3; // "triple five", "nine hundred"

const LOOK_AHEAD = 3;

/**
 * Whether an unknown word may be a misspelt digit: behind a number word or letters for digits, another number near. The
 * last digit may be misspelt as well.
 */
function mayBeDigit(tokens: readonly Token[], { last, end, gap, content }: Atom, hasWords: boolean): boolean {
  const next = tokens[last + 1];
  if (
    content.kind === 'unknown' &&
    gap.strength <= gaps.tight &&
    lettersAsDigits(content.written) !== undefined
  )
    return true;
  if (!hasWords)
    return next !== undefined && !next.isNumber && numberWords.has(next.word) && next.start - end <= 1;
  for (let at = last + 1; at <= last + LOOK_AHEAD; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.isNumber || numberWords.has(token.word)) return true;
  }
  return false;
}

/** A word before the stretch that may belong to it: misspelt, or letters that look like digits. */
function atomBefore(prepared: PreparedText, first: Atom): Atom | undefined {
  const token = prepared.tokens[first.first - 1];
  if (token === undefined || token.isNumber) return undefined;
  const gap = gapBetween(prepared.text, token.end, first.start);
  if (gap.strength > gaps.space) return undefined;
  const atom = atomAt(prepared, first.first - 1, noGap);
  return atom?.last === first.first - 1 && atom.content.kind !== 'figures' ? atom : undefined;
}

/** With up to two words before it, which count only where the rest is no number without them. */
function withWordsBefore(prepared: PreparedText, atoms: readonly Atom[], hasWords: boolean): readonly Atom[] {
  let all = atoms;
  for (let more = 0; more < MAX_BEFORE; more++) {
    const [first] = all;
    const before = first && atomBefore(prepared, first);
    if (first === undefined || before === undefined) break;
    const gap = gapBetween(prepared.text, before.end, first.start);
    if (!hasWords && (gap.strength > gaps.tight || before.content.kind === 'cluster')) break;
    all = [before, { ...first, gap }, ...all.slice(1)];
  }
  return all;
}

const MAX_BEFORE = 2;
const MAX_AFTER = 2;

/** What is longer than any list of numbers is passed over whole, so that no piece of it looks like one. */
function endOfDigits(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.isNumber === true || numberWords.has(tokens[at]?.word ?? '')) at += 1;
  return at;
}
