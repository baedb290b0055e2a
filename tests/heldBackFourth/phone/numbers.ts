// Where the numbers of the fourth exam are from. Sweden keeps ranges for fiction (PTS, numbers for use in books and
// films); the other countries are drawn as in the first exam.
import type { Random } from '../../../src/world/random';
import { describe, numberIn, type DrawnNumber } from '../../heldBack/numbers';
import type { FourthLanguage } from '../languages';

// Adverts in a language are put up at home and abroad, where ranges for fiction give more numbers to draw.
const homes: Readonly<Record<FourthLanguage, readonly string[]>> = {
  en: ['US', 'US', 'GB', 'GB', 'CA', 'AU', 'IE', 'NZ', 'ZA', 'IN'],
  de: ['DE', 'DE', 'DE', 'AT', 'CH'],
  es: ['ES', 'MX', 'CO', 'AR', 'CL', 'US', 'US'],
  fr: ['FR', 'FR', 'FR', 'BE', 'CH', 'CA'],
  ro: ['RO', 'MD', 'GB', 'DE'],
  it: ['IT', 'IT', 'CH', 'DE'],
  pt: ['PT', 'BR', 'BR', 'FR', 'GB'],
  pl: ['PL', 'PL', 'GB', 'DE'],
  ru: ['RU', 'RU', 'KZ', 'DE', 'US'],
  tr: ['TR', 'TR', 'DE'],
  zh: ['CN', 'TW', 'HK', 'US', 'AU', 'GB'],
  vi: ['VN', 'VN', 'US', 'AU'],
  nl: ['NL', 'NL', 'BE', 'GB'],
  hu: ['HU', 'HU', 'DE', 'GB'],
  cs: ['CZ', 'CZ', 'SK', 'DE'],
  sv: ['SE', 'SE', 'SE', 'DE'],
  ko: ['KR', 'KR', 'US', 'AU'],
  th: ['TH', 'TH', 'DE', 'SE'],
};

const swedish = [
  { start: '467017406', smallest: 5, largest: 99 },
  { start: '46313900', smallest: 600, largest: 699 },
  { start: '46406280', smallest: 400, largest: 499 },
  { start: '468465004', smallest: 0, largest: 99 },
] as const;

/** A number that people who write the language have. */
export const numberFor = (random: Random, language: FourthLanguage): DrawnNumber =>
  numberFrom(random, homes[language]);

/** A number of one of the countries. */
export function numberFrom(random: Random, countries: readonly string[]): DrawnNumber {
  const country = random.pick(countries);
  return country === 'SE' ? swedishNumber(random) : numberIn(random, country);
}

function swedishNumber(random: Random): DrawnNumber {
  const { start, smallest, largest } = random.pick(swedish);
  const free = String(random.integer(smallest, largest)).padStart(String(largest).length, '0');
  return describe(start + free, 'SE');
}
