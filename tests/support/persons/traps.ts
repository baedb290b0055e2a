// Traps made by hand: what resolution must never join, and what it must, in a crowd of other people.
import { resolveRecords } from '../../../src/core/matching/resolveRecords';
import type { RecordToResolve, ResolutionSchema } from '../../../src/core/matching/schema';
import { generatePersons, lightMistakes } from './generatePersons';

export const trapSchema: ResolutionSchema = {
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
export function crowdOf(records: number): readonly RecordToResolve[] {
  return generatePersons({ seed: 'laws', records, furtherShare: 0.4, mistakes: lightMistakes }).map(
    (row) => ({
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
    }),
  );
}

export const person = (id: string, values: RecordToResolve['values']): RecordToResolve => ({
  id,
  kind: 'person',
  values,
});
export const business = (id: string, values: RecordToResolve['values']): RecordToResolve => ({
  id,
  kind: 'business',
  values,
});
const home = { number: '12', street: 'Lantern Street', place: 'Larkhaven', postcode: '7001' };

/**
 * Whether these records become one in a crowd, every rule kept as Minerva runs it: in a large crowd with many slips a file
 * may lift the rules against twins, and then they are joined.
 */
export function isOne(records: readonly RecordToResolve[], crowd: readonly RecordToResolve[]): boolean {
  const { clusters } = resolveRecords([...crowd, ...records], trapSchema, { ruleLifting: 'never' });
  return clusters.some((ids) => records.every(({ id }) => ids.includes(id)));
}

export type Trap = readonly [string, readonly RecordToResolve[]];

/** Never one. */
export const strangers: readonly Trap[] = [
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
    'father and son, the son called by a short form of the name they share',
    [
      person('x1', { given: 'Robert', family: 'Fernholt', born: '19520311', ...home }),
      person('x2', { given: 'Bob', family: 'Fernholt', born: '19800517', ...home }),
    ],
  ],
  [
    'Sr and Jr, one of them by a short form',
    [
      person('x1', { name: 'Robert Fernholt Sr', ...home }),
      person('x2', { name: 'Bob Fernholt Jr', ...home }),
    ],
  ],
  [
    'twins whose short forms may stand for one name, or for two',
    [
      person('x1', { given: 'Alex', family: 'Fernholt', born: '19800517', ...home }),
      person('x2', { given: 'Sasha', family: 'Fernholt', born: '19800517', ...home }),
    ],
  ],
  [
    'twins with a short form each, of two names',
    [
      person('x1', { given: 'Bob', family: 'Fernholt', born: '19800517', ...home }),
      person('x2', { given: 'Bill', family: 'Fernholt', born: '19800517', ...home }),
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
];

/** Always one. */
export const sames: readonly Trap[] = [
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
    'a known short form and the full name, same date of birth and address',
    [
      person('x1', { given: 'Peggy', family: 'Fernholt', born: '19800517', ...home }),
      person('x2', { given: 'Margaret Ann', family: 'Fernholt', born: '1980-05-17', ...home }),
    ],
  ],
  [
    'a short form romanised and the full name in its own script',
    [
      person('x1', { name: 'Дмитрий Фернхолт', born: '19800517', ...home }),
      person('x2', { name: 'Dima Fernkholt', born: '19800517', ...home }),
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
];
