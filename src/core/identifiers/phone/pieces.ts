// Pieces of a number that are scattered over a sentence, in order: "first 202, then 555, last 0123", or a piece said in
// words, a word of endearment, the next piece. Believed only where the pieces are just a North American number or one
// as the country dials it, and where words of order or the way the pieces are written show that they belong together.
import type { Token } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import { areaAt } from './areas';
import { orderWords } from './cueWords';
import { itemsOf, type Item } from './items';
import { isCounted, isPartOfOther, labelBefore } from './labels';
import { readInternational, readNational, type ReadNumber } from './plans/readNumber';
import { digitWords, numberWords } from './spelling/lexicon';

export interface ScatteredNumber {
  readonly start: number;
  readonly end: number;
  readonly number: ReadNumber;
  readonly confidence: number;
}

interface Piece {
  readonly items: readonly Item[];
  readonly digits: string;
  readonly first: number;
  readonly last: number;
  readonly isDisguised: boolean;
}

interface Circumstances {
  /** Places of number words and words of order that belong to no number yet. */
  readonly hits: readonly number[];
  /** Region that the text is about. */
  readonly region: string | undefined;
  /** Nothing else was found, so that letters among figures may be a piece. */
  readonly mayHoldLetters: boolean;
}

const MIN_PIECES = 2;
const MAX_PIECES = 6;
const MAX_PIECE_DIGITS = 7;
const MIN_DIGITS = 7;
const MAX_DIGITS = 15;
const MAX_WORDS_BETWEEN = 4;
const MAX_CHARACTERS_BETWEEN = 40;

/**
 * Scattered numbers in order of place.
 *
 */
export function scatteredNumbers(
  prepared: PreparedText,
  { hits, region, mayHoldLetters }: Circumstances,
): readonly ScatteredNumber[] {
  if (!isOrdered(prepared, hits) && !(mayHoldLetters && hasLettersAmongFigures(prepared))) return [];
  const pieces = piecesOf(prepared, hits);
  const found: ScatteredNumber[] = [];
  for (let from = 0; from < pieces.length; from++) {
    const one = numberFrom(prepared, pieces, from, region);
    if (one === undefined) continue;
    found.push(one.number);
    from = one.last;
  }
  return found;
}

/** Two words of order before figures, or two number words together. */
function isOrdered({ tokens }: PreparedText, hits: readonly number[]): boolean {
  let ordered = 0;
  for (let at = 0; at < hits.length; at++) {
    const place = hits[at] ?? 0;
    const next = tokens[place + 1];
    const isOrder = orderWords.has(tokens[place]?.word ?? '');
    if (isOrder && (next?.isNumber === true || tokens[place + 2]?.isNumber === true)) ordered += 1;
    if (ordered >= 2 || (!isOrder && hits[at + 1] === place + 1)) return true;
  }
  return false;
}

/** "2o2" */
function hasLettersAmongFigures({ tokens }: PreparedText): boolean {
  for (let at = 0; at + 2 < tokens.length; at++) {
    const [token, next, second] = [tokens[at] as Token, tokens[at + 1] as Token, tokens[at + 2] as Token];
    if (
      token.isNumber &&
      !next.isNumber &&
      next.start === token.end &&
      second.isNumber &&
      second.start === next.end
    )
      return true;
  }
  return false;
}

function piecesOf(prepared: PreparedText, hits: readonly number[]): readonly Piece[] {
  const { tokens } = prepared;
  const begins = new Set(hits);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const isGlued = tokens[at + 1]?.start === token.end && tokens[at + 1]?.isNumber === true;
    if (!token.isNumber && !isGlued && !(begins.has(at) && digitWords.has(token.word))) {
      at += 1;
      continue;
    }
    const area = areaAt(prepared, at);
    const runs = area.atoms.length === 0 ? [] : itemsOf(prepared.text, area);
    for (const items of runs) for (const item of joinedWords(items)) pieces.push(item);
    at = Math.max(area.next, at + 1);
  }
  return pieces;
}

/** Words that follow each other are one piece, figures each their own. */
function joinedWords(items: readonly Item[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const item of items) {
    const before = pieces.at(-1);
    const isSaid = item.words > 0;
    if (before !== undefined && isSaid && (before.items.at(-1)?.words ?? 0) > 0 && item.gap.strength <= 2) {
      pieces[pieces.length - 1] = pieceOf([...before.items, item]);
    } else pieces.push(pieceOf([item]));
  }
  return pieces;
}

function pieceOf(items: readonly Item[]): Piece {
  return {
    items,
    digits: items.map(({ digits }) => digits).join(''),
    first: items[0]?.first ?? 0,
    last: items.at(-1)?.last ?? 0,
    isDisguised: items.some(({ words, isMixed }) => words > 0 || isMixed),
  };
}

function numberFrom(
  prepared: PreparedText,
  pieces: readonly Piece[],
  from: number,
  region: string | undefined,
): { readonly number: ScatteredNumber; readonly last: number } | undefined {
  let digits = '';
  for (let to = from; to < Math.min(from + MAX_PIECES, pieces.length); to++) {
    const piece = pieces[to] as Piece;
    if (piece.digits.length > MAX_PIECE_DIGITS || isCounted(prepared, piece.last, piece.digits))
      return undefined;
    if (to > from && !isNear(prepared, pieces[to - 1] as Piece, piece)) return undefined;
    digits += piece.digits;
    if (digits.length > MAX_DIGITS) return undefined;
    if (to - from + 1 < MIN_PIECES || digits.length < MIN_DIGITS) continue;
    const taken = pieces.slice(from, to + 1);
    if (to + 1 < pieces.length && isTied(prepared, piece, pieces[to + 1] as Piece)) continue;
    const number = belongTogether(prepared, taken) ? numberOf(taken, digits, region) : undefined;
    if (number === undefined) continue;
    const start = taken[0]?.items[0]?.start ?? 0;
    const end = piece.items.at(-1)?.end ?? start;
    if (isPartOfOther(prepared.text, start, end)) return undefined;
    const label = labelBefore(prepared, taken[0]?.first ?? 0);
    if (label === 'other' || label === 'amount') return undefined;
    return { number: { start, end, number, confidence: label === 'phone' ? 0.75 : 0.6 }, last: to };
  }
  return undefined;
}

function isTied({ text }: PreparedText, left: Piece, right: Piece): boolean {
  return (right.items[0]?.start ?? 0) - (left.items.at(-1)?.end ?? 0) <= 1 && text.length > 0;
}

function isNear({ text }: PreparedText, left: Piece, right: Piece): boolean {
  const words = right.first - left.last - 1;
  const between = text.slice(left.items.at(-1)?.end ?? 0, right.items[0]?.start ?? 0);
  return (
    words <= MAX_WORDS_BETWEEN && between.length <= MAX_CHARACTERS_BETWEEN && !/[$€£¥₹₽%@:=]/u.test(between)
  );
}

/** Pieces of 3, 3 and 4 digits, or a number as the country dials it. */
function numberOf(
  pieces: readonly Piece[],
  digits: string,
  region: string | undefined,
): ReadNumber | undefined {
  if (pieces[0]?.items[0]?.hasPlus === true) return readInternational(digits);
  const lengths = pieces.map((piece) => piece.digits.length).join();
  if (
    /^(?:1,)?3,3,4$/.test(lengths) ||
    (digits.length === 10 && pieces.every(({ isDisguised }) => isDisguised))
  )
    return readNational(digits, 'US');
  const local = region === undefined ? undefined : readNational(digits, region);
  return local?.isDialled === true ? local : undefined;
}

/** Every gap but one has a word of order in it, or half of the pieces are disguised; and no gap has a longer sentence. */
function belongTogether({ tokens }: PreparedText, pieces: readonly Piece[]): boolean {
  let ordered = 0;
  let scattered = 0;
  pieces.forEach((piece, at) => {
    const from = at === 0 ? Math.max(0, piece.first - 2) : (pieces[at - 1]?.last ?? 0) + 1;
    const words = tokens.slice(from, piece.first).map(({ word }) => word);
    if (words.some((word) => orderWords.has(word))) ordered += 1;
    if (at > 0 && words.length > 0 && !words.every((word) => numberWords.has(word))) scattered += 1;
  });
  return (
    (ordered >= 2 && ordered >= pieces.length - 1) ||
    (scattered > 0 && pieces.length > 2 && pieces.some(isWellDisguised))
  );
}

/** Said in two words or more, or with letters in it: one word beside figures is everyday speech. */
function isWellDisguised({ items }: Piece): boolean {
  return items.some(({ isMixed }) => isMixed) || items.reduce((sum, { words }) => sum + words, 0) > 1;
}
