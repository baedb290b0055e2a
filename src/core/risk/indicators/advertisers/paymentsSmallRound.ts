import type { IndicatorDefinition } from '../../indicator';
import { counted, shown } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { paymentsThat } from '../shared';

export const paymentsSmallRound: IndicatorDefinition = {
  id: 'advertisers.payments_small_round',
  sector: 'advertisers',
  dimension: 'services',
  direction: 'against',
  title: 'Many small round payments reach its accounts',
  rationale:
    'Sums like the prices of adverts, again and again and from many, are among the published signs in accounts.',
  source: published.fatf2018,
  needs: [needs.payments],
  reads: [{ kind: 'payment', name: 'amount' }],
  points: 4,
  knownFalsePositives: ['A salon, a market stall, a club with a round fee.'],
  wouldChange: 'An invoice for each.',
  examples: {
    fires: {
      says: 'Thirty payments of the kind reach its account.',
      facts: exampleFacts({
        rows: [{ kind: 'payment', signal: 'amount:small-round', mid: 'account', records: 30 }],
      }),
    },
    silent: {
      says: 'Three do.',
      facts: exampleFacts({
        rows: [{ kind: 'payment', signal: 'amount:small-round', mid: 'account', records: 3 }],
      }),
    },
  },
  read: (facts) =>
    paymentsThat(facts, ['amount:small-round'], {
      atLeast: 15,
      twiceAt: 100,
      say: ({ mid, records }) =>
        `${counted(records, 'payment')} of small round sums carry its ${shown(mid)}.`,
    }),
};
