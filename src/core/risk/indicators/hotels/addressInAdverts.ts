import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { addressTypes } from '../joins';
import { inAdverts } from '../shared';

export const addressInAdverts: IndicatorDefinition = {
  id: 'hotels.address_in_adverts',
  sector: 'hotels',
  dimension: 'location',
  direction: 'against',
  title: 'Adverts name its address',
  rationale:
    'Hotels are asked to look for their own name and address in adverts for personal services, since rooms are where they lead.',
  source: published.ecpat,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'names_address' }],
  points: 8,
  knownFalsePositives: [
    'A guest who travelled alone and advertised for herself.',
    'An office building of the same address.',
  ],
  wouldChange: 'A date of the adverts on which the house was closed.',
  examples: {
    fires: {
      says: 'Two adverts name its address.',
      facts: exampleFacts({
        rows: [{ kind: 'advert', signal: 'names_address', mid: 'address', records: 2 }],
      }),
    },
    silent: {
      says: 'Adverts of the region name other addresses.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'price', mid: 'phone' }] }),
    },
  },
  read: (facts) => inAdverts(facts, addressTypes, { signal: 'names_address', twiceAt: 10 }),
};
