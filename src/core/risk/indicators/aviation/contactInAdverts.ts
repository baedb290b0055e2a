import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { contactTypes } from '../joins';
import { inAdverts } from '../shared';

export const contactInAdverts: IndicatorDefinition = {
  id: 'aviation.contact_in_adverts',
  sector: 'aviation',
  dimension: 'customer activity',
  direction: 'against',
  title: 'Its contact is in adverts',
  rationale:
    'A charter or travel contact that stands in adverts for personal services moves the persons offered.',
  source: published.blueLightning,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'all' }],
  points: 7,
  knownFalsePositives: ['Adverts for flights.'],
  wouldChange: 'Adverts that prove to be for flights.',
  examples: {
    fires: {
      says: 'An advert carries its phone.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'all' }] }),
    },
    silent: {
      says: 'The line is one of a booking centre.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'all', records: 40, subjects: 50 }] }),
    },
  },
  read: (facts) => inAdverts(facts, contactTypes),
};
