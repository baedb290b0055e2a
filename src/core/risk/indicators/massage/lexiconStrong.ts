import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { mostOfOneMid } from '../joins';

export const lexiconStrong: IndicatorDefinition = {
  id: 'massage.lexicon_strong',
  sector: 'massage',
  dimension: 'customer activity',
  direction: 'against',
  title: 'A review says several such things',
  rationale: 'A text that says two or more different things of the lexicon is seldom a misunderstanding.',
  source: published.li2023,
  needs: [needs.reviews],
  reads: [{ kind: 'review', name: 'lexicon' }],
  points: 3,
  knownFalsePositives: ['A rant that lists what the writer heard of.'],
  wouldChange: 'A reading of the text as hearsay.',
  examples: {
    fires: {
      says: 'A review says two different things of the lexicon.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'lexicon:2', mid: 'page' }] }),
    },
    silent: {
      says: 'Five reviews say one thing each.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'lexicon:1', mid: 'page', records: 5 }] }),
    },
  },
  read: (facts) =>
    fromCounts(mostOfOneMid(facts, 'review', ['lexicon:2', 'lexicon:3']), {
      atLeast: 1,
      twiceAt: 6,
      say: ({ records, signal }) =>
        `${counted(records, 'review')} ${verb(records, 'says', 'say')} ${signal === 'lexicon:2' ? 'two' : 'three or more'} different things of the review lexicon.`,
    }),
};
