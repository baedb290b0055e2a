// Pieces of digits that are a price, a time, a date, a measure: they part the numbers around them.
import { unitAt } from '../../text/unitAt';
import type { PreparedText } from '../extractor';
import { gaps } from './gaps';
import type { Item } from './items';
import { isCounted } from './counted';
import { labelBefore } from './labels';

/** Splits a run of items where one is something else than a piece of a telephone number. */
export function withoutOtherThings(
  prepared: PreparedText,
  items: readonly Item[],
): readonly (readonly Item[])[] {
  let others: Set<number> | undefined;
  if (hasChain(items))
    for (const [from, to] of chainsOf(items)) {
      if (!isOtherAsChain(prepared, items, from, to)) continue;
      others ??= new Set();
      for (let at = from; at <= to; at++) others.add(at);
    }
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (!isOtherItem(prepared, item)) continue;
    others ??= new Set();
    others.add(at);
    // "10-22 Uhr", "100/150 €": the first of a range is what the last is.
    if (/^ ?[-/] ?$/.test(item.gap.written) && (items[at - 1]?.digits.length ?? 9) <= MAX_RANGE)
      others.add(at - 1);
  }
  return others === undefined ? [items] : partedBy(items, others);
}

function partedBy(items: readonly Item[], others: ReadonlySet<number>): readonly (readonly Item[])[] {
  const runs: Item[][] = [[]];
  items.forEach((item, at) => (others.has(at) ? runs.push([]) : runs.at(-1)?.push(item)));
  return runs.filter((run) => run.length > 0);
}

function isOtherAsChain(prepared: PreparedText, items: readonly Item[], from: number, to: number): boolean {
  const chain = items.slice(from, to + 1);
  if (!hasLengthsOfOther(chain)) return false;
  if (!isOtherChain(chain) && !isFromTo(prepared, chain)) return false;
  return !(
    isTiedToPlus(items, from) ||
    isGlued(items, from) ||
    isGlued(items, to + 1) ||
    isWoven(items, from, to)
  );
}

/** Whether the groups are as long as those of dates, times and the like: a quick look before their shapes are tried. */
function hasLengthsOfOther(chain: readonly Item[]): boolean {
  const [first = 0, second = 0] = [chain[0]?.digits.length, chain[1]?.digits.length];
  switch (chain.length) {
    case 2:
      return (first <= 3 && second <= 2) || (first === 4 && second === 4) || chain[0]?.digits === '0';
    case 3:
      return (first <= 2 || first === 4) && second <= 2;
    default:
      return first <= 3 && second <= 3;
  }
}

function hasChain(items: readonly Item[]): boolean {
  for (let at = 1; at < items.length; at += 1) if (isTie(items[at]?.gap.written)) return true;
  return false;
}

const isTie = (sign: string | undefined): boolean => sign?.length === 1 && "-./:'".includes(sign);

/** From and to of the items that are tied by one and the same sign: "12/31/2025", "10:30". */
function chainsOf(items: readonly Item[]): readonly (readonly [from: number, to: number])[] {
  const chains: (readonly [number, number])[] = [];
  let from = 0;
  for (let at = 1; at <= items.length; at++) {
    const sign = items[at]?.gap.written;
    const isTied = isTie(sign);
    if (isTied && (at - from === 1 || sign === items[at - 1]?.gap.written)) continue;
    if (at - from > 1) chains.push([from, at - 1]);
    from = isTied ? at - 1 : at;
  }
  return chains;
}

/** "+33-1/23.45": without a space from the plus sign on, whatever its signs. */
function isTiedToPlus(items: readonly Item[], at: number): boolean {
  if (items[0]?.hasPlus !== true) return false;
  for (let place = at; place > 0; place--)
    if (/^[ ,\n]|^$/.test(items[place]?.gap.written.trim() ?? '')) return false;
  return true;
}

const MAX_CHAIN = 5;
const MAX_RANGE = 4; // digits of one end of a range

/** Dates, times of day, decimals, measures, addresses of the internet. */
function isOtherChain(items: readonly Item[]): boolean {
  if (items.length > MAX_CHAIN || items.some(({ words, isMixed }) => words > 0 || isMixed)) return false;
  const written = items.map(({ digits, gap }, at) => (at === 0 ? digits : gap.written + digits)).join('');
  return (
    otherShapes.some((shape) => shape.test(written)) ||
    (internetAddress.test(written) && !/^\d\d(?:\.\d\d){3}$/.test(written))
  );
}

/** "二3-4五": more digits without anything between. */
const isGlued = (items: readonly Item[], at: number): boolean =>
  at > 0 && items[at]?.gap.strength === gaps.glued;

const MIN_WOVEN = 6;
const apart = /[\s,]/;

/** "0/7.0/1.2_3_4/5*6": single figures with one sign or another between, and no space. */
function isWoven(items: readonly Item[], from: number, to: number): boolean {
  let first = from;
  while (first > 0 && !apart.test(items[first]?.gap.written ?? '')) first -= 1;
  let last = to;
  while (last + 1 < items.length && !apart.test(items[last + 1]?.gap.written ?? '')) last += 1;
  const woven = items.slice(first, last + 1);
  return (
    woven.length >= MIN_WOVEN && woven.filter(({ digits }) => digits.length === 1).length * 2 > woven.length
  );
}

const fromTo = /^(?:[01]\d|2[0-4])(?:00|15|30|45)-(?:[01]\d|2[0-4])(?:00|15|30|45)$/;

/** "0830-1200": hours, unless a call is asked for. */
function isFromTo(prepared: PreparedText, items: readonly Item[]): boolean {
  const [first, last] = items;
  if (first === undefined || last === undefined || items.length !== 2) return false;
  return (
    fromTo.test(`${first.digits}${last.gap.written}${last.digits}`) &&
    first.digits < last.digits &&
    labelBefore(prepared, first.first) !== 'phone'
  );
}

const otherShapes: readonly RegExp[] = [
  /^\d{1,2}[-:/]\d{1,2}$/, // 10:30, 24/7, 10-22
  /^\d{1,2}:\d\d:\d\d$/,
  /^\d{1,2}([-./])\d{1,2}\1(?:\d\d|(?:19|20)\d\d)$/, // 12/31/2025, 36-24-36
  /^(?:19|20)\d\d([-./])\d{1,2}\1\d{1,2}$/,
  /^(?:19|20)\d\d[-/](?:19|20)\d\d$/,
  /^\d{1,3}\.\d\d?$/, // 49.90
  /^0\.\d+$/,
  /^[3-7]'\d{1,2}$/,
];
/** Four pairs may as well be a telephone number of a small country. */
const internetAddress = /^(?:25[0-5]|2[0-4]\d|1?\d{1,2})(?:\.(?:25[0-5]|2[0-4]\d|1?\d{1,2})){3}$/;

const MAX_PRICE = 5; // digits
const compactDate = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{4}|\d{6})?$/;

function isOtherItem(prepared: PreparedText, item: Item): boolean {
  if (isCounted(prepared, item.last, item.digits)) return true;
  const { text } = prepared;
  if (item.digits.length <= MAX_PRICE && mayHavePrice(text, item)) {
    if (priceBefore.test(text.slice(Math.max(0, item.start - 4), item.start))) return true;
    if (/^\s?[€$£¥₹₽₩฿₫₺](?!\s?\d)/u.test(text.slice(item.end, item.end + 4))) return true;
  }
  if (item.digits.length <= MAX_PERCENT && /^ ?%(?!\d)/.test(text.slice(item.end, item.end + 3))) return true;
  return (
    item.digits.length >= MIN_DATE &&
    item.words === 0 &&
    !item.isMixed &&
    // "+20 1001234567" written in one begins like a date.
    !item.hasPlus &&
    compactDate.test(item.digits) &&
    item.gap.strength !== gaps.tight
  );
}

const MIN_DATE = 8; // digits
const MAX_PERCENT = 3; // digits
/** Right before figures, or a space before them and not behind others: the sign of "100€ 020 7946 0853" is the price's. */
const priceBefore = /[$€£¥₹₽₩฿₫₺]$|(?:^|[^\d\s])\s{0,2}[$€£¥₹₽₩฿₫₺]\s$/u;

/** Whether a dollar or a sign beyond ASCII is among the two characters on either side. */
function mayHavePrice(text: string, { start, end }: Item): boolean {
  return isMoney(text, start - 1) || isMoney(text, start - 2) || isMoney(text, end) || isMoney(text, end + 1);
}

function isMoney(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = unitAt(text, at);
  return unit === DOLLAR || unit > LAST_ASCII;
}

const DOLLAR = 36;
const LAST_ASCII = 127;
