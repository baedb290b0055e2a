// What the words around a place say the digits there are.
import type { PreparedText } from '../extractor';
import { unitAt } from '../../text/unitAt';
import { isOtherOfTwo } from './documentNouns';
import { phoneWords } from './labelWords';
import { is } from './wordClasses';
import { saidBy, says } from './wordRoles';

export type Label =
  | 'phone'
  /** Announced as something else: a passport, a price list. */
  | 'other'
  /** Announced as an amount, which a clear shape outweighs. */
  | 'amount'
  /** A "No." that does not say of what. */
  | 'number'
  | 'none';

const SPACE = 32;
const MAX_STEPS = 5;
const MAX_GAP = 6;

/**
 * Reads the label in front of a token: "call me at", "Passport No.".
 *
 * @param first - place of the first token of the digits.
 */
export function labelBefore({ table, text }: PreparedText, first: number): Label {
  const { starts, ends: behind, words, numbers, notes } = table;
  let hasNumberWord = false;
  let hasOwnWord = false;
  let isAmount = false;
  let start = starts[first] ?? 0;
  for (let place = first - 1; place >= 0 && place >= first - MAX_STEPS; place -= 1) {
    const end = behind[place] ?? 0;
    // A sentence or a line that ended speaks no more for what follows, unless its last word is the label itself.
    if (start - end > MAX_GAP) break;
    const isSpace = start - end === 1 && unitAt(text, end) === SPACE;
    const word = words[place] ?? '';
    const said = saidBy(numbers[place] ?? 0);
    if (!isSpace && place === first - 1 && contactNouns.has(word) && announces.test(text.slice(end, start)))
      return 'phone';
    if (!isSpace && isParting(text.slice(end, start), word, place < first - 1)) {
      // A cell of a row: "contact;2025550123".
      return place === first - 1 && start - end === 1 && (saidBy(numbers[place] ?? 0) & says.phone) !== 0
        ? 'phone'
        : 'none';
    }
    if (notes[place] === is.number) break;
    if (isOtherOfTwo(words, place)) return 'other';
    if ((said & says.phone) !== 0 || isPhoneOfTwo(words[place - 1], word)) return 'phone';
    if ((said & says.other) !== 0) return 'other';
    // "Welcome to my page. Call …" is none; "page 12" is.
    if (word === 'page') return isSpace ? 'other' : 'none';
    if ((said & says.amount) !== 0) {
      if (isAreaCode(words[place - 1], word)) return 'phone';
      if ((said & says.between) === 0) return 'amount';
      isAmount = true;
    }
    const isOwn = (said & says.own) !== 0;
    if (hasNumberWord && isOwn) return 'phone';
    // "Numărul meu este …"
    hasOwnWord ||= isOwn;
    if ((said & says.number) !== 0) {
      if (hasOwnWord || isOfParty(text, { words, starts, ends: behind }, place)) return 'phone';
      hasNumberWord = true;
    } else if (!isOwn && (said & says.between) === 0 && !(place === first - 1 && parties.has(word))) break;
    start = starts[place] ?? 0;
  }
  return isAmount ? 'amount' : hasNumberWord ? 'number' : 'none';
}

/** Right before a colon, whom to ask for: "chefe: 712 034 567". */
const contactNouns: ReadonlySet<string> = new Set(
  'chef chefe chefin chefu boss patron patrona sef seful szef jefe jefa capo driver fahrer chofer conductor chauffeur sofor soforul kierowca autista motorista manager ate kuya шеф босс старший старшая водитель хозяин водій начальник μανατζερ αφεντικο المسؤول المدير السائق मालिक ड्राइवर 店長 長 板 老板 司机'.split(
    ' ',
  ),
);
const announces = /^ ?[:：=] ?$/;

/** "A-number", "b_number", "número A:": whose number it is in the records of calls. */
function isOfParty(
  text: string,
  { words, starts, ends }: Pick<PreparedText['table'], 'words' | 'starts' | 'ends'>,
  place: number,
): boolean {
  const end = ends[place] ?? 0;
  const next = starts[place + 1] ?? 0;
  if (parties.has(words[place - 1] ?? '') && '-_'.includes(text.charAt(ends[place - 1] ?? 0))) return true;
  return (
    next - end === 1 &&
    parties.has(words[place + 1] ?? '') &&
    upperCase.test(text.charAt(next)) &&
    ':='.includes(text.charAt(next + 1) || ' ')
  );
}

const parties: ReadonlySet<string> = new Set(['a', 'b', 'c', 'а', 'б']);
const upperCase = /\p{Lu}/u;

function isParting(gap: string, word: string, isFurther: boolean): boolean {
  return gap.includes(';') || (isFurther && endsBefore(gap, word));
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
    约: '预',
    約: '預予',
    个: '这這打',
    個: '這打',
    询: '咨',
    詢: '咨諮',
    訂: '預',
    订: '预',
    线: '热',
    線: '熱',
    帯: '携',
    先: '絡',
    tin: 'nhan',
    lich: 'dat',
    lac: 'lien',
    so: 'goi',
    he: 'lien',
    may: 'nghe',
    thoai: 'dien',
    vous: 'rendez',
    touch: 'in',
    up: 'me',
    id: 'caller',
    叫: '主被',
    主: '机機',
    bao: 'thue',
  }),
);

const MAX_LAST = 5; // letters
const FIRST_HAN = 0x2e_80;

function isPhoneOfTwo(before: string | undefined, word: string): boolean {
  const found = word.length > MAX_LAST ? undefined : beforeLast.get(word);
  if (found === undefined || before === undefined) return false;
  return found === before || (found.charCodeAt(0) >= FIRST_HAN && found.includes(before));
}

const MAX_NOTE = 5; // words
const opensNote = /^ ?(?:[(=]|[–-] |, )=? ?$/;
const endsNote = /^ ?(?:[)!.\n|,;]|\p{Extended_Pictographic}|$)/u;

/**
 * Whether what is announced as something else is said to be a phone right behind it: "ref. 612 34 56 78 (es mi móvil)",
 * "item no 0141 496 0735 = my phone".
 *
 * @param last - place of the last token of the digits.
 */
export function isSaidToBePhone({ table, text }: PreparedText, last: number): boolean {
  const { starts, ends: behind, numbers, notes } = table;
  if (!opensNote.test(text.slice(behind[last], starts[last + 1]))) return false;
  let isPhone = false;
  let isOwn = false;
  for (let place = last + 1; place <= last + MAX_NOTE && place < starts.length; place += 1) {
    const said = saidBy(numbers[place] ?? 0);
    if (notes[place] === is.number) return false;
    isPhone ||= (said & (says.phone | says.number)) !== 0;
    isOwn ||= (said & says.own) !== 0 || thisWords.has(table.words[place] ?? '');
    if (isPhone && isOwn && endsNote.test(text.slice(behind[place], (behind[place] ?? 0) + 3))) return true;
    if (
      (said & (says.phone | says.number | says.own | says.between)) === 0 &&
      !thisWords.has(table.words[place] ?? '')
    )
      return false;
  }
  return false;
}

const thisWords: ReadonlySet<string> = new Set(
  'это mon ma c est it s me mich es è e mio ring the'.split(' '),
);
