// The only telephone numbers of the world: 2,200 that regulators keep free for fiction (US 555-0100…0199 in two areas,
// Ofcom's drama ranges for London and Reading). They are handed out once, so that two strangers never share one by
// accident; when they are used up, people of the world have other identifiers instead.
import { createPermutation } from '../permutation';
import type { Random } from '../random';

interface ReservedRange {
  readonly prefix: string;
  readonly first: number;
  readonly count: number;
}

/** Countries that keep numbers free; everybody else of the world carries a British one. */
export type PhoneCountry = 'US' | 'GB';

const reservedRanges: Readonly<Record<PhoneCountry, readonly ReservedRange[]>> = {
  US: [
    { prefix: '1201555', first: 100, count: 100 },
    { prefix: '1202555', first: 100, count: 100 },
  ],
  GB: [
    { prefix: '44207946', first: 0, count: 1000 },
    { prefix: '44118496', first: 0, count: 1000 },
  ],
};

const poolSize = (country: PhoneCountry): number =>
  reservedRanges[country].reduce((sum, range) => sum + range.count, 0);

/** How many numbers the world has; each is given to one holder. */
export const PHONE_POOL_SIZE = poolSize('US') + poolSize('GB');

/** Whether a number (country code and digits, no plus) lies in a range kept free for fiction. */
export function isReservedPhone(digits: string): boolean {
  return /^1(201|202)55501\d\d$/.test(digits) || /^44(207946|118496)0\d{3}$/.test(digits);
}

export interface PhonePool {
  /** A number nobody has yet, E.164 without the plus; undefined when all of that country are used up. */
  readonly take: (country: PhoneCountry) => string | undefined;
  /** Two unused numbers that differ in the last digit only; undefined when no such pair is left. */
  readonly takeNeighbours: (country: PhoneCountry) => readonly [string, string] | undefined;
}

/** Opens the pool of reserved numbers, in an order that the stream of choices decides. */
export function createPhonePool(random: Random): PhonePool {
  const pools = {
    US: createCountryPool('US', random.fork('US')),
    GB: createCountryPool('GB', random.fork('GB')),
  };
  return {
    take: (country) => pools[country].take(),
    takeNeighbours: (country) => pools[country].takeNeighbours(),
  };
}

interface CountryPool {
  readonly take: () => string | undefined;
  readonly takeNeighbours: () => readonly [string, string] | undefined;
}

function createCountryPool(country: PhoneCountry, random: Random): CountryPool {
  const pairCount = poolSize(country) / 2;
  const pairAt = createPermutation(pairCount, random);
  let usedPairs = 0;
  let halfPair: string | undefined;
  const takeNeighbours = (): readonly [string, string] | undefined => {
    if (usedPairs >= pairCount) return undefined;
    const pair = pairAt(usedPairs);
    usedPairs += 1;
    return [phoneNumber(country, 2 * pair), phoneNumber(country, 2 * pair + 1)];
  };
  const take = (): string | undefined => {
    if (halfPair !== undefined) {
      const phone = halfPair;
      halfPair = undefined;
      return phone;
    }
    const pair = takeNeighbours();
    halfPair = pair?.[1];
    return pair?.[0];
  };
  return { take, takeNeighbours };
}

/** The number at one place of a country's pool; even and odd neighbours differ in their last digit only. */
function phoneNumber(country: PhoneCountry, index: number): string {
  let rest = index;
  for (const range of reservedRanges[country]) {
    if (rest < range.count) return range.prefix + String(range.first + rest).padStart(4, '0');
    rest -= range.count;
  }
  throw new Error(`The pool of ${country} has ${poolSize(country)} numbers; number ${index} was asked for.`);
}
