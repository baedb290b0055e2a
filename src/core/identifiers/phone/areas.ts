// Stretches of a text that are made of digits, number words and what may stand between them.
import type { TokenTable } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import { atomAt, isNumberAtom, MAX_FIGURES, noGap, type Atom } from './atoms';
import { gapBetween, gaps } from './gaps';
import { figuresAsItem, type Item } from './item';
import { lettersAsDigits } from './spelling/lookAlikeDigits';
import { endOfName, endOfRoom, endsFigures, MAX_SOFT, mayGoOn, MIN_ROOM } from './room';
import type { TextSigns } from './textSigns';
import { is } from './wordClasses';

export interface Area {
  readonly atoms: readonly Atom[];
  /** Of nothing but figures: what the atoms would be read as. */
  readonly items?: readonly Item[];
  /** Token to go on at. */
  readonly next: number;
}

const MAX_ATOMS = 4_000; // a list of a thousand numbers

/**
 * Stretches in order of place. One look at each mark; objects are made only where there is room for a number.
 *
 * @param signs - `marks`: places where one may begin, and others.
 */
export function areasOf(
  prepared: PreparedText,
  { classes, marks }: Pick<TextSigns, 'classes' | 'marks'>,
): readonly Area[] {
  const { table } = prepared;
  const { starts, ends } = table;
  let areas: Area[] | undefined;
  let next = 0;
  for (let mark = 0; mark < marks.length; mark += 1) {
    const at = marks[mark] ?? 0;
    if (at < next) continue;
    const isBegun =
      ((classes[at] ?? 0) & BEGINS) !== 0 ||
      // Letters that run into figures.
      (classes[at + 1] === is.number && starts[at + 1] === ends[at]);
    if (!isBegun || isWordAlone(table, classes, { at, next: marks[mark + 1] })) continue;
    next = endOfName(table, classes, at) ?? endOfRoom(prepared, classes, at);
    if (next >= 0) continue;
    const area = figuresFrom(prepared, at, classes) ?? areaFrom(prepared, at, MIN_ROOM, classes);
    if (area.atoms.length > 0 || area.items !== undefined) (areas ??= []).push(area);
    next = Math.max(area.next, at + 1);
  }
  return areas ?? noAreas;
}

/** "Open on request": one word of a digit, and nothing near that may be another. */
function isWordAlone(
  { starts, ends }: TokenTable,
  classes: readonly number[],
  { at, next = Infinity }: { readonly at: number; readonly next: number | undefined },
): boolean {
  return (
    next - at > MAX_SOFT + 1 &&
    ((classes[at] ?? 0) & (is.number | is.digitWord | is.gluedWords)) === is.digitWord &&
    ((classes[at - 1] ?? 0) & is.look) === 0 &&
    starts[at + 1] !== ends[at] &&
    starts[at] !== ends[at - 1]
  );
}

const noAreas: readonly Area[] = [];
const BEGINS = is.number | is.digitWord | is.gluedWords;

const MAX_PLAIN = 100; // groups of figures

/** The stretch that begins at a token, where nothing but figures may belong to it; undefined where words may. */
function figuresFrom(prepared: PreparedText, from: number, classes: readonly number[]): Area | undefined {
  const { text, table } = prepared;
  const { starts, ends, words } = table;
  if (classes[from] !== is.number || ((classes[from - 1] ?? 0) & is.look) !== 0) return undefined;
  const items: Item[] = [];
  let room = 0;
  let at = from;
  let before = 0;
  for (; at < classes.length; at += 1) {
    const isFirst = at === from;
    if (classes[at] !== is.number) {
      if (!mayGoOn(table, classes, at)) break;
      return undefined;
    }
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (starts[at + 1] === end || items.length >= MAX_PLAIN) return undefined;
    const gap = isFirst ? noGap : gapBetween(text, before, start);
    if (gap.strength === gaps.end || end - start > MAX_FIGURES) break;
    items.push(figuresAsItem(text, gap, { at, start, end, digits: words[at] ?? '', isFirst }));
    room += end - start;
    before = end;
  }
  const next = Math.max(at, from + 1);
  return room < MIN_ROOM ? { atoms: noAtoms, next } : { atoms: noAtoms, items, next };
}

const noAtoms: readonly Atom[] = [];

/** The stretch that begins at a token: pieces with small gaps, the last of them a number. */
function areaFrom(prepared: PreparedText, from: number, minRoom: number, classes?: readonly number[]): Area {
  const { table, text } = prepared;
  const { starts } = table;
  const atoms: Atom[] = [];
  let kept = 0; // atoms up to the last one that is a number
  let soft = 0;
  let after = 0; // unknown words behind the last number
  let room = 0; // for so many digits at most
  let hasWords = false;
  let at = from;
  while (at < starts.length) {
    // Most words behind figures are none that may belong to them.
    if (classes !== undefined && !hasWords && kept > 0 && endsFigures(table, classes, at)) break;
    const before = atoms.at(-1);
    const gap = before === undefined ? noGap : gapBetween(text, before.end, starts[at] ?? 0);
    if (gap.strength === gaps.end) break;
    const atom = atomAt(prepared, at, gap);
    if (atom === undefined) break;
    const { kind } = atom.content;
    const isSoft = kind === 'unknown' || !isNumberAtom(atom);
    if (isSoft && (kept === 0 || ++soft > MAX_SOFT)) break;
    if (kind === 'unknown' && !mayBeDigit(prepared, atom, hasWords)) {
      if (!hasWords || ++after > MAX_AFTER) break;
    }
    atoms.push(atom);
    at = atom.last + 1;
    if (isSoft) continue;
    kept = atoms.length;
    soft = 0;
    hasWords ||= kind !== 'figures';
    room += kind === 'figures' ? atom.end - atom.start : kind === 'word' ? WORD_DIGITS : MIN_ROOM;
    if (kept > MAX_ATOMS) return { atoms: [], next: endOfDigits(prepared, at) };
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

const WORD_DIGITS = 3; // "triple five", "nine hundred"

const LOOK_AHEAD = 3;

/**
 * Whether an unknown word may be a misspelt digit: behind a number word or letters for digits, another number near. The
 * last digit may be misspelt as well.
 */
function mayBeDigit({ table }: PreparedText, { last, end, gap, content }: Atom, hasWords: boolean): boolean {
  const { starts, notes } = table;
  if (
    content.kind === 'unknown' &&
    gap.strength <= gaps.tight &&
    lettersAsDigits(content.written) !== undefined
  )
    return true;
  if (!hasWords) return ((notes[last + 1] ?? 0) & is.numberWord) !== 0 && (starts[last + 1] ?? 0) - end <= 1;
  for (let at = last + 1; at <= last + LOOK_AHEAD; at++)
    if (((notes[at] ?? 0) & (is.number | is.numberWord)) !== 0) return true;
  return false;
}

/** A word before the stretch that may belong to it: misspelt, or letters that look like digits. */
function atomBefore(prepared: PreparedText, first: Atom): Atom | undefined {
  const { text, table } = prepared;
  const at = first.first - 1;
  if (at < 0 || table.notes[at] === is.number) return undefined;
  const gap = gapBetween(text, table.ends[at] ?? 0, first.start);
  if (gap.strength > gaps.space) return undefined;
  const atom = atomAt(prepared, at, noGap);
  return atom?.last === at && atom.content.kind !== 'figures' ? atom : undefined;
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
function endOfDigits({ table }: PreparedText, from: number): number {
  let at = from;
  while (((table.notes[at] ?? 0) & (is.number | is.numberWord)) !== 0) at += 1;
  return at;
}
