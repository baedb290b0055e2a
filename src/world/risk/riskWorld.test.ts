import { createHash } from 'node:crypto';
import { testToday } from '../testSupport';
import type { WorldRecord } from '../workshop';
import type { BusinessFact } from './business';
import { generateRiskWorld, type RiskWorldOptions } from './generateRiskWorld';
import { classShares, riskClasses, riskSigns, type RiskSign } from './signs';

interface Read {
  readonly records: readonly WorldRecord[];
  readonly fact: BusinessFact;
}

function read(options: Omit<RiskWorldOptions, 'today'>): readonly Read[] {
  const businesses: Read[] = [];
  generateRiskWorld({ today: testToday, ...options }, (records, fact) => {
    businesses.push({ records: [...records], fact });
  });
  return businesses;
}

const world = read({ seed: 'risk', businesses: 3_000, dataPoints: 90_000 });

/** Chance that an organised business shows more of it than another; ties count half. */
function areaUnderCurve(value: (business: Read) => number): number {
  const scored = world.map((business) => ({
    value: value(business),
    isOrganised: business.fact.riskClass === 'organised',
  }));
  scored.sort((left, right) => left.value - right.value);
  let [rankSum, organised, from] = [0, 0, 0];
  while (from < scored.length) {
    let to = from;
    while (to < scored.length && scored[to]!.value === scored[from]!.value) to += 1;
    const among = scored.slice(from, to).filter(({ isOrganised }) => isOrganised).length;
    rankSum += among * ((from + 1 + to) / 2);
    organised += among;
    from = to;
  }
  const others = scored.length - organised;
  return (rankSum - (organised * (organised + 1)) / 2) / (organised * others);
}

const count = (business: Read, file: string, holds: (record: WorldRecord) => boolean = () => true): number =>
  business.records.filter((record) => record.file === file && holds(record)).length;
const reviewsSay =
  (pattern: RegExp) =>
  (business: Read): number =>
    count(business, 'reviews', ({ cells }) => pattern.test(cells['text'] ?? ''));

const asRead: Readonly<Record<string, (business: Read) => number>> = {
  'number of reviews': (business) => count(business, 'reviews'),
  'number of adverts': (business) => count(business, 'adverts'),
  'number of licences': (business) => count(business, 'licences'),
  'reviews that speak of sexual services': reviewsSay(
    /happy ending|extras|handjob|full service|final feliz|happy end|the sex/i,
  ),
  'reviews that speak of locked doors': reviewsSay(/locked|buzzer|blacked out|back door/i),
  'reviews that speak of men only': reviewsSay(/only men|men only|were men|serve women/i),
  'share of five stars': (business) =>
    count(business, 'reviews', ({ cells }) => cells['stars'] === '5') /
    Math.max(1, count(business, 'reviews')),
  'revoked licences': (business) => count(business, 'licences', ({ cells }) => cells['Status'] === 'Revoked'),
};

describe('the risk world', () => {
  test.each(Object.keys(riskSigns))('%s alone tells no more than AUC 0.7 says', (sign) => {
    const area = areaUnderCurve(({ fact }) => (fact.signs.includes(sign as RiskSign) ? 1 : 0));
    expect(Math.max(area, 1 - area)).toBeLessThan(0.7);
  });

  test.each(Object.entries(asRead))('%s, counted in the records, tells no more either', (_, value) => {
    const area = areaUnderCurve(value);
    expect(Math.max(area, 1 - area)).toBeLessThan(0.7);
  });

  test('classes come as often as the table says', () => {
    for (const riskClass of riskClasses) {
      const share = world.filter(({ fact }) => fact.riskClass === riskClass).length / world.length;
      expect(Math.abs(share - classShares[riskClass])).toBeLessThan(0.02);
    }
  });

  test('there are about as many data points as asked for', () => {
    const records = world.reduce((sum, business) => sum + business.records.length, 0);
    expect(Math.abs(records / 90_000 - 1)).toBeLessThan(0.05);
  });

  test('every chain has four names at one address, each before the last one given up or revoked', () => {
    const chains = world.filter(({ fact }) => fact.isChain);
    expect(chains.length).toBeGreaterThan(0);
    for (const { records, fact } of chains) {
      const licences = records.filter(({ file }) => file === 'licences');
      expect(licences).toHaveLength(4);
      expect(new Set(licences.map(({ cells }) => cells['Premises'])).size).toBe(1);
      expect(new Set(licences.map(({ cells }) => cells['Business Name'])).size).toBeGreaterThan(2);
      expect(
        licences.slice(0, 3).every(({ cells }) => /Revoked|Surrendered/.test(cells['Status'] ?? '')),
      ).toBe(true);
      expect(fact.names).toHaveLength(4);
    }
  });

  test('most businesses have a point on the map, all of one town close together', () => {
    const towns = new Map<string, number[]>();
    const listings = world.flatMap(({ records }) => records.filter(({ file }) => file === 'businesses'));
    const mapped = listings.filter(({ cells }) => cells['LATITUDE'] !== undefined);
    expect(mapped.length / listings.length).toBeGreaterThan(0.85);
    expect(mapped.length).toBeLessThan(listings.length);
    for (const { cells } of mapped)
      towns.set(cells['TOWN'] ?? '', [...(towns.get(cells['TOWN'] ?? '') ?? []), Number(cells['LATITUDE'])]);
    expect(towns.size).toBeGreaterThan(30);
    for (const latitudes of towns.values())
      expect(Math.max(...latitudes) - Math.min(...latitudes)).toBeLessThan(0.1);
  });

  test('a booking service answers for businesses of every class', () => {
    const holders = new Map<string, Set<string>>();
    for (const { records, fact } of world)
      for (const { identifiers } of records)
        for (const { value, hub } of identifiers)
          if (hub === 'booking-service')
            holders.set(value, (holders.get(value) ?? new Set()).add(fact.riskClass));
    expect(Math.max(...[...holders.values()].map((classes) => classes.size))).toBeGreaterThanOrEqual(5);
  });

  // Points were set after this world: whoever changes it sets them anew and says so. Coordinates came later; they are worked
  // out from the address, no indicator may read them, and without them every byte is as it was.
  test('the world is the frozen one', () => {
    const hash = createHash('sha256');
    const drawn = (key: string, value: unknown): unknown =>
      /^(?:LAT|LONG)ITUDE$/.test(key) ? undefined : value;
    for (const { records, fact } of read({ seed: 'frozen', businesses: 200, dataPoints: 4_000 }))
      hash.update(JSON.stringify([records, fact], drawn));
    expect(hash.digest('hex')).toBe('06e2ce0e36a7ba913ffbec5828d8f2e70b0953fbb0c38a10ddd07782702f4cfb');
  });

  test.each([
    [{ businesses: 9, dataPoints: 1_000 }, /9 businesses/],
    [{ businesses: 100, dataPoints: 100 }, /100 data points/],
  ])('options outside the limits are refused: %j', (options, message) => {
    expect(() => read({ seed: 'refused', ...options })).toThrow(message);
  });
});
