// The contract that every nation's data pack inherits.
import fc from 'fast-check';
import { schoolKeyOf, splitSchoolKey, schoolPhases, schoolSexes, schoolStatuses } from '../school';
import { foldWord, type NationPack, type SchoolAttributes } from '../nationPack';
import { schoolOfAttributes } from '../schoolOfAttributes';
import { findNationPack, nationPacks } from './registry';

describe.each(nationPacks.map((pack) => [pack.title, pack] as const))('the data pack of %s', (_, pack) => {
  test('has examples, and each comes out as it says', () => {
    expect(pack.examples.length).toBeGreaterThan(0);
    for (const { attributes, school } of pack.examples) {
      const read = schoolOfAttributes(attributes, '2026-01-02');
      if (!read.ok) throw new Error(read.problem.message);
      expect(read.value.problems).toEqual([]);
      expect(read.value.school).toMatchObject(school);
      expect(read.value.school.asOf).toBe('2026-01-02');
    }
  });

  test('has an example with a place, if its register has a grid, that lies in these islands', () => {
    if (pack.grid === undefined || pack.nation === 'GB-WLS') return;
    const places = pack.examples.map(({ attributes }) => {
      const read = schoolOfAttributes(attributes);
      return read.ok ? read.value.school.at : undefined;
    });
    expect(places.filter((at) => at !== undefined).length).toBeGreaterThan(0);
  });

  test('writes its words folded, and means only what the tool knows', () => {
    const words = [...Object.keys(pack.statuses), ...Object.keys(pack.phases), ...Object.keys(pack.sexes)];
    expect([...words, ...pack.noReligion].filter((word) => foldWord(word) !== word)).toEqual([]);
    expect(schoolStatuses).toEqual(expect.arrayContaining(Object.values(pack.statuses)));
    expect(schoolPhases).toEqual(expect.arrayContaining(Object.values(pack.phases)));
    expect(schoolSexes).toEqual(expect.arrayContaining(Object.values(pack.sexes)));
  });

  test('says where its register is, under which licence, and names authorities in its first language, each once', () => {
    expect(pack.register.length).toBeGreaterThan(10);
    expect(pack.licence).toMatch(/Licence/);
    const codes = pack.authorities.flatMap(({ code, otherCodes = [] }) => [code, ...otherCodes]);
    expect(new Set(codes).size).toBe(codes.length);
    const [first = ''] = pack.languages;
    expect(pack.authorities.filter(({ names }) => !names[first])).toEqual([]);
  });

  test('makes of any attributes a school whose key leads back to it, or a problem, and never throws', () => {
    const words = [
      ...Object.keys(pack.statuses),
      ...Object.keys(pack.phases),
      'constructor',
      '__proto__',
      '',
    ];
    const value = fc.oneof(
      fc.constantFrom(...words),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.double(),
      fc.constantFrom(undefined, null, true, 0),
      fc.array(fc.string({ maxLength: 30 }), { maxLength: 3 }),
    );
    const names = ['urn', 'name', 'names_by_language', 'status', 'phase', 'sex', 'religion', 'lowest_age'];
    const more = [
      'highest_age',
      'easting',
      'northing',
      'latitude',
      'longitude',
      'predecessors',
      'authority_code',
    ];
    const attributes = fc.record(Object.fromEntries([...names, ...more].map((name) => [name, value])));
    fc.assert(
      fc.property(attributes, fc.constantFrom(numberOf(pack), ''), (drawn: SchoolAttributes, number) => {
        const read = schoolOfAttributes({
          ...drawn,
          nation: pack.nation,
          ...(number === '' ? {} : { urn: number }),
        });
        if (!read.ok) return;
        const { school } = read.value;
        expect(splitSchoolKey(school.key)).toEqual({
          key: school.key,
          nation: school.nation,
          number: school.number,
        });
        expect(school.names.length).toBeGreaterThan(0);
      }),
    );
  });
});

function numberOf(pack: NationPack): string {
  const [example] = pack.examples;
  return typeof example?.attributes.urn === 'string' ? example.attributes.urn : '';
}

test('nations and sources have one pack each', () => {
  expect(new Set(nationPacks.map(({ nation }) => nation)).size).toBe(nationPacks.length);
  expect(new Set(nationPacks.map(({ source }) => source)).size).toBe(nationPacks.length);
  expect(findNationPack('GB-ENG')?.title).toBe('England');
  expect(findNationPack('constructor')).toBeUndefined();
});

test('a key is made of nation and number only where both can stand in one', () => {
  expect(nationPacks.map(({ nation }) => schoolKeyOf(nation, '123:4'))).toEqual(
    nationPacks.map(() => undefined),
  );
  expect(splitSchoolKey('GB-ENG:')).toBeUndefined();
  expect(splitSchoolKey('gb-eng:100000')).toBeUndefined();
});
