// Whether a number that was put together from figures with words of order or "and" between them is told of something that
// nobody dials: "the wifi password begins with 020, then 7946", "first the 202 tram, then 555", "rooms 202 and 555 and 0123".
import type { Span } from '../../../brand';
import { roleAt } from '../../../text/heldWords';
import { placeFrom } from '../../../text/placeFrom';
import type { PreparedText } from '../../extractor';
import { labelBefore } from '../labels';
import { is } from '../wordClasses';
import { saidBy, says } from '../wordRoles';
import { cue } from './acrossPhrases';
import { cueOfPhrase, cueOfWord } from './acrossWords';
import { says as telling, tellingRoles } from './words';
import { isAnchor, isInClause, isKnown, isOfOther, isTied } from './whose';

const MAX_BACK = 12; // tokens before the first figure
const MAX_INSIDE = 60;
const MAX_BEHIND = 3;
const NEAR = 20; // tokens in which a word of a call may stand

const ands: ReadonlySet<string> = new Set('and und y et e si i и ve va 和'.split(' '));

/** Linear: a bounded number of tokens around the number. */
export function isToldOfOther(prepared: PreparedText, { start, end }: Span): boolean {
  const { starts } = prepared.table;
  const first = placeFrom(starts, start);
  let last = first;
  while (last - first < MAX_INSIDE && (starts[last + 1] ?? end) < end) last += 1;
  if (isInOrder(prepared, first, last)) return isOrderOfOther(prepared, first, last);
  return (
    isJoined(prepared, first, last) && (isNamedOther(prepared, first) || !hasCall(prepared, first, last))
  );
}

const cueAt = (words: readonly string[], at: number): number =>
  cueOfPhrase.get(`${words[at] ?? ''} ${words[at + 1] ?? ''}`) ?? cueOfWord.get(words[at] ?? '') ?? 0;

/** A word between the figures says where one stands. */
function isInOrder({ table: { words, notes } }: PreparedText, first: number, last: number): boolean {
  // "Zero două două": the second one of Romanian is a two among words of digits.
  const isSaid = (at: number): boolean => ((notes[at] ?? 0) & is.digitWord) !== 0;
  for (let at = first + 1; at < last; at += 1)
    if (cueAt(words, at) !== 0 && !(isSaid(at) && isSaid(at - 1))) return true;
  return false;
}

function isOrderOfOther(prepared: PreparedText, first: number, last: number): boolean {
  const { words } = prepared.table;
  if (hasPlus(prepared, first)) return false;
  for (let at = first - 1; at >= 0 && at >= first - MAX_BACK && isTied(prepared, at); at -= 1) {
    if (isAnchor(prepared, at) || isOfCountry(prepared, at)) return false;
    if (isOfOther(prepared, at)) return true;
    // "PESEL zaczyna się od 202": whatever it is that begins.
    if ((cueAt(words, at) & cue.sure) !== 0 && isThing(prepared, at - 1)) return !isDialled(prepared, at - 1);
  }
  // "First bus 202, then tram 555", "202 numaralı otobüs".
  for (let at = first + 1; at < last; at += 1)
    if (isOfOther(prepared, at) && (isBehindFigure(prepared, at) || isBeforeFigure(prepared, at)))
      return true;
  return isOtherBehind(prepared, last);
}

/** "Ülke kodu 49": the code of a country is dialled. */
const isOfCountry = ({ table }: PreparedText, at: number): boolean =>
  ((roleAt(tellingRoles, table.numbers, at) | roleAt(tellingRoles, table.numbers, at - 1)) &
    telling.country) !==
  0;

/** A word of which nothing is known, and no comma before the next one: "I'm Lily, starts with 202" says it of no Lily. */
const isThing = (prepared: PreparedText, at: number): boolean =>
  at >= 0 && isInClause(prepared, at) && !isKnown(prepared, at);

function isDialled(prepared: PreparedText, from: number): boolean {
  for (let at = from; at >= 0 && at >= from - MAX_BACK && isTied(prepared, at); at -= 1)
    if (isAnchor(prepared, at)) return true;
  return false;
}

function isOtherBehind(prepared: PreparedText, last: number): boolean {
  const { length } = prepared.table.words;
  for (let at = last + 1; at <= last + MAX_BEHIND && at < length && isTied(prepared, at - 1); at += 1)
    if (isOfOther(prepared, at)) return true;
  return false;
}

const isFigure = ({ table }: PreparedText, at: number): boolean => table.notes[at] === is.number;

/** In one clause: "138。房间干净" has a figure and a room, and none of the room. */
const isBehindFigure = (prepared: PreparedText, at: number): boolean =>
  isFigure(prepared, at - 1) && isInClause(prepared, at - 1);
const isBeforeFigure = (prepared: PreparedText, at: number): boolean =>
  isFigure(prepared, at + 1) && isInClause(prepared, at);

/** Figures with nothing but "and" between. */
function isJoined(prepared: PreparedText, first: number, last: number): boolean {
  const { words } = prepared.table;
  let count = 0;
  for (let at = first; at <= last; at += 1)
    if (ands.has(words[at] ?? '')) count += 1;
    else if (!isFigure(prepared, at)) return false;
  return count > 0;
}

/** "Rooms 202 and 555": right before the first figure. */
const isNamedOther = (prepared: PreparedText, first: number): boolean =>
  first > 0 && isTied(prepared, first - 1) && isOfOther(prepared, first - 1);

/** "+1": nothing else than a number that is dialled has the code of a country. */
const hasPlus = ({ text, table }: PreparedText, first: number): boolean =>
  text.charAt((table.starts[first] ?? 0) - 1) === '+';

/** Whether a call is asked for near the figures, or they are dialled as they stand. */
function hasCall(prepared: PreparedText, first: number, last: number): boolean {
  const { words, numbers } = prepared.table;
  if ((words[first] ?? '').startsWith('0') || hasPlus(prepared, first)) return true;
  if ((first === 0 && last === words.length - 1) || labelBefore(prepared, first) === 'phone') return true;
  for (let at = Math.max(0, first - NEAR); at <= last + NEAR && at < words.length; at += 1)
    if ((saidBy(numbers[at] ?? 0) & says.phone) !== 0) return true;
  return false;
}
