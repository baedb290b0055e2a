import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { otherContactTypes, addressTypes } from '../joins';
import { inAdverts } from '../shared';

export const contactInAdverts: IndicatorDefinition = {
  id: 'finance.contact_in_adverts',
  sector: 'finance',
  dimension: 'customer activity',
  direction: 'against',
  title: 'The account’s e-mail, handle or address is in adverts',
  rationale:
    'The same indicator names e-mail addresses, handles and places; they change less often than phones.',
  source: published.fincen2020,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'all' }],
  points: 8,
  knownFalsePositives: ['An address of many tenants.'],
  wouldChange: 'A unit or date that tells them apart.',
  examples: {
    fires: {
      says: 'An advert carries the e-mail.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'all', mid: 'email' }] }),
    },
    silent: {
      says: 'Only the phone stands in adverts.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'all', mid: 'phone' }] }),
    },
  },
  read: (facts) => inAdverts(facts, [...otherContactTypes, ...addressTypes], { twiceAt: 10 }),
};
