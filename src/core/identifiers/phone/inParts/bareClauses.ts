// Whether the clause in which a piece of a number is told says nothing else: "Go on with 900.", "最后记8000。". Such a clause
// is of no route, recipe or price, since those name what they count: "go on with 900 grams of flour", "then bus 900".
import { roleAt } from '../../../text/heldWords';
import type { PreparedText } from '../../extractor';
import { is } from '../wordClasses';
import { saidBy, says } from '../wordRoles';
import type { TextPiece } from './acrossPieces';
import { cueOfPhrase, cueOfWord } from './acrossWords';
import { isInClause, isOfOther, clauseRoles, isTied } from './whose';
import { tellingRoles } from './words';

const MAX_CLAUSE = 8; // tokens on either side
const MAX_SENTENCE = 14;
const COUNTED = says.amount | says.unit | says.measure | says.count;
const MEANS_NOTHING = says.filler | says.weakFiller | says.order | says.rest | says.phone | says.own;

/** Linear, as all here is: a bounded number of tokens on both sides of the piece. */
export function isBare(prepared: PreparedText, piece: TextPiece): boolean {
  const { first } = piece;
  if (lots.has(prepared.table.words[first - 1] ?? '')) return false;
  for (let at = first - 1; at >= 0 && isInClause(prepared, at); at -= 1)
    if (first - at > MAX_CLAUSE || !isToldOnly(prepared, at)) return false;
  return isBareBehind(prepared, piece);
}

/** "Dial 202 to begin", and not "dial 202 goals": what stands behind the piece tells nothing else. */
export function isBareBehind(prepared: PreparedText, { last }: TextPiece): boolean {
  const { length } = prepared.table.words;
  for (let at = last + 1; at < length && isInClause(prepared, at - 1); at += 1)
    if (at - last > MAX_CLAUSE || isCounting(prepared, at) || !isToldOnly(prepared, at)) return false;
  return true;
}

/** "Begins with 202 metres": a word right behind the piece that does not belong to the telling is what it counts. */
export const isBeforeThing = (prepared: PreparedText, { last }: Pick<TextPiece, 'last'>): boolean =>
  prepared.text.charAt(prepared.table.ends[last] ?? 0) === ' ' &&
  last + 1 < prepared.table.words.length &&
  isInClause(prepared, last) &&
  !isToldOnly(prepared, last + 1);

/** Whether a word tells how a number goes on, or nothing: a word of order, a small word, or a digit. */
export function isToldOnly(prepared: PreparedText, at: number): boolean {
  const { numbers, words, notes } = prepared.table;
  const number = numbers[at] ?? 0;
  // "中间" is the middle, and "第一间" a room.
  if ((words[at] === '间' || words[at] === '間') && words[at - 1] !== '中') return false;
  return (
    roleAt(clauseRoles, numbers, at) !== 0 ||
    cueOfWord.has(words[at] ?? '') ||
    cueOfPhrase.has(`${words[at] ?? ''} ${words[at + 1] ?? ''}`) ||
    cueOfPhrase.has(`${words[at - 1] ?? ''} ${words[at] ?? ''}`) ||
    (((notes[at] ?? 0) & (is.digitWord | is.number)) !== 0 && (words[at] ?? '').length < MAX_DIGIT_WORD) ||
    (roleAt(tellingRoles, numbers, at) !== 0 && !isOfOther(prepared, at)) ||
    (saidBy(number) & MEANS_NOTHING) !== 0 ||
    /^[a-d]$/.test(words[at] ?? '') // "Part B"
  );
}

/** Right before figures, these have a number: German "Los" opens a sentence as well. */
const lots: ReadonlySet<string> = new Set(['los', 'lot', 'lote', 'lotto']);
const MAX_DIGIT_WORD = 12;

const isCounting = ({ table }: PreparedText, at: number): boolean =>
  (saidBy(table.numbers[at] ?? 0) & COUNTED) !== 0 &&
  roleAt(clauseRoles, table.numbers, at) === 0 &&
  !cueOfWord.has(table.words[at] ?? '');

/**
 * Whether a clause before a piece, in its sentence, is of what nobody dials and tells figures of it: "the code of the door
 * is 202, then 555". A clause without figures is chatter: "add 555, parking behind the house, and finish with 0123".
 */
export function isOwnedByFigures(prepared: PreparedText, { first }: TextPiece): boolean {
  const { notes } = prepared.table;
  let isOther = false;
  let hasFigures = false;
  for (let at = first - 1; at >= 0 && at >= first - MAX_SENTENCE && isTied(prepared, at); at -= 1) {
    if (!isInClause(prepared, at)) {
      if (isOther && hasFigures) return true;
      isOther = hasFigures = false;
    }
    isOther ||= isOfOther(prepared, at);
    hasFigures ||= notes[at] === is.number;
  }
  return isOther && hasFigures;
}

const MAX_HALF = 5; // tokens from a piece to its noun
const halves =
  /^(?:hal(?:f|ves)|halfte|mitad|moitie|meta|metade|jumatate\p{L}*|polow\p{L}*|половин\p{L}*|yari\p{L}*|nua|半)$/u;

/** "First half 0207946" */
export function isOfHalf(prepared: PreparedText, { first }: TextPiece): boolean {
  for (let at = first - 1; at >= 0 && first - at <= MAX_HALF && isTied(prepared, at); at -= 1)
    if (halves.test(prepared.table.words[at] ?? '')) return true;
  return false;
}

/** Whether the sentence before that of a piece is of what nobody dials: "The lock opens easily. Start with 077." */
export function isBehindOther(prepared: PreparedText, { first }: TextPiece): boolean {
  let at = first - 1;
  while (at >= 0 && first - at <= MAX_CLAUSE && isTied(prepared, at)) at -= 1;
  const from = at;
  for (; at >= 0 && from - at <= MAX_SENTENCE && (at === from || isTied(prepared, at)); at -= 1)
    if (secret.test(prepared.table.words[at] ?? '')) return true;
  return false;
}

/** Locks and what opens them, numbers of accounts and of what is ordered. */
const secret =
  /^(?:locks?|padlock|pass(?:word|code|phrase)|pin|safe|alarm|combination|lottery|schloss|tresor|passwort|candado|cadenas|lucchetto|cadeado|lacat|klodk\p{L}*|zamk\p{L}*|замк\p{L}*|замок|сейф\p{L}*|парол\p{L}*|sifre\p{L}*|kilit\p{L}*|khoa|[锁鎖密])$/u;
