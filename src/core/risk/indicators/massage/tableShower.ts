import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const tableShower: IndicatorDefinition = {
  id: 'massage.table_shower',
  sector: 'massage',
  dimension: 'services',
  direction: 'against',
  title: 'Reviews tell of table showers',
  rationale:
    'A service that licensed massage hardly knows and known places offer; it is in the published lexicon.',
  source: published.li2023,
  needs: [needs.reviews],
  reads: [{ kind: 'review', name: 'lexicon_phrase' }],
  points: 3,
  knownFalsePositives: ['A bath house or a body scrub in a spa that lists it.'],
  wouldChange: 'A price list that names it as part of a scrub.',
  examples: {
    fires: {
      says: 'A review tells of one.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'lexicon_phrase:table-shower', mid: 'page' }] }),
    },
    silent: {
      says: 'Reviews tell of hot stones.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'plain', mid: 'page', records: 2 }] }),
    },
  },
  read: (facts) =>
    fromCounts(facts.counts({ kind: 'review', signal: 'lexicon_phrase:table-shower' }), {
      atLeast: 1,
      twiceAt: 8,
      say: ({ records }) =>
        `${counted(records, 'review')} ${verb(records, 'tells', 'tell')} of a table shower.`,
    }),
};
