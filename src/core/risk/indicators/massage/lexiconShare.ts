import type { IndicatorDefinition } from '../../indicator';
import { absent, present, evidenceOf } from '../reading';
import { counted } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { sumPerMid } from '../joins';

/** Of the reviews that say such things or nothing of note: others neither raise nor lower the share. */
const HIGH_SHARE = 0.05;
const VERY_HIGH_SHARE = 0.4;
const LEAST_HITS = 2;

export const lexiconShare: IndicatorDefinition = {
  id: 'massage.lexicon_share',
  sector: 'massage',
  dimension: 'customer activity',
  direction: 'against',
  title: 'A large share of its reviews',
  rationale:
    'The mean lexicon score of all reviews of a place was among the strongest features of the published models.',
  source: published.tobey2024,
  needs: [needs.reviews],
  reads: [
    { kind: 'review', name: 'lexicon' },
    { kind: 'review', name: 'plain' },
  ],
  points: 1,
  knownFalsePositives: ['A place with hardly any reviews.', 'A wave of reviews after a report in the news.'],
  wouldChange: 'More reviews in which nothing of the kind is said.',
  examples: {
    fires: {
      says: 'Two of ten reviews say such things.',
      facts: exampleFacts({
        rows: [
          { kind: 'review', signal: 'lexicon:1', mid: 'page', records: 2 },
          { kind: 'review', signal: 'plain', mid: 'page', records: 8 },
        ],
      }),
    },
    silent: {
      says: 'Two of four hundred do, at a place with very many customers.',
      facts: exampleFacts({
        rows: [
          { kind: 'review', signal: 'lexicon:1', mid: 'page', records: 2 },
          { kind: 'review', signal: 'plain', mid: 'page', records: 398 },
        ],
      }),
    },
  },
  read: (facts) => {
    const hits = sumPerMid(facts, 'review', ['lexicon:1', 'lexicon:2', 'lexicon:3']);
    const plain = sumPerMid(facts, 'review', ['plain']);
    const shares = [...hits]
      .map(([mid, { records, counts }]) => {
        const all = records + (plain.get(mid)?.records ?? 0);
        return { mid, records, counts, all, share: records / all };
      })
      .filter(({ records, share }) => records >= LEAST_HITS && share >= HIGH_SHARE)
      .sort((left, right) => right.share - left.share || (left.mid < right.mid ? -1 : 1));
    const [most] = shares;
    if (most === undefined) return absent;
    return present({
      evidence: shares.flatMap(({ counts }) => counts.map(evidenceOf)),
      strength: most.share >= VERY_HIGH_SHARE ? 2 : 1,
      sentence: `${most.records} of ${counted(most.all, 'review')} say things of the review lexicon${most.records < most.all ? '; the others say nothing of note' : ''}.`,
      besides: (plain.get(most.mid)?.counts ?? []).map(evidenceOf),
    });
  },
};
