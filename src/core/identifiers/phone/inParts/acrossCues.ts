// What the words around a piece of a number say of it: where it stands, whose it is, and whether it is dialled.
import { roleAt } from '../../../text/heldWords';
import type { PreparedText } from '../../extractor';
import { digitOf, type TextPiece } from './acrossPieces';
import { cue } from './acrossPhrases';
import { cueOfPhrase, cueOfWord } from './acrossWords';
import { clause, clauseRoles, isInClause, isTied } from './whose';
import { says, tellingRoles } from './words';

const MAX_BACK = 9; // tokens from a piece to its cue
const MAX_BEHIND = 5;

/** Bits of the nearest cue before a piece, if nothing between says anything else; 0 if there is none. */
export function cueBefore(prepared: PreparedText, first: number, length: number): number {
  const { table, text } = prepared;
  let counted = 0;
  let said = 0;
  let hasPart = false;
  let hasDigits = false;
  for (let at = first - 1; at >= 0 && at >= first - MAX_BACK && isTied(prepared, at); at -= 1) {
    const word = table.words[at] ?? '';
    const phrase = cueOfPhrase.get(`${table.words[at - 1] ?? ''} ${word}`);
    const bits = phrase ?? cueOfWord.get(word) ?? 0;
    const role = roleAt(clauseRoles, table.numbers, at);
    // "Part B is 555"
    const letter = letters.indexOf(word);
    if (letter >= 0 && said === 0 && isPart(prepared, at - 1)) {
      said = ordinals[letter] ?? 0;
      continue;
    }
    const digit = digitOf(word);
    if (digit !== undefined && bits === 0) {
      counted = Number(digit);
      // "Teil 2 meiner Nummer: 23125"
      const isPlace =
        isPart(prepared, at - 1) || (isPart(prepared, at + 1) && !han.test(word) && !isCount(prepared, at));
      if (said === 0 && isPlace) said = ordinals[counted - 1] ?? 0;
      // "(2) 555"
      if (at === first - 1 && text.charAt(table.ends[at] ?? 0) === ')') return ordinals[counted - 1] ?? 0;
      continue;
    }
    if (bits !== 0) said = merged(said, bits);
    if ((role & clause.part) !== 0) hasPart = true;
    if ((role & clause.digits) !== 0) hasDigits = true;
    if (bits === 0 && role === 0 && (roleAt(tellingRoles, table.numbers, at) & TELLS) === 0) break;
    if (phrase !== undefined) at -= 1;
  }
  // "Three digits 345": they go on.
  if (said === 0 && hasDigits && counted === length) said = cue.later;
  if (said !== 0 && (counted === length || hasPart || (said & cue.dial) !== 0)) said |= cue.sure;
  return said;
}

const letters: readonly string[] = ['a', 'b', 'c', 'd'];
const ordinals: readonly number[] = [
  cue.first | cue.sure,
  cue.later | cue.second | cue.sure,
  cue.later | cue.third | cue.sure,
  cue.later | cue.fourth | cue.sure,
];

const han = /\p{Script=Han}/u; // "最后一段": one piece, and not the first
// "In three parts": how many there are.
const isCount = ({ table }: PreparedText, at: number): boolean => ins.has(table.words[at - 1] ?? '');
const ins: ReadonlySet<string> = new Set(['in', 'en', 'em', 'w', 'в', 'auf']);
const isPart = ({ table }: PreparedText, at: number): boolean =>
  (roleAt(clauseRoles, table.numbers, at) & clause.part) !== 0;

const TELLS = says.link | says.number | says.first | says.later | says.last | says.part;
const PLACES = cue.first | cue.later | cue.last;

/** The nearest cue says the place; "and then it ends with": of two that differ the sure one does. */
function merged(said: number, bits: number): number {
  if ((said & PLACES) === 0 || (bits & PLACES) === 0) return said | bits;
  if ((said & cue.sure) !== 0 || (bits & cue.sure) === 0) {
    const isSame = (said & bits & PLACES) !== 0;
    return isSame ? said | (bits & ~PLACES) : said;
  }
  return bits;
}

/** The same behind one: "0532 ile başlıyor", "0123 am Ende". */
export function cueBehind(prepared: PreparedText, last: number, next: TextPiece | undefined): number {
  const { table } = prepared;
  let said = 0;
  for (let at = last + 1; at <= last + MAX_BEHIND && at < table.starts.length; at += 1) {
    if (!isTied(prepared, at - 1)) return said;
    // "身高168，最后四位是8000"
    if (next !== undefined && next.first - at < MAX_BACK && !isInClause(prepared, at - 1)) return said;
    // Words up to the next piece are its own.
    if (next !== undefined && at >= next.first) return 0;
    const word = table.words[at] ?? '';
    const bits = cueOfPhrase.get(`${word} ${table.words[at + 1] ?? ''}`) ?? cueOfWord.get(word) ?? 0;
    if (bits !== 0) said = merged(said, bits);
    else if (roleAt(clauseRoles, table.numbers, at) === 0) return said;
  }
  return said;
}
