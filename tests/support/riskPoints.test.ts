import { indicatorsOf } from '../../src/core/risk/indicators/registry';
import { model2 } from '../../src/core/risk/models/model2';
import { fitBounded } from '../bench/risk/boundedLogistic';
import { findAllowances, findPoints, type TrainingExample } from '../bench/risk/findPoints';
import { evaluationDraws, evaluationWorlds, trainingDraws, trainingWorlds } from '../bench/risk/seeds';

const seedsOf = (worlds: typeof trainingWorlds): readonly string[] => worlds.map(({ seed }) => seed);

/** So many businesses that show these indicators, so many of them planted. */
function businesses(
  count: number,
  planted: number,
  { fired = {}, missing = [] }: { fired?: Record<string, number>; missing?: TrainingExample['missing'] } = {},
): readonly TrainingExample[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ isPlanted: at < planted, scoreBefore: 0, missing },
    fired: new Map(Object.entries(fired)),
  }));
}

describe('points', () => {
  test('are found on other worlds, and with other draws, than they are measured on', () => {
    const before = ['points', 'tuning a', 'tuning b', 'tune'];
    for (const seed of seedsOf(evaluationWorlds))
      expect([...seedsOf(trainingWorlds), ...before]).not.toContain(seed);
    for (const draw of evaluationDraws) expect(trainingDraws).not.toContain(draw);
    expect(seedsOf(evaluationWorlds)).toContain('risk bench');
  });

  test('rise for what tells the planted apart, stay where nothing is known, and keep half of what they were', () => {
    const found = findPoints(
      [
        ...businesses(4_000, 100),
        ...businesses(500, 200, { fired: { 'massage.living_in': 1 } }),
        // These lower the odds: nothing against may, so the least stays.
        ...businesses(500, 1, { fired: { 'massage.men_only': 1 } }),
        ...businesses(500, 100, { fired: { 'massage.ordinary_hours': 1 } }),
      ],
      model2,
    );
    const before = (id: string): number => model2.indicators[id]?.points ?? 0;
    expect(found.get('massage.living_in')).toBeGreaterThan(before('massage.living_in'));
    expect(found.get('massage.men_only')).toBe(Math.ceil(before('massage.men_only') / 2));
    expect(found.get('massage.ordinary_hours')).toBe(1);
    expect(found.get('massage.minor_hint')).toBe(before('massage.minor_hint'));
    expect([...found.keys()].sort()).toEqual(
      indicatorsOf('massage')
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('are allowed for a source where its absence, at equal points, goes with more of the planted', () => {
    const found = findAllowances(
      [
        ...businesses(4_000, 100),
        ...businesses(1_000, 100, { missing: ['review'] }),
        ...businesses(1_000, 5, { missing: ['advert'] }),
      ],
      new Map(),
    );
    expect(found.get('review')).toBeGreaterThan(4);
    expect(found.get('advert')).toBe(0);
  });
});

describe('the bounded regression', () => {
  const column = { before: 0, least: -Infinity, most: Infinity };
  const rows = Array.from({ length: 400 }, (_, at) => new Map(at % 2 === 0 ? [[0, 1]] : []));
  /** A quarter of the rows that show it, a tenth of the others. */
  const labels = rows.map((row, at) => (row.size > 0 ? at % 8 === 0 : at % 20 === 1));

  test('without a pull comes to the log of the ratio of odds', () => {
    const [weight] = fitBounded({ columns: [column], rows, labels, ridge: 0 });
    expect(weight).toBeCloseTo(Math.log(50 / 150 / (20 / 180)), 3);
  });

  test('takes odds that are given as they are', () => {
    const given = rows.map((row) => (row.size > 0 ? 1 : 0));
    const [weight] = fitBounded({ columns: [column], rows, labels, given, ridge: 0 });
    expect(weight).toBeCloseTo(Math.log(50 / 150 / (20 / 180)) - 1, 3);
  });

  test('keeps to its bounds', () => {
    expect(fitBounded({ columns: [{ ...column, most: 0.5 }], rows, labels, ridge: 0 })[0]).toBe(0.5);
    expect(fitBounded({ columns: [{ ...column, before: 3, least: 2 }], rows, labels, ridge: 0 })[0]).toBe(2);
  });
});
