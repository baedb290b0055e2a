// What the words around a place say the digits there are.
import type { PreparedText } from '../extractor';
import {
  amountWords,
  betweenWords,
  countWords,
  measureWords,
  numberWordsOfLabels,
  otherWords,
  ownWords,
  phoneWords,
  unitWords,
} from './labelWords';

export type Label =
  | 'phone'
  /** Announced as something else: a passport, a price list. */
  | 'other'
  /** Announced as an amount, which a clear shape outweighs. */
  | 'amount'
  /** A "No." that does not say of what. */
  | 'number'
  | 'none';

const MAX_STEPS = 5;
const MAX_GAP = 6;

/**
 * Reads the label in front of a token: "call me at", "Passport No.".
 *
 * @param first - place of the first token of the digits.
 */
export function labelBefore({ tokens, text }: PreparedText, first: number): Label {
  let hasNumberWord = false;
  let hasOwnWord = false;
  let isAmount = false;
  let start = tokens[first]?.start ?? 0;
  for (let step = 1; step <= MAX_STEPS; step++) {
    const token = tokens[first - step];
    // A sentence or a line that ended speaks no more for what follows, unless its last word is the label itself.
    if (token === undefined || start - token.end > MAX_GAP) break;
    const gap = text.slice(token.end, start);
    const { word, isNumber } = token;
    if (gap.includes(';') || (step > 1 && endsBefore(gap, word))) break;
    if (isNumber) break;
    if (phoneWords.has(word) || isPhoneOfTwo(tokens[first - step - 1]?.word, word)) return 'phone';
    if (otherWords.has(word)) return 'other';
    // "Welcome to my page. Call …" is none; "page 12" is.
    if (word === 'page') return gap === ' ' ? 'other' : 'none';
    if (amountWords.has(word)) {
      if (isAreaCode(tokens[first - step - 1]?.word, word)) return 'phone';
      if (!betweenWords.has(word)) return 'amount';
      isAmount = true;
    }
    const isOwn = ownWords.has(word);
    if (hasNumberWord && isOwn) return 'phone';
    // "Numărul meu este …"
    hasOwnWord ||= isOwn;
    if (numberWordsOfLabels.has(word)) {
      if (hasOwnWord) return 'phone';
      hasNumberWord = true;
    } else if (isOwn) {
      start = token.start;
      continue;
    } else if (!betweenWords.has(word)) break;
    start = token.start;
  }
  return isAmount ? 'amount' : hasNumberWord ? 'number' : 'none';
}

const ends = /[\n!?|。]|\p{Extended_Pictographic}/u;

/** A sentence or a part of a line that ended before; "Tel. nr." is an abbreviation. */
function endsBefore(gap: string, word: string): boolean {
  return ends.test(gap) || (gap.includes('. ') && word.length >= MIN_LAST_WORD && !phoneWords.has(word));
}

const MIN_LAST_WORD = 3;

function isAreaCode(before: string | undefined, word: string): boolean {
  return word === 'code' && (before === 'area' || before === 'dial' || before === 'country');
}

/** What comes before the last token of a label that takes two: 电话, 手机, 号码, 联系, "nhắn tin", "in touch". */
const beforeLast: ReadonlyMap<string, string> = new Map(
  Object.entries({
    话: '电電',
    話: '電电',
    机: '手',
    機: '手',
    码: '号號',
    碼: '號号',
    号: '番',
    系: '联',
    繫: '聯',
    络: '联',
    絡: '連聯',
    信: '微短',
    电: '致来',
    電: '致來',
    打: '拨撥',
    线: '热',
    線: '熱',
    帯: '携',
    先: '絡',
    tin: 'nhan',
    he: 'lien',
    may: 'nghe',
    thoai: 'dien',
    touch: 'in',
    up: 'me',
  }),
);

function isPhoneOfTwo(before: string | undefined, word: string): boolean {
  const found = beforeLast.get(word);
  if (found === undefined || before === undefined) return false;
  return found === before || (before.length === 1 && found.length <= 2 && found.includes(before));
}

const currency = /^\s?[$€£¥₹₽₩฿₫₺](?!\s?\d)/u;
const signBefore = /[$€£¥₹₽₩฿₫₺%#№=_\\/@^]$|[$€£¥₹₽₩฿₫₺№]\s$/u;
/** A letter or figure and the sign that ties the digits to it: "C.R.1234", "a-1234"; a colon only announces. */
const tiedBefore = /(?:(?!\p{Script=Han})\p{L}|\p{N})[.,-]?$/u;
const signAfter = /^(?:[_=@\\^]|\s?%)/;

/** Whether the digits from `start` to `end` are a part of something else: a price, a path, a mailbox. */
export function isPartOfOther(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 4);
  return signBefore.test(before) || tiedBefore.test(before) || signAfter.test(after) || currency.test(after);
}

/** "#2025550123", and no word before it: a tag of nothing but figures. "Post #2025550123" counts posts. */
export function isTagged(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== '#') return false;
  const at = text.charAt(start - 2) === ' ' ? start - 3 : start - 2;
  return !/[\p{L}\p{N}#]/u.test(text.charAt(at));
}

const MAX_COUNTED = 4; // digits
const MAX_MEASURED = 7;

/** Whether a word behind the digits says that they count something: "120 roses", "60 min". */
export function isCounted({ tokens, text }: PreparedText, last: number, digits: string): boolean {
  const next = tokens[last + 1];
  if (next === undefined || next.isNumber) return false;
  const { end } = tokens[last] ?? next;
  if (next.start - end > 1 || text[end] === '\n') return false;
  if (digits.length <= MAX_COUNTED) return unitWords.has(next.word);
  return countWords.has(next.word) || (digits.length <= MAX_MEASURED && measureWords.has(next.word));
}
