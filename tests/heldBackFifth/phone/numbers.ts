// Where the numbers of the fifth exam are from: ranges kept for fiction, else libphonenumber's examples, as in the
// first exam.
import type { Random } from '../../../src/world/random';
import { numberIn, type DrawnNumber } from '../../heldBack/numbers';
import type { FifthLanguage } from '../languages';

// Adverts in a language are put up at home and where its speakers work.
const homes: Readonly<Record<FifthLanguage, readonly string[]>> = {
  en: ['US', 'US', 'GB', 'GB', 'GB', 'CA', 'AU', 'IE', 'NG', 'KE'],
  de: ['DE', 'DE', 'DE', 'AT', 'CH'],
  es: ['ES', 'ES', 'MX', 'CO', 'PE', 'VE', 'US'],
  fr: ['FR', 'FR', 'FR', 'BE', 'MA', 'CI'],
  ro: ['RO', 'RO', 'MD', 'GB', 'DE'],
  it: ['IT', 'IT', 'IT', 'CH', 'FR'],
  pt: ['BR', 'BR', 'PT', 'FR', 'AO'],
  pl: ['PL', 'PL', 'DE', 'GB'],
  ru: ['RU', 'RU', 'KZ', 'UZ', 'DE'],
  tr: ['TR', 'TR', 'DE', 'FR'],
  zh: ['CN', 'HK', 'TW', 'MY', 'GB', 'AU'],
  vi: ['VN', 'VN', 'GB', 'DE', 'AU'],
  uk: ['UA', 'UA', 'PL', 'DE', 'CZ'],
  bg: ['BG', 'BG', 'DE', 'GB'],
  el: ['GR', 'GR', 'CY', 'DE'],
  ar: ['EG', 'SA', 'AE', 'IQ', 'MA', 'DE', 'FR'],
  hi: ['IN', 'IN', 'IN', 'AE', 'GB'],
  ja: ['JP', 'JP', 'US', 'AU'],
  id: ['ID', 'ID', 'MY', 'AU'],
  tl: ['PH', 'PH', 'AE', 'US'],
};

/** A number that people who write the language have. */
export const numberFor = (random: Random, language: FifthLanguage): DrawnNumber =>
  numberFrom(random, homes[language]);

/** A number of one of the countries. */
export const numberFrom = (random: Random, countries: readonly string[]): DrawnNumber =>
  numberIn(random, random.pick(countries));
