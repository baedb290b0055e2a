import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { sumPerMid, countsOfAny } from '../joins';

const MANY_REVIEWS = 30;
const VERY_MANY_REVIEWS = 100;
/** A stray remark in so many reviews happens to the best of places. */
const PLAIN_FOR_ONE_HIT = 60;

export const manyPlainReviews: IndicatorDefinition = {
  id: 'massage.many_plain_reviews',
  sector: 'massage',
  dimension: 'customer activity',
  direction: 'counter',
  title: 'Many reviews, and nothing of note in them',
  rationale:
    'Where dozens of customers write and hardly any names what the lexicon lists, the place is likely what it says.',
  source: published.li2023,
  needs: [needs.reviews],
  reads: [
    { kind: 'review', name: 'plain' },
    { kind: 'review', name: 'lexicon' },
    { kind: 'review', name: 'living_in' },
    { kind: 'review', name: 'restriction' },
  ],
  points: 1,
  knownFalsePositives: ['Reviews that the owner wrote or bought.'],
  wouldChange: 'Reviews that say things of the lexicon.',
  examples: {
    fires: {
      says: 'Sixty reviews without anything of note.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'plain', mid: 'page', records: 60 }] }),
    },
    silent: {
      says: 'Sixty such reviews, and three that name services.',
      facts: exampleFacts({
        rows: [
          { kind: 'review', signal: 'plain', mid: 'page', records: 60 },
          { kind: 'review', signal: 'lexicon:1', mid: 'page', records: 3 },
        ],
      }),
    },
  },
  read: (facts) => {
    const hits = sumPerMid(facts, 'review', ['lexicon:1', 'lexicon:2', 'lexicon:3']);
    const most = Math.max(0, ...[...hits.values()].map(({ records }) => records));
    const hints = Math.max(
      0,
      ...countsOfAny(facts, [
        { kind: 'review', signal: 'living_in' },
        { kind: 'review', signal: 'restriction' },
      ]).map(({ records }) => records),
    );
    const needed = Math.max(MANY_REVIEWS, PLAIN_FOR_ONE_HIT * (most + hints));
    return fromCounts(facts.counts({ kind: 'review', signal: 'plain' }), {
      atLeast: needed,
      twiceAt: Math.max(VERY_MANY_REVIEWS, 2 * needed),
      say: ({ records }) => `${counted(records, 'review')} say nothing of note.`,
    });
  },
};
