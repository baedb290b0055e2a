// Whether what stands between pieces of digits says that they are one number.
import type { Token } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import { isOtherCode } from './areaCodes';
import { areaWords, fillerWords, orderWords, weakFillerWords } from './cueWords';
import { amountWords, phoneWords } from './labelWords';
import type { Label } from './labels';
import type { Piece } from './pieces';
import type { Circumstances } from './scattered';
import { numberWords } from './spelling/lexicon';
import { bentReadings } from './told/bentWords';

const MAX_WORDS_BETWEEN = 4;
const MAX_CHARACTERS_BETWEEN = 40;
const MAX_WORDS_IN_ORDER = 14;
const MAX_CHARACTERS_IN_ORDER = 100;
const STEPS_TO_ORDER = 5; // "and finally it ends with 0123"

/** Whether a text is worth taking apart into pieces: cheap, for every text. */
export function mayBeScattered(prepared: PreparedText, { hits, taken }: Circumstances): boolean {
  return (
    hasCues(prepared, hits) ||
    (taken.length === 0 && hasLettersAmongFigures(prepared)) ||
    hasFillersBetweenFigures(prepared)
  );
}

/** Two words of order before figures, the word for an area code, or two number words together. */
function hasCues({ tokens }: PreparedText, hits: readonly number[]): boolean {
  let ordered = 0;
  for (let at = 0; at < hits.length; at++) {
    const place = hits[at] ?? 0;
    const word = tokens[place]?.word ?? '';
    const isOrder = orderWords.has(word);
    if (!isOrder && !areaWords.has(word)) {
      if (hits[at + 1] === place + 1) return true;
      continue;
    }
    const isArea = areaWords.has(word) && !isOtherCode(tokens[place - 1]?.word, word);
    if ((!isOrder && !isArea) || !isNumberNear(tokens, place)) continue;
    ordered += 1;
    if (ordered >= 2 || isArea) return true;
  }
  return false;
}

function isNumberNear(tokens: readonly Token[], place: number): boolean {
  for (let step = 1; step <= STEPS_TO_ORDER; step++) {
    const token = tokens[place + step];
    if (token?.isNumber === true || numberWords.has(token?.word ?? '')) return true;
  }
  return false;
}

/** "2o2" */
function hasLettersAmongFigures({ tokens, numbers }: PreparedText): boolean {
  return numbers().some((at) => {
    const [token, next, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    return second?.isNumber === true && next?.start === token?.end && next?.end === second.start;
  });
}

/** "202 baby 555", "202 and again 555 and again 0123" */
function hasFillersBetweenFigures({ tokens, numbers }: PreparedText): boolean {
  const places = numbers();
  for (let at = 1; at < places.length; at++) {
    const left = places[at - 1] ?? 0;
    const right = places[at] ?? 0;
    const words = right - left - 1;
    if (words === 0 || words > MAX_WORDS_BETWEEN) continue;
    const word = tokens[left + 1]?.word ?? '';
    if (
      fillerWords.has(word) ||
      fillerWords.has(tokens[right - 1]?.word ?? '') ||
      isInvitation(tokens, left + 1)
    )
      return true;
    if (places[at + 1] === right + words + 1 && tokens[right + 1]?.word === word) return true;
  }
  return false;
}

/** Whether two pieces are near enough; words of order tie what stands further apart. */
function isNear(prepared: PreparedText, left: Piece, right: Piece): boolean {
  const words = right.first - left.last - 1;
  const characters = right.start - left.end;
  if (
    /[$€£¥₹₽%@]/u.test(
      prepared.text.slice(left.end, Math.min(right.start, left.end + MAX_CHARACTERS_IN_ORDER)),
    )
  )
    return false;
  if (words <= MAX_WORDS_BETWEEN && characters <= MAX_CHARACTERS_BETWEEN) return true;
  return (
    words <= MAX_WORDS_IN_ORDER &&
    characters <= MAX_CHARACTERS_IN_ORDER &&
    isOrderedBefore(prepared.tokens, right.first, left.last)
  );
}

function isOrderedBefore(tokens: readonly Token[], first: number, after: number): boolean {
  for (let at = first - 1; at > Math.max(after, first - 1 - STEPS_TO_ORDER); at--)
    if (orderWords.has(tokens[at]?.word ?? '')) return true;
  return false;
}

/** How two pieces are tied. */
type Link = 'ordered' | 'filled' | 'weak' | 'nothing' | 'words' | 'digits';

/** What ties each piece to the one before it, worked out once. */
export class Ties {
  private readonly links: (Link | undefined)[] = [];
  private readonly near: (boolean | undefined)[] = [];

  constructor(
    private readonly prepared: PreparedText,
    private readonly pieces: readonly Piece[],
  ) {}

  linkOf(at: number): Link {
    const [left, right] = [this.pieces[at - 1] as Piece, this.pieces[at] as Piece];
    return (this.links[at] ??= linkBetween(this.prepared.tokens, left.last + 1, right.first));
  }

  isNear(at: number): boolean {
    const [left, right] = [this.pieces[at - 1] as Piece, this.pieces[at] as Piece];
    return (this.near[at] ??= isNear(this.prepared, left, right));
  }
}

/**
 * Whether the pieces are told as one number: in order, with fillers between, or so well disguised that the words
 * between can be nothing else.
 *
 * @param ties - of all pieces, of which these are the ones from a place on.
 */
export function belongTogether(
  { tokens }: PreparedText,
  pieces: readonly Piece[],
  { label, ties, from }: { readonly label: Label; readonly ties: Ties; readonly from: number },
): boolean {
  const links = { ordered: 0, filled: 0, weak: 0, nothing: 0, words: 0, digits: 0 };
  for (let at = 1; at < pieces.length; at += 1) links[ties.linkOf(from + at)] += 1;
  // What stands between is said of the number as well, in bent words: it is told, and not scattered.
  if (links.digits > 0) return false;
  const isBegun = isOrderedBefore(tokens, pieces[0]?.first ?? 0, -1);
  const ordered = links.ordered + (isBegun ? 1 : 0);
  if (ordered >= 2 && ordered >= pieces.length - 1) return true;
  if (links.nothing === pieces.length - 1) return false;
  if (label !== 'phone' && links.words >= MIN_COUNTED && isOfCounts(pieces) && !isUniform(tokens, pieces))
    return false;
  if (pieces.length > 2 && pieces.some(isWellDisguised)) return true;
  if (links.words > 0) return isUniform(tokens, pieces);
  return links.filled > 0 || (label === 'phone' && links.ordered + links.weak > 0);
}

function linkBetween(tokens: readonly Token[], from: number, to: number): Link {
  let link: Link = 'nothing';
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.word ?? '';
    if (orderWords.has(word)) return 'ordered';
    if (isInvitation(tokens, at)) {
      link = 'filled';
      at += 1;
      continue;
    }
    if (link === 'words') continue;
    if (isBentDigit(word)) return 'digits';
    // "1024x768": what touches figures is a sign of theirs.
    const isGlued = tokens[at]?.start === tokens[at - 1]?.end || tokens[at]?.end === tokens[at + 1]?.start;
    if (fillerWords.has(word) && !isGlued) link = 'filled';
    else if (!weakFillerWords.has(word)) link = 'words';
    else if (link === 'nothing') link = 'weak';
  }
  return link;
}

/** "fihr", "noin" */
const isBentDigit = (word: string): boolean =>
  !numberWords.has(word) && (bentReadings(word)[0]?.cost ?? 1) <= BENT_COST;
const BENT_COST = 0.2; // words of a dialect, stretched ones

/** "202 call me 555 honey 0123": between pieces it only fills. */
function isInvitation(tokens: readonly Token[], at: number): boolean {
  return phoneWords.has(tokens[at]?.word ?? '') && callees.has(tokens[at + 1]?.word ?? '');
}

const callees: ReadonlySet<string> = new Set('me us mich uns moi nous mi mnie mne мне нам'.split(' '));

const MIN_COUNTED = 2; // pieces, and gaps with words

/** "Sei sette volte, tre o quattro ore, due notti": number words one by one, each before what it counts. */
const isOfCounts = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ items }) => items.every(({ words }) => words > 0)) &&
  pieces.filter(({ digits }) => digits.length === 1).length >= MIN_COUNTED;

const MIN_UNIFORM = 3; // pieces

/** The same word in every gap, and no word that joins what is listed: "202 banana 555 banana 0123". */
function isUniform(tokens: readonly Token[], pieces: readonly Piece[]): boolean {
  if (pieces.length < MIN_UNIFORM) return false;
  const wordsOf = (at: number): string => {
    const [left, right] = [pieces[at - 1] as Piece, pieces[at] as Piece];
    let words = '';
    for (let place = left.last + 1; place < right.first; place += 1)
      words += (words === '' ? '' : ' ') + (tokens[place]?.word ?? '');
    return words;
  };
  const first = wordsOf(1);
  if (first.length <= 3 || amountWords.has(first)) return false;
  for (let at = 2; at < pieces.length; at += 1) if (wordsOf(at) !== first) return false;
  return true;
}

/** Said in two words or more, or with letters in it: one word beside figures is everyday speech. */
function isWellDisguised({ items }: Piece): boolean {
  return items.some(({ isMixed }) => isMixed) || items.reduce((sum, { words }) => sum + words, 0) > 1;
}
