// Digits said once for several, as they would be written: "three 5s" is 555, "zweimal die 7" is 77. Everything else reads
// the text with them, so that a count is no digit to anybody.
import type { Span } from '../../../brand';
import { tableOf } from '../../../text/heldWords';
import { foldWord } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { numberWords } from '../spelling/lexicon';
import type { TextSigns } from '../textSigns';
import { digitsOfClass, is } from '../wordClasses';
import { tellsOrder } from '../inParts/orderedPieces';
import { fillerCost, isJoining } from './fillers';
import { runsWithRepeats, type Spelled } from './repeatRuns';
import {
  countedAt,
  countedBehindAt,
  isCrossed,
  isIdleCross,
  repeatTriggers,
  type Repeat,
} from './repeatGrammar';
import { countedThings, explainingWords } from './repeatWords';

/** Repeats of a text, and the text's other reading where a count may be the digit. */
export interface Repeats {
  readonly changes: readonly Change[];
  readonly others: readonly Change[] | undefined;
}

const bits = { counting: 1, plural: 2, count: 4, next: 8 } as const;
const lists = [
  [bits.counting, repeatTriggers.counting],
  [bits.plural, repeatTriggers.plurals],
  [bits.count, repeatTriggers.counts],
  [bits.next, repeatTriggers.next],
] as const;
const tables = lists.map(([bit, words]) => [bit, tableOf(words)] as const);
const roleOfNumber = new Uint8Array(Math.max(...tables.map(([, { length }]) => length)));
for (const [bit, table] of tables)
  table.forEach((has, number) => {
    if (has === 1) roleOfNumber[number] = (roleOfNumber[number] ?? 0) | bit;
  });

/** Words for which a text is looked through. */
export const repeatWords: readonly string[] = [
  ...repeatTriggers.counting,
  ...repeatTriggers.plurals,
  ...repeatTriggers.counts,
];

const MAX_BACK = 5; // tokens from where a repeat begins to the word that tells of it
const NEAR = 3;

/**
 * Repeats in order of place; undefined where there are none. A few looks at each word that may tell of one.
 *
 * @param signs - `hits`: places of `repeatWords` among others; `classes` of every token.
 * @param region - that the text is about; asked for only where there are some.
 */
export function repeatsIn(
  prepared: PreparedText,
  signs: Pick<TextSigns, 'hits' | 'classes'>,
  region: () => string | undefined,
): Repeats | undefined {
  const marks = marksIn(prepared, signs);
  if (marks.length === 0) return undefined;
  const found: Spelled[] = [];
  const hidden: Change[] = [];
  let read = 0;
  marks.forEach((mark, place) => {
    if (mark < read) return;
    const one = repeatOf(prepared, { marks, place, read });
    if (one === undefined) return;
    if (isOfOthers(prepared, one, hidden.length > 0)) {
      hidden.push(hide(prepared, one));
      read = one.to;
      return;
    }
    if (!isAmidDigits(prepared, signs.classes, one)) return;
    const { digits, other } = one;
    found.push({
      ...boundsOf(prepared, signs.classes, explained(prepared, one), found.at(-1)?.to ?? 0),
      digits,
      other,
      table: one.table,
    });
    read = one.to;
  });
  if (found.length === 0) return hidden.length === 0 ? undefined : { changes: hidden, others: undefined };
  const hasOther = found.some(({ other }) => other !== undefined);
  const others = hasOther
    ? changesOf(
        prepared,
        found.map((one) => ({ ...one, digits: one.other ?? one.digits })),
        region,
      )
    : undefined;
  return { changes: inOrder([...hidden, ...changesOf(prepared, found, region)]), others };
}

/** Whole numbers where the repeats stand in one, else the digits alone. */
function changesOf(
  prepared: PreparedText,
  found: readonly Spelled[],
  region: () => string | undefined,
): readonly Change[] {
  const { starts, ends } = prepared.table;
  const plain = found.map(({ from, to, digits }) => {
    const span = { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
    return { ...span, word: apart(prepared.text, span, digits) };
  });
  const whole = runsWithRepeats(prepared, found, region);
  if (whole.length === 0) return plain;
  const isTaken = ({ start }: Span): boolean => whole.some((one) => start >= one.start && start < one.end);
  return inOrder([...whole, ...plain.filter((one) => !isTaken(one))]);
}

const inOrder = (changes: Change[]): readonly Change[] =>
  changes.sort((left, right) => left.start - right.start);

/** Neither the count nor what it counts is a digit of a number. */
const hide = ({ table: { starts, ends } }: PreparedText, { from, to }: Repeat): Change => ({
  start: starts[from] ?? 0,
  end: ends[to - 1] ?? 0,
  word: '…',
});

function marksIn(
  prepared: PreparedText,
  { hits, classes }: Pick<TextSigns, 'hits' | 'classes'>,
): readonly number[] {
  const { numbers, figures, starts, ends } = prepared.table;
  const marks: number[] = [];
  const roleAt = (at: number): number => roleOfNumber[numbers[at] ?? 0] ?? 0;
  for (const place of hits) {
    const role = roleAt(place);
    if (role === 0) continue;
    if ((role & bits.plural) !== 0) marks.push(place);
    else if ((role & bits.counting) !== 0 && isNearDigit(classes, place)) marks.push(place);
    if ((role & bits.count) !== 0 && ((roleAt(place + 1) & bits.next) !== 0 || isCrossed(prepared, place)))
      marks.push(place + 1);
  }
  for (const place of figures) {
    if ((ends[place] ?? 0) - (starts[place] ?? 0) !== 1) continue;
    const isTold = (roleAt(place + 1) & bits.next) !== 0 && !isIdleCross(prepared, place + 1);
    if (isTold || isCrossed(prepared, place)) marks.push(place + 1);
  }
  return marks.length < 2 ? marks : marks.sort((left, right) => left - right);
}

/** Figures, or a word of one digit. */
const isDigit = (known: number): boolean =>
  known === is.number || ((known & is.digitWord) !== 0 && digitsOfClass(known) === 1);

const roleOf = ({ table }: PreparedText, at: number): number => roleOfNumber[table.numbers[at] ?? 0] ?? 0;

function isNearDigit(classes: readonly number[], place: number): boolean {
  for (let at = place - NEAR; at <= place + NEAR; at += 1)
    if (at !== place && ((classes[at] ?? 0) & (is.digitWord | is.number | is.numberWord)) !== 0) return true;
  return false;
}

interface Place {
  readonly marks: readonly number[];
  readonly place: number;
  /** Tokens before it are of other repeats. */
  readonly read: number;
}

/** With the count before the digit, or behind it where that is how the text has it. */
function repeatOf(prepared: PreparedText, { marks, place, read }: Place): Repeat | undefined {
  const mark = marks[place] ?? 0;
  const before = first(countedAt, prepared, mark, read);
  const behind = first(countedBehindAt, prepared, mark, read);
  if (before === undefined || behind === undefined) return before ?? behind;
  const { text, table } = prepared;
  const gapLeft = text
    .slice(table.ends[before.from - 1], table.starts[before.from])
    .replace('-', '')
    .trim();
  const gapRight = text
    .slice(table.ends[behind.to - 1], table.starts[behind.to])
    .replace('-', '')
    .trim();
  if (gapLeft !== '' && gapRight === '') return before;
  if (gapRight !== '' && gapLeft === '') return behind;
  return isBehindAll(prepared, marks, place) ? behind : before;
}

type Finder = (prepared: PreparedText, from: number, mark: number) => Repeat | undefined;

function first(find: Finder, prepared: PreparedText, mark: number, read: number): Repeat | undefined {
  for (let at = Math.max(read, mark - MAX_BACK); at <= mark; at += 1) {
    const found = find(prepared, at, mark);
    if (found !== undefined) return found;
  }
  return undefined;
}

const MAX_APART = 6; // tokens from one repeat to the next
const MAX_CHAIN = 8;

/** "Five two times seven two times": behind the last count stands nothing that it could count. */
function isBehindAll(prepared: PreparedText, marks: readonly number[], from: number): boolean {
  let place = from;
  while (place - from < MAX_CHAIN && (marks[place + 1] ?? Infinity) - (marks[place] ?? 0) <= MAX_APART)
    place += 1;
  for (; place > from; place -= 1) {
    const mark = marks[place] ?? 0;
    const read = marks[place - 1] ?? 0;
    if (first(countedAt, prepared, mark, read) !== undefined) return false;
    if (first(countedBehindAt, prepared, mark, read) !== undefined) return true;
  }
  return false;
}

/** With a space where none parts it from what stands beside it. */
function apart(text: string, { start, end }: Span, digits: string): string {
  const [left, right] = [text.charAt(start - 1), text.charAt(end)];
  return `${/\S/.test(left) ? ' ' : ''}${digits}${/[\p{L}\d]/u.test(right) ? ' ' : ''}`;
}

const ofThings = tableOf(countedThings.split(' ').map(foldWord));
const BEFORE = 10; // tokens
const BEHIND = 5;
const TO_PRODUCT = 3;
const MIN_NOTE = 10;

/** Marks, cards and dice; sums ("twice seven are fourteen"), money ("two fives and a ten"). */
function isOfOthers(
  { table: { numbers, words, starts } }: PreparedText,
  { from, to, digits, table: { articles } }: Repeat,
  isTable: boolean,
): boolean {
  for (let at = Math.max(0, from - BEFORE); at < to + BEHIND && at < starts.length; at += 1)
    if (ofThings[numbers[at] ?? 0] === 1) return true;
  const product = digits.length * Number(digits.charAt(0));
  for (let at = to; at < to + TO_PRODUCT; at += 1) {
    const value = valueOf(words[at]);
    if (value === undefined) continue;
    const isNote = value >= MIN_NOTE && value % MIN_NOTE === 0 && articles.has(words[at - 1] ?? '');
    if (isNote || (value === product && (isTable || product >= MIN_NOTE))) return true;
  }
  return false;
}

/** Of a figure, or of a word in any language that has it. */
function valueOf(word = ''): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  let most: number | undefined;
  for (const meaning of numberWords.get(word)?.values() ?? [])
    if (meaning.kind === 'number') most = Math.max(most ?? 0, meaning.value);
  return most;
}

const MAX_AROUND = 14; // tokens on each side
const MIN_AROUND = 4; // digits beside the repeat
const MIN_ALL = 7;
const MAX_GAP = 4;

/** Enough of a number stands around it. */
function isAmidDigits(
  prepared: PreparedText,
  classes: readonly number[],
  { from, to, digits, table: { links, articles } }: Repeat,
): boolean {
  const count = (at: number, by: 1 | -1): number =>
    digitsFrom(prepared, classes, { at, by, links, articles });
  const around = count(from - 1, -1) + count(to, 1);
  return around >= MIN_AROUND && around + digits.length >= MIN_ALL;
}

interface Way {
  readonly at: number;
  readonly by: 1 | -1;
  readonly links: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

function digitsFrom(
  prepared: PreparedText,
  classes: readonly number[],
  { at: from, by, links, articles }: Way,
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
    else if ((others += 1) > MAX_OTHERS) break;
    else if (
      roleOf(prepared, at) === 0 &&
      !tellsOrder(words[at] ?? '') &&
      !links.has(words[at] ?? '') &&
      !articles.has(words[at] ?? '') &&
      fillerCost(prepared, at) > MAX_COST
    )
      break;
  }
  return digits;
}

const MAX_OTHERS = 6; // words that are no digits, and mean nothing between them
const MAX_COST = 0.1;
const MAX_JOINING = 3;

const ofExplaining = tableOf(explainingWords.split(' ').map(foldWord));

/** With the digits it repeats, where it only says them again. */
function explained({ table: { numbers, words } }: PreparedText, one: Repeat): Repeat {
  if (ofExplaining[numbers[one.from - 1] ?? 0] !== 1) return one;
  const { digits, table } = one;
  let from = one.from - 1;
  // "O sea", "c'est-à-dire"
  while (one.from - from < MAX_JOINING && table.digits.get(words[from - 1] ?? '') !== digits.charAt(0))
    from -= 1;
  for (let step = 1; step <= digits.length; step += 1) {
    const word = words[from - step] ?? '';
    if ((table.digits.get(word) ?? word) !== digits.charAt(0)) return one;
  }
  return { ...one, from: from - digits.length };
}

/** Its tokens, with the words that join it to the digits on both sides. */
function boundsOf(
  { table }: PreparedText,
  classes: readonly number[],
  { from, to, table: { links, digits } }: Repeat,
  after: number,
): Pick<Repeat, 'from' | 'to'> {
  const { words } = table;
  const isBetween = (at: number): boolean => {
    const word = words[at] ?? '';
    return isJoining(word) || (links.has(word) && !digits.has(word));
  };
  let left = from;
  while (left > after && from - left < MAX_JOINING && isBetween(left - 1)) left -= 1;
  if (left < from && left > after && !isDigit(classes[left - 1] ?? 0)) left = from;
  let right = to;
  while (right - to < MAX_JOINING && isBetween(right)) right += 1;
  if (right > to && !isDigit(classes[right] ?? 0)) right = to;
  return { from: left, to: right };
}
