import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { mostOfOneMid } from '../joins';

export const lexiconHits: IndicatorDefinition = {
  id: 'massage.lexicon_hits',
  sector: 'massage',
  dimension: 'customer activity',
  direction: 'against',
  title: 'Reviews name what the lexicon lists',
  rationale:
    'Customers write in open reviews what they bought; a lexicon of such phrases was precise in the published study.',
  source: published.li2023,
  needs: [needs.reviews],
  reads: [{ kind: 'review', name: 'lexicon' }],
  points: 9,
  knownFalsePositives: ['A customer who tells of another place.', 'Irony, or a wish.'],
  wouldChange: 'Reading the review: whether it speaks of this place, and of something that was offered.',
  examples: {
    fires: {
      says: 'One review says such a thing.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'lexicon:1', mid: 'page' }] }),
    },
    silent: {
      says: 'Reviews name such things only to deny them.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'lexicon_denied', mid: 'page', records: 4 }] }),
    },
  },
  read: (facts) =>
    fromCounts(mostOfOneMid(facts, 'review', ['lexicon:1', 'lexicon:2', 'lexicon:3']), {
      atLeast: 1,
      twiceAt: 6,
      say: ({ records, signal }) =>
        `${counted(records, 'review')} ${verb(records, 'says', 'say')} ${numberOfThings[signal] ?? 'things'} that the review lexicon lists.`,
    }),
};

const numberOfThings: Readonly<Record<string, string>> = {
  'lexicon:1': 'one thing',
  'lexicon:2': 'two things',
  'lexicon:3': 'three things or more',
};
