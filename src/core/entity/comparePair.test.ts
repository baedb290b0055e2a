import { bitsOf } from '../graph/weights';
import { sharedValues, stepsOfShared } from './comparePair';
import { advert, identifier } from './testSupport';

const phone = identifier('phone', '12025550143');
const address = identifier('address', '14-tanner-row-brackwater');
const licence = advert('l', '2026-01-01', { identifiers: [phone, address] });
const business = advert('b', '2026-01-01', {
  identifiers: [identifier('domain', 'calm-river.example.com'), address, phone],
});
const stranger = advert('s', '2026-01-01', { identifiers: [] });
const known = {
  sharersOf: (mid: string) => (mid.includes(':phone:') ? 3 : 2),
  refusalOf: () => undefined,
};

describe('two records compared by what they carry', () => {
  test('share the same values whichever comes first, with the sides turned', () => {
    const there = sharedValues(licence, business, known);
    const back = sharedValues(business, licence, known);
    expect(back).toEqual(there.map((one) => ({ ...one, left: one.right, right: one.left })));
    expect(there.map(({ type }) => type)).toEqual(['address', 'phone']);
  });

  test('a value that joins nobody stands last, weighs nothing and says why', () => {
    const refusalOf = (mid: string) => (mid.includes(':address:') ? 'A public building.' : undefined);
    const steps = stepsOfShared(sharedValues(licence, business, { ...known, refusalOf }));
    expect(steps.map(({ feature, level, bits }) => [feature, level, bits])).toEqual([
      ['phone', 'the same; on 3 records', bitsOf('phone', 3)],
      ['address', 'A public building.', 0],
    ]);
  });

  test('an unknown number of carriers is not said, and weighs as two', () => {
    const shared = sharedValues(licence, business, { ...known, sharersOf: () => undefined });
    expect(stepsOfShared(shared).map(({ level, bits }) => [level, bits])).toEqual([
      ['the same', bitsOf('address', 2)],
      ['the same', bitsOf('phone', 2)],
    ]);
  });

  test('records that share nothing have no steps', () => {
    expect(sharedValues(licence, stranger, known)).toEqual([]);
  });
});
