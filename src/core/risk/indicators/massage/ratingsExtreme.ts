import type { IndicatorDefinition } from '../../indicator';
import { absent, present, evidenceOf } from '../reading';
import { counted } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { sumPerMid } from '../joins';

const LEAST_REVIEWS = 8;
/** Reviews between the ends for each at an end. */
const MOST_BETWEEN = 0.1;

export const ratingsExtreme: IndicatorDefinition = {
  id: 'massage.ratings_extreme',
  sector: 'massage',
  dimension: 'customer activity',
  direction: 'against',
  title: 'Hardly any review between one star and five',
  rationale: 'Reviews of known places stand at the two ends: full praise, and those who felt deceived.',
  source: published.diaz2020,
  needs: [needs.reviews],
  reads: [{ kind: 'review', name: 'rating' }],
  points: 3,
  knownFalsePositives: ['A new place whose friends wrote first.', 'Reviews that were bought, in any trade.'],
  wouldChange: 'Reviews with two, three or four stars.',
  examples: {
    fires: {
      says: 'Eight reviews of one or five stars and none between.',
      facts: exampleFacts({
        rows: [
          { kind: 'review', signal: 'rating:5', mid: 'page', records: 6 },
          { kind: 'review', signal: 'rating:1', mid: 'page', records: 2 },
        ],
      }),
    },
    silent: {
      says: 'Half of the reviews have three or four stars.',
      facts: exampleFacts({
        rows: [
          { kind: 'review', signal: 'rating:5', mid: 'page', records: 6 },
          { kind: 'review', signal: 'rating:4', mid: 'page', records: 6 },
        ],
      }),
    },
  },
  read: (facts) => {
    const ends = sumPerMid(facts, 'review', ['rating:1', 'rating:5']);
    const between = sumPerMid(facts, 'review', ['rating:2', 'rating:3', 'rating:4']);
    const extreme = [...ends]
      .map(([mid, { records, counts }]) => ({
        mid,
        records,
        counts,
        between: between.get(mid)?.records ?? 0,
      }))
      .filter((its) => its.records >= LEAST_REVIEWS && its.between <= its.records * MOST_BETWEEN)
      .sort((left, right) => right.records - left.records || (left.mid < right.mid ? -1 : 1));
    const [most] = extreme;
    if (most === undefined) return absent;
    return present({
      evidence: extreme.flatMap(({ counts }) => counts.map(evidenceOf)),
      strength: 1,
      sentence: `${counted(most.records, 'review')} with one star or five, and ${most.between} between.`,
      besides: (between.get(most.mid)?.counts ?? []).map(evidenceOf),
    });
  },
};
