// What digits mean as a telephone number: the reading of libphonenumber (parse, then "is valid"), by compiled plans.
import { planOfCode, planOfRegion, plansOfCode, type Format, type Line, type Plan } from './plan';

export const MIN_DIGITS = 7;
/** E.164 */
export const MAX_DIGITS = 15;
const MAX_NATIONAL = 17;
const MAX_CALLING_CODE = 3;

export interface ReadNumber {
  /** E.164 without the plus sign, which Splunk breaks at. */
  readonly value: string;
  readonly national: string;
  /** ISO 3166-1 alpha-2; 001 for services of no country. */
  readonly region: string;
  readonly line: Line;
  /** The country code was written, with or without a sign for it. */
  readonly isCoded: boolean;
  /** Written as that country dials it, trunk prefix included where it has one. */
  readonly isDialled: boolean;
}

/** Region that there is a plan of; anything else is no help in reading a number. */
export function knownRegion(country: string | undefined): string | undefined {
  // Nearly all are written as they are known.
  if (country === undefined || planOfRegion(country) !== undefined) return country;
  const upper = country.trim().toUpperCase();
  return planOfRegion(upper) === undefined ? undefined : upper;
}

/**
 * Reads digits that carry their country code.
 *
 * @param digits - country code and national number, digits only.
 * @returns undefined if no country has assigned such a number.
 */
export function readInternational(digits: string): ReadNumber | undefined {
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS + 3 || digits.startsWith('0'))
    return undefined;
  for (let length = 1; length <= MAX_CALLING_CODE; length++) {
    const plan = planOfCode(digits.slice(0, length));
    if (plan !== undefined) return ofPlan(plan, digits.slice(length), true);
  }
  return undefined;
}

/**
 * Reads digits as they are dialled within a country: with or without its trunk prefix, behind its exit prefix, or with
 * its own country code but no sign for that.
 *
 * @param region - one that `knownRegion` gave.
 */
export function readNational(digits: string, region: string): ReadNumber | undefined {
  const plan = planOfRegion(region);
  if (plan === undefined || digits.length > MAX_NATIONAL + 4) return undefined;
  const exit = plan.exitPrefix?.exec(digits)?.[0].length ?? 0;
  if (exit > 0 && digits[exit] !== '0') return readInternational(digits.slice(exit));
  const withoutCode = digits.startsWith(plan.callingCode) && afterOwnCode(digits, plan);
  if (withoutCode) return ofPlan(planOfCode(plan.callingCode) ?? plan, withoutCode, true);
  return ofPlan(plan, digits, false);
}

/** Whether so many digits are ever dialled within a country, by region; bit n for n digits. */
const dialled = new Map<string, number>();

/**
 * Whether so many digits can be a number as the country dials it: spares most the way through the plan.
 *
 * @param region - one that `knownRegion` gave.
 */
export function mayBeDialled(digits: number, region: string): boolean {
  let lengths = dialled.get(region);
  if (lengths === undefined) {
    lengths = lengthsDialledIn(region);
    dialled.set(region, lengths);
  }
  return ((lengths >> digits) & 1) === 1;
}

function lengthsDialledIn(region: string): number {
  const plan = planOfRegion(region);
  if (plan === undefined) return 0;
  let bits = 0;
  // Regions that share a code are told apart by the number.
  for (const { lengths } of [plan, ...plansOfCode(plan.callingCode)])
    for (const length of lengths) bits |= (1 << length) | (1 << (length + plan.trunkPrefix.length));
  return bits;
}

/** What follows the country's own code, where only so the digits are a number of the country. */
function afterOwnCode(digits: string, plan: Plan): string | undefined {
  const rest = digits.slice(plan.callingCode.length);
  const national = withoutTrunkPrefix(digits, plan);
  const isTooLong = national.length > (plan.lengths.at(-1) ?? MAX_NATIONAL);
  if (isTooLong) return rest;
  return !plan.pattern.test(national) && plan.pattern.test(withoutTrunkPrefix(rest, plan)) ? rest : undefined;
}

function ofPlan(plan: Plan, digits: string, isCoded: boolean): ReadNumber | undefined {
  const national = withoutTrunkPrefix(digits, plan);
  if (national.length < 2 || national.length > MAX_NATIONAL) return undefined;
  const value = plan.callingCode + national;
  if (value.length < MIN_DIGITS || value.length > MAX_DIGITS) return undefined;
  const own = planOfNumber(plan, national);
  const line = lineIn(own, national);
  if (line === undefined) return undefined;
  const isDialled =
    !isCoded &&
    (digits.length === national.length
      ? digits === national && (plan.trunkPrefix === '' || !needsTrunkPrefix(own, national))
      : digits === plan.trunkPrefix + national);
  return { value, national, region: own.region, line, isCoded, isDialled };
}

/** What kind of line a national number is; undefined if it is none of the plan's. */
const lineIn = (plan: Plan, national: string): Line | undefined =>
  plan.pattern.test(national) ? plan.lineOf(national) : undefined;

const formatOf = ({ formats }: Plan, national: string): Format | undefined =>
  formats.find(({ leading, pattern }) => leading?.test(national) !== false && pattern.test(national));

const needsTrunkPrefix = (plan: Plan, national: string): boolean =>
  formatOf(plan, national)?.needsTrunkPrefix === true;

/** How its country groups a national number, as lengths; empty where it does not. */
export function groupsOf({ value, national, region }: ReadNumber): readonly number[] {
  const plan = planOfRegion(region) ?? planOfCode(value.slice(0, value.length - national.length));
  const groups = plan && formatOf(plan, national)?.pattern.exec(national)?.slice(1);
  return groups?.map(({ length }) => length) ?? [];
}

/** Regions that share a calling code are told apart by the national number. */
function planOfNumber(plan: Plan, national: string): Plan {
  const plans = plansOfCode(plan.callingCode);
  if (plans.length <= 1) return plan;
  for (const one of plans) {
    if (one.leadingDigits === undefined) {
      if (lineIn(one, national) !== undefined) return one;
    } else if (one.leadingDigits.test(national)) return one;
  }
  return plan;
}

/** The national number without trunk prefix and carrier code, where what is left can be one. */
function withoutTrunkPrefix(digits: string, plan: Plan): string {
  const match = plan.trunkPrefixForReading?.exec(digits);
  if (!match) return digits;
  const { pattern, trunkRewrite } = plan;
  const isRewritten = trunkRewrite !== undefined && match.length > 1 && match.at(-1);
  const national = isRewritten
    ? digits.replace(plan.trunkPrefixForReading as RegExp, trunkRewrite)
    : digits.slice(match[0].length);
  if (national === digits || (pattern.test(digits) && !pattern.test(national))) return digits;
  return isPossibleLength(national, plan) ? national : digits;
}

function isPossibleLength(national: string, plan: Plan): boolean {
  const { lengths } = planOfNumber(plan, national);
  return lengths.includes(national.length) || national.length > (lengths.at(-1) ?? 0);
}
