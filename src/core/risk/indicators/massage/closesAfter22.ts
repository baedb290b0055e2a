import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { closesAtOrAfter } from '../hours';

export const closesAfter22: IndicatorDefinition = {
  id: 'massage.closes_after_22',
  sector: 'massage',
  dimension: 'services',
  direction: 'against',
  title: 'Closes at ten in the evening or later',
  rationale:
    'Few licensed therapists work after ten; city rules in several states close massage places by then.',
  source: published.tobey2024,
  needs: [needs.hours],
  reads: [
    { kind: 'business', name: 'closes' },
    { kind: 'business', name: 'always_open' },
  ],
  points: 3,
  knownFalsePositives: ['A bath or sauna with massage that is open late.'],
  wouldChange: 'A closing hour before ten.',
  examples: {
    fires: { says: 'It closes at ten.', facts: exampleFacts({ own: ['closes:22'] }) },
    silent: { says: 'It closes at nine.', facts: exampleFacts({ own: ['closes:21'] }) },
  },
  read: (facts) => closesAtOrAfter(facts, 22),
};
