import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { closesAtOrAfter } from '../hours';

export const closesAfter23: IndicatorDefinition = {
  id: 'massage.closes_after_23',
  sector: 'massage',
  dimension: 'services',
  direction: 'against',
  title: 'Closes at eleven at night or later',
  rationale:
    'Places open until late at night stand in the lists of task forces, because customers then come from bars.',
  source: published.polaris2018,
  needs: [needs.hours],
  reads: [
    { kind: 'business', name: 'closes' },
    { kind: 'business', name: 'always_open' },
  ],
  points: 1,
  knownFalsePositives: ['A place beside an airport or a night market.'],
  wouldChange: 'A closing hour before eleven at night.',
  examples: {
    fires: { says: 'It never closes.', facts: exampleFacts({ own: ['always_open'] }) },
    silent: { says: 'It closes at ten.', facts: exampleFacts({ own: ['closes:22'] }) },
  },
  read: (facts) => closesAtOrAfter(facts, 23),
};
