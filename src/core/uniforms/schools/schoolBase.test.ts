import fc from 'fast-check';
import { coverageOf, missingSchools } from './coverage';
import { linksOfAttributes, placeOfLink, readLink, writeLink } from './links';
import { findNationPack } from './nations/registry';
import { phaseOfAges } from './phase';
import { isOpen, shownName, type SchoolKey } from './school';
import { createSchoolBase, type SchoolRecord } from './schoolBase';

const english = (urn: string, more: SchoolRecord['attributes'] = {}): SchoolRecord => ({
  source: 'gias',
  attributes: { nation: 'GB-ENG', urn, name: `School ${urn}`, status: 'Open', phase: 'Primary', ...more },
});

describe('the school base', () => {
  test('keeps open, closed and proposed schools apart and counts rows that are no school', () => {
    const { counts, schools } = createSchoolBase([
      english('100001'),
      english('100002', { status: 'Closed' }),
      english('100003', { status: 'Proposed to open' }),
      english('not a number'),
      english('100004', { status: 'Sleeping' }),
      { source: 'x', attributes: { nation: 'XX', urn: '1', name: 'x' } },
    ]);
    expect(counts).toMatchObject({ records: 6, schools: 4, open: 2, closed: 1, proposed: 1 });
    expect(Object.entries(counts.problems).map(([code, { count }]) => [code, count])).toEqual([
      ['number-unusable', 1],
      ['status-unknown', 1],
      ['nation-unknown', 1],
    ]);
    expect([...schools.values()].filter(isOpen).map(({ number }) => number)).toEqual(['100001', '100004']);
  });

  test('lists a Welsh school of two registers once: its own list outranks the English one, which fills the gaps', () => {
    const own: SchoolRecord = {
      source: 'wales_schools',
      attributes: { nation: 'GB-WLS', urn: '6619999', name: 'Copper Lane School', phone: '+44 20 7946 0001' },
    };
    const foreign: SchoolRecord = {
      source: 'gias',
      attributes: {
        nation: 'GB-WLS',
        urn: '6619999',
        name: 'COPPER LANE',
        status: 'Open',
        phone: '+44 20 7946 0002',
        easting: 250_359,
        northing: 362_016,
      },
    };
    for (const records of [
      [own, foreign],
      [foreign, own],
    ]) {
      const { schools, counts } = createSchoolBase(records);
      const school = schools.get('GB-WLS:6619999' as SchoolKey);
      expect(counts.schools).toBe(1);
      expect(school && shownName(school)).toBe('Copper Lane School');
      expect(school).toMatchObject({ phone: '+44 20 7946 0001', status: 'open' });
      expect(school?.at?.latitude).toBeCloseTo(53.1, 0);
      expect(school?.names.map(({ name }) => name)).toEqual(['Copper Lane School', 'COPPER LANE']);
    }
  });

  test('a later reading of one register outranks an earlier one', () => {
    const earlier = { ...english('100001', { phone: '1' }), asOf: '2024-01-01' };
    const later = { ...english('100001', { phone: '2' }), asOf: '2025-01-01' };
    const phones = [
      [earlier, later],
      [later, earlier],
    ].map((records) => createSchoolBase(records).schools.get('GB-ENG:100001' as SchoolKey)?.phone);
    expect(phones).toEqual(['2', '2']);
  });

  test('what a register no longer says is not filled in from what it said before', () => {
    const earlier = {
      ...english('100001', { phone: '1', successors: ['100002 X (Successor)'] }),
      asOf: '2024-01-01',
    };
    const later = { ...english('100001'), asOf: '2024-01-01T12:00:00.000Z' };
    for (const records of [
      [earlier, later],
      [later, earlier],
    ]) {
      const school = createSchoolBase(records).schools.get('GB-ENG:100001' as SchoolKey);
      expect([school?.phone, school?.links, school?.asOf]).toEqual([undefined, [], '2024-01-01']);
    }
  });

  test('names what follows a closed school out of the records alone', () => {
    const { history } = createSchoolBase([
      english('100001', {
        status: 'Closed',
        successors: ['100002 School (North) (Successor - merged, 2019-09-01)'],
      }),
      english('100002'),
    ]);
    expect(history.successorsOf('GB-ENG:100001' as SchoolKey).now).toMatchObject([
      { name: 'School 100002', kind: 'merged', since: '2019-09-01' },
    ]);
  });
});

describe('links in records', () => {
  test('say where they belong by their type', () => {
    expect(placeOfLink('Predecessor - Split School')).toBe('predecessors');
    expect(placeOfLink('Successor - amalgamated')).toBe('successors');
    expect(placeOfLink('Sixth Form Centre Link')).toBe('related_schools');
  });

  test('are read back as they were written', () => {
    const word = fc.string({ maxLength: 20 }).map((text) => text.replace(/[(),]/g, '').trim());
    const day = fc.constantFrom('', '2019-09-01');
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), word, day, (name, type, since) => {
        const link = { number: '100001', name, type, since };
        expect(readLink(writeLink(link))).toEqual(link);
      }),
    );
  });

  test('lines that are none, and links to the school itself, are left out', () => {
    const pack = findNationPack('GB-ENG');
    if (!pack) throw new Error('no pack');
    const attributes = {
      successors: [
        '',
        'x',
        '100001 Itself (Successor)',
        '(',
        '100002 Other (Successor)',
        '99 Short (Successor)',
      ],
      predecessors: 'no list',
    };
    const links = linksOfAttributes('GB-ENG:100001' as SchoolKey, pack, attributes);
    expect(links.map(({ to }) => to)).toEqual(['GB-ENG:100002']);
  });
});

describe('names through time', () => {
  test('what an older sighting of a register called it is a former name; a later one that calls it so again is not', () => {
    const seen = (name: string, asOf: string): SchoolRecord => ({ ...english('100001', { name }), asOf });
    const records = [
      seen('C', '2023-01-01'),
      seen('B', '2021-01-01'),
      seen('A', '2019-01-01'),
      seen('C', '2022-01-01'),
    ];
    for (const order of [records, [...records].reverse()]) {
      const names = createSchoolBase(order).schools.get('GB-ENG:100001' as SchoolKey)?.names ?? [];
      expect(names[0]).toEqual({ name: 'C', language: 'en' });
      expect([...names].sort((left, right) => (left.name < right.name ? -1 : 1))).toEqual([
        { name: 'A', language: 'en', to: '2019-01-01' },
        { name: 'B', language: 'en', to: '2021-01-01' },
        { name: 'C', language: 'en' },
      ]);
    }
  });
});

test.each([
  [2, 5, 'nursery'],
  [5, 11, 'primary'],
  [4, 13, 'primary'],
  [8, 12, 'middle'],
  [9, 13, 'middle'],
  [11, 18, 'secondary'],
  [10, 16, 'secondary'],
  [13, 18, 'secondary'],
  [3, 18, 'all-through'],
  [16, 19, '16 plus'],
  [undefined, 18, 'unknown'],
  [18, 3, 'unknown'],
] as const)('ages %s to %s are %s', (lowest, highest, phase) => {
  expect(phaseOfAges(lowest, highest)).toBe(phase);
});

describe('coverage', () => {
  const authority = { authority: 'Sampleshire', authority_code: '999' };
  const { schools } = createSchoolBase([
    english('100001', authority),
    english('100002', authority),
    english('100003', { ...authority, phase: 'Secondary' }),
    english('100004', { ...authority, status: 'Closed' }),
    english('100005'),
  ]);
  const known = new Set(['GB-ENG:100001', 'GB-ENG:100003', 'GB-ENG:999999'] as SchoolKey[]);

  test('counts schools without a uniform by authority and phase, closed ones apart', () => {
    const coverage = coverageOf(schools, known);
    expect(coverage).toMatchObject({ schools: 4, withUniform: 2, share01: 0.5 });
    expect(coverage.rows).toEqual([
      {
        nation: 'GB-ENG',
        authority: '',
        phase: 'primary',
        schools: 1,
        withUniform: 0,
        missing: 1,
        share01: 0,
      },
      {
        nation: 'GB-ENG',
        authority: 'Sampleshire',
        phase: 'primary',
        schools: 2,
        withUniform: 1,
        missing: 1,
        share01: 0.5,
      },
      {
        nation: 'GB-ENG',
        authority: 'Sampleshire',
        phase: 'secondary',
        schools: 1,
        withUniform: 1,
        missing: 0,
        share01: 1,
      },
    ]);
    expect(coverage.unknownKeys).toEqual(['GB-ENG:999999']);
    expect(coverageOf(schools, known, 'all').schools).toBe(5);
  });

  test('names the schools that are missing', () => {
    const row = { nation: 'GB-ENG', authority: 'Sampleshire', phase: 'primary' } as const;
    expect(missingSchools(schools, known, row).map(({ number }) => number)).toEqual(['100002']);
    expect(missingSchools(schools, known, row, 'all').map(({ number }) => number)).toEqual([
      '100002',
      '100004',
    ]);
  });

  test('of no schools at all is nought', () => {
    expect(coverageOf(new Map(), new Set())).toMatchObject({ schools: 0, share01: 0, rows: [] });
  });
});
