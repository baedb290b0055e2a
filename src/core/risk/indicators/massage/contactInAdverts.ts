import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { otherContactTypes } from '../joins';
import { inAdverts } from '../shared';

export const contactInAdverts: IndicatorDefinition = {
  id: 'massage.contact_in_adverts',
  sector: 'massage',
  dimension: 'customer activity',
  direction: 'against',
  title: 'Its e-mail, site or user name is in adverts',
  rationale:
    'Contacts other than the phone are changed less often, and join listings with adverts in the same way.',
  source: published.polaris2018,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'all' }],
  points: 1,
  knownFalsePositives: [
    'A site of a chain that every branch names.',
    'Adverts for ordinary massage on a classified site.',
  ],
  wouldChange: 'Adverts of the contact that name another business at another address.',
  examples: {
    fires: {
      says: 'An advert carries its e-mail.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'all', mid: 'email' }] }),
    },
    silent: {
      says: 'Only its phone stands in adverts.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'all', mid: 'phone', records: 3 }] }),
    },
  },
  read: (facts) => inAdverts(facts, otherContactTypes, { twiceAt: 15 }),
};
