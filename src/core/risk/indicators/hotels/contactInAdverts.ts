import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { contactTypes } from '../joins';
import { inAdverts } from '../shared';

export const contactInAdverts: IndicatorDefinition = {
  id: 'hotels.contact_in_adverts',
  sector: 'hotels',
  dimension: 'customer activity',
  direction: 'against',
  title: 'Its phone or site is in adverts',
  rationale: 'Adverts that give the hotel’s own phone or page send customers to the desk.',
  source: published.ecpat,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'all' }],
  points: 5,
  knownFalsePositives: ['An advert of the hotel itself, for rooms.'],
  wouldChange: 'Adverts that prove to be for rooms.',
  examples: {
    fires: {
      says: 'An advert carries its phone.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'all', mid: 'phone' }] }),
    },
    silent: {
      says: 'The phone is that of a booking line for seventy hotels.',
      facts: exampleFacts({
        rows: [{ kind: 'advert', signal: 'all', mid: 'phone', records: 90, subjects: 70 }],
      }),
    },
  },
  read: (facts) => inAdverts(facts, contactTypes),
};
