import type { IndicatorDefinition } from '../../indicator';
import { counted, shown } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { paymentsThat } from '../shared';

export const smallRoundSums: IndicatorDefinition = {
  id: 'finance.small_round_sums',
  sector: 'finance',
  dimension: 'services',
  direction: 'against',
  title: 'Many small round sums',
  rationale:
    'Sums like the prices of adverts, from many payers and in even hundreds or twenties, are a sign in the joint report.',
  source: published.fatf2018,
  needs: [needs.payments],
  reads: [{ kind: 'payment', name: 'amount' }],
  points: 4,
  knownFalsePositives: ['A hairdresser, a market, a club.'],
  wouldChange: 'Receipts that show what was sold.',
  examples: {
    fires: {
      says: 'Forty payments of the kind.',
      facts: exampleFacts({
        rows: [{ kind: 'payment', signal: 'amount:small-round', mid: 'account', records: 40 }],
      }),
    },
    silent: {
      says: 'Four of the kind.',
      facts: exampleFacts({
        rows: [{ kind: 'payment', signal: 'amount:small-round', mid: 'account', records: 4 }],
      }),
    },
  },
  read: (facts) =>
    paymentsThat(facts, ['amount:small-round'], {
      atLeast: 20,
      twiceAt: 200,
      say: ({ mid, records }) =>
        `${counted(records, 'payment')} of small round sums carry its ${shown(mid)}.`,
    }),
};
