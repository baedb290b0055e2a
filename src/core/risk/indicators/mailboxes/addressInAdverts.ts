import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { addressTypes } from '../joins';
import { inAdverts } from '../shared';

export const addressInAdverts: IndicatorDefinition = {
  id: 'mailboxes.address_in_adverts',
  sector: 'mailboxes',
  dimension: 'customer activity',
  direction: 'against',
  title: 'Adverts name its address',
  rationale: 'Adverts that name an address of boxes use it to look settled, or have a room behind it.',
  source: published.ecpat,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'names_address' }],
  points: 5,
  knownFalsePositives: ['A street number that the house shares with others.'],
  wouldChange: 'A unit in the advert that is no box.',
  examples: {
    fires: {
      says: 'An advert names its address.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'names_address', mid: 'address' }] }),
    },
    silent: {
      says: 'Adverts name other addresses.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'names_address', mid: 'phone' }] }),
    },
  },
  read: (facts) => inAdverts(facts, addressTypes, { signal: 'names_address' }),
};
