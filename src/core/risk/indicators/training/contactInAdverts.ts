import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { contactTypes } from '../joins';
import { inAdverts } from '../shared';

export const contactInAdverts: IndicatorDefinition = {
  id: 'training.contact_in_adverts',
  sector: 'training',
  dimension: 'customer activity',
  direction: 'against',
  title: 'Its contact is in adverts',
  rationale:
    'A school whose phone stands in adverts for personal services trains for something else, or does not train.',
  source: published.fsmtb2017,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'all' }],
  points: 7,
  knownFalsePositives: ['Adverts for courses.'],
  wouldChange: 'Adverts that prove to be for courses.',
  examples: {
    fires: {
      says: 'An advert carries its phone.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'all' }] }),
    },
    silent: {
      says: 'The number is that of a call centre.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'all', records: 40, subjects: 60 }] }),
    },
  },
  read: (facts) => inAdverts(facts, contactTypes),
};
