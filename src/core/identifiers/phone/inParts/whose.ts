// What a sentence that tells a piece of a number is about: a number that is dialled, or something that has a number or a
// code and that nobody dials.
import { roleAt, rolesOf } from '../../../text/heldWords';
import { foldWord } from '../../../text/tokens';
import { unitAt } from '../../../text/unitAt';
import type { PreparedText } from '../../extractor';
import { phoneWords } from '../labelWords';
import { is as ofClass } from '../wordClasses';
import { saidBy, says as saysAround } from '../wordRoles';
import type { TextPiece } from './acrossPieces';
import { cueOfWord } from './acrossWords';
import { countedBits, countedDigits, noteLinks } from './noteWords';
import { orderLinks, partCues } from './orderWords';
import { isOwner } from './ownerWords';
import { digitNouns, pieceNouns } from './placeForms';
import { tellingRoles } from './words';

const wordsOf = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' ')).map(foldWord);

/** What a word does in such a sentence; a bit each. */
export const clause = { link: 1, part: 2, anchor: 4, digits: 8 } as const;
const anchors = [
  'number numbers digits phone telephone mobile cell dial dialling dialing call line',
  'nummer rufnummer telefonnummer handynummer ziffern telefon handy wähle wählen anrufen vorwahl',
  'número números teléfono móvil celular cifras dígitos telefone chiffres numéro téléphone portable compose composez',
  'numero telefono cellulare cifre componi numărul numărului număr telefon telefonul cifre cifrele formează sună',
  'numer numeru numerze telefon telefonu telefonie komórki cyfry cyfr wybierz wykręć zadzwoń',
  'номер номера номере номерок номерочек телефон телефона телефоне мобильного цифры цифр набери наберите набирай набирайте звони',
  'numara numaram numaramın numaranın numarası numaramız numaramızın numarasının telefon telefonum telefonun telefonumun telefonumuzun telefonunun rakam rakamlar hane ara arayın çevir çevirin tuşla tuşlayın',
  'số thoại 号 码 話 话 电',
  'llamarme llamar llámame chiamarmi chiamare chiamami ligar ligue liga appeler appelle ruf suna sună sunați',
];
const joints = [
  'has have had reads says ones so thus hat haben hatte so hier tiene tienen tengo así cuya ha hanno ho così tem têm tenho assim ainsi ouvre sur are am au așa aşa ma mam mają tak leci lecą имеет есть так такой такие şöyle böyle 有 个 個 写 寫 记 記 数 có này',
  'there that this also comes come our your my of add will should stands them they him her be if when you dial press key please simply just now code',
  'noch man wird sie bitte einfach los lauten lautet kommen steht stehen',
  'esto estos ya tú usted a hay va van le está están',
  'elle il on vous ce sont y va tu s',
  'esso questo questi viene c ci vi si',
  'ele isso esses vem está estão há',
  'el ea acesta sunt vin vine meu mele din iar se află',
  'on ono to są idą idzie stoi stoją masz dodaj dopisz wpisz mojego moich mój moja moje mojej naszego brzmi brzmią',
  'он оно это идут мой моего моей у меня это идёт стоит стоят будет будут самом самое самого нашего добавь добавьте ним ними',
  'numara yazar yazıyor yazın geliyor gelir gelecek şöyle da de dır dir benim bizim le la yle yla yi yı den dan e a i ı ye ya en daha',
  '来 下 位 我 们 的 是 有 接 跟 紧 按 拨 其 次 收 打 居 tôi mình',
];
/** Bits of `clause`, by word. */
export const clauseRoles = rolesOf([
  [
    clause.link,
    [
      ...wordsOf(orderLinks),
      ...wordsOf(joints),
      ...wordsOf(anchors),
      ...digitNouns,
      ...pieceNouns,
      ...noteLinks,
    ],
  ],
  [clause.part, [...wordsOf(partCues), ...pieceNouns, ...countedBits]],
  [clause.digits, countedDigits],
  [clause.anchor, [...wordsOf(anchors), ...phoneWords]],
]);

const MAX_CLAUSE = 14; // tokens of a sentence that are looked at
const MAX_BEHIND = 5;
const sentenceEnd = /[\n!?。！？;]|[.…](?:\s|$)/;
const gapOfClause = /^[\s.,:;()[\]"'“”„«»–—…/>，：；、。!?*+=~#-]*$/;

const SPACE = 32;

/** Whether two tokens stand in one sentence. */
export function isTied({ text, table }: PreparedText, left: number): boolean {
  const end = table.ends[left] ?? 0;
  if (table.starts[left + 1] === end + 1 && unitAt(text, end) === SPACE) return true;
  const gap = text.slice(end, table.starts[left + 1]);
  return gap.length <= 6 && gapOfClause.test(gap) && !sentenceEnd.test(gap);
}

/** "The last digits of the card are 0123": of what nobody dials, in the same sentence. */
export function isOwned(prepared: PreparedText, { first, last }: TextPiece): boolean {
  const { numbers } = prepared.table;
  for (let at = first - 1; at >= 0 && at >= first - MAX_CLAUSE && isTied(prepared, at); at -= 1) {
    if (isOfOther(prepared, at)) return true;
    // "The room is free, my number begins with 202".
    if (isPhone(prepared, at)) break;
  }
  for (
    let at = last + 1;
    at < last + MAX_BEHIND && at < numbers.length && isInClause(prepared, at - 1);
    at += 1
  )
    if (isOfOther(prepared, at)) return true;
  return false;
}

/** A word for a telephone; cards and doors have numbers and digits too. */
const isPhone = (prepared: PreparedText, at: number): boolean =>
  (saidBy(prepared.table.numbers[at] ?? 0) & saysAround.phone) !== 0 &&
  isAnchor(prepared, at) &&
  !ofNumbers.test(prepared.table.words[at] ?? '');

const ofNumbers = /^(?:num|nom|ном|nummer|digit|line|so$|[号码])/;

/** Whether no comma parts two tokens of a sentence. */
export const isInClause = (prepared: PreparedText, left: number): boolean =>
  isTied(prepared, left) &&
  !comma.test(prepared.text.slice(prepared.table.ends[left], prepared.table.starts[left + 1]));
const comma = /[,，:：–—(]| - /;

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

/** A word for something that nobody dials. */
export function isOfOther({ table: { numbers, words } }: PreparedText, at: number): boolean {
  const isOther = (saidBy(numbers[at] ?? 0) & saysAround.other) !== 0;
  if (isOther && roleAt(clauseRoles, numbers, at) === 0 && !cueOfWord.has(words[at] ?? '')) return true;
  return isOwner(words, at);
}

/** A word for a telephone, a call or a number; "reservation number", "número de reserva" are of something else. */
export function isAnchor(prepared: PreparedText, at: number): boolean {
  const { numbers, words } = prepared.table;
  const word = words[at] ?? '';
  if (word === 'code' && ofArea.has(words[at - 1] ?? '')) return true;
  if ((roleAt(clauseRoles, numbers, at) & clause.anchor) === 0) return false;
  if (word === 'number') return at === 0 || !isTied(prepared, at - 1) || isKnown(prepared, at - 1);
  return (
    !ofAny.has(word) ||
    (isKnown(prepared, at + 1) && (isKnown(prepared, at + 2) || !isTied(prepared, at + 1)))
  );
}

const ofArea: ReadonlySet<string> = new Set(['area', 'dialling', 'dialing']);
const ofAny: ReadonlySet<string> = new Set('numero numarul numar numer numeru номер номера'.split(' '));

/** A small word, one that tells of a number, or a digit. */
export function isKnown({ table }: PreparedText, at: number): boolean {
  const { numbers, words, notes } = table;
  return (
    at >= words.length ||
    ((notes[at] ?? 0) & DIGITS) !== 0 ||
    roleAt(clauseRoles, numbers, at) !== 0 ||
    roleAt(tellingRoles, numbers, at) !== 0 ||
    (saidBy(numbers[at] ?? 0) & KNOWN) !== 0 ||
    cueOfWord.has(words[at] ?? '')
  );
}

const DIGITS = ofClass.number | ofClass.digitWord;
const KNOWN = ~(saysAround.other | saysAround.amount | saysAround.unit);
