import type { EpochSeconds } from '../brand';
import type { Dimension } from './dimension';
import { currentModel } from './models/registry';
import type { Reason } from './score';
import { capped, lowered, sumOf, tierOf } from './scoreParts';

const reason = (points: number, sources: readonly string[], dimension: Dimension = 'staffing'): Reason => ({
  ...{ indicator: 'massage.example', title: 'Example', sentence: 'An example.', strength: 1, halvings: 0 },
  ...{ newest: 0 as EpochSeconds, evidence: [], points, sources, dimension },
});
const { caps } = currentModel;

describe('caps', () => {
  test('what one source says alone is held at its cap, and the line says so', () => {
    const { points, adjustments } = capped(
      [reason(caps.source, ['board']), reason(5, ['board'])],
      currentModel,
    );
    expect(points.get('staffing')).toBe(caps.source);
    expect(adjustments).toMatchObject([{ what: 'source-cap', name: 'board', points: -5 }]);
    expect(adjustments[0]?.sentence).toMatch(/board alone gives at most 24 points in staffing/);
  });

  test('a second source for one of them takes it out of the cap', () => {
    const { points } = capped(
      [reason(caps.source, ['board']), reason(5, ['board', 'reviews'])],
      currentModel,
    );
    expect(points.get('staffing')).toBe(caps.source + 5);
  });

  test('a dimension is held at its cap, after its sources', () => {
    const many = ['a', 'b', 'c'].map((source) => reason(20, [source]));
    const { points, adjustments } = capped(many, currentModel);
    expect(points.get('staffing')).toBe(caps.dimension.staffing);
    expect(sumOf(many) + sumOf(adjustments)).toBe(caps.dimension.staffing);
  });

  test('counter-evidence takes off no more than its cap, and no score falls below zero', () => {
    const counter = [reason(-20, ['board']), reason(-20, ['reviews'])];
    expect(lowered(100, counter, currentModel)).toMatchObject([
      { what: 'counter-cap', points: 40 - caps.counter },
    ]);
    expect(lowered(3, [reason(-9, ['board'])], currentModel)).toMatchObject([{ what: 'floor', points: 6 }]);
  });
});

describe('tiers', () => {
  test('a low score of little data has none, a high one keeps its own', () => {
    const [first] = currentModel.tiers;
    expect(tierOf(0, currentModel.leastDimensions, currentModel)).toBe('4');
    expect(tierOf(0, currentModel.leastDimensions - 1, currentModel)).toBe('not enough data');
    expect(tierOf(first!.atLeast, 1, currentModel)).toBe('1');
  });
});
