import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js';
import { createHandleMaker } from './identifiers/handles';
import { createPhonePool, isReservedPhone, PHONE_POOL_SIZE } from './identifiers/phones';
import { createRandom } from './random';
import { readWorld } from './testSupport';

describe('what is written is reserved for fiction', () => {
  const world = readWorld({ seed: 'reserved', records: 3000 });
  const names = [
    'adverts.csv',
    'businesses.csv',
    'licences.tsv',
    'reviews.csv',
    'persons.csv',
    'payments.csv',
  ];
  const texts = names.map((name) => world.files.get(name)!.toString('latin1'));

  test('every full telephone number that a reader at the place finds is reserved', () => {
    const found = [...world.rows.values()].flatMap(({ cells }) => {
      const country = cells['country'] ?? cells['CTRY'] ?? cells['Ctry'] ?? 'US';
      return Object.values(cells).flatMap((cell) =>
        findPhoneNumbersInText(cell, country as CountryCode).map(({ number, startsAt, endsAt }) => ({
          digits: number.number.slice(1),
          written: cell.slice(startsAt, endsAt),
        })),
      );
    });
    // Germany has numbers of any length, so that hours (10-20) and ids of seven digits could be dialled there.
    const full = found.filter(({ written }) => written.replace(/\D/g, '').length >= 9);
    expect(full.length).toBeGreaterThan(500);
    expect(full.filter(({ digits }) => !isReservedPhone(digits))).toEqual([]);
  });

  test('every run of ten or more digits is a reserved number or a time of booking', () => {
    const runs = texts.flatMap((text) => text.match(/\d[\d ().-]{8,}\d/g) ?? []);
    const strange = runs.filter((run) => !endsInReservedDigits(run) && !isDateOrTime(run));
    expect(strange).toEqual([]);
  });

  test('every host is an example host', () => {
    const hosts = texts.flatMap((text) => text.match(/(?:@|:\/\/)[a-z0-9.-]+/gi) ?? []);
    const written = hosts.filter((host) => host.includes('.'));
    expect(written.length).toBeGreaterThan(1000);
    expect(written.filter((host) => !/(^|[@/.])example\.(org|com|net)\.?$/i.test(host))).toEqual([]);
  });

  test('every user name ends in zq', () => {
    const names = world.identifiers.filter((planted) => planted.type === 'username');
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter(({ value }) => !/^[a-z]+:[a-z]+\d+zq$/.test(value))).toEqual([]);
  });
});

describe('supplies', () => {
  test('the pool gives each reserved number once, then none', () => {
    const pool = createPhonePool(createRandom('pool'));
    const phones = (['US', 'GB'] as const).flatMap((country) => {
      const taken: string[] = [];
      for (let phone = pool.take(country); phone !== undefined; phone = pool.take(country)) taken.push(phone);
      return taken;
    });
    expect(new Set(phones).size).toBe(PHONE_POOL_SIZE);
    expect(phones).toHaveLength(PHONE_POOL_SIZE);
    expect(phones.every(isReservedPhone)).toBe(true);
    expect(pool.takeNeighbours('GB')).toBeUndefined();
  });

  test('a hundred thousand handles of each kind are all different', () => {
    const handles = createHandleMaker(createRandom('handles'));
    const made = { email: new Set<string>(), username: new Set<string>(), site: new Set<string>() };
    for (let count = 0; count < 100_000; count += 1) {
      // Without joiners, which some services ignore.
      made.email.add(handles.email().replace(/[._](?=.*@)/g, ''));
      made.username.add(handles.username('kik'));
      made.site.add(handles.site());
    }
    expect([made.email.size, made.username.size, made.site.size]).toEqual([100_000, 100_000, 100_000]);
  });
});

function endsInReservedDigits(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  return /^(1?(201|202)55501\d\d|(44|0)?(207946|118496)0\d{3})$/.test(digits);
}

/** `2026-03-04 21`, `1780272000`, `04.03.2026` and such. */
function isDateOrTime(run: string): boolean {
  return /^\d{4}-\d\d-\d\d \d\d$/.test(run) || /^1[4-9]\d{8}$/.test(run) || /^\d\d\.\d\d\.\d{4}$/.test(run);
}
