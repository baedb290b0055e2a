import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { contactTypes } from '../joins';
import { inAdverts } from '../shared';

export const contactInPersonalAdverts: IndicatorDefinition = {
  id: 'staffing.contact_in_personal_adverts',
  sector: 'staffing',
  dimension: 'customer activity',
  direction: 'against',
  title: 'Its contact is in adverts for intimate services',
  rationale:
    'A recruiter whose phone or e-mail stands in such adverts may place people in something else than it says.',
  source: published.polarisTypology2017,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'intimate_service' }],
  points: 8,
  knownFalsePositives: ['A number that was passed on.'],
  wouldChange: 'Adverts older than the number’s present owner.',
  examples: {
    fires: {
      says: 'An advert of the kind carries its phone.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'intimate_service' }] }),
    },
    silent: {
      says: 'Its phone stands in offers of work.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'hiring' }] }),
    },
  },
  read: (facts) => inAdverts(facts, contactTypes, { signal: 'intimate_service' }),
};
