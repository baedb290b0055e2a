import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const menOnly: IndicatorDefinition = {
  id: 'massage.men_only',
  sector: 'massage',
  dimension: 'customer activity',
  direction: 'against',
  title: 'Reviews say that customers are men',
  rationale:
    'Investigators named clientele of men alone as a strong sign; here it counts only where a text says so.',
  source: published.tobey2024,
  needs: [needs.reviews],
  reads: [{ kind: 'review', name: 'lexicon_phrase' }],
  points: 9,
  knownFalsePositives: ['A barber or a gym with massage.', 'A single evening.'],
  wouldChange: 'Reviews of women and couples who were served.',
  examples: {
    fires: {
      says: 'A review says that women are turned away.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'lexicon_phrase:men-only', mid: 'page' }] }),
    },
    silent: {
      says: 'Reviews say nothing of it.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'plain', mid: 'page', records: 12 }] }),
    },
  },
  read: (facts) =>
    fromCounts(facts.counts({ kind: 'review', signal: 'lexicon_phrase:men-only' }), {
      atLeast: 1,
      twiceAt: 6,
      say: ({ records }) =>
        `${counted(records, 'review')} ${verb(records, 'says', 'say')} that only men are served.`,
    }),
};
