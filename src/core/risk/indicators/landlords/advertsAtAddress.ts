import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { addressTypes } from '../joins';
import { inAdverts } from '../shared';

export const advertsAtAddress: IndicatorDefinition = {
  id: 'landlords.adverts_at_address',
  sector: 'landlords',
  dimension: 'customer activity',
  direction: 'against',
  title: 'Adverts name its address',
  rationale: 'Adverts for personal services that name a unit of the owner show what the unit is used for.',
  source: published.polaris2018,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'names_address' }],
  points: 6,
  knownFalsePositives: ['A tenant who sublets without leave.'],
  wouldChange: 'Dates before the owner bought it.',
  examples: {
    fires: {
      says: 'Three adverts name its address.',
      facts: exampleFacts({
        rows: [{ kind: 'advert', signal: 'names_address', mid: 'address', records: 3 }],
      }),
    },
    silent: {
      says: 'None names it.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'names_address', mid: 'phone' }] }),
    },
  },
  read: (facts) => inAdverts(facts, addressTypes, { signal: 'names_address' }),
};
