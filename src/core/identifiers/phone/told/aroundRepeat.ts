// What stands around a repeat: the digits of a number, or things that are counted.
import { tableOf } from '../../../text/heldWords';
import { foldWord } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import { tellsOrder } from '../inParts/orderCues';
import { numberWords } from '../spelling/lexicon';
import { digitsOfClass, is } from '../wordClasses';
import { fillerCost } from './fillers';
import { isHourWord } from './repeatBounds';
import type { Repeat } from './repeatGrammar';
import { isOfRepeat } from './repeatMarks';
import { countedThings } from './repeatWords';

const ofThings = tableOf(countedThings.split(' ').map(foldWord));
const BEFORE = 10; // tokens
const BEHIND = 5;
const TO_PRODUCT = 2;
const TO_NOTE = 3;
/** "Won twice 3 to 1" */
const scoreWords: ReadonlySet<string> = new Set(['to', 'zu', 'a', 'la', 'do']);
const MIN_NOTE = 10;

/** Marks, cards and dice; sums ("twice seven are fourteen"), money ("two fives and a ten"). */
export function isOfOthers(
  { table: { numbers, words, starts } }: PreparedText,
  { from, to, digits, table: { articles } }: Repeat,
  isTable: boolean,
): boolean {
  for (let at = Math.max(0, from - BEFORE); at < to + BEHIND && at < starts.length; at += 1)
    if (ofThings[numbers[at] ?? 0] === 1) return true;
  if (scoreWords.has(words[to] ?? '') && /^\d$/.test(words[to + 1] ?? '')) return true;
  const product = digits.length * Number(digits.charAt(0));
  for (let at = to; at < to + TO_NOTE; at += 1) {
    const value = valueOf(words[at]);
    if (value === undefined) continue;
    // "Two fives and one twenty" is money; "triple five zero one twenty three" goes on with what adds to the ten.
    const isTen = value >= MIN_NOTE && value % MIN_NOTE === 0 && (valueOf(words[at + 1]) ?? TEN) >= TEN;
    const isNote = isTen && articles.has(words[at - 1] ?? '');
    const isHere = at < to + TO_PRODUCT && saysValue(words, at, product);
    if (isNote || (isHere && (isTable || product >= MIN_NOTE))) return !isHourWord(words[at - 1] ?? '');
  }
  return false;
}

/** "Twice two four, three times three nine": each with its product behind it. */
export const isProduct = ({ table: { words } }: PreparedText, { to, digits }: Repeat): boolean =>
  saysValue(words, to, digits.length * Number(digits.charAt(0)));

/** In one word, or as ten and what is added: "on dört", "mười bốn". */
function saysValue(words: readonly string[], at: number, wanted: number): boolean {
  const value = valueOf(words[at]);
  return value === wanted || (value === TEN && TEN + (valueOf(words[at + 1]) ?? 0) === wanted);
}

const TEN = 10;

/** Of a figure, or of a word in any language that has it. */
function valueOf(word = ''): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  let most: number | undefined;
  for (const meaning of numberWords.get(word)?.values() ?? [])
    if (meaning.kind === 'number') most = Math.max(most ?? 0, meaning.value);
    else if (meaning.kind === 'multiply') most = Math.max(most ?? 0, meaning.by);
  return most;
}

const MAX_AROUND = 14; // tokens on each side
const MIN_AROUND = 4; // digits beside the repeat
const MIN_ALL = 7;
const MAX_GAP = 4;

/** Enough of a number stands around it. */
export function isAmidDigits(
  prepared: PreparedText,
  classes: readonly number[],
  { from, to, digits, table: { links, articles, rows, glued } }: Repeat,
): boolean {
  const count = (at: number, by: 1 | -1): number =>
    digitsFrom(prepared, classes, { at, by, links, articles, rows, glued });
  const around = count(from - 1, -1) + count(to, 1);
  return around >= MIN_AROUND && around + digits.length >= MIN_ALL;
}

interface Way {
  readonly at: number;
  readonly by: 1 | -1;
  readonly links: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
  readonly glued: ReadonlyMap<string, string>;
}

function digitsFrom(
  prepared: PreparedText,
  classes: readonly number[],
  { at: from, by, links, articles, rows, glued }: Way,
): number {
  const { starts, ends, words } = prepared.table;
  let digits = 0;
  let others = 0;
  for (let step = 0; step < MAX_AROUND; step += 1) {
    const at = from + by * step;
    const known = classes[at];
    if (known === undefined) break;
    const [left, right] = by > 0 ? [at - 1, at] : [at, at + 1];
    if ((starts[right] ?? 0) - (ends[left] ?? 0) > MAX_GAP) break;
    if (known === is.number) digits += (ends[at] ?? 0) - (starts[at] ?? 0);
    else if ((known & (is.digitWord | is.gluedWords | is.bent | is.numberWord)) !== 0)
      digits += Math.max(1, digitsOfClass(known));
    else if (glued.has(words[at] ?? '')) digits += glued.get(words[at] ?? '')?.length ?? 0;
    else if ((others += 1) > MAX_OTHERS) break;
    else if (
      !isOfRepeat(prepared, at) &&
      !tellsOrder(words[at] ?? '') &&
      !links.has(words[at] ?? '') &&
      !articles.has(words[at] ?? '') &&
      !rows.has(words[at] ?? '') &&
      fillerCost(prepared, at) > MAX_COST
    )
      break;
  }
  return digits;
}

const MAX_OTHERS = 6; // words that are no digits, and mean nothing between them
const MAX_COST = 0.1;
