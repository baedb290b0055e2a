// Where the numbers of the sixth exam are from: ranges kept for fiction, else libphonenumber's examples, as in the first
// exam.
import type { Random } from '../../../src/world/random';
import { numberIn, type DrawnNumber } from '../../heldBack/numbers';
import type { SixthLanguage } from '../languages';

// Adverts in a language are put up at home and where its speakers live.
export const homes: Readonly<Record<SixthLanguage, readonly string[]>> = {
  en: ['US', 'US', 'US', 'GB', 'GB', 'CA', 'AU', 'IE'],
  de: ['DE', 'DE', 'DE', 'AT', 'CH'],
  es: ['ES', 'ES', 'MX', 'CO', 'PE', 'US'],
  fr: ['FR', 'FR', 'FR', 'BE', 'CH'],
  ro: ['RO', 'RO', 'MD', 'GB', 'DE'],
  it: ['IT', 'IT', 'CH', 'FR'],
  pt: ['PT', 'BR', 'BR', 'FR'],
  pl: ['PL', 'PL', 'GB', 'DE'],
  ru: ['RU', 'RU', 'KZ', 'DE'],
  tr: ['TR', 'TR', 'DE'],
  zh: ['CN', 'TW', 'HK', 'AU', 'US', 'GB'],
  vi: ['VN', 'VN', 'AU', 'US'],
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
