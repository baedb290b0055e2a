// Addresses that name the house before the street: American, British, Irish, Canadian and French ones.
import type { Atom } from './atoms';
import {
  directions,
  frenchTypes,
  leadingTypes,
  numberWords,
  ordinalWords,
  streetTypes,
  weakStreetTypes,
  wholeStreets,
} from './streetWords';
import { isBuildingName } from './units';

export interface StreetLine {
  readonly house: string;
  /** Words in normal form. */
  readonly street: readonly string[];
  /** Places of the atoms that the line takes up. */
  readonly from: number;
  readonly to: number;
  /** "High Street 12": as on the continent. */
  readonly isHouseBehind: boolean;
}

const MAX_NAME_WORDS = 6;
const house = /^\d{1,6}[a-z]{0,2}$/;
const halves: Readonly<Record<string, string>> = { '1/2': 'half', '1/4': 'quarter', '3/4': 'threequarters' };
const additions = new Set(['bis', 'ter', 'quater']);

/**
 * The line with house and street among the atoms of an address without units and postcode.
 *
 * @param mayLackType - a postcode or a state says that it is an address: "12 Cheapside" needs no street word.
 */
export function westernLine(atoms: readonly Atom[], mayLackType: boolean): StreetLine | undefined {
  const starts = atoms.flatMap(({ isFirst, word }, place) =>
    isFirst || house.test(word) || numberWords.has(word) ? [place] : [],
  );
  for (const mustBeFirst of [true, false]) {
    for (const place of starts) {
      if (mustBeFirst && atoms[place]?.isFirst !== true) continue;
      const found = lineAt(atoms, place, false);
      if (found !== undefined) return found;
    }
  }
  const behind = houseBehind(atoms);
  if (behind !== undefined || !mayLackType) return behind;
  for (const place of starts) {
    const found = atoms[place]?.isFirst === true ? lineAt(atoms, place, true) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function lineAt(atoms: readonly Atom[], place: number, mayLackType: boolean): StreetLine | undefined {
  const number = houseAt(atoms, place);
  if (number === undefined) return undefined;
  // A comma may follow the number: "12, rue de la Paix".
  const street = streetAt(atoms, place + number.count, mayLackType);
  return (
    street && { house: number.house, street: street.words, from: place, to: street.to, isHouseBehind: false }
  );
}

/** The house number from one atom on: 12, 12a, 12-14, 12 1/2, 12 A, 12 bis, twelve. */
function houseAt(atoms: readonly Atom[], place: number): { house: string; count: number } | undefined {
  const written = atoms[place]?.word ?? '';
  const first = numberWords.get(written) ?? written;
  if (/^\d{1,6}(?:half|quarter|threequarters|bis|ter|quater)$/.test(first)) return { house: first, count: 1 };
  if (!house.test(first) || /^\d+(?:st|nd|rd|th)$/.test(first)) return undefined;
  const next = atoms[place + 1];
  const after = atoms[place + 2];
  if (next === undefined || next.isFirst) return { house: first, count: 1 };
  const half = after?.gap === '/' ? halves[`${next.word}/${after.word}`] : undefined;
  if (half !== undefined) return { house: first + half, count: 3 };
  if (house.test(next.word) && !/^\d+(?:st|nd|rd|th)$/.test(next.word) && /^ ?[-/&] ?$/.test(next.gap))
    return { house: `${first}-${next.word}`, count: 2 };
  if (/^\d+$/.test(first) && additions.has(next.word)) return { house: first + next.word, count: 2 };
  // "12 A High Street" is 12a; "12 A Street" is number 12 in A Street, "12 E High Street" lies in the east.
  const isLetter = /^[a-z]$/.test(next.word) && !directions.has(next.word) && /^\d+$/.test(first);
  if (isLetter && after !== undefined && !after.isFirst && !streetTypes.has(after.word))
    return { house: first + next.word, count: 2 };
  return { house: first, count: 1 };
}

/** Street from one atom on, as far as its type and the direction behind it. */
function streetAt(
  atoms: readonly Atom[],
  start: number,
  mayLackType: boolean,
): { words: readonly string[]; to: number } | undefined {
  let end = start + 1;
  while (end < atoms.length && end < start + MAX_NAME_WORDS + 2 && atoms[end]?.isFirst === false) end += 1;
  const line = atoms.slice(start, end).map(({ word }) => word);
  const size = leadingSize(line) ?? typedSize(line) ?? (mayLackType ? untypedSize(line) : undefined);
  if (size === undefined) return undefined;
  const behind = line[size];
  const isDirection =
    behind !== undefined && directions.has(behind) && (behind.length <= 2 || size + 1 === line.length);
  const taken = size + (isDirection ? 1 : 0);
  return { words: streetWords(line.slice(0, taken), size), to: start + taken };
}

/** "Avenue of the Americas", "Highway 6", "Avenue B", "Rue de la Paix". */
function leadingSize(line: readonly string[]): number | undefined {
  const [first = '', second] = line;
  const type = leadingTypes.get(first);
  if (type === undefined || second === undefined) return undefined;
  if (second === 'of' && line.length >= 3) return line[2] === 'the' ? Math.min(4, line.length) : 3;
  if (/^(?:\d{1,4}[a-z]?|[a-z])$/.test(second)) return type === 'rue' ? line.length : 2;
  const isForeign = frenchTypes.has(type) ? /^(?:de|du|des|la|le|les|d.*|l.*)$/.test(second) : true;
  const isClosed = typedSize(line) === undefined;
  return type === 'rue' || (isForeign && isClosed) ? line.length : undefined;
}

/** As far as the last of the type words that follow each other: "High Street", "Park Hill Road". */
function typedSize(line: readonly string[]): number | undefined {
  if (wholeStreets.has(line[0] ?? '')) return 1;
  if (line[0] === 'the' && streetTypes.has(line[1] ?? '')) return 2;
  const skip = directions.has(line[0] ?? '') && line.length > 2 ? 1 : 0;
  if (skip === 1 && wholeStreets.has(line[1] ?? '')) return 2;
  let at = line.findIndex((word, place) => place > skip && streetTypes.has(word) && !isSaint(line, place));
  // "North Street": the direction is the name.
  if (at < 0 && skip === 1) at = line.findIndex((word, place) => place > 0 && streetTypes.has(word));
  if (at < 0) return undefined;
  while (at + 1 < line.length && streetTypes.has(line[at + 1] ?? '') && !startsPlace(line, at + 1)) at += 1;
  return at + 1;
}

/** "St" with a name behind it and a type word to come is a saint: "12 Old St James Road". */
function isSaint(line: readonly string[], place: number): boolean {
  if (line[place] !== 'st') return false;
  const rest = line.slice(place + 1);
  return (
    rest.length >= 2 &&
    !streetTypes.has(rest[0] ?? '') &&
    rest.slice(1, 3).some((word) => streetTypes.has(word))
  );
}

/** "Church St St Albans": a second St is the town's saint, if the first is not a park or hill. */
function startsPlace(line: readonly string[], place: number): boolean {
  const isSecond = !weakStreetTypes.has(line[place - 1] ?? '') && place + 1 < line.length;
  return isSaint(line, place) || (line[place] === 'st' && isSecond);
}

/** A line without a street word is a street if it is short and made of words. */
function untypedSize(line: readonly string[]): number | undefined {
  return line.length <= 3 &&
    line.every((word) => /^\p{L}{2,}$/u.test(word) || /^\d+(?:st|nd|rd|th)$/.test(word))
    ? line.length
    : undefined;
}

function streetWords(words: readonly string[], size: number): readonly string[] {
  return words.map((word, place) => {
    if (place === 0 && leadingTypes.has(word) && !streetTypes.has(words[size - 1] ?? ''))
      return leadingTypes.get(word) ?? word;
    if (word === 'st' && place < size - 1) return 'saint';
    const direction = directions.get(word);
    if (direction !== undefined && (place === 0 || place >= size) && size > 2 - (place === 0 ? 0 : 1))
      return direction;
    if (place > 0 && place < size) return streetTypes.get(word) ?? ordinalWords.get(word) ?? word;
    return ordinalWords.get(word) ?? word;
  });
}

/** "High Street 12": the number stands behind, as on the continent. */
function houseBehind(atoms: readonly Atom[]): StreetLine | undefined {
  for (let place = 2; place < atoms.length; place += 1) {
    const number = atoms[place];
    if (number === undefined || number.isFirst || !house.test(number.word)) continue;
    if (!streetTypes.has(atoms[place - 1]?.word ?? '')) continue;
    let from = place - 1;
    while (from > 0 && place - from < MAX_NAME_WORDS && atoms[from]?.isFirst === false) from -= 1;
    const street = streetAt(atoms, from, false);
    if (street?.to === place)
      return { house: number.word, street: street.words, from, to: place + 1, isHouseBehind: true };
  }
  return undefined;
}

/** Lines that name a building before the street: "Ibex House". */
export function buildingAmong(atoms: readonly Atom[]): readonly string[] {
  const lines: string[][] = [];
  for (const { word, isFirst } of atoms) {
    if (isFirst || lines.length === 0) lines.push([word]);
    else lines.at(-1)?.push(word);
  }
  return lines.find(isBuildingName) ?? [];
}
