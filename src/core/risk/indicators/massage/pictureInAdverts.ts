import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { pictureTypes } from '../joins';

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
  read: (facts) =>
    fromCounts(facts.counts({ kind: 'advert', signal: 'all', midTypes: pictureTypes }), {
      atLeast: 1,
      twiceAt: 5,
      say: ({ records }) => `A picture of its listing stands in ${counted(records, 'advert')}.`,
    }),
};
