// Numbers whose pieces are scattered over a sentence, in order: "first 202, then 555, last 0123", "202 baby 555 honey
// 0123", "area code 202, number 555 0123". Believed only where the pieces are just a North American number, one as the
// country dials it or one with a plus sign, and where what stands between them says that they belong together.
import type { Span } from '../../brand';
import type { PreparedText } from '../extractor';
import { fillerWords, weakFillerWords } from './cueWords';
import { isOwner } from './inParts/ownerWords';
import { isCounted } from './counted';
import { labelBefore, type Label } from './labels';
import { isPartOfOther } from './touching';
import { numberByArea } from './areaCodes';
import { belongTogether, mayBeScattered, Ties } from './links';
import type { Piece } from './pieces';
import { mayBeDialled, readInternational, readNational, type ReadNumber } from './plans/readNumber';

export interface ScatteredNumber {
  readonly start: number;
  readonly end: number;
  readonly number: ReadNumber;
  readonly confidence: number;
}

export interface Circumstances {
  /** Places of number words and words of order that belong to no number yet. */
  readonly hits: readonly number[];
  /** Region that the text is about. */
  readonly region: string | undefined;
  /** Numbers found already, in order of place. */
  readonly taken: readonly Span[];
  /** What may be a piece of one, outside of these (`piecesOf`): made when first asked for. */
  readonly pieces: () => readonly Piece[];
}

const MIN_PIECES = 2;
const MAX_GROUPS = 4; // of figures; more are a list, if they are not of one length
const MAX_PIECES = 16; // a number digit by digit
const MAX_PIECE_DIGITS = 10; // all but the country code
const MIN_DIGITS = 7;
const MAX_DIGITS = 15;

/** Scattered numbers in order of place. Linear: from each piece at most sixteen are looked at. */
export function scatteredNumbers(
  prepared: PreparedText,
  circumstances: Circumstances,
): readonly ScatteredNumber[] {
  if (!mayBeScattered(prepared, circumstances)) return [];
  const { region } = circumstances;
  const pieces = circumstances.pieces();
  const found: ScatteredNumber[] = [];
  const ties = new Ties(prepared, pieces);
  for (let from = 0; from < pieces.length; from++) {
    const one =
      numberFrom(prepared, pieces, { from, region, ties }) ?? numberByArea(prepared, pieces, from, region);
    if (one === undefined) continue;
    found.push(one.number);
    from = one.last;
  }
  return found;
}

export interface Assembled {
  readonly number: ScatteredNumber;
  /** Place of its last piece. */
  readonly last: number;
}

function numberFrom(
  prepared: PreparedText,
  pieces: readonly Piece[],
  { from, region, ties }: Pick<Assembling, 'from' | 'region' | 'ties'>,
): Assembled | undefined {
  let digits = '';
  let longest: Assembled | undefined;
  const label = labelBefore(prepared, pieces[from]?.first ?? 0);
  if (label === 'other' || label === 'amount') return undefined;
  for (let to = from; to < Math.min(from + MAX_PIECES, pieces.length); to++) {
    const piece = pieces[to] as Piece;
    if (piece.digits.length > MAX_PIECE_DIGITS || isAmount(prepared, piece) || isField(prepared, piece))
      break;
    if (to > from && !ties.isNear(to)) break;
    digits += piece.digits;
    if (digits.length > MAX_DIGITS) break;
    if (to - from + 1 < MIN_PIECES || digits.length < MIN_DIGITS) continue;
    const next = pieces[to + 1];
    if (next !== undefined && next.start - piece.end <= 1) continue;
    const number = assembled(prepared, pieces.slice(from, to + 1), { digits, region, label, from, ties });
    if (number !== undefined) longest = { number, last: to };
  }
  return longest;
}

/** "60 min", "200 kisses"; "12 kisses 345" is a piece and a filler. */
function isAmount(prepared: PreparedText, { last, digits }: Piece): boolean {
  if (!isCounted(prepared, last, digits)) return false;
  const next = prepared.tokens[last + 1]?.word ?? '';
  return digits.endsWith('0') || !(fillerWords.has(next) || weakFillerWords.has(next));
}

const MAX_FIELD = 2; // letters

/** "Nf3", "a6", "M1": a figure behind a letter or two that it belongs to. */
function isField({ tokens }: PreparedText, { first, start, digits }: Piece): boolean {
  const before = tokens[first - 1];
  return (
    digits.length === 1 &&
    before !== undefined &&
    before.end === start &&
    !before.isNumber &&
    before.word.length <= MAX_FIELD &&
    before.word !== 'x'
  );
}

interface Assembling {
  readonly digits: string;
  readonly region: string | undefined;
  readonly label: Label;
  /** Place of the first of the pieces among all. */
  readonly from: number;
  readonly ties: Ties;
}

function assembled(
  prepared: PreparedText,
  pieces: readonly Piece[],
  { digits, region, label, from, ties }: Assembling,
): ScatteredNumber | undefined {
  if (!belongTogether(prepared, pieces, { label, ties, from })) return undefined;
  if (pieces.some((piece) => isOfOwner(prepared, piece, label))) return undefined;
  const number = numberOf(pieces, digits, region);
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? start;
  if (number === undefined || isPartOfOther(prepared.text, start, end)) return undefined;
  return { start, end, number, confidence: label === 'phone' ? 0.75 : 0.6 };
}

/** "202 points", "scored 555": of what has numbers that nobody dials. */
function isOfOwner(
  { text, table: { words, starts, ends } }: PreparedText,
  { first, last }: Piece,
  label: Label,
): boolean {
  const isNext = text.slice(ends[last], starts[last + 1]) === ' ';
  return (isNext && isOwner(words, last + 1)) || (label !== 'phone' && isOwner(words, first - 1));
}

/** Pieces of 3, 3 and 4 digits, or a number as the country dials it, or one with its country code. */
function numberOf(
  pieces: readonly Piece[],
  digits: string,
  region: string | undefined,
): ReadNumber | undefined {
  if (pieces[0]?.items[0]?.hasPlus === true) return readInternational(digits);
  const lengths = pieces.map((piece) => piece.digits.length).join();
  const isSpelled = digits.length === 10 && pieces.every(({ isDisguised }) => isDisguised);
  const isDigitByDigit = /^(?:1,){9,10}1$/.test(lengths);
  const local =
    region === undefined || !mayBeDialled(digits.length, region) ? undefined : readNational(digits, region);
  // "312 e 345 e 6789" is a mobile number of Italy there.
  if (local?.isDialled === true && /^(?:1,)?3,3,4$/.test(lengths)) return local;
  if (/^(?:1,)?3,3,4$/.test(lengths) || isSpelled || isDigitByDigit) {
    const american = readNational(digits, 'US');
    if (american !== undefined) return american;
  }
  if (local?.isDialled !== true) return undefined;
  // In groups of another shape it is a list: bus 12, then 319, then 262 288.
  const isAmerican =
    local.value.startsWith('1') && pieces.filter(({ isDisguised }) => isDisguised).length < 2;
  if (isAmerican && !/^(?:1,)?(?:3,7|6,4|2,2,2,2,2)$/.test(lengths)) return undefined;
  const isList = pieces.length > MAX_GROUPS && !pieces.some(({ isDisguised }) => isDisguised);
  return isList && !/^(\d+)(?:,\1)*(?:,\d+)?$/.test(lengths.replace(/^\d+,/, '')) ? undefined : local;
}
