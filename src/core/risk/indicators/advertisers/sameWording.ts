import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { oneWording } from '../shared';

export const sameWording: IndicatorDefinition = {
  id: 'advertisers.same_wording',
  sector: 'advertisers',
  dimension: 'imagery',
  direction: 'against',
  title: 'One wording again and again',
  rationale:
    'Near-duplicate adverts were found to be the sign of organised activity, and of spam: read which.',
  source: published.infoshield2021,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'text' }],
  points: 5,
  knownFalsePositives: ['One advert that is renewed daily.', 'Machine-made spam.'],
  wouldChange: 'Dates that show one advert at a time.',
  examples: {
    fires: {
      says: 'Ten adverts with its phone share a wording.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'text:0a1b2c3d', records: 10 }] }),
    },
    silent: {
      says: 'Two do.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'text:0a1b2c3d', records: 2 }] }),
    },
  },
  read: (facts) => oneWording(facts, 6, 30),
};
