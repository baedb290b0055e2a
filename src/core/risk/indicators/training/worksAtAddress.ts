import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { addressTypes } from '../joins';
import { tradesAt } from '../shared';

export const worksAtAddress: IndicatorDefinition = {
  id: 'training.works_at_address',
  sector: 'training',
  dimension: 'services',
  direction: 'against',
  title: 'A massage business at its own address',
  rationale: 'Customers at the address of a school in the evening are no students.',
  source: published.fsmtb2017,
  needs: [needs.businesses],
  reads: [{ kind: 'business', name: 'category' }],
  points: 4,
  knownFalsePositives: ['A student clinic, or a tenant next door.'],
  wouldChange: 'Units that are told apart.',
  examples: {
    fires: {
      says: 'Three massage businesses are listed at its address.',
      facts: exampleFacts({
        rows: [{ kind: 'business', signal: 'category:massage', mid: 'address', records: 3 }],
      }),
    },
    silent: {
      says: 'None is.',
      facts: exampleFacts({ rows: [{ kind: 'business', signal: 'category:restaurant', mid: 'address' }] }),
    },
  },
  read: (facts) =>
    tradesAt(facts, ['massage', 'spa'], { midTypes: addressTypes, atLeast: 2, where: 'at its address' }),
};
