// The example numbers of libphonenumber's metadata: one for every region and every kind of line that it has. Google's
// own package has them of every kind; the library that the extractors build on has them of mobile lines only.
// @ts-expect-error [ts7016] -- the package has no types.
import googlePackage from 'google-libphonenumber';
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

export interface ExampleNumber {
  readonly region: string;
  readonly value: string;
  readonly international: readonly string[];
  /** As dialled within the region, in its groups; undefined where that has fewer than seven digits. */
  readonly national: readonly string[] | undefined;
}

interface GoogleNumber {
  readonly getCountryCode: () => number;
  readonly getNationalNumberOrDefault: () => number;
}
interface GoogleUtil {
  readonly getSupportedRegions: () => readonly string[];
  readonly getExampleNumberForType: (region: string, type: number) => GoogleNumber | null;
  readonly format: (number: GoogleNumber, format: number) => string;
}

const google = googlePackage as {
  readonly PhoneNumberUtil: { readonly getInstance: () => GoogleUtil };
  readonly PhoneNumberFormat: { readonly E164: number };
};
const TYPES = 11;
const MIN_NATIONAL_DIGITS = 7;
const groupsOf = (written: string): readonly string[] => written.match(/\+?\d+/g) ?? [];

/** All of them that both packages hold for valid, in a fixed order. */
export function exampleNumbers(): readonly ExampleNumber[] {
  const util = google.PhoneNumberUtil.getInstance();
  const all = new Map<string, ExampleNumber>();
  for (const region of [...util.getSupportedRegions()].sort()) {
    for (let type = 0; type < TYPES; type++) {
      const example = util.getExampleNumberForType(region, type);
      const parsed =
        example && parsePhoneNumberFromString(util.format(example, google.PhoneNumberFormat.E164));
      if (!parsed?.isValid() || !isSupportedCountry(region)) continue;
      const value = parsed.number.slice(1);
      const national = groupsOf(parsed.formatNational());
      const isLong = national.join('').length >= MIN_NATIONAL_DIGITS;
      // A region that shares its calling code may have examples that are another one's.
      const isHome =
        isLong && parsePhoneNumberFromString(national.join(''), region)?.number === parsed.number;
      all.set(`${region} ${value}`, {
        region,
        value,
        international: groupsOf(parsed.formatInternational()),
        national: isHome ? national : undefined,
      });
    }
  }
  return [...all.values()];
}
