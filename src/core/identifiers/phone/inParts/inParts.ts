// Numbers told in parts that say what they are: "country code 44, then 20 7946 0018", "Vorwahl 030, Nummer 23125123",
// "first half 20255, second half 50123", "01632 960123 with +44 in front". They are put together, read as a number of the
// country, and stand whole in the text that is read aloud; what is no number stays as it is written.
import { roleAt } from '../../../text/heldWords';
import type { TokenTable } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { labelBefore } from '../labels';
import { planOfCode, planOfRegion } from '../plans/plan';
import { readInternational, readNational, type ReadNumber } from '../plans/readNumber';
import type { Part } from './partReader';
import { goesOnBehind, sectionAt, type Section } from './sections';
import { says, tellingRoles } from './words';

const MIN_DIGITS = 7;
const MAX_DIGITS = 15;
const MIN_SURE = 9; // digits that an order alone is believed for
const MAX_AREA = 6;
const MIN_REST = 5;
const MAX_REST = 8;
const MIN_REST_OF_COUNTRY = 6;
const TRUNK = '0';
const MIN_REST_OF_TRUNK = 8;
const told = { rule: 'ordered', confidence: 0.75 };

/**
 * Changes of numbers in parts to whole ones, in order of place.
 *
 * @param region - that the text is about; asked for only where there is such a number.
 */
export function numbersInParts(prepared: PreparedText, region: () => string | undefined): readonly Change[] {
  const { figures } = prepared.table;
  let changes: Change[] | undefined;
  let next = 0;
  for (let place = 0; place + 1 < figures.length; place += 1) {
    const figure = figures[place] ?? 0;
    if (figure < next || !isToldBetween(prepared.table, figure, figures[place + 1] ?? 0)) continue;
    const section = sectionAt(prepared, firstOfPiece(figures, place, next));
    if (section === undefined) continue;
    next = section.to;
    const number = section.parts.length < 2 ? undefined : numberOf(prepared, section, region);
    if (number === undefined) continue;
    const start = section.parts[0]?.start ?? 0;
    const end = section.parts.at(-1)?.end ?? start;
    (changes ??= []).push({ start, end, word: `+${number.value}`, told });
  }
  return changes ?? none;
}

const none: readonly Change[] = [];
export const MAX_BETWEEN = 12; // words

/**
 * Whether words that tell how a number goes on stand right behind a figure and right before the next one.
 *
 * @param left - place of the figure, `right` that of the next.
 */
export function isToldBetween({ numbers }: TokenTable, left: number, right: number): boolean {
  return (
    right - left > 1 &&
    right - left <= MAX_BETWEEN &&
    roleAt(tellingRoles, numbers, left + 1) !== 0 &&
    roleAt(tellingRoles, numbers, right - 1) !== 0
  );
}

/** The first of the figures that no word parts from one. */
function firstOfPiece(figures: readonly number[], place: number, after: number): number {
  let first = place;
  while (first > 0 && figures[first - 1] === (figures[first] ?? 0) - 1 && (figures[first - 1] ?? 0) >= after)
    first -= 1;
  return figures[first] ?? 0;
}

function numberOf(
  prepared: PreparedText,
  { parts, to }: Section,
  region: () => string | undefined,
): ReadNumber | undefined {
  const digits = parts.reduce((sum, part) => sum + part.digits.length, 0);
  if (digits < MIN_DIGITS || digits > MAX_DIGITS) return undefined;
  const country = parts.find(isOfCountry);
  const code = parts.find((part) => part !== country && (part.isInFront || (part.said & says.code) !== 0));
  const rest = parts.filter((part) => part !== country && part !== code);
  // "89 99998912, davor die +49": the code is said to stand in front of what was told.
  if (rest.length === 0 && country !== undefined && code !== undefined)
    return ofCountry(country, code.digits);
  if (rest.length === 0 || rest.some(({ hasPlus }) => hasPlus && parts[0]?.hasPlus !== true))
    return undefined;
  const said = ordered(rest);
  if (country !== undefined) return ofCountry(country, (code?.digits ?? '') + said);
  if (code !== undefined) return ofCode(code, said, region());
  if (goesOnBehind(prepared, to)) return undefined;
  const label = labelBefore(prepared, rest[0]?.first ?? 0);
  const number = label === 'other' ? undefined : whole(said, rest, region());
  return number !== undefined && isToldInOrder(rest, number, label === 'phone') ? number : undefined;
}

const exitCode = /^00(?=[1-9])/;

/** A country code by itself: with a plus sign, or named one. */
function isOfCountry({ digits, hasPlus, said }: Part): boolean {
  const isNamed = (said & says.country) !== 0;
  return (hasPlus || isNamed) && planOfCode(digits.replace(exitCode, '')) !== undefined;
}

function ofCountry({ digits }: Part, rest: string): ReadNumber | undefined {
  if (rest.length < MIN_REST_OF_COUNTRY) return undefined;
  return readInternational(digits.replace(exitCode, '') + rest);
}

/** An area code, or that of a country where the rest is a whole number of it. */
function ofCode({ digits: code }: Part, rest: string, region: string | undefined): ReadNumber | undefined {
  // "161 496 0861 with a 0 in front"
  if (code === TRUNK && region !== undefined) {
    const local = rest.length < MIN_REST_OF_TRUNK ? undefined : readNational(code + rest, region);
    return local?.isDialled === true ? local : undefined;
  }
  if (code.length <= MAX_AREA && rest.length >= MIN_REST && rest.length <= MAX_REST) {
    const local = region === undefined ? undefined : readNational(code + rest, region);
    if (local !== undefined) return local;
    const american = code.length === 3 && rest.length === 7 ? readNational(code + rest, 'US') : undefined;
    if (american !== undefined) return american;
  }
  const own = code.replace(exitCode, '');
  const isCountry = rest.length >= MIN_DIGITS && planOfCode(own) !== undefined;
  return isCountry ? readInternational(own + rest) : undefined;
}

/** Parts enough say where they stand, or what they are. */
function isToldInOrder(parts: readonly Part[], { line, value }: ReadNumber, isAnnounced: boolean): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length < 2) return false;
  const has = (bits: number) => parts.filter(({ said }) => (said & bits) !== 0).length;
  const placed = has(says.first | says.later | says.last);
  const length = parts.reduce((sum, { digits }) => sum + digits.length, 0);
  const isNumber = isAnnounced || has(says.number) > 0;
  const isDialled = first.hasPlus || first.digits.startsWith('0');
  if (placed >= 2) return isNumber || isDialled || length >= MIN_SURE || parts.length > 2;
  if (has(says.part) >= 2) return isNumber || isDialled;
  if (length < MIN_SURE) return false;
  const isSure = isNumber || isDialled || /mobile/.test(line);
  const isAmerican = value.startsWith('1') && (last.digits.length === 4 || last.digits.length === 7);
  const isBegun = (first.said & says.first) !== 0 && parts.slice(1).every(({ said }) => said !== 0);
  if (isBegun) return isNumber || isDialled || isAmerican;
  return (last.said & says.last) !== 0 && first.digits.length > last.digits.length && (isSure || isAmerican);
}

/** In the order that is said; what says none follows what stands before it. */
function ordered(parts: readonly Part[]): string {
  let place = 1;
  return parts
    .map(({ digits, said }) => ({ digits, place: (place = placeOf(said) ?? place) }))
    .sort((left, right) => left.place - right.place)
    .map(({ digits }) => digits)
    .join('');
}

function placeOf(said: number): number | undefined {
  if ((said & says.last) !== 0) return 3;
  if ((said & says.later) !== 0) return 2;
  return (said & says.first) !== 0 ? 1 : undefined;
}

function whole(digits: string, [first]: readonly Part[], region: string | undefined): ReadNumber | undefined {
  if (first?.hasPlus === true || exitCode.test(digits))
    return readInternational(digits.replace(exitCode, ''));
  const local = region === undefined ? undefined : readNational(digits, region);
  if (local !== undefined) return local.isDialled || local.isCoded ? local : undefined;
  const isAmerican = region === undefined || planOfRegion(region)?.callingCode === '1';
  return isAmerican && digits.length === 10 ? readNational(digits, 'US') : undefined;
}
