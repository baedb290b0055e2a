import { hostileUnits, unitsToReadWhole, type CostOfUnit } from './hostileUnits';

const usual = hostileUnits.slice(0, 100).map((unit): CostOfUnit => ({
  unit,
  shortMicrosecondsPerCharacter: 2,
  longMicrosecondsPerCharacter: 2,
}));
const counts = { growing: 5, dear: 5, drawn: 20 };

describe('the hostile units', () => {
  test('are each written once', () => {
    expect(hostileUnits.filter((unit, at) => hostileUnits.indexOf(unit) !== at)).toEqual([]);
  });
});

describe('the choice of hostile units to read whole', () => {
  test('meets a cheap one whose characters cost a little more in a longer text', () => {
    // At a million characters this is three times what the others cost, and most of it is of a quadratic rule.
    const growing = { unit: 'ab', shortMicrosecondsPerCharacter: 0.2, longMicrosecondsPerCharacter: 0.5 };
    expect(unitsToReadWhole([...usual, growing], counts, 1)[0]).toBe('ab');
  });

  test('meets the dearest, though it does not grow', () => {
    const dear = { unit: 'ab', shortMicrosecondsPerCharacter: 9, longMicrosecondsPerCharacter: 8 };
    expect(unitsToReadWhole([...usual, dear], counts, 1)).toContain('ab');
  });

  test('takes as many as it is told, none twice', () => {
    const chosen = unitsToReadWhole(usual, counts, 1);
    expect(new Set(chosen).size).toBe(30);
    expect(chosen).toHaveLength(30);
  });

  test('draws the same by one seed and others by another', () => {
    const drawn = (seed: number): readonly string[] =>
      unitsToReadWhole(usual, { growing: 0, dear: 0, drawn: 20 }, seed);
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });
});
