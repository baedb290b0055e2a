import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { closesAtOrAfter } from '../hours';

export const closesAfter21: IndicatorDefinition = {
  id: 'massage.closes_after_21',
  sector: 'massage',
  dimension: 'services',
  direction: 'against',
  title: 'Closes at nine in the evening or later',
  rationale:
    'Late closing was among the published features; three indicators for nine, ten and eleven o’clock add up.',
  source: published.garg2025,
  needs: [needs.hours],
  reads: [
    { kind: 'business', name: 'closes' },
    { kind: 'business', name: 'always_open' },
  ],
  points: 1,
  knownFalsePositives: ['A spa in a hotel, a mall or a gym.', 'A city where shops are open late.'],
  wouldChange: 'Hours that close earlier.',
  examples: {
    fires: { says: 'It closes at nine.', facts: exampleFacts({ own: ['closes:21'] }) },
    silent: { says: 'It closes at seven.', facts: exampleFacts({ own: ['closes:19'] }) },
  },
  read: (facts) => closesAtOrAfter(facts, 21),
};
