// Our reading of numbers against the library's own, which compiles its patterns anew for every call.
import fc from 'fast-check';
import examples from 'libphonenumber-js/mobile/examples';
import { getCountries, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { planData } from './metadata';
import { mayBeDialled, readInternational, readNational, type ReadNumber } from './readNumber';

const lines: Readonly<Record<string, string>> = {
  FIXED_LINE: 'fixed',
  MOBILE: 'mobile',
  FIXED_LINE_OR_MOBILE: 'fixed-or-mobile',
  TOLL_FREE: 'toll-free',
  PREMIUM_RATE: 'premium',
  SHARED_COST: 'shared-cost',
  VOIP: 'voip',
  PERSONAL_NUMBER: 'personal',
  PAGER: 'pager',
  UAN: 'uan',
  VOICEMAIL: 'unknown',
};

type Facts = { readonly value: string; readonly region: string; readonly line: string } | undefined;
const facts = (read: ReadNumber | undefined): Facts =>
  read && { value: read.value, region: read.region, line: read.line };

/** The library's answer in our terms: E.164 has between 7 and 15 digits. */
function oracle(written: string, country?: CountryCode): Facts {
  const parsed = parsePhoneNumberFromString(written, country);
  const value = parsed?.number.slice(1) ?? '';
  if (parsed?.isValid() !== true || value.length < 7 || value.length > 15) return undefined;
  return { value, region: parsed.country ?? '001', line: lines[parsed.getType() ?? ''] ?? '?' };
}

const regions = getCountries();
const digits = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), { minLength, maxLength })
    .map((each) => each.join(''));
const seed = Number(process.env.MINERVA_SEED ?? 20261129);

describe('readInternational', () => {
  test('reads the example of every region as the library does', () => {
    for (const region of regions) {
      const written = `${planData.countries[region]?.[0] ?? ''}${examples[region]}`;
      expect(facts(readInternational(written))).toEqual(oracle(`+${written}`));
    }
  });

  test(`reads random digits behind every calling code as the library does (seed ${seed})`, () => {
    const codes = [
      ...Object.keys(planData.country_calling_codes),
      ...Object.keys(planData.nonGeographic),
      '',
    ];
    const number = fc.tuple(fc.constantFrom(...codes), digits(5, 12)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(number, (written) => {
        fc.pre(written.length >= 7 && !written.startsWith('0'));
        expect(facts(readInternational(written))).toEqual(oracle(`+${written}`));
      }),
      { numRuns: 4000, seed },
    );
  });
});

describe('readNational', () => {
  test('reads the example of every region, with and without trunk prefix, as the library does', () => {
    for (const region of regions) {
      const example = examples[region];
      for (const written of [example, `${planData.countries[region]?.[5] || ''}${example}`])
        expect(facts(readNational(written, region))).toEqual(oracle(written, region));
    }
  });

  test(`reads random digits and changed examples in every country as the library does (seed ${seed})`, () => {
    const changed = (example: string): fc.Arbitrary<string> =>
      fc
        .tuple(fc.nat(example.length), digits(0, 3), fc.nat(3))
        .map(([place, put, drop]) => example.slice(0, place) + put + example.slice(place + drop));
    // Numbers that the plan's own pattern allows: of those some begin like a trunk prefix and have none.
    const allowed = (region: string): fc.Arbitrary<string> =>
      fc.stringMatching(new RegExp(`^(?:${planData.countries[region]?.[2] ?? ''})$`));
    const number = fc
      .constantFrom(...regions)
      .chain((region) =>
        fc.tuple(fc.constant(region), fc.oneof(digits(4, 15), changed(examples[region]), allowed(region))),
      );
    fc.assert(
      fc.property(number, ([region, written]) => {
        fc.pre(written.length >= 4);
        expect([region, written, facts(readNational(written, region))]).toEqual([
          region,
          written,
          oracle(written, region),
        ]);
      }),
      { numRuns: 6000, seed },
    );
  });
});

describe('mayBeDialled', () => {
  test(`no number that is read as the country dials it has another length (seed ${seed})`, () => {
    const beginnings = ['', '0', '1', '8', '06', '44', '9'];
    const number = fc.tuple(fc.constantFrom(...beginnings), digits(0, 3), fc.nat(12));
    let dialled = 0;
    fc.assert(
      fc.property(fc.constantFrom(...regions), number, (region, [beginning, behind, cut]) => {
        const written = `${beginning}${examples[region].slice(cut % 3)}${behind}`;
        if (readNational(written, region)?.isDialled !== true) return;
        dialled += 1;
        expect(mayBeDialled(written.length, region)).toBe(true);
      }),
      { seed, numRuns: 5000 },
    );
    expect(dialled).toBeGreaterThan(150);
  });

  test('a number of three digits is none anywhere, one of ten is American', () => {
    expect(regions.filter((region) => mayBeDialled(3, region))).toEqual([]);
    expect([9, 10, 11, 12].filter((length) => mayBeDialled(length, 'US'))).toEqual([10, 11]);
  });
});
