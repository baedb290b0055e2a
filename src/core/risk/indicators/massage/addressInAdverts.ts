import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { addressTypes } from '../joins';

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
  points: 7,
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
  read: (facts) =>
    fromCounts(facts.counts({ kind: 'advert', signal: 'names_address', midTypes: addressTypes }), {
      atLeast: 1,
      twiceAt: 5,
      say: ({ records }) => `Its address stands in ${counted(records, 'advert')}.`,
    }),
};
