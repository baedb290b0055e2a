// Addresses in running text in the German manner: the house number stands behind a word that ends as streets do.
import { numberOf } from '../../text/heldWords';
import { unitAt } from '../../text/unitAt';
import type { Token, TokenTable } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import type { FoundLine } from './findWestern';
import { placeBeginnings } from './german';
import { knownPlaces } from './knownPlaces';
import { germanAdjectives } from './streetWords';

const ending = /(?:strasse|str|weg|platz|allee|gasse|damm|ufer|chaussee|promenade|graben|markt|steig|ring)$/;
/** Endings that no other word of a text has; the others need a postcode behind. */
const sureEnding = /(?:strasse|str|weg|platz|allee|gasse)$/;
/** Last three letters of the endings: most words are passed over by them. */
const lastLetters = new Set('sse str weg atz lee amm fer see ade ben rkt eig ing'.split(' '));
/** By the last unit and the one before it, five bits each: what may be one of those, without a cut for each number. */
const lastTwo = new Uint8Array(1 << 10);
const placeOfTwo = (word: string): number =>
  ((unitAt(word, word.length - 2) & 31) << 5) | (unitAt(word, word.length - 1) & 31);
for (const letters of lastLetters) lastTwo[placeOfTwo(letters)] = 1;
const house =
  /\d{1,4}(?: ?[a-z](?![\p{L}\p{N}]))?(?: ?[-/] ?\d{1,4}[a-z]?(?![\p{L}\p{N}])){0,2}(?![\p{L}\p{N}]|[.,:]\d)/iuy;
const unit =
  /(?:,| ?[-|])? ?(?:(?:whg|wohnung|app|apartment|zimmer|top|unit|tür)\.? ?\d{1,4}[a-z]?|\d{1,2}\. ?(?:og|etage|stock)|(?:eg|dg|hinterhaus|hh|vorderhaus|vh)(?!\p{L}))/iuy;
/** Behind the town only what is surely a unit: HH is a town's plate there, and "Zimmer 50 €" a price. */
const unitBehind =
  /(?:[,;] ?|\n| ?[-|(] ?| )(?:(?:whg|wohnung|app|apartment|zimmer|tür)\.? ?\d{1,4}[a-z]?(?![\p{L}\p{N}]| ?(?:[€$%:]|eur|uhr|min|std|stunde|tage|h(?!\p{L})|m²|qm|[.,]\d))|\d{1,2}\. ?(?:og|etage|stock)(?!\p{L})|(?:eg|dg|hinterhaus|vorderhaus)(?!\p{L}))\)?/iuy;
const postcode = /[ ,\n|-]{1,3}(?:(?:d|de|a|at|ch)-)?(\d{4,5}) {1,2}(?=\p{Lu})/iuy;
const town = /,? in |[, \n]{1,3}/iuy;
const word = /\p{L}{2,40}(?:[-'.]\p{L}{2,40}){0,2}/uy;
const qualifier = / (?:am|an der|im|bei|in|ob der|a\. ?d\.|a\. ?m\.) \p{Lu}\p{L}{1,30}/uy;
const MAX_UNITS = 2;

/** Whether the token before a number may be a street; asked for every number of a text. */
export function mayBeGermanStreet({ starts, ends, numbers, words }: TokenTable, number: number): boolean {
  if ((ends[number] ?? 0) - (starts[number] ?? 0) > MAX_HOUSE_DIGITS) return false;
  const word = words[streetBefore(numbers, number)] ?? '';
  return (
    word.length >= 3 &&
    lastTwo[placeOfTwo(word)] === 1 &&
    lastLetters.has(word.slice(-3)) &&
    ending.test(word)
  );
}

const MAX_HOUSE_DIGITS = 4;
const houseSign = numberOf('nr');

/** Place of the street's last word: right before the number, or before its "Nr.". */
function streetBefore(numbers: readonly number[], number: number): number {
  return numbers[number - 1] === houseSign ? number - 2 : number - 1;
}

/**
 * The German address whose house number begins at one token.
 *
 * @param place - of the number; `mayBeGermanStreet` holds for the token before it.
 */
export function germanAt(
  prepared: PreparedText,
  place: number,
  country: string | undefined,
): FoundLine | undefined {
  const { tokens, text } = prepared;
  const number = tokens[place] as Token;
  const streetPlace = streetBefore(prepared.table.numbers, place);
  const street = tokens[streetPlace] as Token;
  if (!/^(?: |\. ?)?(?:nr\.? ?)?$/i.test(text.slice(street.end, number.start))) return undefined;
  const first = streetStart(prepared, streetPlace);
  if (first === undefined) return undefined;
  let at = matchEnd(house, text, number.start);
  if (at === undefined) return undefined;
  at = unitsEnd(unit, text, at);
  const start = (tokens[first] as Token).start;
  const code = exec(postcode, text, at);
  if (code !== null) {
    const digits = code[1] ?? '';
    const isFour = digits.length === 4;
    const isShort = isFour && (country === 'AT' || country === 'CH' || /-\d{4}/.test(code[0]));
    const end = townEnd(text, at + code[0].length);
    const isKnown = isFour && isKnownTown(text, at + code[0].length);
    if (end !== undefined && (!isFour || isShort || isKnown))
      return { start, end: unitsEnd(unitBehind, text, end), rule: 'de', confidence: 0.85 };
  }
  if (!sureEnding.test(street.word)) return undefined;
  const gap = matchEnd(town, text, at);
  if (gap === undefined || !isKnownTown(text, gap)) return undefined;
  const end = matchEnd(word, text, gap);
  return end === undefined
    ? undefined
    : { start, end: unitsEnd(unitBehind, text, end), rule: 'place', confidence: 0.5 };
}

function unitsEnd(pattern: RegExp, text: string, from: number): number {
  let end = from;
  for (let units = 0; units < MAX_UNITS; units += 1) end = matchEnd(pattern, text, end) ?? end;
  return end;
}

/** "Karl-Marx-Straße", "Lange Straße", "Obere Hauptstraße"; a type alone is no street. */
function streetStart({ tokens, text }: PreparedText, place: number): number | undefined {
  let first = place;
  const joined = (at: number): string => text.slice(tokens[at - 1]?.end, tokens[at]?.start);
  const isAlone = (tokens[place]?.word ?? '').replace(ending, '').length < 2;
  if (isAlone) {
    const before = tokens[place - 1];
    if (before === undefined || before.isNumber || !/^[ -]$/.test(joined(place))) return undefined;
    if (text.charAt(before.start) === text.charAt(before.start).toLowerCase()) return undefined;
    first = place - 1;
  }
  while (first > 0 && joined(first) === '-' && tokens[first - 1]?.isNumber === false && place - first < 4)
    first -= 1;
  const adjective = tokens[first - 1];
  return adjective !== undefined && joined(first) === ' ' && germanAdjectives.has(adjective.word)
    ? first - 1
    : first;
}

/** "Musterstadt", "Bad Musterstadt", "Musterstadt am Main". */
function townEnd(text: string, from: number): number | undefined {
  let end = matchEnd(word, text, from);
  if (end === undefined) return undefined;
  const first = text.slice(from, end).toLowerCase().replace('ß', 'ss').replace('.', '');
  if (placeBeginnings.has(first) && text.charAt(end) === ' ') end = matchEnd(word, text, end + 1) ?? end;
  return matchEnd(qualifier, text, end) ?? end;
}

function isKnownTown(text: string, from: number): boolean {
  const end = matchEnd(word, text, from);
  // Without an end the slice would be all that follows, at every address once more.
  if (end === undefined) return false;
  return knownPlaces.has(text.slice(from, end).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  const found = exec(pattern, text, at);
  return found === null ? undefined : at + found[0].length;
}
