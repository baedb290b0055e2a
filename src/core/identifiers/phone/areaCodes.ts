// Numbers whose area code is named apart: "area code 202, number 555 0123", "555 0123, area code 202".
import type { PreparedText } from '../extractor';
import { areaWords, fillerWords, restWords } from './cueWords';
import { isCounted } from './counted';
import type { Piece } from './pieces';
import { readNational, type ReadNumber } from './plans/readNumber';
import { digitWords } from './spelling/lexicon';
import type { Assembled } from './scattered';

const MAX_AREA_DIGITS = 5;
const MIN_REST_DIGITS = 5;
const MAX_REST_DIGITS = 8;
const MAX_REST_PIECES = 8;
const MAX_WORDS = 8;
const MAX_CHARACTERS = 60;
const STEPS_TO_AREA = 3; // "area code is two oh two"

/** The number that begins at a piece, its area code named before that piece or behind the whole. */
export function numberByArea(
  prepared: PreparedText,
  pieces: readonly Piece[],
  from: number,
  region: string | undefined,
): Assembled | undefined {
  const first = pieces[from] as Piece;
  const isAreaFirst = isAreaNamed(prepared, first);
  const begin = isAreaFirst ? from + 1 : from;
  let rest = '';
  for (let to = begin; to < Math.min(begin + MAX_REST_PIECES, pieces.length); to++) {
    const piece = pieces[to] as Piece;
    const before = pieces[to - 1];
    if (to > from && before !== undefined && !isJoined(prepared, before, piece)) return undefined;
    if (to > begin && isAreaNamed(prepared, piece)) return undefined;
    rest += piece.digits;
    if (rest.length > MAX_REST_DIGITS || isCounted(prepared, piece.last, piece.digits)) return undefined;
    const next = pieces[to + 1];
    if (rest.length < MIN_REST_DIGITS || (next !== undefined && next.start - piece.end <= 1)) continue;
    const area = isAreaFirst ? first : next;
    if (area === undefined || area.digits.length > MAX_AREA_DIGITS) continue;
    if (!isAreaFirst && !(isAreaNamed(prepared, area) && isJoined(prepared, piece, area))) continue;
    const number = numberOf(area.digits, rest, region);
    if (number === undefined) continue;
    const end = isAreaFirst ? piece.end : area.end;
    return { number: { start: first.start, end, number, confidence: 0.75 }, last: isAreaFirst ? to : to + 1 };
  }
  return undefined;
}

function numberOf(area: string, rest: string, region: string | undefined): ReadNumber | undefined {
  const local = region === undefined ? undefined : readNational(area + rest, region);
  const isAmerican = area.length === 3 && rest.length === 7;
  return local ?? (isAmerican ? readNational(area + rest, 'US') : undefined);
}

/** Whether words before a piece, or behind it, name it an area code. */
export function isAreaNamed({ tokens, text }: PreparedText, { first, last, start }: Piece): boolean {
  const isNamedBehind = tokens[last + 1]?.word === 'area' && tokens[last + 2]?.word === 'code';
  const next = tokens[last + 3];
  if (isNamedBehind && next?.isNumber !== true && !digitWords.has(next?.word ?? '')) return true;
  for (let step = 1; step <= STEPS_TO_AREA; step++) {
    const token = tokens[first - step];
    if (token === undefined || token.isNumber || /[.;!?\n]/.test(text.slice(token.end, start))) return false;
    if (areaWords.has(token.word)) return !isOtherCode(tokens[first - step - 1]?.word, token.word);
    if (!restWords.has(token.word)) return false;
  }
  return false;
}

/** "Zip code", "promo code" name no area. */
export function isOtherCode(before: string | undefined, word: string): boolean {
  return word === 'code' && !ownersOfCodes.has(before ?? '');
}

const ownersOfCodes: ReadonlySet<string> = new Set([
  'area',
  'city',
  'dial',
  'dialing',
  'dialling',
  'phone',
  'tel',
]);

/** Nothing but words of rest, of area and fillers between. */
export function isJoined({ tokens, text }: PreparedText, left: Piece, right: Piece): boolean {
  if (right.first - left.last - 1 > MAX_WORDS || right.start - left.end > MAX_CHARACTERS) return false;
  for (let at = left.last + 1; at < right.first; at++) {
    const word = tokens[at]?.word ?? '';
    if (!restWords.has(word) && !areaWords.has(word) && !fillerWords.has(word)) return false;
  }
  return !/[$€£¥₹₽%@]/u.test(text.slice(left.end, right.start));
}
