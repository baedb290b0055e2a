import { exampleFacts, exampleNow } from './indicators/exampleFacts';
import { currentModel } from './models/registry';
import type { ScoringContext } from './score';
import { scoreSubject } from './scoreSubject';
import { modelWithout, whatWouldChange } from './whatWouldChange';

const context: ScoringContext = { now: exampleNow, model: currentModel, coverage: () => 0 };
const facts = exampleFacts({
  own: ['category:massage', 'closes:22', 'chain'],
  rows: [{ kind: 'review', signal: 'living_in', mid: 'page', records: 2 }],
});
const scored = scoreSubject(facts, context);
const changes = whatWouldChange(
  scored,
  currentModel,
  (without) => scoreSubject(facts, { ...context, model: modelWithout(currentModel, without) }).score,
);

describe('what would change a score', () => {
  test('each reason tells what it would take, and the score without it', () => {
    const living = changes.wouldLower.find(({ indicator }) => indicator === 'massage.living_in')!;
    expect(living.scoreThen).toBe(scored.score - currentModel.indicators['massage.living_in']!.points);
    expect(living.how).toMatch(/inspection/);
  });

  test('counter-evidence tells how far the score would rise', () => {
    expect(changes.wouldRaise).toMatchObject([
      { indicator: 'massage.part_of_chain', scoreThen: scored.score + 3 },
    ]);
  });

  test('missing data are named, and may go either way', () => {
    const licences = changes.missing.find(({ indicator }) => indicator === 'massage.no_licence')!;
    expect(licences.how).toMatch(/too few licences are known of its region/);
    expect(licences.scoreThen).toBeUndefined();
  });

  test('the distance to the next tiers is said in points', () => {
    const [above] = changes.tiers;
    const tier = currentModel.tiers.findLast(({ atLeast }) => atLeast > scored.score)!;
    const distance = tier.atLeast - scored.score;
    expect(above).toBe(
      `${distance} point${distance === 1 ? '' : 's'} more would make it priority ${tier.tier}.`,
    );
  });

  test('one point is a point', () => {
    const [top] = currentModel.tiers;
    const near = { ...scored, score: (top?.atLeast ?? 0) - 1 };
    expect(whatWouldChange(near, currentModel, () => 0).tiers[0]).toBe(
      `1 point more would make it priority ${top?.tier}.`,
    );
    const barely = { ...scored, score: top?.atLeast ?? 0 };
    expect(whatWouldChange(barely, currentModel, () => 0).tiers[0]).toMatch(/^1 point fewer would make it/);
  });

  test('a model without an indicator that it does not have is the model', () => {
    expect(modelWithout(currentModel, 'massage.unknown')).toBe(currentModel);
  });
});
