// What the grouping of digits alone says: a country's own way, dates, amounts, spaced-out numbers.
import type { Block } from './blocks';
import { gaps } from './gaps';
import { groupsOf, type ReadNumber } from './plans/readNumber';

const shapeOf = (block: Block): string => lengthsOf(block).join();

/** Lengths of the groups; "(5)14" is one of three digits, and so is "5-1-4" where spaces part the others. */
export function lengthsOf({ items, inner }: Block): readonly number[] {
  const lengths: number[] = [];
  items.forEach(({ digits, gap }, at) => {
    const before = items[at - 1];
    const isSplit = gap.written === ')' && before?.digits.length === 1;
    const isSingle = digits.length === 1 && before?.digits.length === 1 && gap.strength < inner;
    if (before !== undefined && (isSplit || (isSingle && inner >= gaps.space)))
      lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + digits.length;
    else lengths.push(digits.length);
  });
  return lengths;
}

const isInFigures = ({ items }: Block): boolean =>
  items.every(({ words, isMixed }) => words === 0 && !isMixed);
const MIN_SINGLES = 5;

/** 3-3-4, with or without the 1 before it. */
export function isNorthAmericanShape(block: Block): boolean {
  return /^(?:1,)?3,3,4$/.test(shapeOf(block));
}

/** Said, disguised or spaced out digit by digit, so that its groups mean nothing. */
export function isLoose(block: Block): boolean {
  const { items } = block;
  const words = items.reduce((sum, item) => sum + item.words, 0);
  return words >= 2 || items.some(({ isMixed }) => isMixed) || isSpacedOut(block);
}

/** 2 0 2 5 5 5 …, or 20 25 55 01 23 with the same sign throughout. */
export function isSpacedOut({ items }: Block): boolean {
  if (items.length < MIN_SINGLES) return false;
  const sign = items[1]?.gap.written;
  if (items.every(({ digits, words }) => digits.length === 1 || words > 0)) return true;
  return items.every(
    ({ digits, gap }, at) => digits.length === 2 && (at === 0 || gap.written === sign || gap.opens),
  );
}

/** Parted by more than people part the groups of a number by. */
export function isOddlyParted(block: Block): boolean {
  return block.inner >= gaps.odd;
}

/** As `isOddlyParted`, by more than the cells of a table, which are no trick. */
export const isPartedByTrick = (block: Block): boolean =>
  isOddlyParted(block) &&
  block.items.some(
    ({ gap: { strength, written } }, place) => place > 0 && strength >= gaps.odd && written !== '\t',
  );

/** Grouped as its country does, the trunk prefix by itself or at the first group, or as small countries do. */
export function ownShape(block: Block, number: ReadNumber): boolean {
  if (block.items.length === 1) return true;
  return (
    isGroupedAtHome(block, number) || /^(?:4,4|3,4|2,2,2,2|3,2,2|3,3,2|2,3,3|2,2,3)$/.test(shapeOf(block))
  );
}

/** Grouped as its country does, the trunk prefix or the country code by itself or at the first group. */
export function isGroupedAtHome(block: Block, number: ReadNumber): boolean {
  const written = shapeOf(block);
  const prefix = block.digits.length - number.national.length;
  const groups = groupsOf(number);
  const [first = 0, ...rest] = groups;
  const shapes = [[first + prefix, ...rest], ...(prefix > 0 ? [[prefix, ...groups]] : [])];
  return shapes.some((shape) => shape.join() === written);
}

/** 2020-12-31, 31.12.2020, 31/12/1999 18, 20201231, 1999-2020. */
export function looksLikeDate(block: Block): boolean {
  if (!isInFigures(block)) return false;
  const { digits, items } = block;
  if (items.length === 1) return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{4,6})?$/.test(digits);
  const [first = 0, second = 0, third = 0] = items.map((item) => item.digits.length);
  const isYear = (at: number): boolean => /^(?:19|20)\d\d$/.test(items[at]?.digits ?? '');
  const isYearFirst = isYear(0) && second <= 2 && (items.length === 2 || third <= 2);
  const isYearLast = first <= 2 && second <= 2 && isYear(2);
  return isYearFirst || isYearLast || (items.length <= 3 && items.every((_, at) => isYear(at)));
}

/** Thousands, price lists, ages, lists of rising small numbers. */
export function looksLikeAmounts(block: Block): boolean {
  const { items, inner } = block;
  if (items.length >= 2 && items.every(({ digits }) => /^[1-9]\d*00$/.test(digits))) return true;
  if (!isInFigures(block)) return isMixedWithPrices(block);
  if (items.length < 2) return epoch.test(block.digits);
  if (isNumbered(block)) return true;
  const groups = shapeOf(block);
  // 1 250 000, 4.674.728
  if (/^1(?:,3)+$|^2(?:,3){3,}$/.test(groups) && !items[0]?.digits.startsWith('0')) return true;
  // 150/185/140
  if (items.every(({ gap }, at) => at === 0 || gap.written === '/') && /^[1-3](?:,[1-3])*$/.test(groups))
    // "6/1/2/3/4/5/6/7/8": so many single figures are no prices.
    return (
      !(items.length >= MIN_SLASHED && items.length === block.digits.length) &&
      !items[0]?.digits.startsWith('0')
    );
  const isTight = inner <= gaps.tight;
  if (items.some(({ gap }, at) => at > 0 && gap.written === ',')) return !/^3,3,4$/.test(shapeOf(block));
  const values = items.map(({ digits }) => Number(digits));
  const isRound = items.every(
    ({ digits }) => /^[1-9]\d{0,3}$/.test(digits) && (digits.length === 1 || digits.endsWith('0')),
  );
  if (!isTight && isRound && items.some(({ digits }) => digits.length > 1)) return true;
  const isRising = values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0));
  return isRising && items.length >= 3 && items.every(({ digits }) => /^[1-9]\d$/.test(digits));
}

/** Seconds or milliseconds since 1970, of this century's machines. */
const epoch = /^1[5-9](?:\d{8}|\d{11})$/;
const MIN_NUMBERED = 4;
const MIN_SLASHED = 9;

/** 0755 0644, 010 020 030, 01 02 03 04 05: filled up with zeros to one width, or counted on by ones. */
function isNumbered({ items }: Block): boolean {
  const width = items[0]?.digits.length ?? 0;
  if (width < 2 || !items.every(({ digits }) => digits.length === width)) return false;
  if (width > 2 && width < 5 && items.every(({ digits }) => digits.startsWith('0'))) return true;
  if (items.length < MIN_NUMBERED) return false;
  return items.every(({ digits }, at) => at === 0 || Number(digits) === Number(items[at - 1]?.digits) + 1);
}

/** "One two 1650 three 1950": words of everyday speech between prices. */
function isMixedWithPrices({ items }: Block): boolean {
  const figures = items.filter(({ words, isMixed, digits }) => words === 0 && !isMixed && digits.length > 1);
  return figures.length >= 2 && figures.every(({ digits }) => /^[1-9]\d*0$/.test(digits));
}

/** "202+555=757": the last group is what the others make. */
export function isSum({ items }: Block): boolean {
  if (items.at(-1)?.gap.written.trim() !== '=') return false;
  const values = items.map(({ digits }) => Number(digits));
  const result = values.pop();
  const [first = 0, second = 0] = values;
  const sums = [values.reduce((sum, value) => sum + value, 0), first - second, first * second];
  return result !== undefined && sums.includes(result);
}

/** Ways to group a number that begins without a trunk prefix; anything else is a list of figures. */
export function isUsualShape(block: Block): boolean {
  return usualShapes.test(shapeOf(block));
}

const usualShapes =
  /^(?:1,)?(?:\d\d?|2,2,2,2,2|3,3,3|3,2,2,2|2,2,2,3|3,3,[2347]|2,1,4,4|3,4,[34]|4,4|4,4,4|4,2,2,2|4,3,[34]|3,[5678]|2,3,4|2,4,4|2,[5678]|4,[3567]|5,[45]|4,4,[23]|3,3,2,2|2,3,3|2,2,3|1,3,3|3,3,3,[123]|6,4|5,6)$/;

/** Groups that no telephone number has: single figures among longer ones, signs of sums and times that change. */
export function looksLikeNothing(block: Block): boolean {
  const { items } = block;
  if (!isInFigures(block) || items[0]?.hasPlus || items.length < 3) return false;
  const singles = items.filter((item, at) => item.digits.length === 1 && at > 0).length;
  return singles > 0 && singles < items.length - 1 && !items.some(({ gap }) => gap.opens) && singles > 1;
}

/** One digit again and again, or all of them in order. */
export function isCounted({ items, digits }: Block): boolean {
  return isOneDigit(digits) || isCountedToTen(items);
}

function isOneDigit(digits: string): boolean {
  for (let at = 1; at < digits.length; at += 1)
    if (digits.charCodeAt(at) !== digits.charCodeAt(0)) return false;
  return digits !== '';
}

/** "One two three … nine ten": nobody's number, and what everybody counts. */
function isCountedToTen(items: Block['items']): boolean {
  return items.length >= 10 && items.slice(0, 10).every(({ digits }, at) => Number(digits) === at + 1);
}
