import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const closedDoor: IndicatorDefinition = {
  id: 'massage.closed_door',
  sector: 'massage',
  dimension: 'location',
  direction: 'against',
  title: 'Reviews tell of locked doors and covered windows',
  rationale:
    'A locked door with a buzzer, a camera or covered windows lets somebody choose who comes in, and hides who is inside.',
  source: published.polaris2018,
  needs: [needs.reviews],
  reads: [{ kind: 'review', name: 'lexicon_phrase' }],
  points: 10,
  knownFalsePositives: [
    'A therapist alone in the house who locks up while she works.',
    'An upper floor with a common door.',
  ],
  wouldChange: 'Reviews or pictures of an open reception.',
  examples: {
    fires: {
      says: 'Two reviews tell of a buzzer.',
      facts: exampleFacts({
        rows: [{ kind: 'review', signal: 'lexicon_phrase:closed-door', mid: 'page', records: 2 }],
      }),
    },
    silent: {
      says: 'No review tells of it.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'plain', mid: 'page', records: 2 }] }),
    },
  },
  read: (facts) =>
    fromCounts(facts.counts({ kind: 'review', signal: 'lexicon_phrase:closed-door' }), {
      atLeast: 1,
      twiceAt: 6,
      say: ({ records }) =>
        `${counted(records, 'review')} ${verb(records, 'tells', 'tell')} of a locked door or covered windows.`,
    }),
};
