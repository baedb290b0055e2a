import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { addressTypes } from '../joins';
import { inAdverts } from '../shared';

export const incallAtAddress: IndicatorDefinition = {
  id: 'hotels.incall_at_address',
  sector: 'hotels',
  dimension: 'services',
  direction: 'against',
  title: 'Adverts receive customers at its address',
  rationale:
    'An advert that receives customers at the address of a hotel uses its rooms; exits and late visits go with it.',
  source: published.polarisHotels2018,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'incall' }],
  points: 5,
  knownFalsePositives: ['An advert that names the hotel as a landmark nearby.'],
  wouldChange: 'An advert that says where in the street it is.',
  examples: {
    fires: {
      says: 'An advert with its address receives customers there.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'incall', mid: 'address' }] }),
    },
    silent: {
      says: 'An advert with its address offers visits alone.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'outcall', mid: 'address' }] }),
    },
  },
  read: (facts) => inAdverts(facts, addressTypes, { signal: 'incall', twiceAt: 10 }),
};
