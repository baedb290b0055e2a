// What the words around a piece of a number say of it: where it stands, whose it is, and whether it is dialled.
import { roleAt, rolesOf } from '../../../text/heldWords';
import { foldWord } from '../../../text/tokens';
import { unitAt } from '../../../text/unitAt';
import type { PreparedText } from '../../extractor';
import { phoneWords } from '../labelWords';
import { saidBy, says as saysAround } from '../wordRoles';
import { digitOf, type TextPiece } from './acrossPieces';
import { cue, cueOfPhrase, cueOfWord, isOwner } from './acrossWords';
import { orderLinks, partCues } from './orderWords';
import { says, tellingRoles } from './words';

const wordsOf = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' ')).map(foldWord);

const is = { link: 1, part: 2, anchor: 4 } as const;
const anchors = [
  'number numbers digits phone telephone mobile cell dial dialling dialing call line',
  'nummer rufnummer telefonnummer handynummer ziffern telefon handy wähle wählen anrufen vorwahl',
  'número números teléfono móvil celular cifras dígitos telefone chiffres numéro téléphone portable compose composez',
  'numero telefono cellulare cifre componi numărul numărului număr telefon telefonul cifre cifrele formează sună',
  'numer numeru telefon telefonu cyfry cyfr wybierz wykręć zadzwoń',
  'номер номера телефон телефона цифры цифр набери наберите набирай набирайте звони',
  'numara numaram numaramın numaranın numarası telefon telefonum telefonun rakam rakamlar hane ara',
  'số thoại 号 码 話 话 电',
  'llamarme llamar llámame chiamarmi chiamare chiamami ligar ligue liga appeler appelle ruf suna sună sunați',
];
const joints = [
  'them they him her be if when you dial press key please simply just now code',
  'man wird sie bitte einfach los lauten lautet kommen steht stehen',
  'esto estos ya tú usted a',
  'elle il on vous ce sont',
  'esso questo questi viene',
  'ele isso esses vem',
  'el ea acesta sunt vin meu mele',
  'on ono to są idą mojego moich mój moja moje brzmi brzmią',
  'он оно это идут мой моего моей у меня это идёт',
  'numara',
  '来 下 位 我',
];
const roles = rolesOf([
  [is.link, [...wordsOf(orderLinks), ...wordsOf(joints), ...wordsOf(anchors)]],
  [is.part, wordsOf(partCues)],
  [is.anchor, [...wordsOf(anchors), ...phoneWords]],
]);

const MAX_BACK = 9; // tokens from a piece to its cue
const MAX_BEHIND = 5;
const MAX_CLAUSE = 14; // tokens of a sentence that are looked at

const sentenceEnd = /[\n!?。！？;]|[.…](?:\s|$)/;
const gapOfClause = /^[\s.,:;()[\]"'“”„«»–—…/>，：；、。!?*+=~#-]*$/;

const SPACE = 32;

/** Whether two tokens stand in one sentence. */
function isTied({ text, table }: PreparedText, left: number): boolean {
  const end = table.ends[left] ?? 0;
  if (table.starts[left + 1] === end + 1 && unitAt(text, end) === SPACE) return true;
  const gap = text.slice(end, table.starts[left + 1]);
  return gap.length <= 6 && gapOfClause.test(gap) && !sentenceEnd.test(gap);
}

/** Bits of the nearest cue before a piece, if nothing between says anything else; 0 if there is none. */
export function cueBefore(prepared: PreparedText, first: number, length: number): number {
  const { table, text } = prepared;
  let counted = 0;
  let said = 0;
  let hasPart = false;
  for (let at = first - 1; at >= 0 && at >= first - MAX_BACK && isTied(prepared, at); at -= 1) {
    const word = table.words[at] ?? '';
    const phrase = cueOfPhrase.get(`${table.words[at - 1] ?? ''} ${word}`);
    const bits = phrase ?? cueOfWord.get(word) ?? 0;
    const role = roleAt(roles, table.numbers, at);
    const digit = digitOf(word);
    if (digit !== undefined && bits === 0) {
      counted = Number(digit);
      // "Teil 2 meiner Nummer: 23125"
      const isPlace = isPart(prepared, at - 1) || isPart(prepared, at + 1);
      if (said === 0 && isPlace) said = ordinals[counted - 1] ?? 0;
      // "(2) 555"
      if (at === first - 1 && text.charAt(table.ends[at] ?? 0) === ')') return ordinals[counted - 1] ?? 0;
      continue;
    }
    if (bits !== 0) said = merged(said, bits);
    if ((role & is.part) !== 0) hasPart = true;
    if (bits === 0 && role === 0 && (roleAt(tellingRoles, table.numbers, at) & TELLS) === 0) break;
    if (phrase !== undefined) at -= 1;
  }
  if (said === cue.dial) said |= cue.first;
  if (said !== 0 && (counted === length || hasPart || (said & cue.dial) !== 0)) said |= cue.sure;
  return said;
}

const ordinals: readonly number[] = [
  cue.first | cue.sure,
  cue.later | cue.second | cue.sure,
  cue.later | cue.third | cue.sure,
  cue.later | cue.fourth | cue.sure,
];

const isPart = ({ table }: PreparedText, at: number): boolean =>
  (roleAt(roles, table.numbers, at) & is.part) !== 0;

const TELLS = says.link | says.number | says.first | says.later | says.last | says.part;
const PLACES = cue.first | cue.later | cue.last;

/** The nearest cue says the place; "and then it ends with": of two that differ the sure one does. */
function merged(said: number, bits: number): number {
  if ((said & PLACES) === 0 || bits === cue.dial) return said | bits;
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
    // Words up to the next piece are its own.
    if (next !== undefined && at >= next.first) return 0;
    const word = table.words[at] ?? '';
    const bits = cueOfPhrase.get(`${word} ${table.words[at + 1] ?? ''}`) ?? cueOfWord.get(word) ?? 0;
    if (bits !== 0) said = merged(said, bits);
    else if (roleAt(roles, table.numbers, at) === 0) return said;
  }
  return said;
}

/** "The last digits of the card are 0123": of what nobody dials, in the same sentence. */
export function isOwned(prepared: PreparedText, { first, last }: TextPiece): boolean {
  const { numbers, words } = prepared.table;
  const isOther = (at: number): boolean =>
    ((saidBy(numbers[at] ?? 0) & saysAround.other) !== 0 && roleAt(roles, numbers, at) === 0) ||
    isOwner(words, at);
  for (let at = first - 1; at >= 0 && at >= first - MAX_CLAUSE && isTied(prepared, at); at -= 1)
    if (isOther(at)) return true;
  for (let at = last + 1; at < last + MAX_BEHIND && at < numbers.length && isTied(prepared, at - 1); at += 1)
    if (isOther(at)) return true;
  return false;
}

/** Whether the sentence of a piece speaks of a number that is dialled. */
export function isAnchored(prepared: PreparedText, first: number, last: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - MAX_CLAUSE && isTied(prepared, at); at -= 1)
    if (isAnchor(prepared, at)) return true;
  const { length } = prepared.table.numbers;
  for (let at = last + 1; at < last + MAX_ANCHOR_BEHIND && at < length && isTied(prepared, at - 1); at += 1)
    if (isAnchor(prepared, at)) return true;
  return false;
}

const MAX_ANCHOR_BEHIND = 9;

/** A word for a telephone, a call or a number; "reservation number", "número de reserva" are of something else. */
function isAnchor(prepared: PreparedText, at: number): boolean {
  const { numbers, words } = prepared.table;
  if ((roleAt(roles, numbers, at) & is.anchor) === 0) return false;
  const word = words[at] ?? '';
  if (word === 'number') return at === 0 || !isTied(prepared, at - 1) || isKnown(prepared, at - 1);
  return (
    !ofAny.has(word) ||
    (isKnown(prepared, at + 1) && (isKnown(prepared, at + 2) || !isTied(prepared, at + 1)))
  );
}

const ofAny: ReadonlySet<string> = new Set('numero numarul numar numer numeru номер номера'.split(' '));

/** A small word, one that tells of a number, or a digit. */
function isKnown({ table }: PreparedText, at: number): boolean {
  const { numbers, words, notes } = table;
  return (
    at >= words.length ||
    (notes[at] ?? 0) !== 0 ||
    roleAt(roles, numbers, at) !== 0 ||
    roleAt(tellingRoles, numbers, at) !== 0 ||
    saidBy(numbers[at] ?? 0) !== 0 ||
    cueOfWord.has(words[at] ?? '')
  );
}
