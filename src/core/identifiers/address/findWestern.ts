// Addresses in running text that name the house before the street. Only where a street word stands is anything read:
// back to the house number, on to what tells this street from others of its name.
import { tableOf } from '../../text/heldWords';
import type { Token, TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import type { PreparedText } from '../extractor';
import { addressEnd } from './addressEnd';
import { spokenWords } from './spokenWords';
import {
  leadingTypes,
  numberWords,
  streetTypes,
  unitWords,
  weakStreetTypes,
  wholeStreets,
} from './streetWords';

export interface FoundLine {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}

const MAX_NAME_WORDS = 5;
const MAX_HOUSE_DIGITS = 6;
const suffixes = new Set(['st', 'nd', 'rd', 'th']);
/** Between the words of a street: nothing, a space, a hyphen, the dot of "N." or "St.". */
const within = /^(?:|[ '-]|\. ?)$/;
/** A flat before the house: "Flat 2, 12 High Street". */
const unitBefore =
  /(?:^|[^\p{L}\p{N}])((?:(?:flat|apt|apartment|unit|suite|ste|room|rm|studio)\.? ?#?[\p{L}\d]{1,5}(?:[/-]\d{1,3})?|(?:\d{1,2}(?:st|nd|rd|th)|ground|first|second|third) floor)(?: ?[,-] ?| |\n|,\n))$/iu;
const months = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
const MAX_UNIT_CHARACTERS = 24;
const pricedBefore = /[$£€¥.:/+\-=@\p{L}\p{N}]$|\d,$/u;

/**
 * The address around one street word.
 *
 * @param place - of the street word in the tokens.
 */
export function westernAround(prepared: PreparedText, place: number): FoundLine | undefined {
  const { text, table } = prepared;
  if (!hasNumberBefore(text, table, place)) return undefined;
  const { tokens } = prepared;
  const house = houseBefore(prepared, place);
  if (house === undefined) return undefined;
  let last = place;
  while (streetTypes.has(tokens[last + 1]?.word ?? '') && gapAfter(prepared, last) === ' ') last += 1;
  const isWeak =
    weakStreetTypes.has(tokens[last]?.word ?? '') && weakStreetTypes.has(tokens[place]?.word ?? '');
  const end = addressEnd(prepared, last + 1 + leadingWords(prepared, place));
  if (end === undefined || (isWeak && !end.hasPostcode)) return undefined;
  const number = tokens[house] as Token;
  const isDate = months.has(tokens[house + 1]?.word ?? '');
  if ((!number.isNumber || isDate) && !end.hasPostcode) return undefined;
  const start = withUnit(text, number.start);
  return { start, end: end.end, rule: end.rule, confidence: end.confidence };
}

const isNumberWord = tableOf(numberWords.keys());
const isSpokenWord = tableOf([...spokenWords].filter((word) => word.length > 1 && word !== 'the'));

/** Most street words of a text are met far from any number. */
function hasNumberBefore(text: string, { starts, numbers }: TokenTable, place: number): boolean {
  const least = Math.max(0, place - MAX_NAME_WORDS - 2);
  for (let at = place - 1; at >= least; at -= 1) {
    const number = numbers[at] ?? 0;
    if (isNumberWord[number] === 1) return true;
    const unit = unitAt(text, starts[at] ?? 0);
    if (unit >= 0x30 && unit <= 0x39) return true;
    if (isSpokenWord[number] === 1) return false;
  }
  return false;
}

/** Place of the house number's first token: one to five words that no one speaks stand between it and the street word. */
function houseBefore(prepared: PreparedText, street: number): number | undefined {
  const { tokens } = prepared;
  let names = 0;
  for (let at = street - 1; at >= 0 && names <= MAX_NAME_WORDS; at -= 1) {
    const token = tokens[at] as Token;
    const gap = gapAfter(prepared, at);
    if (!within.test(gap) && !(token.isNumber && gap === ', ')) return undefined;
    const next = tokens[at + 1] as Token;
    const isGlued = next.start === token.end;
    const isNamed = names > (isGlued && next.word.length > 1 ? 1 : 0) || needsNoName(prepared, street);
    if (token.isNumber) {
      if (isGlued && suffixes.has(next.word)) continue;
      if (!isNamed || token.word.length > MAX_HOUSE_DIGITS || (isGlued && next.word.length > 2))
        return undefined;
      const first = rangeStart(prepared, at);
      return isPartOfOther(prepared, first, at) ? undefined : first;
    }
    if (token.word.length === 1 && isHouseLetter(prepared, at)) continue;
    if (numberWords.has(token.word) && names > 0)
      return numberWords.has(tokens[at - 1]?.word ?? '') ? undefined : at;
    if (spokenWords.has(token.word) && !(token.word === 'the' && at === street - 1)) return undefined;
    names += 1;
  }
  return undefined;
}

/** The end of a phone number, a price, "24/7". */
function isPartOfOther({ tokens, text }: PreparedText, first: number, last: number): boolean {
  const number = tokens[first] as Token;
  if (pricedBefore.test(text.slice(Math.max(0, number.start - 2), number.start))) return true;
  if (tokens.slice(first, last + 1).some(({ word }) => word.startsWith('0'))) return true;
  if (number.word === '24' && tokens[last]?.word === '7') return true;
  const before = tokens[first - 1];
  if (before === undefined || !before.isNumber || unitWords.has(tokens[first - 2]?.word ?? '')) return false;
  return /^[ ).-]{1,3}$/.test(text.slice(before.end, number.start));
}

/** The A of "12A" and "12 A", not that of "12 a day". */
function isHouseLetter({ tokens, text }: PreparedText, at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before === undefined || !before.isNumber) return false;
  const letter = text.charAt(token.start);
  return before.end === token.start || (before.end + 1 === token.start && letter !== letter.toLowerCase());
}

/** Words of a name behind its type, which tell nothing of the town. */
function leadingWords(prepared: PreparedText, street: number): number {
  const { tokens } = prepared;
  if (wholeStreets.has(tokens[street]?.word ?? '') || !tokens[street - 1]?.isNumber) return 0;
  if (!needsNoName(prepared, street)) return 0;
  if (tokens[street + 1]?.word !== 'of') return 1;
  return tokens[street + 2]?.word === 'the' ? 3 : 2;
}

/** "742 Broadway", "120 Avenue A", "1221 Avenue of the Americas". */
function needsNoName(prepared: PreparedText, street: number): boolean {
  const { tokens } = prepared;
  const word = tokens[street]?.word ?? '';
  if (wholeStreets.has(word)) return true;
  const next = tokens[street + 1];
  if (next === undefined || !leadingTypes.has(word) || gapAfter(prepared, street) !== ' ') return false;
  return next.word === 'of' || next.word.length === 1 || (next.isNumber && next.word.length <= 3);
}

/** "12-14", "12/14", "12 1/2". */
function rangeStart({ tokens, text }: PreparedText, at: number): number {
  const number = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before === undefined || !before.isNumber) return at;
  const gap = text.slice(before.end, number.start);
  if (gap === '/' && number.word.length === 1 && before.word.length === 1) {
    const whole = tokens[at - 2];
    return whole?.isNumber === true && text.slice(whole.end, before.start) === ' ' ? at - 2 : at - 1;
  }
  return /^ ?[-/&] ?$/.test(gap) && before.word.length <= MAX_HOUSE_DIGITS ? at - 1 : at;
}

function withUnit(text: string, start: number): number {
  const found = unitBefore.exec(text.slice(Math.max(0, start - MAX_UNIT_CHARACTERS), start));
  return found === null ? start : start - (found[1] ?? '').length;
}

function gapAfter({ tokens, text }: PreparedText, place: number): string {
  const next = tokens[place + 1];
  return next === undefined ? '\n' : text.slice(tokens[place]?.end, next.start);
}
