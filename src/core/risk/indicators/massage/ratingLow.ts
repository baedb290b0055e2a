import type { IndicatorDefinition } from '../../indicator';
import { absent, fromOwn } from '../reading';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const ratingLow: IndicatorDefinition = {
  id: 'massage.rating_low',
  sector: 'massage',
  dimension: 'customer activity',
  direction: 'against',
  title: 'Mean rating at the bottom',
  rationale:
    'Customers who came for massage and found something else rate a place at the bottom; a feature of the published model.',
  source: published.garg2025,
  needs: [needs.rating],
  reads: [{ kind: 'business', name: 'rating' }],
  points: 2,
  knownFalsePositives: ['Bad service, dirt, a quarrel.'],
  wouldChange: 'More ratings, and what the bad ones complain of.',
  examples: {
    fires: { says: 'Its mean rating is near the bottom.', facts: exampleFacts({ own: ['rating:low'] }) },
    silent: { says: 'It has an ordinary one.', facts: exampleFacts({ own: ['rating:ordinary'] }) },
  },
  read: (facts) =>
    facts.isOwn('rating:low')
      ? fromOwn(facts, 'rating:low', 'Its mean rating is at the bottom of the scale.')
      : absent,
};
