// Numbers of the held-back texts: ranges that regulators reserve for fiction, and the example numbers of every region.
// Reserved: NANPA 555-0100 to 555-0199; Ofcom, numbers for drama; Bundesnetzagentur, Mitteilung 148/2021; Arcep,
// numbers for works of fiction; ACMA, numbers for use in radio, books, film and television.
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { Random } from '../../src/world/random';
import exampleNumbers from './exampleNumbers.json';
import type { Language } from './style';

export interface DrawnNumber {
  /** Digits of the E.164 form, without plus: the value expected. */
  readonly value: string;
  readonly country: string;
  /** Groups of digits as people of the country write it at home, trunk prefix included. */
  readonly national: readonly string[];
  /** Calling code, then groups of the national significant number. */
  readonly international: readonly string[];
  /** The national form is read rightly where the country is known. */
  readonly isReadAtHome: boolean;
}

/** Digits that stand before the free ones, and how many are free. */
const reserved: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  US: ['202', '312', '415', '617', '646', '702', '713', '818', '305'].map((area) => [`1${area}55501`, 2]),
  CA: ['416', '604', '514'].map((area) => [`1${area}55501`, 2]),
  GB: [
    ...['207946', '113496', '114496', '117496', '118496', '121496'].map((area) => [`44${area}0`, 3] as const),
    ...['131496', '141496', '151496', '161496', '191498', '292018'].map((area) => [`44${area}0`, 3] as const),
  ],
  DE: [
    ...['3023125', '6990009', '4066969', '2214710', '8999998'].map((area) => [`49${area}`, 3] as const),
    ['4917139200', 2],
    ['4917604069', 3],
  ],
  FR: ['19900', '26191', '35301', '46571', '53649'].map((area) => [`33${area}`, 4]),
  AU: ['25550', '27010', '35550', '37010', '75550', '77010', '85550'].map((area) => [`61${area}`, 4]),
};

// Where adverts in a language are put up; many of them abroad, where ranges for fiction give more numbers to draw.
const homes: Readonly<Record<Language, readonly string[]>> = {
  en: ['US', 'US', 'US', 'GB', 'GB', 'CA', 'AU', 'IE', 'NZ', 'ZA'],
  de: ['DE', 'DE', 'DE', 'AT', 'CH'],
  es: ['ES', 'MX', 'CO', 'AR', 'PE', 'US'],
  fr: ['FR', 'FR', 'BE', 'CH', 'CA'],
  ro: ['RO', 'MD', 'GB', 'DE', 'FR'],
  it: ['IT', 'CH', 'GB', 'DE'],
  pt: ['PT', 'BR', 'FR', 'GB'],
  pl: ['PL', 'GB', 'DE'],
  ru: ['RU', 'KZ', 'DE', 'US'],
  tr: ['TR', 'DE', 'FR'],
  zh: ['CN', 'TW', 'HK', 'US', 'AU', 'CA'],
  vi: ['VN', 'US', 'AU', 'DE'],
};

const examples = exampleNumbers.numbers as Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Line types that private people and small businesses have. */
const usualLines = ['MOBILE', 'MOBILE', 'FIXED_LINE'];

/** Every example number, with region and line type; region `001` is a calling code without one. */
export function everyExampleNumber(): readonly (DrawnNumber & { readonly line: string })[] {
  return Object.entries(examples).flatMap(([region, lines]) =>
    Object.entries(lines).map(([line, value]) => ({ ...describe(value, region), line })),
  );
}

/** A number that people who write the language have. */
export function numberOf(random: Random, language: Language): DrawnNumber {
  return numberIn(random, random.pick(homes[language]));
}

/** A number of any region of the world. */
export function numberAnywhere(random: Random): DrawnNumber {
  const region = random.pick(Object.keys(examples).filter((key) => key !== '001'));
  const lines = examples[region] ?? {};
  return describe(lines[random.pick(usualLines)] ?? Object.values(lines)[0] ?? '', region);
}

/** A number of one country: from the ranges reserved there, else an example. */
export function numberIn(random: Random, country: string): DrawnNumber {
  const ranges = reserved[country];
  if (ranges === undefined) return describe(examples[country]?.[random.pick(usualLines)] ?? '', country);
  const [start, freeDigits] = random.pick(ranges);
  const free = Array.from({ length: freeDigits }, () => random.integer(0, 9)).join('');
  return describe(start + free, country);
}

/** How a number is written at home and abroad. */
export function describe(value: string, country: string): DrawnNumber {
  const parsed = parsePhoneNumberFromString(`+${value}`);
  if (parsed === undefined) throw new Error(`${value} of ${country} is no number; look at the ranges.`);
  const groups = (written: string): readonly string[] => written.match(/\d+/g) ?? [];
  const national = groups(parsed.formatNational());
  const again = parsePhoneNumberFromString(national.join(''), country as CountryCode);
  return {
    value,
    country,
    national,
    international: groups(parsed.formatInternational()),
    isReadAtHome: again?.number === `+${value}` && again.isValid() && national.join('').length >= 7,
  };
}
