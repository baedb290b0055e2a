import type { IndicatorDefinition } from '../../indicator';
import { counted, shown } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { paymentsThat } from '../shared';

export const cashAndLimits: IndicatorDefinition = {
  id: 'aviation.cash_and_limits',
  sector: 'aviation',
  dimension: 'services',
  direction: 'against',
  title: 'Cash, and sums below the limit',
  rationale:
    'Tickets paid in cash on the day, or in sums below the limit, are among the signs in the joint report.',
  source: published.fatf2018,
  needs: [needs.payments],
  reads: [
    { kind: 'payment', name: 'method' },
    { kind: 'payment', name: 'amount' },
  ],
  points: 4,
  knownFalsePositives: ['A place where cash is usual.'],
  wouldChange: 'A receipt in the traveller’s own name.',
  examples: {
    fires: {
      says: 'Eight cash payments.',
      facts: exampleFacts({ rows: [{ kind: 'payment', signal: 'method:cash', mid: 'account', records: 8 }] }),
    },
    silent: {
      says: 'Eight card payments.',
      facts: exampleFacts({ rows: [{ kind: 'payment', signal: 'method:card', mid: 'account', records: 8 }] }),
    },
  },
  read: (facts) =>
    paymentsThat(facts, ['method:cash', 'method:cash-deposit', 'amount:below-limit'], {
      atLeast: 5,
      twiceAt: 40,
      say: ({ mid, records }) =>
        `${counted(records, 'payment')} with its ${shown(mid)} were made in cash or just below the reporting limit.`,
    }),
};
