// Businesses: what one door, one owner or one number proves, and what it does not.
import { findingsIn } from './findings';
import { recordSchema, recordToResolve } from './recordSchema';
import { resolveRecords } from './resolveRecords';
import type { RecordToResolve } from './schema';

type Fields = Readonly<Record<string, readonly string[]>>;

function business(key: string, name: string, more: Fields = {}): RecordToResolve {
  const fields: Fields = { name: [name], ...more };
  const record = recordToResolve({
    recordKey: `directory:${key}`,
    kind: 'business',
    source: 'directory',
    fields: (field) => fields[field] ?? [],
  });
  if (record === undefined) throw new Error('A business is resolved.');
  return record;
}

/** Level of the pair; '' where nothing was found worth a look. */
function levelOf(left: RecordToResolve, right: RecordToResolve): string {
  const pairs = [...findingsIn(resolveRecords([left, right, ...strangers], recordSchema))];
  return pairs.find(({ records }) => records.includes(left.id) && records.includes(right.id))?.level ?? '';
}

/** Other businesses of the town, so that what is common is known to be common. */
const words = ['Quartz', 'Birch', 'Copper', 'Dune', 'Ember', 'Fern', 'Grove', 'Harbour', 'Indigo', 'Juniper'];
const strangers = words.map((word, at) =>
  business(`s${at}`, `${word} Day Spa`, {
    addresses: [`${at + 20} Mill Lane, Netherquay`],
    place: ['Netherquay'],
    phone: [],
    mid: [`aa:phone:4420794600${10 + at}`],
  }),
);
const door: Fields = { addresses: ['304 Pewter Road, Netherquay ZY28 8AH'], place: ['Netherquay'] };
const phone: Fields = { mid: ['63:phone:12025550143'] };

describe('businesses', () => {
  test('of one name, door and number are one', () => {
    const [left, right] = ['Calm River Wellness Ltd', 'Calm River Wellness'].map((name, at) =>
      business(String(at), name, { ...door, ...phone }),
    );
    expect(levelOf(left!, right!)).toBe('match');
  });

  test('of two names behind one door are no match and no question, even with one owner and one number', () => {
    const owner: Fields = { owners: ['Ottilie Marsh'] };
    const left = business('a', 'Mellow Egret Retreat', { ...door, ...phone, ...owner });
    const right = business('b', 'Tender Thicket Studio', { ...door, ...phone, ...owner });
    expect(levelOf(left, right)).toBe('');
  });

  test('of two names with one number in a register are one: a business may change its name', () => {
    const register: Fields = { mid: ['bb:registration:gb-crn:09999999'] };
    const left = business('a', 'Mellow Egret Retreat', { ...door, ...register });
    const right = business('b', 'Tender Thicket Studio', { ...door, ...register });
    expect(levelOf(left, right)).toBe('match');
  });

  test('of one name and two legal forms are a question', () => {
    const left = business('a', 'Calm River Wellness Ltd', { ...door, ...phone });
    const right = business('b', 'Calm River Wellness LLC', { ...door, ...phone });
    expect(levelOf(left, right)).toBe('possible match');
  });

  const elsewhere: Fields = { addresses: ['62 Tansy Court, Larkhaven'], place: ['Larkhaven'] };
  const otherPhone: Fields = { mid: ['63:phone:12025550177'] };
  const owner: Fields = { owners: ['Ottilie Marsh'] };

  test('of one name in two towns, with two telephones, are branches or namesakes and no question', () => {
    const left = business('a', 'Calm River Wellness', { ...door, ...phone, ...owner });
    expect(levelOf(left, business('b', 'Calm River Wellness', { ...elsewhere, ...otherPhone }))).toBe('');
    expect(
      levelOf(left, business('b', 'Calm River Wellness', { ...elsewhere, ...otherPhone, ...owner })),
    ).toBe('');
  });

  test('of one name at two doors of a town, with two telephones, are a question', () => {
    const nearby: Fields = { addresses: ['12 Weir Lane, Netherquay'], place: ['Netherquay'] };
    const left = business('a', 'Calm River Wellness', { ...door, ...phone });
    expect(levelOf(left, business('b', 'Calm River Wellness', { ...nearby, ...otherPhone }))).toBe(
      'possible match',
    );
  });

  test('of one name in two towns are a question where one has ended and they share an officer', () => {
    const left = business('a', 'Calm River Wellness', { ...door, ...phone, ...owner, status: ['revoked'] });
    const right = business('b', 'Calm River Wellness', { ...elsewhere, ...otherPhone, ...owner });
    expect(levelOf(left, right)).toBe('possible match');
  });

  test('of one name in two towns are one where the telephone went along, and no question behind a hotline', () => {
    const here = business('a', 'Calm River Wellness', { ...door, ...phone });
    const there = business('b', 'Calm River Wellness', { ...elsewhere, ...phone });
    expect(levelOf(here, there)).toBe('match');
    const branches = ['Ostwick', 'Brimford'].map((town, at) =>
      business(`c${at}`, 'Calm River Wellness', {
        addresses: [`${at + 30} Heron Drive, ${town}`],
        place: [town],
        ...phone,
      }),
    );
    const found = [...findingsIn(resolveRecords([here, there, ...branches, ...strangers], recordSchema))];
    expect(found).toEqual([]);
  });

  test('of names that share words at one door are neighbours where telephones and officers differ', () => {
    const left = business('a', 'Golden Heron Massage', { ...door, ...phone, ...owner });
    const other: Fields = { owners: ['Casimir Holt'] };
    expect(
      levelOf(left, business('b', 'Golden Heron Restaurant', { ...door, ...otherPhone, ...other })),
    ).toBe('');
    expect(levelOf(left, business('b', 'Golden Heron Restaurant', { ...door, ...phone, ...other }))).toBe(
      'possible match',
    );
  });

  test('of one name alone are no match', () => {
    expect(levelOf(business('a', 'Calm River Wellness'), business('b', 'Calm River Wellness'))).not.toBe(
      'match',
    );
  });
});
