import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { pictureTypes } from '../joins';
import { inAdverts } from '../shared';

export const pictureInAdverts: IndicatorDefinition = {
  id: 'massage.picture_in_adverts',
  sector: 'massage',
  dimension: 'imagery',
  direction: 'against',
  title: 'Its pictures are in adverts',
  rationale:
    'A picture of the listing that stands in adverts joins the two even where every contact differs.',
  source: published.polaris2018,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'all' }],
  points: 6,
  knownFalsePositives: ['A stock picture, or one that somebody copied from the listing.'],
  wouldChange: 'The same picture on sites that have nothing to do with it.',
  examples: {
    fires: {
      says: 'An advert shows a picture of its listing.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'all', mid: 'picture' }] }),
    },
    silent: {
      says: 'The picture is one that forty businesses show.',
      facts: exampleFacts({
        rows: [{ kind: 'advert', signal: 'all', mid: 'picture', records: 30, subjects: 40 }],
      }),
    },
  },
  read: (facts) => inAdverts(facts, pictureTypes, { twiceAt: 15 }),
};
