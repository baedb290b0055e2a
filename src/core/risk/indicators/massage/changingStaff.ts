import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const changingStaff: IndicatorDefinition = {
  id: 'massage.changing_staff',
  sector: 'massage',
  dimension: 'staffing',
  direction: 'against',
  title: 'Reviews tell of staff that changes often',
  rationale:
    'Workers who are moved between places every few weeks are one of the patterns of networks of such places.',
  source: published.polaris2018,
  needs: [needs.reviews],
  reads: [{ kind: 'review', name: 'lexicon_phrase' }],
  points: 11,
  knownFalsePositives: ['A school whose students practise there.', 'A trade with much turnover.'],
  wouldChange: 'Reviews that name the same therapists over years.',
  examples: {
    fires: {
      says: 'A review says that there is somebody else each month.',
      facts: exampleFacts({
        rows: [{ kind: 'review', signal: 'lexicon_phrase:new-workers-often', mid: 'page' }],
      }),
    },
    silent: {
      says: 'A review tells of a locked door.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'lexicon_phrase:closed-door', mid: 'page' }] }),
    },
  },
  read: (facts) =>
    fromCounts(facts.counts({ kind: 'review', signal: 'lexicon_phrase:new-workers-often' }), {
      atLeast: 1,
      twiceAt: 6,
      say: ({ records }) =>
        `${counted(records, 'review')} ${verb(records, 'tells', 'tell')} of staff that changes every few weeks.`,
    }),
};
