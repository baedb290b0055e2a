import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const cashOnly: IndicatorDefinition = {
  id: 'massage.cash_only',
  sector: 'massage',
  dimension: 'services',
  direction: 'against',
  title: 'Reviews tell of cash alone or tips before',
  rationale:
    'Cash at the desk and again in the room leaves no trace of what was sold, nor of what a worker was paid.',
  source: published.fincen2020,
  needs: [needs.reviews],
  reads: [{ kind: 'review', name: 'lexicon_phrase' }],
  points: 9,
  knownFalsePositives: ['A small shop without a card reader.'],
  wouldChange: 'Reviews that paid by card.',
  examples: {
    fires: {
      says: 'A review tells of cash alone.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'lexicon_phrase:cash-only', mid: 'page' }] }),
    },
    silent: {
      says: 'A review tells of a door that is locked.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'lexicon_phrase:closed-door', mid: 'page' }] }),
    },
  },
  read: (facts) =>
    fromCounts(facts.counts({ kind: 'review', signal: 'lexicon_phrase:cash-only' }), {
      atLeast: 1,
      twiceAt: 8,
      say: ({ records }) =>
        `${counted(records, 'review')} ${verb(records, 'tells', 'tell')} of cash alone, or of tips asked for before.`,
    }),
};
