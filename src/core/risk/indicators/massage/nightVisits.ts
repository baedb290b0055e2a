import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const nightVisits: IndicatorDefinition = {
  id: 'massage.night_visits',
  sector: 'massage',
  dimension: 'customer activity',
  direction: 'against',
  title: 'Reviews tell of visits at night',
  rationale:
    'Visits in the late evening and at night were one of four signatures in movement data of known places.',
  source: published.shomali2026,
  needs: [needs.reviews],
  reads: [{ kind: 'review', name: 'night' }],
  points: 7,
  knownFalsePositives: ['A spa that is open all night and known for it.', 'An airport.'],
  wouldChange: 'Opening hours that explain it, and other reviews of the day.',
  examples: {
    fires: {
      says: 'A review tells of a visit after midnight.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'night', mid: 'page' }] }),
    },
    silent: {
      says: 'No review tells of one.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'plain', mid: 'page', records: 3 }] }),
    },
  },
  read: (facts) =>
    fromCounts(facts.counts({ kind: 'review', signal: 'night' }), {
      atLeast: 1,
      twiceAt: 8,
      say: ({ records }) =>
        `${counted(records, 'review')} ${verb(records, 'tells', 'tell')} of visits at night.`,
    }),
};
