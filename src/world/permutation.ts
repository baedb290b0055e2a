// Ids and invented values must be unique without a memory of those already used: a counter, scrambled by a bijection.
import type { Random } from './random';

/** Largest range for which `multiplier * index` stays an exact whole number in a double. */
const MAX_RANGE = 90_000_000;

/**
 * A scrambled counter: each whole number below `range` goes to another one, no two to the same.
 *
 * @param range - how many numbers there are, 2 … 90,000,000.
 * @param random - decides which bijection it is.
 * @returns a function from [0, range) onto [0, range); it throws outside, because two things would share a value.
 */
export function createPermutation(range: number, random: Random): (index: number) => number {
  if (range < 2 || range > MAX_RANGE) {
    throw new Error(`A permutation of ${range} numbers was asked for; 2 to ${MAX_RANGE} can be made.`);
  }
  let multiplier = random.integer(Math.floor(range / 3), range - 1) | 1;
  while (greatestCommonDivisor(multiplier, range) !== 1) multiplier += 1;
  const shift = random.integer(0, range - 1);
  return (index) => {
    if (index < 0 || index >= range) {
      throw new Error(`The world has used up its ${range} values of one kind. Ask for fewer records.`);
    }
    return (multiplier * index + shift) % range;
  };
}

function greatestCommonDivisor(left: number, right: number): number {
  let [a, b] = [left, right];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
