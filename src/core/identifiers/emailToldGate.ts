// Spares nearly all words for mail the patterns of `emailTold.ts`: behind most a sentence goes on, or a mailbox stands as
// it is written everywhere.
import { tableOf } from '../text/heldWords';
import { foldWord, type TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { betweenWords, strongLinks, weakLinks } from './emailToldWords';

const isBetween = tableOf(betweenWords.split('|').map(foldWord));
const beginsLink = tableOf([...strongLinks, ...weakLinks].map((word) => word.replace(/'.*$/, '')));
const isAtSign = tableOf(['at']);
const clearName = /^[a-z]{2,}[a-z._-]*[\d_]/i;
const FIRST_HAN = 0x2e_80;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const MAX_NAME_CHARACTERS = 40;
/** What no name stands behind. */
const ENDS_CLAUSE = 1;
const OF_NAME = 2;
/** What ends a name that is sentence or joint at its end. */
const TRIMMED = 4;
/** What parts a name from what is told. */
const PARTS = 8;
const classes = new Uint8Array(128);
const setClass = (signs: string, bit: number): void => {
  for (const sign of signs) classes[sign.charCodeAt(0)] = (classes[sign.charCodeAt(0)] ?? 0) | bit;
};
setClass('.,;!?\n)"', ENDS_CLAUSE);
setClass('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+-', OF_NAME);
setClass('.+-', TRIMMED);
setClass(' ,;:.(+-', PARTS);
const isOf = (bit: number, text: string, at: number): boolean =>
  at < text.length && ((classes[unitAt(text, at)] ?? 0) & bit) !== 0;

/**
 * Whether what stands behind a word for mail may be a name and a word that leads on to its host.
 *
 * @param place - of that word, in `table`.
 */
export function mayTell(text: string, { starts, ends, numbers }: TokenTable, place: number): boolean {
  let at = place;
  let end = ends[at] ?? 0;
  while (at - place < 2 && isBetween[numbers[at + 1] ?? 0] === 1 && isBlank(text, end, starts[at + 1])) {
    at += 1;
    end = ends[at] ?? 0;
  }
  const name = starts[at + 1];
  if (name === undefined) return false;
  if (!isBlank(text, end, name)) {
    // "write to us. jane": a word with a period at it may be the name; so may what stands behind "e-mail".
    if (at > place || unitAt(text, end) === HYPHEN) return true;
    if (isOf(ENDS_CLAUSE, text, end)) return false;
  }
  if (unitAt(text, name) >= FIRST_HAN) return true;
  const nameEnd = endOfName(text, name);
  if (nameEnd === text.length) return false;
  if (unitAt(text, nameEnd) >= 128) return true;
  // "mail: jane@example.org"
  if (!isOf(PARTS, text, nameEnd)) return false;
  let next = at + 2;
  while (next < starts.length && (starts[next] ?? 0) < nameEnd) next += 1;
  const link = starts[next];
  if (link === undefined) return false;
  // "mail: jane99 @ example.org", "jane99 [at] example.org"
  const second = unitAt(text, nameEnd + 1);
  if (link - nameEnd > 1 && second < 128 && (classes[second] ?? 0) === 0) return false;
  // "write to jane99 at example.org" is read where the sign stands.
  if (isAtSign[numbers[next] ?? 0] === 1 && beginsLink[numbers[next + 1] ?? 0] !== 1)
    return !clearName.test(text.slice(name, nameEnd));
  const isPlainGap = link - nameEnd === 1 || (link - nameEnd === 2 && unitAt(text, nameEnd + 1) === SPACE);
  return !isPlainGap || beginsLink[numbers[next] ?? 0] === 1 || unitAt(text, link) >= FIRST_HAN;
}

function endOfName(text: string, start: number): number {
  let end = start;
  while (end - start < MAX_NAME_CHARACTERS && isOf(OF_NAME, text, end)) end += 1;
  while (end > start && isOf(TRIMMED, text, end - 1)) end -= 1;
  return end;
}

const isBlank = (text: string, end: number, start: number | undefined): boolean =>
  start === end + 1 && unitAt(text, end) === SPACE;
