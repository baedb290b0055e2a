// What a run of digits means as a phone number: country, validity, and the countries' own habits.
import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';

const MIN_DIGITS = 7;
const MAX_DIGITS = 15; // E.164

export interface ReadNumber {
  /** E.164 without the plus sign, which Splunk breaks at. */
  readonly value: string;
  readonly country: string | undefined;
  /** Digits as dialled within that country, trunk prefix ("0" in Germany) included where it has one. */
  readonly dialled: string;
}

/** Country that the metadata knows; anything else is no help in reading a number. */
export function knownCountry(country: string | undefined): CountryCode | undefined {
  const upper = country?.trim().toUpperCase();
  return upper !== undefined && isSupportedCountry(upper) ? upper : undefined;
}

/**
 * Reads digits that carry their country code.
 *
 * @param digits - country code and national number, digits only.
 * @returns undefined if no country has assigned such a number.
 */
export function readInternational(digits: string): ReadNumber | undefined {
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS || digits.startsWith('0')) return undefined;
  return valid(parsePhoneNumberFromString(`+${digits}`));
}

/** Reads digits as they are dialled within a country, with or without its trunk prefix. */
export function readNational(digits: string, country: CountryCode): ReadNumber | undefined {
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS + 2) return undefined;
  return valid(parsePhoneNumberFromString(digits, country));
}

type Parsed = ReturnType<typeof parsePhoneNumberFromString>;

function valid(parsed: Parsed): ReadNumber | undefined {
  // Some plans (Germany's) allow more digits than E.164 does.
  if (parsed?.isValid() !== true || parsed.number.length > MAX_DIGITS + 1) return undefined;
  const dialled = parsed.formatNational().replace(/\D/g, '');
  return { value: parsed.number.slice(1), country: parsed.country, dialled };
}
