// Spaces that are missing between a number and the words around it: "call2025550123now", "Leila09012345678".
import { tableOf } from '../../text/heldWords';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';
import { labelBefore } from './labels';
import { phoneWords } from './labelWords';
import { readInternational, readNational } from './plans/readNumber';
import { saidBy, says } from './wordRoles';

const MIN_DIGITS_BEHIND_LABEL = 2;
const MIN_DIGITS_BEFORE_WORD = 3;

/** Changes of such places to a space, and of a "t" to the plus sign that a machine took for it, in no order. */
export function runTogetherIn(prepared: PreparedText, region: () => string | undefined): readonly Change[] {
  const { table } = prepared;
  const { starts, ends, words, numbers, figures } = table;
  const changes: Change[] = [];
  const space = (at: number): void => void changes.push({ start: at, end: at, word: ' ' });
  for (const place of figures) {
    const start = starts[place] ?? 0;
    const end = ends[place] ?? 0;
    const digits = end - start;
    if (ends[place - 1] === start && digits >= MIN_DIGITS_BEHIND_LABEL && announces(words[place - 1] ?? ''))
      space(start);
    else if (ends[place - 1] === start && words[place - 1] === 't' && isPlus(prepared, place))
      changes.push({ start: start - 1, end: start, word: '+' });
    else if (digits >= MIN_OF_NAME && isOfName(prepared, place, region)) {
      const isBehind = ends[place - 1] === start;
      space(isBehind ? start : end);
    }
    const next = place + 1;
    if (starts[next] === end && digits >= MIN_DIGITS_BEFORE_WORD && goesOn(words[next], numbers[next]))
      space(end);
  }
  return changes;
}

const MIN_OF_NAME = 9; // digits
const MAX_OF_NAME = 13;
const MAX_NAME = 14; // letters
const name = /(?:^|[\s:：|»("])\p{Lu}\p{Ll}{2,11}$/u;
const nameBehind = /^\p{Lu}\p{Ll}{2,11}(?![\p{L}\p{N}@_.-])/u;
/** Before a name, they say of what service it is one. */
const accountWords = tableOf(
  'ig insta instagram tg telegram telegramm tele snap snapchat sc tiktok tt user username users nick nickname id login account acc handle kik fb facebook twitter vk onlyfans of skype wechat discord profile profil perfil'.split(
    ' ',
  ),
);
const ACCOUNT_WITHIN = 3; // tokens

/** A name in front of a whole number of the country, or behind it, and no name of an account. */
function isOfName(prepared: PreparedText, place: number, region: () => string | undefined): boolean {
  const { table, text } = prepared;
  const { starts, ends, words, numbers } = table;
  const [start, end] = [starts[place] ?? 0, ends[place] ?? 0];
  const isBehind = ends[place - 1] === start;
  if (end - start > MAX_OF_NAME || isBehind === (starts[place + 1] === end)) return false;
  const isNamed = isBehind
    ? name.test(text.slice(Math.max(0, start - MAX_NAME), start))
    : nameBehind.test(text.slice(end, end + MAX_NAME));
  if (!isNamed) return false;
  const first = isBehind ? place - 1 : place;
  if (isBehind && first === 0) return false;
  for (let at = first - 1; at >= Math.max(0, first - ACCOUNT_WITHIN); at -= 1)
    if (accountWords[numbers[at] ?? 0] === 1) return false;
  const label = labelBefore(prepared, first);
  if (label === 'other' || label === 'amount') return false;
  const home = region();
  const number = home === undefined ? undefined : readNational(words[place] ?? '', home);
  return (
    number?.isDialled === true && (label === 'phone' || /^0|mobile/.test((words[place] ?? '') + number.line))
  );
}

const MIN_CODED = 10;
const MAX_CODED = 15;
const coded = /^\d{1,15}(?:[ .-]?\d{1,10}){0,5}/;

/** "mi número t34 612 34 56 78" */
function isPlus(prepared: PreparedText, place: number): boolean {
  const { table, text } = prepared;
  const start = table.starts[place] ?? 0;
  if (place < 2 || text.charAt(start - 2) !== ' ' || labelBefore(prepared, place - 1) !== 'phone')
    return false;
  const digits = (coded.exec(text.slice(start, start + 2 * MAX_CODED))?.[0] ?? '').replace(/\D/g, '');
  return digits.length >= MIN_CODED && digits.length <= MAX_CODED && readInternational(digits) !== undefined;
}

const MIN_LABEL = 3; // "tel"
const MAX_LABEL = 16;

/** By the first three letters of a word, and by its last: lengths of the labels that begin or end so, a bit each. */
const begins = new Int32Array(0x1_00_00);
const closes = new Int32Array(0x1_00_00);
const placeOfThree = (word: string, at: number): number =>
  (word.charCodeAt(at) * 961 + word.charCodeAt(at + 1) * 31 + word.charCodeAt(at + 2)) & 0xff_ff;
for (const word of phoneWords)
  if (word.length >= MIN_LABEL && word.length <= MAX_LABEL) {
    const first = placeOfThree(word, 0);
    const last = placeOfThree(word, word.length - MIN_LABEL);
    begins[first] = (begins[first] ?? 0) | (1 << word.length);
    closes[last] = (closes[last] ?? 0) | (1 << word.length);
  }

/** "call", "callme", "mynumberis" */
function announces(word: string): boolean {
  const { length } = word;
  if (length < MIN_LABEL || length > MAX_LABEL) return false;
  const beginning = begins[placeOfThree(word, 0)] ?? 0;
  const closing = closes[placeOfThree(word, length - MIN_LABEL)] ?? 0;
  if ((beginning | closing) !== 0)
    for (let part = MIN_LABEL; part <= length; part += 1)
      if (
        (((beginning >> part) & 1) === 1 && phoneWords.has(word.slice(0, part))) ||
        (((closing >> part) & 1) === 1 && phoneWords.has(word.slice(-part)))
      )
        return true;
  return word.startsWith('mynumber') || word === 'num' || word === 'nummer' || word === 'numero';
}

const MIN_WORD = 2;
/** Right behind a number: nothing that figures count. */
const hurryWords = tableOf(
  'asap pls plz thx ty thanks today tonight only whatsapponly noprivate anytime discreet urgent urgente sofort nur'.split(
    ' ',
  ),
);
const GOES_ON = says.phone | says.between | says.filler | says.rest | says.own;

function goesOn(word = '', number = 0): boolean {
  const isKnown = (saidBy(number) & GOES_ON) !== 0 || hurryWords[number] === 1;
  return (word.length >= MIN_WORD && isKnown) || announces(word);
}
