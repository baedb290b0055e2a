import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { addressTypes } from '../joins';
import { tradesAt } from '../shared';

export const manyOfOneTrade: IndicatorDefinition = {
  id: 'landlords.many_of_one_trade',
  sector: 'landlords',
  dimension: 'location',
  direction: 'against',
  title: 'Several massage businesses at one of its addresses',
  rationale:
    'Owners who let to one trade again and again may know what it pays; rents above the market were reported.',
  source: published.polaris2018,
  needs: [needs.businesses],
  reads: [{ kind: 'business', name: 'category' }],
  points: 4,
  knownFalsePositives: ['A health centre or a mall.'],
  wouldChange: 'Other trades in the same house.',
  examples: {
    fires: {
      says: 'Four are listed at its address.',
      facts: exampleFacts({
        rows: [{ kind: 'business', signal: 'category:massage', mid: 'address', records: 4, subjects: 5 }],
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
      twiceAt: 6,
      where: 'at its address',
    }),
};
