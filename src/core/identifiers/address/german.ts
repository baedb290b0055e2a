// Addresses that name the house behind the street and the postcode before the town: German, Austrian, Swiss ones.
import type { Atom } from './atoms';
import { germanBeginnings } from './streetWords';
import { isGermanStreet } from './units';

export interface GermanAddress {
  readonly house: string;
  readonly street: string;
  readonly postcode?: string;
  readonly place: readonly string[];
  /** What stands behind a slash in Vienna, where it is the door: 12/3. */
  readonly unit?: string;
  readonly country?: string;
}

const house = /^\d{1,4}[a-z]?$/;
const countryPrefixes: Readonly<Record<string, string>> = { d: 'DE', de: 'DE', a: 'AT', at: 'AT', ch: 'CH' };
/** What follows it only tells one Frankfurt from another, which the postcode does already. */
const qualifiers = new Set('am an a im bei in ob vor d der unter auf der'.split(' '));
export const placeBeginnings = new Set(
  'bad st sankt gross klein neu alt ober unter hohen markt den la le'.split(' '),
);
const MAX_STREET_WORDS = 5;
const MAX_PLACE_WORDS = 3;
const MAX_RANGE = 100; // houses of one owner: 5-7, 12-40
const standalone = new Set('strasse str weg platz allee gasse ring damm ufer chaussee'.split(' '));

/** Reads an address in the German manner from atoms without units and country. */
export function germanAddress(
  atoms: readonly Atom[],
  country: string | undefined,
): GermanAddress | undefined {
  const code = postcodeOf(atoms, country);
  const line = germanLine(atoms, code !== undefined);
  if (line === undefined) return undefined;
  const place = placeOf(atoms, code, line);
  if (place.length === 0) return undefined;
  const knownCountry = country ?? code?.country;
  return {
    house: line.house,
    street: line.street,
    place,
    ...(line.unit !== undefined && { unit: line.unit }),
    ...(code && { postcode: code.postcode }),
    ...(knownCountry !== undefined && { country: knownCountry }),
  };
}

interface Code {
  readonly postcode: string;
  readonly at: number;
  readonly country?: string;
}

/** Five digits, or four where the prefix or the country says that they are a postcode. */
function postcodeOf(atoms: readonly Atom[], country: string | undefined): Code | undefined {
  for (let at = atoms.length - 1; at >= 0; at -= 1) {
    const { word = '', gap = '' } = atoms[at] ?? {};
    const prefix = /^-$/.test(gap) ? countryPrefixes[atoms[at - 1]?.word ?? ''] : undefined;
    if (/^\d{5}$/.test(word)) return { postcode: word, at, country: prefix ?? 'DE' };
    const isFour = /^\d{4}$/.test(word) && at > 1;
    const isShort = prefix === 'AT' || prefix === 'CH' || country === 'AT' || country === 'CH';
    const isBetween = isGermanStreet(atoms[at - 2]?.word ?? '') && house.test(atoms[at - 1]?.word ?? '');
    if (isFour && (isShort || isBetween || (atoms[at]?.isFirst === true && !atoms[at + 1]?.isFirst)))
      return { postcode: word, at, ...(prefix !== undefined && { country: prefix }) };
  }
  return undefined;
}

interface Line {
  readonly house: string;
  readonly street: string;
  readonly unit?: string;
  readonly from: number;
  readonly to: number;
}

/** The first number behind a street's name that ends its line, else the first: "Straße des 17. Juni 135". */
function germanLine(atoms: readonly Atom[], hasPostcode: boolean): Line | undefined {
  let first: Line | undefined;
  for (let at = 1; at < atoms.length; at += 1) {
    const number = atoms[at];
    const before = atoms[at - 1]?.word ?? '';
    if (number === undefined || !house.test(number.word) || number.isFirst) continue;
    const from = lineStart(atoms, at);
    const opening = atoms[from]?.word ?? '';
    const isStreet =
      isGermanStreet(before) ||
      (standalone.has(before) && at - from >= 2) ||
      (hasPostcode && (germanBeginnings.has(opening) || standalone.has(opening)) && at - from >= 2);
    if (!isStreet) continue;
    const read = houseAt(atoms, at);
    const words = atoms.slice(from, at).map(({ word }) => word);
    const line = { ...read, street: glued(words), from };
    const behind = atoms[line.to];
    if (behind === undefined || behind.isFirst || /^\d{4,5}$/.test(behind.word)) return line;
    first ??= line;
  }
  return first;
}

/** The street begins with its line; in a line of more words it is the last word and what a hyphen ties to it. */
function lineStart(atoms: readonly Atom[], at: number): number {
  let from = at - 1;
  while (from > 0 && atoms[from]?.isFirst === false && at - from < MAX_STREET_WORDS + 1) from -= 1;
  const startsWithCode = /^\d/.test(atoms[from]?.word ?? '');
  if (at - from <= MAX_STREET_WORDS && !startsWithCode) return from;
  from = at - 1;
  if (standalone.has(atoms[from]?.word ?? '')) from -= 1;
  while (from > 1 && atoms[from]?.gap === '-') from -= 1;
  return Math.max(0, from);
}

/** 12, 12a, 12 a, 12-14; behind a slash a higher even or odd neighbour is a range, anything else a door. */
function houseAt(atoms: readonly Atom[], at: number): { house: string; unit?: string; to: number } {
  const first = atoms[at]?.word ?? '';
  const next = atoms[at + 1];
  if (next === undefined || next.isFirst) return { house: first, to: at + 1 };
  const gap = next.gap.trim();
  const span = Number.parseInt(next.word, 10) - Number.parseInt(first, 10);
  // A normal form has hyphens everywhere: 12-1060-wien is no range.
  if (house.test(next.word) && gap === '-' && span >= 0 && span <= MAX_RANGE)
    return { house: `${first}-${next.word}`, to: at + 2 };
  if (/^\d{1,3}$/.test(next.word) && gap === '/') {
    const door =
      atoms[at + 2]?.gap === '/' && house.test(atoms[at + 2]?.word ?? '') ? `-${atoms[at + 2]?.word}` : '';
    const step = Number(next.word) - Number.parseInt(first, 10);
    if (door === '' && step > 0 && step <= 20 && step % 2 === 0)
      return { house: `${first}-${next.word}`, to: at + 2 };
    return { house: first, unit: `unit-${next.word}${door}`, to: at + (door === '' ? 2 : 3) };
  }
  const isLetter = /^[a-z]$/.test(next.word) && /^\d+$/.test(first) && !countryBefore(atoms, at + 1);
  if (isLetter) return { house: first + next.word, to: at + 2 };
  return { house: first, to: at + 1 };
}

function countryBefore(atoms: readonly Atom[], at: number): boolean {
  return (
    atoms[at]?.word !== undefined && atoms[at + 1]?.gap === '-' && /^\d{4,5}$/.test(atoms[at + 1]?.word ?? '')
  );
}

/** "Lange Str." and "Langestraße" are one street: the type joins the word before it. */
function glued(words: readonly string[]): string {
  const long = words.map((word) => word.replace(/^str$|(?<=\p{L}{3})str$/u, 'strasse'));
  const last = long.at(-1) ?? '';
  const joined =
    standalone.has(last) && long.length > 1 ? [...long.slice(0, -2), `${long.at(-2) ?? ''}${last}`] : long;
  return joined.map(withoutUmlautPairs).join('-');
}

/** "Muellerstr." is "Müllerstr.", and folding made an u of the ü. */
function withoutUmlautPairs(word: string): string {
  return word.replace(/(?<![aeq])([auo])e(?![aeiou])/g, '$1');
}

function placeOf(atoms: readonly Atom[], code: Code | undefined, line: Line): readonly string[] {
  const start = code === undefined ? line.to : code.at + 1;
  const behind = wordsFrom(
    atoms,
    start,
    code !== undefined && code.at < line.from ? line.from : atoms.length,
  );
  if (behind.length > 0) return behind;
  // "Hamburg 22087": the town before the postcode, as English lists write it.
  const end = code === undefined ? line.from : code.at;
  return end > line.to ? wordsFrom(atoms, line.to, end) : [];
}

/** The first word, with what it cannot do without: "Bad Homburg", "Castrop-Rauxel". */
function wordsFrom(atoms: readonly Atom[], from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < to && words.length < MAX_PLACE_WORDS; at += 1) {
    const { word = '', isFirst = false, gap = '' } = atoms[at] ?? {};
    const isOpen = words.length === 0 || gap === '-' || placeBeginnings.has(words.at(-1) ?? '');
    if (!isOpen || (words.length > 0 && (isFirst || qualifiers.has(word)))) break;
    const isPrefix = countryPrefixes[word] !== undefined && atoms[at + 1]?.gap === '-';
    if (isPrefix || (words.length === 0 && word === 'in')) continue;
    if (!/^\p{L}{2,}$/u.test(word)) break;
    words.push(withoutUmlautPairs(word === 'sankt' ? 'st' : word));
  }
  return words;
}
