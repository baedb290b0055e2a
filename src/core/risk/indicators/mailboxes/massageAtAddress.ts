import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { addressTypes } from '../joins';
import { tradesAt } from '../shared';

export const massageAtAddress: IndicatorDefinition = {
  id: 'mailboxes.massage_at_address',
  sector: 'mailboxes',
  dimension: 'services',
  direction: 'against',
  title: 'Massage businesses are listed at its address',
  rationale:
    'Businesses whose work needs a room cannot work in a box; those that are listed there hide where they are.',
  source: published.polaris2018,
  needs: [needs.businesses],
  reads: [{ kind: 'business', name: 'category' }],
  points: 5,
  knownFalsePositives: ['A plaza that shares one street number.'],
  wouldChange: 'Units of their own in the same house.',
  examples: {
    fires: {
      says: 'Four massage businesses are listed at its address.',
      facts: exampleFacts({
        rows: [{ kind: 'business', signal: 'category:massage', mid: 'address', records: 4, subjects: 9 }],
      }),
    },
    silent: {
      says: 'One is.',
      facts: exampleFacts({ rows: [{ kind: 'business', signal: 'category:massage', mid: 'address' }] }),
    },
  },
  read: (facts) =>
    tradesAt(facts, ['massage', 'spa'], {
      midTypes: addressTypes,
      atLeast: 3,
      twiceAt: 8,
      where: 'at its address',
    }),
};
