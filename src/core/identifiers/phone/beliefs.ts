// When what a block reads as is believed in spite of what speaks against it.
import type { Block } from './blocks';
import { gaps } from './gaps';
import type { Label } from './labels';
import { planOfRegion } from './plans/plan';
import type { ReadNumber } from './plans/readNumber';
import { isLoose, isNorthAmericanShape, isSpacedOut, isGroupedAtHome, isSum, ownShape } from './shapes';

/** Digits of a number that nothing announces. */
export const MIN_UNLABELLED = 9;

/** Signs of times and sums part the groups of a number where what they part can be nothing else. */
export function isBelievedDespiteSigns(block: Block, number: ReadNumber, label: Label): boolean {
  if (block.items.length < 2) return true;
  if (isSum(block)) return false;
  if (block.items[0]?.hasPlus === true) return true;
  if (label === 'other' || label === 'amount') return false;
  if (isAddedUp(block) && number.isDialled) return true;
  const isLong = block.digits.length >= MIN_UNLABELLED;
  if (label === 'phone' || label === 'number' || isNorthAmericanShape(block)) return true;
  return isLong && block.items.length > 2 && number.isDialled && ownShape(block, number);
}

/** "0664 + 123456": no sum begins with a zero. */
export function isAddedUp({ items, digits }: Block): boolean {
  return (
    digits.startsWith('0') &&
    digits.length >= MIN_UNLABELLED &&
    items.every(({ gap }, at) => at === 0 || gap.written.trim() === '+')
  );
}

/** Grouped as numbers are. */
export function isClearShape(block: Block, number: ReadNumber): boolean {
  return block.items.length > 1 && (isNorthAmericanShape(block) || ownShape(block, number));
}

/**
 * Grouped just as its country does, and with the sign or the trunk prefix that begins numbers; without one it is announced, or of
 * North America, and no more than one group is round, as those of prices are.
 */
export function isGroupedAsDialled(block: Block, number: ReadNumber, label: Label): boolean {
  const hasPlus = block.items[0]?.hasPlus === true;
  if (!hasPlus && !number.isDialled) return false;
  if (!isGroupedAtHome(block, number) && !isGroupedByHabit(block, number)) return false;
  if (hasPlus || block.digits.length > number.national.length) return true;
  if (label !== 'phone' && !isNorthAmericanShape(block)) return false;
  return block.items.filter(({ digits }) => digits.endsWith('0')).length < 2;
}

/** Threes where nine digits have no trunk prefix, and what all North America does. */
function isGroupedByHabit(block: Block, { region }: ReadNumber): boolean {
  const isAmerican = planOfRegion(region)?.callingCode === '1';
  const groups = block.items.map(({ digits }) => digits.length).join();
  return isAmerican ? isNorthAmericanShape(block) : groups === '3,3,3';
}

/** Shaped so that no list of prices or sizes is. */
export function outweighsAmount(block: Block, number: ReadNumber): boolean {
  return (
    isClearShape(block, number) &&
    block.digits.length >= MIN_UNLABELLED &&
    // "rooms 571, 112, 564"
    block.inner < gaps.comma &&
    !isSpacedOut(block)
  );
}

/**
 * Behind a bare "No.": said in words, grouped as numbers are, dialled with a trunk prefix, which few ids begin with, or a
 * mobile number of the country that the text is about.
 */
export function outweighsNumber(block: Block, number: ReadNumber, region: string | undefined): boolean {
  if (block.digits.length < MIN_UNLABELLED) return false;
  const isAtHome =
    region !== undefined && planOfRegion(region)?.callingCode === planOfRegion(number.region)?.callingCode;
  if (isAtHome && number.isDialled && /mobile/.test(number.line)) return true;
  // "Number is 0044 …": dialled abroad, or at home.
  const isDialled = number.isDialled ? block.digits.startsWith('0') : /^00[1-9]/.test(block.digits);
  return isDialled || isLoose(block) || isClearShape(block, number);
}

/** A short number may be a whole one there. */
export function isOfShortPlan({ region }: ReadNumber): boolean {
  return planOfRegion(region)?.isShort === true;
}
