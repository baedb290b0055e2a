// How far an address goes on behind its street, and what there tells the street from others of its name: a postcode,
// a state, or a big town.
import type { Token } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import { knownPlaces, MAX_PLACE_WORDS, wordTowns } from './knownPlaces';
import { provinceCodes, regionNames, stateCodes, wordLikeCodes } from './regions';
import { spokenWords } from './spokenWords';
import { directions, unitNames, unitWords } from './streetWords';

export interface AddressEnd {
  readonly end: number;
  readonly rule: 'gb' | 'us' | 'zip' | 'ca' | 'state' | 'place';
  readonly confidence: number;
  readonly hasPostcode: boolean;
}

const MAX_TOKENS = 16;
const MAX_TOWN_WORDS = 6;
const gap = /^[ \t]{0,3}(?:[,.#|•)(-][ \t]{0,2}){0,2}\n?[ \t]{0,2}(?:[#(][ \t]?)?$/;
const britain = /[a-z]{1,2}\d[a-z\d]? {0,2}\d[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}])/iuy;
const canada = /[abceghj-nprstvxy]\d[a-z][ -]?\d[a-z]\d(?![\p{L}\p{N}])/iuy;
const zip = /\d{5}(?:-\d{4})?(?![\p{L}\p{N}]|[.,-]\d)/uy;

/**
 * Reads on behind a street.
 *
 * @param from - place of the first token behind the street word.
 * @returns where the address ends; a postcode counts more than a state, a state more than a town. Undefined where
 *   none follows within two lines: a street alone names a door in a hundred towns.
 */
export function addressEnd(prepared: PreparedText, from: number): AddressEnd | undefined {
  const { tokens, text } = prepared;
  let found: AddressEnd | undefined;
  let words = 0;
  let isUnit = false;
  let isJoinable = false;
  for (let at = from; at < tokens.length && at < from + MAX_TOKENS && words <= MAX_TOWN_WORDS; at += 1) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    const between = text.slice(before.end, token.start);
    if (!gap.test(between) || (between.includes('. ') && at > from && before.word.length > 4)) break;
    const code = postcodeAt(text, token, found);
    if (code !== undefined) return code;
    if (isJoinable && /^[-/]$/.test(between)) continue;
    if (isUnit || token.isNumber || between.includes('#') || unitNames.has(token.word)) {
      if (
        token.isNumber &&
        !isUnit &&
        !between.includes('#') &&
        before.end !== token.start &&
        !isNearUnit(tokens, at)
      )
        break;
      isJoinable = isUnit;
      isUnit = false;
      continue;
    }
    if (unitWords.has(token.word) && !(token.word === 'fl' && words > 0)) {
      isUnit = !/^(?:floor|fl|og|etage|stock)$/.test(token.word);
      continue;
    }
    if (before.end === token.start && before.isNumber) continue; // the letter of a unit, the "rd" of a floor
    const isRegion = isCapitalCode(text, token);
    if (!isRegion && spokenWords.has(token.word) && !(words === 0 && token.word === 'in')) break;
    if (token.word === 'in' || (words === 0 && directions.has(token.word))) continue;
    found = stateAt(prepared, at, words) ?? found ?? placeAt(prepared, at, words);
    words += 1;
  }
  return found;
}

/** "OR" and "ON" in capitals may be Oregon and Ontario. */
function isCapitalCode(text: string, token: Token): boolean {
  if (token.word.length !== 2 || !(stateCodes.has(token.word) || provinceCodes.has(token.word))) return false;
  return text.slice(token.start, token.end) === token.word.toUpperCase();
}

function isNearUnit(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  const after = tokens[at + 2]?.word ?? '';
  return (
    unitWords.has(tokens[at - 1]?.word ?? '') ||
    unitWords.get(next) === 'floor' ||
    unitWords.get(after) === 'floor'
  );
}

function postcodeAt(text: string, token: Token, found: AddressEnd | undefined): AddressEnd | undefined {
  const shape = token.isNumber
    ? token.word.length === 5
      ? zip
      : undefined
    : token.word.length <= 2
      ? britain
      : undefined;
  if (shape === undefined) return undefined;
  shape.lastIndex = token.start;
  const code = shape.exec(text)?.[0];
  if (code !== undefined) {
    const end = token.start + code.length;
    if (shape === britain) return { end, rule: 'gb', confidence: 0.85, hasPostcode: true };
    const isSure = found?.rule === 'state';
    return { end, rule: isSure ? 'us' : 'zip', confidence: isSure ? 0.85 : 0.65, hasPostcode: true };
  }
  if (shape === zip) return undefined;
  canada.lastIndex = token.start;
  const canadian = canada.exec(text)?.[0];
  return canadian === undefined
    ? undefined
    : { end: token.start + canadian.length, rule: 'ca', confidence: 0.85, hasPostcode: true };
}

/** A state behind at least one word of a town; a code that is a word, too, only in capitals at the end of a line. */
function stateAt({ tokens, text }: PreparedText, at: number, words: number): AddressEnd | undefined {
  const token = tokens[at] as Token;
  if (words === 0) return undefined;
  const state = (end: number): AddressEnd => ({ end, rule: 'state', confidence: 0.6, hasPostcode: false });
  const next = tokens[at + 1];
  if (token.word.length === 2 && stateCodes.has(token.word)) {
    const written = text.slice(token.start, token.end);
    const isZipNext = next?.isNumber === true && next.word.length === 5;
    const isEnd = next === undefined || /[\n.,!?;)]/.test(text.slice(token.end, next.start));
    const isCapital = written === written.toUpperCase();
    return isZipNext || (isCapital && (isEnd || !wordLikeCodes.has(token.word)))
      ? state(token.end)
      : undefined;
  }
  if (regionNames.has(token.word)) return state(token.end);
  const isPair = next !== undefined && regionNames.has(`${token.word} ${next.word}`);
  return isPair ? state(next.end) : undefined;
}

function placeAt({ tokens, text }: PreparedText, at: number, words: number): AddressEnd | undefined {
  if (words > 0) return undefined;
  for (let count = MAX_PLACE_WORDS; count > 0; count -= 1) {
    const town = tokens.slice(at, at + count);
    const last = town.at(-1);
    if (town.length < count || last === undefined || !knownPlaces.has(town.map(({ word }) => word).join(' ')))
      continue;
    const first = text.charAt(town[0]?.start ?? 0);
    if (first === first.toLowerCase() && wordTowns.has(last.word)) return undefined;
    return { end: last.end, rule: 'place', confidence: 0.5, hasPostcode: false };
  }
  return undefined;
}
