import fc from 'fast-check';
import type { EpochSeconds } from '../brand';
import { summariseEntity } from './entitySummary';
import { advert, identifier } from './testSupport';

const three = [
  advert('a', '2026-01-31T23:00:00Z'),
  advert('b', '2026-03-01T00:00:00Z', {
    name: 'CALM RIVER',
    attributes: { place: 'Norwick', country: 'US' },
  }),
  advert('c', '2026-03-02T00:00:00Z', { name: 'Still Lake' }),
];

describe('summariseEntity', () => {
  test('does not depend on the order of records, nor on one that comes twice', () => {
    const expected = summariseEntity(three);
    fc.assert(
      fc.property(fc.shuffledSubarray([...three, ...three], { minLength: 6, maxLength: 6 }), (shuffled) => {
        expect(summariseEntity(shuffled)).toEqual(expected);
      }),
    );
  });

  test('puts names together that differ in case only, the most shown first', () => {
    const names = summariseEntity(three).names.map(({ text, recordKeys }) => [text, recordKeys.length]);
    expect(names).toEqual([
      ['Calm River', 2],
      ['Still Lake', 1],
    ]);
  });

  test('counts a value once a record, however often the record writes it', () => {
    const [one] = three;
    const twice = { ...one!, identifiers: [...one!.identifiers, ...one!.identifiers] };
    expect(summariseEntity([twice]).values.map(({ recordKeys }) => recordKeys.length)).toEqual([1]);
  });

  test('counts as hidden only what was written to hide it', () => {
    const [one, two] = three;
    const hidden = { ...one!, identifiers: one!.identifiers.map((each) => ({ ...each, obfuscated: true })) };
    expect(summariseEntity([hidden, two!]).values[0]?.hiddenIn).toBe(1);
  });

  test('lists the months between the first and the last, empty ones among them', () => {
    const months = summariseEntity(three).months.map(({ month, kinds }) => [month, kinds.get('advert') ?? 0]);
    expect(months).toEqual([
      ['2026-01', 1],
      ['2026-02', 0],
      ['2026-03', 2],
    ]);
  });

  test('names the time from first to last, and says nothing of times for no records', () => {
    expect(summariseEntity(three)).toMatchObject({
      firstSeen: Date.parse('2026-01-31T23:00:00Z') / 1000,
      lastSeen: Date.parse('2026-03-02T00:00:00Z') / 1000,
    });
    expect(summariseEntity([])).toMatchObject({ records: 0, firstSeen: undefined, months: [] });
  });

  test('a time that is none is left out of the months, not a crash', () => {
    const broken = { ...three[0]!, seen_at: Number.NaN as EpochSeconds };
    expect(summariseEntity([broken]).months).toEqual([]);
  });

  test('counts records by the point they name, as attributes or in their texts', () => {
    const here = advert('p', '2026-01-01', { attributes: { latitude: 51.50001, longitude: -0.12 } });
    const text = advert('q', '2026-01-01', { identifiers: [identifier('coordinates', '51.5:-0.12')] });
    expect(summariseEntity([here, text, ...three]).points).toEqual([
      { latitude: 51.5, longitude: -0.12, records: 2 },
    ]);
  });

  test('reads places as town, region and country in one line', () => {
    expect(summariseEntity(three).places.map(({ text }) => text)).toEqual(['Brackwater, US', 'Norwick, US']);
  });
});
