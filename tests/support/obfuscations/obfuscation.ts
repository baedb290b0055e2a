// One way of writing a telephone number so that a search for its digits misses it and a person still reads it. The ways
// here are those the extractors were developed with; the bench prints what is found per way.
import type { Random } from '../../../src/world/random';

/** A number in the groups that a reader of its country knows: `['020', '7946', '0018']`, `['+44', '20', '7946', '0018']`. */
export interface GroupedNumber {
  readonly groups: readonly string[];
}

export interface Obfuscation {
  /** Name of the class, as the tests and the bench print it. */
  readonly id: string;
  /** Recall that its test holds, over all regions: with country code, and as dialled within the country. */
  readonly floors: { readonly international: number; readonly national: number };
  readonly render: (number: GroupedNumber, random: Random) => string;
}

export const digitsOf = ({ groups }: GroupedNumber): readonly string[] =>
  Array.from(groups.join('').replace('+', ''));

/** The plus sign of a number that has one, as `written`. */
export const plusOf = ({ groups }: GroupedNumber, written = '+'): string =>
  groups[0]?.startsWith('+') === true ? written : '';

/** Groups without the plus sign. */
export const plainGroups = ({ groups }: GroupedNumber): readonly string[] =>
  groups.map((group) => group.replace('+', ''));
