import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { oneWording } from '../shared';

export const advertTemplate: IndicatorDefinition = {
  id: 'massage.advert_template',
  sector: 'massage',
  dimension: 'imagery',
  direction: 'against',
  title: 'One wording in several of its adverts',
  rationale:
    'Adverts of one template under the values of a business are written by one hand for several offers.',
  source: published.infoshield2021,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'text' }],
  points: 1,
  knownFalsePositives: [
    'One advert that its site shows again each week.',
    'A wording that the site itself proposes.',
  ],
  wouldChange: 'Reading the adverts: whether they are one advert renewed, or several offers.',
  examples: {
    fires: {
      says: 'Four adverts with its phone share one wording.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'text:0a1b2c3d', mid: 'phone', records: 4 }] }),
    },
    silent: {
      says: 'Two adverts, each in its own words.',
      facts: exampleFacts({
        rows: [
          { kind: 'advert', signal: 'text:0a1b2c3d' },
          { kind: 'advert', signal: 'text:9f8e7d6c' },
        ],
      }),
    },
  },
  read: (facts) => oneWording(facts, 3, 12),
};
