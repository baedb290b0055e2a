// A long text in parts: one part is on the screen at a time, so that a megabyte costs the browser no more than a page.
import type { Span } from '../../core/brand';
import type { Disguise } from '../../core/text/disguises';
import type { Find } from './finds';
import type { ReadText } from './reading/readText';

/** A stretch of the text with what begins in it. */
export interface TextPart extends Span {
  readonly finds: readonly Find[];
  readonly disguises: readonly Disguise[];
}

const MAX_CHARACTERS = 6_000; // four screens
const MAX_FINDS = 150; // each is a row of the list and a mark in the text
const MAX_DISGUISES = 300; // each is a sign in the text
const MIN_CHARACTERS = MAX_CHARACTERS / 2; // a part is not cut shorter than this for the sake of a line end

/**
 * Cuts a text into parts at line ends or spaces, not through a find where it can be helped, never through a character.
 *
 * @returns at least one part; together they are the whole text, and hold every find and disguise once.
 */
export function partsOf(text: string, { finds, disguises }: ReadText): readonly TextPart[] {
  const parts: TextPart[] = [];
  let [find, disguise] = [0, 0];
  for (let start = 0; start < text.length || parts.length === 0;) {
    const most = Math.min(
      text.length,
      start + MAX_CHARACTERS,
      startAfter(finds, find + MAX_FINDS, start),
      startAfter(disguises, disguise + MAX_DISGUISES, start),
    );
    const end =
      most === text.length ? most : cutBefore(text, start, most, finds.slice(find, find + MAX_FINDS));
    const [findsFrom, disguisesFrom] = [find, disguise];
    find = firstFrom(finds, find, end);
    disguise = firstFrom(disguises, disguise, end);
    parts.push({
      start,
      end,
      finds: finds.slice(findsFrom, find),
      disguises: disguises.slice(disguisesFrom, disguise),
    });
    start = end;
    if (start >= text.length) break;
  }
  return parts;
}

/** The part that a find begins in. */
export function partOf(parts: readonly TextPart[], { start }: Span): number {
  const place = parts.findIndex((part) => start < part.end);
  return place < 0 ? parts.length - 1 : place;
}

/** Where the n-th of them begins; of those that begin with the part, the first after it. */
function startAfter(spans: readonly Span[], place: number, start: number): number {
  for (let at = place; at < spans.length; at += 1) {
    const begins = spans[at]?.start ?? Infinity;
    if (begins > start) return begins;
  }
  return Infinity;
}

function firstFrom(spans: readonly Span[], from: number, end: number): number {
  let place = from;
  while (place < spans.length && (spans[place]?.start ?? Infinity) < end) place += 1;
  return place;
}

function cutBefore(text: string, start: number, most: number, finds: readonly Find[]): number {
  const least = Math.min(most, start + MIN_CHARACTERS);
  const nice = [text.lastIndexOf('\n', most - 1) + 1, text.lastIndexOf(' ', most - 1) + 1].find(
    (place) => place >= least && place > start,
  );
  const cut = outOfFinds(nice ?? most, start, finds);
  return wholeCharacter(text, cut, start);
}

/** The beginning of whatever is cut through; a find longer than a part is cut all the same. */
function outOfFinds(cut: number, start: number, finds: readonly Find[]): number {
  let place = cut;
  for (const find of [...finds].reverse()) if (find.start < place && find.end > place) place = find.start;
  return place > start ? place : cut;
}

function wholeCharacter(text: string, cut: number, start: number): number {
  const isPairCut = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(cut - 1, cut + 1));
  return isPairCut ? (cut - 1 > start ? cut - 1 : cut + 1) : cut;
}
