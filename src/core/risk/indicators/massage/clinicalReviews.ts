import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const clinicalReviews: IndicatorDefinition = {
  id: 'massage.clinical_reviews',
  sector: 'massage',
  dimension: 'customer activity',
  direction: 'counter',
  title: 'Reviews speak of treatment',
  rationale: 'Customers who write of injuries, treatment and their therapist by licence came for massage.',
  source: published.tobey2024,
  needs: [needs.reviews],
  reads: [{ kind: 'review', name: 'clinical' }],
  points: 4,
  knownFalsePositives: ['Bought reviews.'],
  wouldChange: 'Reviews that say otherwise of the same time.',
  examples: {
    fires: {
      says: 'Four reviews speak of treatment.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'clinical', mid: 'page', records: 4 }] }),
    },
    silent: {
      says: 'One does.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'clinical', mid: 'page' }] }),
    },
  },
  read: (facts) =>
    fromCounts(facts.counts({ kind: 'review', signal: 'clinical' }), {
      atLeast: 3,
      twiceAt: 12,
      say: ({ records }) => `${counted(records, 'review')} speak of treatment or of licensed therapists.`,
    }),
};
