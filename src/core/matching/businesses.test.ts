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

  test('of one name alone are no match', () => {
    expect(levelOf(business('a', 'Calm River Wellness'), business('b', 'Calm River Wellness'))).not.toBe(
      'match',
    );
  });
});
