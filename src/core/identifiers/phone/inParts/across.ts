// Numbers whose pieces are told in different sentences of a text, each with a word for where it stands: "My number begins
// with 202. … It goes on with 555. … And it ends with 0123." Figures without such a word are never joined.
import { roleAt } from '../../../text/heldWords';
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { isCounted } from '../counted';
import { planOfRegion } from '../plans/plan';
import { readInternational, readNational, type ReadNumber } from '../plans/readNumber';
import { isInSite } from '../toldOnes';
import { isPartOfOther } from '../touching';
import { cueBefore, cueBehind } from './acrossCues';
import { groupsOf, isPlaced, isSure, placesOf, type Cued } from './acrossGroups';
import { textPiecesOf, type TextPiece } from './acrossPieces';
import { cue } from './acrossPhrases';
import { cueOfWord } from './acrossWords';
import {
  isBare,
  isBareBehind,
  isBeforeThing,
  isBehindOther,
  isOwnedByFigures,
  isOfHalf,
} from './bareClauses';
import { clauseRoles, isAnchored, isOwned } from './whose';

const MIN_PIECE = 2;
const MAX_PIECE = 9;
const MAX_PIECES = 40; // of a text; what has more is a table
const MAX_CUED = 12;
const MIN_DIGITS = 8;
const MAX_DIGITS = 15;
const MIN_SURE = 1.5; // cues; one such as "then" is half of one

/**
 * Changes of the last pieces of such numbers to whole ones, and of the others to nothing, since no other number holds
 * them. Linear: a few tokens around each of a bounded number of pieces.
 */
export function numbersAcross(prepared: PreparedText, region: () => string | undefined): readonly Change[] {
  const pieces = textPiecesOf(prepared);
  if (pieces.length < 2 || pieces.length > MAX_PIECES) return none;
  const cued = pieces.flatMap((piece, at) => cuedPiece(prepared, piece, pieces[at + 1]) ?? []);
  if (cued.length < 2 || cued.length > MAX_CUED) return none;
  if (cued.some(({ piece }) => isInSite(prepared, piece.start, piece.end))) return none;
  const here = region();
  return groupsOf(cued).flatMap((group) => {
    for (const pieces of choicesOf(group)) {
      const number = numberOf(prepared, pieces, here);
      if (number !== undefined) return changesOf(pieces, number);
    }
    return none;
  });
}

const MAX_UNSURE = 4;

/**
 * All pieces of a group, then all but one that is said less surely ("after 18" is a time), then all but two, and so on.
 */
function choicesOf(group: readonly Cued[]): readonly (readonly Cued[])[] {
  const unsure = group.filter((one) => !isSure(one));
  if (unsure.length > MAX_UNSURE) return [group, group.filter(isSure)];
  const choices = Array.from({ length: 1 << unsure.length }, (_, left) =>
    group.filter((one) => isSure(one) || (left & (1 << unsure.indexOf(one))) === 0),
  );
  return choices.sort((one, other) => other.length - one.length);
}

const none: readonly Change[] = [];
const MAX_IN_ONE = 40; // characters
const told = { rule: 'ordered', confidence: 0.65 };

/** What stands between is prose that others read; the number is whole where its last piece is told. */
function changesOf(group: readonly Cued[], { value }: ReadNumber): readonly Change[] {
  const from = group[0]?.piece.start ?? 0;
  const to = group.at(-1)?.piece.end ?? from;
  // Told in one go.
  if (to - from <= MAX_IN_ONE)
    return [{ start: from, end: to, word: `+${value}`, told: { ...told, confidence: 0.75 } }];
  return group.map(({ piece: { start, end } }, at) =>
    at < group.length - 1 ? { start, end, word: ' ' } : { start, end, word: `+${value}`, told },
  );
}

function cuedPiece(prepared: PreparedText, piece: TextPiece, next: TextPiece | undefined): Cued | undefined {
  const { digits, start, end, first, last } = piece;
  if (digits.length < MIN_PIECE || digits.length > MAX_PIECE) return undefined;
  const before = cueBefore(prepared, first, digits.length);
  const asked = isPlaced(before) ? before : before | cueBehind(prepared, last, next);
  if (asked === 0 || ((asked & cue.sure) === 0 && !isClosed(prepared, last))) return undefined;
  if (isPartOfOther(prepared.text, start, end) || isCounted(prepared, last, digits)) return undefined;
  if (notAPiece.test(prepared.text.slice(end, end + MAX_UNIT))) return undefined;
  if (isBeforeThing(prepared, piece)) return undefined;
  const bare = isBare(prepared, piece);
  const isFirst = !isPlaced(asked) || (asked & cue.first) !== 0;
  if (bare && !isFirst ? isOwnedByFigures(prepared, piece) : isOwned(prepared, piece)) return undefined;
  const hasAnchor = (asked & cue.dial) !== 0 || isAnchored(prepared, first, last);
  if ((asked & (cue.note | cue.dial)) !== 0 && !bare && !(hasAnchor && isBareBehind(prepared, piece)))
    return undefined;
  return { piece, digits, said: asked, isAnchored: hasAnchor, isBare: bare };
}

const MAX_UNIT = 6;
const notAPiece =
  /^(?::\d|[.,]\d{1,2}(?![\d\p{Script=Han}])|\s?[€$£¥₽₺%°]|\s?(?:h|pm|am|kg|cm|km|min|eur|usd|lei|zł|zl|tl|k|руб|р)(?!\p{L}))/iu;
const ands: ReadonlySet<string> = new Set('and und y et e si i и ve va var dir'.split(' '));

/** Whether the clause ends behind a piece, or goes on with a word of order. */
function isClosed({ text, table }: PreparedText, last: number): boolean {
  for (let at = last; at < last + MAX_CLOSING; at += 1) {
    const gap = text.slice(table.ends[at], table.starts[at + 1] ?? text.length);
    const next = table.words[at + 1] ?? '';
    if ((at === last ? gap !== ' ' : clauseEnd.test(gap)) || cueOfWord.has(next) || ands.has(next))
      return true;
    // "Ortada 555 yazar."
    if (roleAt(clauseRoles, table.numbers, at + 1) === 0) return false;
  }
  return false;
}

const MAX_CLOSING = 3; // tokens
const clauseEnd = /[.,;:!?\n。，！]|^$/;

function numberOf(
  prepared: PreparedText,
  group: readonly Cued[],
  region: string | undefined,
): ReadNumber | undefined {
  if (group.length < 2 || !isWhole(group)) return undefined;
  const hasAnchor = group.some((one) => one.isAnchored);
  if (!hasAnchor && !isBareInOrder(prepared, group)) return undefined;
  const places = placesOf(group);
  const sorted = group
    .map((one, at) => ({ one, place: places[at] ?? 0 }))
    .sort((left, right) => left.place - right.place)
    .map(({ one }) => one);
  const digits = sorted.map((one) => one.digits).join('');
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS || /^(\d)\1*$/.test(digits)) return undefined;
  if (sorted.slice(1).some(({ piece }) => piece.hasPlus)) return undefined;
  if (sorted[0]?.piece.hasPlus === true) return readInternational(digits);
  if (/^00[1-9]/.test(digits)) return readInternational(digits.slice(2));
  const local = region === undefined ? undefined : readNational(digits, region);
  if (local !== undefined) return local.isDialled || local.isCoded ? local : undefined;
  const isAmerican = region === undefined || planOfRegion(region)?.callingCode === '1';
  return isAmerican && digits.length === 10 ? readNational(digits, 'US') : undefined;
}

/** It begins and it ends, or goes on at least; and enough of that is said surely. */
function isWhole(group: readonly Cued[]): boolean {
  let said = 0;
  let sure = 0;
  for (const one of group) {
    said |= one.said;
    sure += isSure(one) ? 1 : HALF;
  }
  return (said & cue.first) !== 0 && (said & (cue.last | cue.later)) !== 0 && sure >= MIN_SURE;
}

const HALF = 0.5;

/** Told in clauses that say nothing else, each behind the one before. */
function isBareInOrder(prepared: PreparedText, group: readonly Cued[]): boolean {
  const [first] = group;
  if (first === undefined || group.some((one) => !one.isBare)) return false;
  if (placesOf(group).some((place, at, places) => at > 0 && place < (places[at - 1] ?? 0))) return false;
  // "Part 1: 31255, part 2: 50144": of two, the last is said to be so.
  if (
    group.length === 2 &&
    ((group[1]?.said ?? 0) & cue.last) === 0 &&
    !group.every(({ piece }) => isOfHalf(prepared, piece))
  )
    return false;
  return !isBehindOther(prepared, first.piece);
}
