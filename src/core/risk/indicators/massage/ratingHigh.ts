import type { IndicatorDefinition } from '../../indicator';
import { absent, fromOwn } from '../reading';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const ratingHigh: IndicatorDefinition = {
  id: 'massage.rating_high',
  sector: 'massage',
  dimension: 'customer activity',
  direction: 'against',
  title: 'Mean rating at the top',
  rationale:
    'Places that sell something else than massage are rated by it; a mean near five stars was a feature of the published model.',
  source: published.garg2025,
  needs: [needs.rating],
  reads: [{ kind: 'business', name: 'rating' }],
  points: 3,
  knownFalsePositives: ['A good practice with few customers: most of those who have it.'],
  wouldChange: 'More ratings.',
  examples: {
    fires: { says: 'Its mean rating is near the top.', facts: exampleFacts({ own: ['rating:high'] }) },
    silent: { says: 'It has an ordinary one.', facts: exampleFacts({ own: ['rating:ordinary'] }) },
  },
  read: (facts) =>
    facts.isOwn('rating:high')
      ? fromOwn(facts, 'rating:high', 'Its mean rating is at the top of the scale.')
      : absent,
};
