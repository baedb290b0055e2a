// Flats, suites, floors and private mailboxes: taken out of an address wherever in it they stand. Two kinds of word
// for one door ("Apt 3", "#3", "Suite 3") are one unit; a floor or a building is something else than a unit.
import { isLast, withoutAtoms, type Atom } from './atoms';
import { buildingWords, germanEndings, numberWords, ordinalWords, unitNames, unitWords } from './streetWords';

export interface WithUnits {
  readonly rest: readonly Atom[];
  /** E.g. `unit-3b`, `floor-2`; each once, in one order. */
  readonly units: readonly string[];
}

const MAX_UNITS = 4;
const plainUnit = /^(?:\d{1,4}[a-z]{0,2}|[a-z]{1,2}\d{1,4}[a-z]?|[a-z])$/;
const ordinal = /^(\d{1,3})(?:st|nd|rd|th)$/;
const numberSigns = new Set(['no', 'nr', 'num', 'number', 'nummer']);
const parks = new Set(['business park', 'retail park', 'science park', 'office park']);
const joining = /^ ?[-/] ?$/;

/** Takes all units out. */
export function splitUnits(atoms: readonly Atom[]): WithUnits {
  const units = new Set<string>();
  let rest = atoms;
  for (let place = 0; place < rest.length && units.size < MAX_UNITS;) {
    const found = unitAt(rest, place);
    if (found === undefined) {
      place += 1;
      continue;
    }
    units.add(found.unit);
    rest = withoutAtoms(rest, found.from, found.count);
    place = found.from;
  }
  return { rest, units: [...units].sort() };
}

interface FoundUnit {
  readonly unit: string;
  readonly from: number;
  readonly count: number;
}

function unitAt(atoms: readonly Atom[], place: number): FoundUnit | undefined {
  const { word = '', gap = '' } = atoms[place] ?? {};
  const kind = unitWords.get(word);
  if (kind !== undefined) return namedUnit(atoms, place, kind);
  if (gap.includes('#') && !isGermanStreet(atoms[place - 1]?.word ?? '')) {
    const id = idAt(atoms, place);
    return id && { unit: `unit-${id.id}`, from: place, count: id.count };
  }
  const name = unitNames.get(word);
  // "Rear" is a part of the house where nothing goes on behind it; "Upper Street" is a street.
  if (name === undefined || place === 0 || !isLast(atoms, place)) return undefined;
  return { unit: `unit-${name}`, from: place, count: 1 };
}

/** "Apt 3B", "3rd floor", "Ground Floor", "2. OG". */
function namedUnit(atoms: readonly Atom[], place: number, kind: string): FoundUnit | undefined {
  const before = atoms[place - 1]?.word ?? '';
  const isFloor = kind === 'floor';
  const isInLine = atoms[place]?.isFirst === false;
  const floor = isFloor && isInLine ? floorBefore(before, atoms[place]?.word ?? '') : undefined;
  if (floor !== undefined) return withFlat(atoms, { unit: `floor-${floor}`, from: place - 1, count: 2 });
  const sign = numberSigns.has(atoms[place + 1]?.word ?? '') ? 1 : 0;
  const id = idAt(atoms, place + 1 + sign);
  if (id === undefined || (isFloor && !/^(?:\d{1,3}|[a-z]|ground|basement|attic|penthouse)$/.test(id.id)))
    return undefined;
  return { unit: `${kind}-${id.id}`, from: place, count: 1 + sign + id.count };
}

/** "First Floor Flat" is the flat there. */
function withFlat(atoms: readonly Atom[], floor: FoundUnit): FoundUnit {
  const next = floor.from + floor.count;
  const isFlat = unitWords.get(atoms[next]?.word ?? '') === 'unit' && isLast(atoms, next);
  return isFlat ? { ...floor, count: floor.count + 1 } : floor;
}

function floorBefore(before: string, word: string): string | undefined {
  const counted = ordinal.exec(ordinalWords.get(before) ?? before)?.[1];
  if (counted !== undefined) return counted;
  const isGerman = word === 'og' || word === 'etage' || word === 'stock' || word === 'geschoss';
  return isGerman && /^\d{1,2}$/.test(before) ? before : unitNames.get(before);
}

/** What names a unit, from one atom on: 3, 3b, 3-b, B 12, 2/1. */
function idAt(atoms: readonly Atom[], place: number): { id: string; count: number } | undefined {
  const first = atoms[place]?.word;
  if (first === undefined) return undefined;
  const named = unitNames.get(first) ?? numberWords.get(first) ?? ordinal.exec(first)?.[1];
  if (named !== undefined) return { id: named, count: 1 };
  if (/^\d{5}$/.test(first) && place < atoms.length - 1) return { id: first, count: 1 };
  if (!plainUnit.test(first)) return undefined;
  const next = atoms[place + 1];
  if (next === undefined || next.isFirst) return { id: first, count: 1 };
  const isJoined = joining.test(next.gap);
  const startsHouse = !(atoms[place + 2]?.isFirst ?? true);
  if (/^[a-z]$/.test(first) && /^\d{1,4}$/.test(next.word) && (isJoined || !startsHouse))
    return { id: first + next.word, count: 2 };
  if (/^\d+$/.test(first) && /^[a-z]$/.test(next.word) && (isJoined || isLast(atoms, place + 1)))
    return { id: first + next.word, count: 2 };
  if (/^\d+$/.test(first) && isJoined && /^\d{1,4}$/.test(next.word))
    return { id: `${first}-${next.word}`, count: 2 };
  return { id: first, count: 1 };
}

/** Whether a word ends as German streets do, with a name before the ending. */
export function isGermanStreet(word: string): boolean {
  return germanEndings.some((ending) => word.endsWith(ending) && word.length >= ending.length + 3);
}

/** Whether a line's last word says that it is the name of a building. */
export function isBuildingName(words: readonly string[]): boolean {
  return words.length >= 2 && (buildingWords.has(words.at(-1) ?? '') || parks.has(words.slice(-2).join(' ')));
}
