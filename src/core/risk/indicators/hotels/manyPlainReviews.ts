import type { IndicatorDefinition } from '../../indicator';
import { absent, fromCounts } from '../reading';
import { counted } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { mostOfOneMid } from '../joins';

export const manyPlainReviews: IndicatorDefinition = {
  id: 'hotels.many_plain_reviews',
  sector: 'hotels',
  dimension: 'customer activity',
  direction: 'counter',
  title: 'Many reviews, and nothing of note in them',
  rationale:
    'Where a hundred guests write and none names what the lexicon lists, little of it can be in sight.',
  source: published.helderop2019,
  needs: [needs.reviews],
  reads: [
    { kind: 'review', name: 'plain' },
    { kind: 'review', name: 'lexicon' },
  ],
  points: 6,
  knownFalsePositives: ['Guests who do not see the back stairs.'],
  wouldChange: 'Reviews that say things of the lexicon.',
  examples: {
    fires: {
      says: 'A hundred and twenty reviews say nothing of note.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'plain', mid: 'page', records: 120 }] }),
    },
    silent: {
      says: 'As many, and two that name services.',
      facts: exampleFacts({
        rows: [
          { kind: 'review', signal: 'plain', mid: 'page', records: 120 },
          { kind: 'review', signal: 'lexicon:1', mid: 'page', records: 2 },
        ],
      }),
    },
  },
  read: (facts) =>
    mostOfOneMid(facts, 'review', ['lexicon:1', 'lexicon:2', 'lexicon:3']).length > 0
      ? absent
      : fromCounts(facts.counts({ kind: 'review', signal: 'plain' }), {
          atLeast: 80,
          twiceAt: 400,
          say: ({ records }) => `${counted(records, 'review')} say nothing of note.`,
        }),
};
