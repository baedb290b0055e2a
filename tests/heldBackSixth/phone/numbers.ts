// Where the numbers of the sixth exam are from: ranges kept for fiction, else libphonenumber's examples, as in the first
// exam.
import type { Random } from '../../../src/world/random';
import { numberIn, type DrawnNumber } from '../../heldBack/numbers';
import type { SixthLanguage } from '../languages';

// Adverts in a language are put up at home and where its speakers live. Countries with ranges for fiction come often,
// since an example is one number that counts from one to nine, as numbers of people do not.
export const homes: Readonly<Record<SixthLanguage, readonly string[]>> = {
  en: ['US', 'US', 'US', 'GB', 'GB', 'CA', 'AU', 'IE'],
  de: ['DE', 'DE', 'DE', 'AT', 'CH'],
  es: ['ES', 'MX', 'CO', 'US', 'US', 'US'],
  fr: ['FR', 'FR', 'FR', 'BE', 'CH'],
  ro: ['RO', 'RO', 'GB', 'GB', 'DE', 'FR'],
  it: ['IT', 'IT', 'FR', 'DE', 'GB'],
  pt: ['PT', 'BR', 'FR', 'FR', 'GB'],
  pl: ['PL', 'PL', 'GB', 'GB', 'DE'],
  ru: ['RU', 'RU', 'KZ', 'DE', 'DE', 'FR'],
  tr: ['TR', 'TR', 'DE', 'DE', 'FR'],
  zh: ['CN', 'TW', 'HK', 'AU', 'AU', 'US', 'GB'],
  vi: ['VN', 'VN', 'AU', 'AU', 'US'],
  nl: ['NL', 'NL', 'BE'],
  hu: ['HU', 'HU', 'AT'],
  ko: ['KR', 'KR', 'US'],
  th: ['TH', 'TH', 'DE'],
};

/** Countries whose ranges for fiction hold many numbers. */
export const wellStocked = ['US', 'US', 'GB', 'DE', 'FR', 'AU', 'CA'] as const;

/** A number of one of the countries. */
export const numberFrom = (random: Random, countries: readonly string[]): DrawnNumber =>
  numberIn(random, random.pick(countries));
