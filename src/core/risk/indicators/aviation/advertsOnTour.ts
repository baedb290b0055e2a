import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { contactTypes } from '../joins';
import { inAdverts } from '../shared';

export const advertsOnTour: IndicatorDefinition = {
  id: 'aviation.adverts_on_tour',
  sector: 'aviation',
  dimension: 'services',
  direction: 'against',
  title: 'Adverts on tour carry its contact',
  rationale:
    'Dates of stays in place after place need somebody who books them; a contact in such adverts is that somebody.',
  source: published.ibanez2014,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'tour' }],
  points: 5,
  knownFalsePositives: ['An agent who books for travellers of all kinds.'],
  wouldChange: 'Bookings that fit other travellers.',
  examples: {
    fires: {
      says: 'Two adverts on tour carry its e-mail.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'tour', mid: 'email', records: 2 }] }),
    },
    silent: {
      says: 'Adverts without dates do.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'incall', mid: 'email' }] }),
    },
  },
  read: (facts) => inAdverts(facts, contactTypes, { signal: 'tour' }),
};
