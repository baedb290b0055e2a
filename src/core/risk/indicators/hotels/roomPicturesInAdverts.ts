import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { pictureTypes } from '../joins';
import { inAdverts } from '../shared';

export const roomPicturesInAdverts: IndicatorDefinition = {
  id: 'hotels.room_pictures_in_adverts',
  sector: 'hotels',
  dimension: 'imagery',
  direction: 'against',
  title: 'Pictures of its rooms are in adverts',
  rationale:
    'The checklist for hotels names pictures of rooms in adverts; matching rooms is a research field of its own.',
  source: published.ecpat,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'all' }],
  points: 7,
  knownFalsePositives: ['A room of a chain that looks alike everywhere, or a stock picture.'],
  wouldChange: 'The same picture in the listing of another house.',
  examples: {
    fires: {
      says: 'Two adverts show a picture of its listing.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'all', mid: 'picture', records: 2 }] }),
    },
    silent: {
      says: 'The picture is shown by thirty houses.',
      facts: exampleFacts({
        rows: [{ kind: 'advert', signal: 'all', mid: 'picture', records: 9, subjects: 30 }],
      }),
    },
  },
  read: (facts) => inAdverts(facts, pictureTypes),
};
