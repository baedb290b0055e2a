import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { addressTypes } from '../joins';
import { inAdverts } from '../shared';

export const addressInAdverts: IndicatorDefinition = {
  id: 'massage.address_in_adverts',
  sector: 'massage',
  dimension: 'location',
  direction: 'against',
  title: 'Adverts name its address',
  rationale: 'Adverts that name the address bring customers to the door under names that no register knows.',
  source: published.polaris2018,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'names_address' }],
  points: 5,
  knownFalsePositives: [
    'A building with many tenants, of which another one advertises.',
    'The business before it at the same address.',
  ],
  wouldChange: 'A unit or floor in the adverts that is not its own.',
  examples: {
    fires: {
      says: 'Three adverts name its address.',
      facts: exampleFacts({
        rows: [{ kind: 'advert', signal: 'names_address', mid: 'address', records: 3 }],
      }),
    },
    silent: {
      says: 'The adverts carry its phone and no address of its own.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'names_address', mid: 'phone', records: 3 }] }),
    },
  },
  read: (facts) => inAdverts(facts, addressTypes, { signal: 'names_address', twiceAt: 15 }),
};
