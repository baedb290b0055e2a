// Laws of resolution, and traps made by hand: what must never be joined, and what must.
import { generatePersons, lightMistakes } from '../../../tests/support/persons/generatePersons';
import { explainPair } from './explainPair';
import { resolveRecords, type Resolution } from './resolveRecords';
import type { RecordToResolve, ResolutionSchema } from './schema';

const schema: ResolutionSchema = {
  columns: [
    { column: 'given', means: 'givenName' },
    { column: 'family', means: 'familyName' },
    { column: 'name', means: 'personName' },
    { column: 'suffix', means: 'nameSuffix' },
    { column: 'business', means: 'businessName' },
    { column: 'officer', means: 'officerName' },
    { column: 'born', means: 'birthDate' },
    { column: 'number', means: 'streetNumber' },
    { column: 'street', means: 'street' },
    { column: 'place', means: 'place' },
    { column: 'postcode', means: 'postcode' },
    { column: 'phone', means: 'phone' },
    { column: 'ssn', means: 'identifier', identifierType: 'social security' },
  ],
};
/** A file around the traps, so that weights are estimated and not only believed. */
const crowd: readonly RecordToResolve[] = generatePersons({
  seed: 'laws',
  records: 400,
  furtherShare: 0.4,
  mistakes: lightMistakes,
}).map((row) => ({
  id: row.rec_id,
  kind: 'person',
  values: {
    given: row.given_name,
    family: row.surname,
    born: row.date_of_birth,
    number: row.street_number,
    street: row.address_1,
    place: row.suburb,
    postcode: row.postcode,
    ssn: row.soc_sec_id,
  },
}));
const person = (id: string, values: RecordToResolve['values']): RecordToResolve => ({
  id,
  kind: 'person',
  values,
});
const business = (id: string, values: RecordToResolve['values']): RecordToResolve => ({
  id,
  kind: 'business',
  values,
});
const home = { number: '12', street: 'Lantern Street', place: 'Larkhaven', postcode: '7001' };

function isOne(records: readonly RecordToResolve[], around = crowd): boolean {
  const { clusters } = resolveRecords([...around, ...records], schema);
  return clusters.some((ids) => records.every(({ id }) => ids.includes(id)));
}

describe('traps', () => {
  test.each<[string, readonly RecordToResolve[]]>([
    [
      'twins: all the same but the given name',
      [
        person('x1', { given: 'Talmira', family: 'Fernholt', born: '19800517', ...home }),
        person('x2', { given: 'Joreth', family: 'Fernholt', born: '19800517', ...home }),
      ],
    ],
    [
      'Jr and Sr at one address',
      [
        person('x1', { name: 'Joreth Fernholt Jr', ...home }),
        person('x2', { name: 'Joreth Fernholt Sr', ...home }),
      ],
    ],
    [
      'father and son of one name at one address, by their dates of birth',
      [
        person('x1', { given: 'Joreth', family: 'Fernholt', born: '19520311', ...home }),
        person('x2', { given: 'Joreth', family: 'Fernholt', born: '19800517', ...home }),
      ],
    ],
    [
      'a rare name alone',
      [
        person('x1', { given: 'Zarqistle', family: 'Ummberquist' }),
        person('x2', { given: 'Zarqistle', family: 'Ummberquist' }),
      ],
    ],
    [
      'a company and its owner of one name, address and phone',
      [
        person('x1', { name: 'Joreth Fernholt', phone: '+12025550101', ...home }),
        business('x2', { business: 'Joreth Fernholt', phone: '+12025550101', ...home }),
      ],
    ],
    [
      'sister companies of one owner at one address',
      [
        business('x1', {
          business: 'Golden Lantern Ltd',
          officer: 'Joreth Fernholt',
          phone: '+12025550101',
          ...home,
        }),
        business('x2', {
          business: 'Copper Kestrel Ltd',
          officer: 'Joreth Fernholt',
          phone: '+12025550101',
          ...home,
        }),
      ],
    ],
  ])('never one: %s', (_, records) => {
    expect(isOne(records)).toBe(false);
  });

  test('the phone of a call centre joins nobody', () => {
    const callers = Array.from({ length: 60 }, (_, at) =>
      person(`x${at}`, { given: `Given${at}al`, family: `Fern${at}holt`, phone: '+12025550101' }),
    );
    const { clusters } = resolveRecords([...crowd, ...callers], schema);
    expect(clusters.filter((ids) => ids.some((id) => id.startsWith('x')))).toEqual([]);
  });

  test.each<[string, readonly RecordToResolve[]]>([
    [
      'native and romanised name, same date of birth and address',
      [
        person('x1', { name: '王小明', born: '19800517', ...home }),
        person('x2', { name: 'Xiao Ming Wang', born: '1980-05-17', ...home }),
      ],
    ],
    [
      'given and family name exchanged, day and month exchanged, same address',
      [
        person('x1', { given: 'Joreth', family: 'Fernholt', born: '19800507', ...home }),
        person('x2', { given: 'Fernholt', family: 'Joreth', born: '19800705', ...home }),
      ],
    ],
    [
      'one business in two spellings of its form, same address and phone',
      [
        business('x1', { business: 'Golden Lantern, L.L.C.', phone: '+12025550101', ...home }),
        business('x2', {
          business: 'The Golden Lantern Limited Liability Company',
          phone: '+1 202 555 0101',
          ...home,
        }),
      ],
    ],
  ])('one: %s', (_, records) => {
    expect(isOne(records)).toBe(true);
  });
});

describe('laws of resolution', () => {
  const resolution = resolveRecords(crowd, schema);

  test('the order of records changes nothing', () => {
    const plain = ({ pairs, clusters, tables }: Resolution): unknown => ({ pairs, clusters, tables });
    const turned = [...crowd].reverse();
    expect(plain(resolveRecords(turned, schema))).toEqual(plain(resolution));
    expect(resolution.clusters.length).toBeGreaterThan(50);
  });

  test('a pair is scored alike from both sides, and its bars end at its total', () => {
    for (const { leftId, rightId } of resolution.pairs.slice(0, 200)) {
      const [there, back] = [
        explainPair(leftId, rightId, { resolution }),
        explainPair(rightId, leftId, { resolution }),
      ];
      expect(back?.totalBits).toBeCloseTo(there?.totalBits ?? NaN, 9);
      expect(back?.verdict).toBe(there?.verdict);
      expect(there?.waterfall.at(-1)?.toBits).toBeCloseTo(there?.totalBits ?? NaN, 6);
    }
  });

  test('what is missing weighs nothing, and no pair stands without evidence', () => {
    for (const { leftId, rightId } of resolution.pairs) {
      const { evidence = [] } = explainPair(leftId, rightId, { resolution }) ?? {};
      for (const { level, bits } of evidence) if (level === 'missing') expect(bits).toBe(0);
      expect(evidence.some(({ bits }) => bits > 0)).toBe(true);
    }
  });

  test('a match falls when the evidence of an agreeing field is withdrawn', () => {
    const [pair] = resolution.pairs.filter(({ verdict }) => verdict === 'match');
    const left = crowd.find(({ id }) => id === pair?.leftId);
    const right = crowd.find(({ id }) => id === pair?.rightId);
    const copies = [left, right].map((record, at) => person(`y${at}`, { ...record?.values }));
    const without = copies.map((record) => ({ ...record, values: { ...record.values, ssn: '' } }));
    const total = (records: readonly RecordToResolve[]): number => {
      const full = resolveRecords([...crowd, ...records], schema);
      return explainPair('y0', 'y1', { resolution: full })?.totalBits ?? NaN;
    };
    expect(copies[0]?.values.ssn).not.toBe('');
    expect(total(without)).toBeLessThan(total(copies));
  });

  test('a disclosed relation is shown and is no match', () => {
    const records = [
      person('x1', { name: 'Joreth Fernholt' }),
      business('x2', { business: 'Golden Lantern Ltd' }),
    ];
    const found = explainPair('x2', 'x1', {
      resolution: resolveRecords(records, schema),
      disclosed: [{ leftId: 'x1', rightId: 'x2', relation: 'officer of' }],
    });
    expect(found?.verdict).toBe('disclosed');
    expect(found?.disclosed).toBe('officer of');
  });

  test('no records, one record and empty records are no mistake', () => {
    expect(resolveRecords([], schema).clusters).toEqual([]);
    expect(resolveRecords([person('a', {}), person('b', {})], schema).pairs).toEqual([]);
  });
});
