import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { contactTypes } from '../joins';
import { inAdverts } from '../shared';

export const contactInAdverts: IndicatorDefinition = {
  id: 'landlords.contact_in_adverts',
  sector: 'landlords',
  dimension: 'services',
  direction: 'against',
  title: 'Its own contact is in adverts',
  rationale: 'An owner whose phone or e-mail stands in the adverts is more than an owner.',
  source: published.fatf2018,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'all' }],
  points: 6,
  knownFalsePositives: ['Adverts for flats and rooms.'],
  wouldChange: 'Adverts that prove to be for rooms.',
  examples: {
    fires: {
      says: 'An advert carries its e-mail.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'all', mid: 'email' }] }),
    },
    silent: {
      says: 'An agent’s number, which forty owners give.',
      facts: exampleFacts({
        rows: [{ kind: 'advert', signal: 'all', mid: 'phone', records: 50, subjects: 40 }],
      }),
    },
  },
  read: (facts) => inAdverts(facts, contactTypes),
};
