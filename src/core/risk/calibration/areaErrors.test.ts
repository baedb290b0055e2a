import fc from 'fast-check';
import { errorsByArea, unevenAreas, type AuditedSubject } from './areaErrors';

const town = (count: number, area: string, found: boolean, score: number): readonly AuditedSubject[] =>
  Array.from({ length: count }, (_, n) => ({
    subject: `${area}-${found}-${score}-${n}`,
    area,
    found,
    score,
  }));

describe('errors by area', () => {
  test('tell which share of the others stands in the top part, and which of the found does not', () => {
    const list = [
      ...[...town(3, 'north', true, 50), ...town(1, 'north', true, 2), ...town(2, 'north', false, 50)],
      ...[...town(34, 'north', false, 1), ...town(60, 'south', false, 1)],
    ];
    const [north, south] = errorsByArea(list, 0.05);
    expect(north).toMatchObject({ subjects: 40, pushedUp: { share: 2 / 36 }, missed: { share: 1 / 4 } });
    expect(south).toMatchObject({ subjects: 60, pushedUp: { share: 0 }, missed: undefined });
  });

  test('a score that reads what the area is like is seen', () => {
    const fair = ['north', 'south'].flatMap((area) => [
      ...town(20, area, true, 50),
      ...town(20, area, false, 50),
      ...town(360, area, false, 1),
    ]);
    expect(unevenAreas(errorsByArea(fair, 0.1), 'pushedUp')).toEqual([]);
    const unfair = fair.map((one, n) => (one.area === 'south' && n % 4 === 0 ? { ...one, score: 99 } : one));
    expect(unevenAreas(errorsByArea(unfair, 0.1), 'pushedUp')).toEqual([['south', 'north']]);
  });

  test('without a score a business is never in the top part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const list = town(count, 'north', true, 1).map((one) => ({ ...one, score: undefined }));
        const [north] = errorsByArea([...list, ...town(count * 9, 'north', false, 3)], 0.1);
        expect(north?.missed?.share).toBe(1);
      }),
    );
  });
});
