import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { severalValues } from '../shared';

export const manyRegions: IndicatorDefinition = {
  id: 'finance.many_regions',
  sector: 'finance',
  dimension: 'location',
  direction: 'against',
  title: 'Payments in many regions',
  rationale:
    'Frequent change of place that shows in the transactions of one customer is on the list of 2020.',
  source: published.fincen2020,
  needs: [needs.payments],
  reads: [{ kind: 'payment', name: 'region' }],
  points: 5,
  knownFalsePositives: ['A lorry driver, a travelling salesman.'],
  wouldChange: 'A trade that travels.',
  examples: {
    fires: {
      says: 'Payments in six regions.',
      facts: exampleFacts({
        rows: ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'].map((region) => ({
          kind: 'payment' as const,
          signal: `region:${region}`,
          mid: 'account' as const,
        })),
      }),
    },
    silent: {
      says: 'Payments in two.',
      facts: exampleFacts({
        rows: ['r1', 'r2'].map((region) => ({
          kind: 'payment' as const,
          signal: `region:${region}`,
          mid: 'account' as const,
        })),
      }),
    },
  },
  read: (facts) =>
    severalValues(facts, { kind: 'payment', name: 'region' }, { atLeast: 5, twiceAt: 12, what: 'regions' }),
};
