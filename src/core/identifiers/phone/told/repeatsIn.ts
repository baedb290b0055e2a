// Digits said once for several, as they would be written: "three 5s" is 555, "zweimal die 7" is 77. Everything else reads
// the text with them, so that a count is no digit to anybody.
import type { Span } from '../../../brand';
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import type { TextSigns } from '../textSigns';
import { may } from '../tricks';
import { isAmidDigits, isOfOthers, isProduct } from './aroundRepeat';
import { ordersOf, repeatOf, type Order } from './repeatAt';
import { boundsOf, explained } from './repeatBounds';
import type { Repeat } from './repeatGrammar';
import { marksIn } from './repeatMarks';
import { runsWithRepeats, type Spelled } from './repeatRuns';

/** Repeats of a text, and the text's other reading where a count may be the digit. */
export interface Repeats {
  readonly changes: readonly Change[];
  readonly others: readonly Change[] | undefined;
}

/**
 * Repeats in order of place; undefined where there are none. A few looks at each word that may tell of one.
 *
 * @param signs - `hits`: places of `repeatWords` among others; `classes` of every token.
 * @param region - that the text is about; asked for only where there are some.
 */
export function repeatsIn(
  prepared: PreparedText,
  signs: Pick<TextSigns, 'hits' | 'classes' | 'tricks'>,
  region: () => string | undefined,
): Repeats | undefined {
  if ((signs.tricks & may.repeats) === 0) return undefined;
  const marks = marksIn(prepared, signs);
  if (marks.length === 0) return undefined;
  const orders = ordersOf(prepared, marks);
  const { found, hidden } = gathered(prepared, signs.classes, { marks, orders });
  if (found.length === 0) return hidden.length === 0 ? undefined : { changes: hidden, others: undefined };
  const changes = inOrder([...hidden, ...changesOf(prepared, found, region)]);
  if (found.some(({ other }) => other !== undefined)) {
    const turned = found.map((one) => ({ ...one, digits: one.other ?? one.digits }));
    return { changes, others: changesOf(prepared, turned, region) };
  }
  if (orders.every((order) => order !== undefined)) return { changes, others: undefined };
  const turned = gathered(prepared, signs.classes, {
    marks,
    orders: orders.map((order) => order ?? 'behind'),
  });
  const isSame = turned.found.every(({ from, to }, at) => found[at]?.from === from && found[at].to === to);
  return { changes, others: isSame ? undefined : changesOf(prepared, turned.found, region) };
}

interface Marks {
  readonly marks: readonly number[];
  /** Of each mark, where its count stands. */
  readonly orders: readonly Order[];
}

interface Gathered {
  readonly found: readonly Spelled[];
  /** What counts and is counted, and is no digit of a number. */
  readonly hidden: Change[];
}

function gathered(prepared: PreparedText, classes: readonly number[], { marks, orders }: Marks): Gathered {
  const found: Spelled[] = [];
  const hidden: Change[] = [];
  let read = 0;
  const isTable = isTableOfProducts(prepared, { marks, orders });
  marks.forEach((mark, place) => {
    if (mark < read) return;
    const one = repeatOf(prepared, { marks, place, read }, orders[place]);
    if (one === undefined) return;
    if (isOfOthers(prepared, one, isTable || hidden.length > 0)) {
      hidden.push(hide(prepared, one));
      read = one.to;
      return;
    }
    if (!isAmidDigits(prepared, classes, one)) return;
    const { digits, other, table } = one;
    const bounds = boundsOf(prepared, classes, explained(prepared, one), found.at(-1)?.to ?? 0);
    found.push({ ...bounds, digits, other, table });
    read = one.to;
  });
  return { found, hidden };
}

const MIN_PRODUCTS = 2;

/** Every repeat of the text has its product behind it: "dos por dos cuatro, dos por tres seis". */
function isTableOfProducts(prepared: PreparedText, { marks, orders }: Marks): boolean {
  let products = 0;
  let read = 0;
  for (let place = 0; place < marks.length; place += 1) {
    if ((marks[place] ?? 0) < read) continue;
    const one = repeatOf(prepared, { marks, place, read }, orders[place]);
    if (one === undefined) continue;
    if (!isProduct(prepared, one)) return false;
    read = one.to;
    products += 1;
  }
  return products >= MIN_PRODUCTS;
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

/** With a space where none parts it from what stands beside it. */
function apart(text: string, { start, end }: Span, digits: string): string {
  const [left, right] = [text.charAt(start - 1), text.charAt(end)];
  return `${/\S/.test(left) ? ' ' : ''}${digits}${/[\p{L}\d]/u.test(right) ? ' ' : ''}`;
}
