import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { mostOfOneMid } from '../joins';

export const reviewsNameServices: IndicatorDefinition = {
  id: 'hotels.reviews_name_services',
  sector: 'hotels',
  dimension: 'customer activity',
  direction: 'against',
  title: 'Reviews name commercial sex',
  rationale:
    'Hotel reviews told known places from others in a study of one city, and showed where in it they stand.',
  source: published.helderop2019,
  needs: [needs.reviews],
  reads: [{ kind: 'review', name: 'lexicon' }],
  points: 6,
  knownFalsePositives: ['A guest who complains of the street outside.'],
  wouldChange: 'Reading the review: house or neighbourhood.',
  examples: {
    fires: {
      says: 'Three reviews say things of the lexicon.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'lexicon:1', mid: 'page', records: 3 }] }),
    },
    silent: {
      says: 'Reviews say nothing of note.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'plain', mid: 'page', records: 30 }] }),
    },
  },
  read: (facts) =>
    fromCounts(mostOfOneMid(facts, 'review', ['lexicon:1', 'lexicon:2', 'lexicon:3']), {
      atLeast: 1,
      twiceAt: 4,
      say: ({ records }) =>
        `${counted(records, 'review')} of guests ${verb(records, 'says', 'say')} things that the review lexicon lists.`,
    }),
};
