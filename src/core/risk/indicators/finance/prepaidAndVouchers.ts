import type { IndicatorDefinition } from '../../indicator';
import { counted, shown } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { paymentsThat } from '../shared';

export const prepaidAndVouchers: IndicatorDefinition = {
  id: 'finance.prepaid_and_vouchers',
  sector: 'finance',
  dimension: 'services',
  direction: 'against',
  title: 'Prepaid cards and vouchers',
  rationale:
    'Frequent use of prepaid cards and other ways of paying that leave no name is a typology of its own.',
  source: published.fincen2020,
  needs: [needs.payments],
  reads: [{ kind: 'payment', name: 'method' }],
  points: 4,
  knownFalsePositives: ['People without a bank account.'],
  wouldChange: 'A reason for which cards serve.',
  examples: {
    fires: {
      says: 'Eight payments by prepaid card.',
      facts: exampleFacts({
        rows: [{ kind: 'payment', signal: 'method:prepaid-card', mid: 'account', records: 8 }],
      }),
    },
    silent: {
      says: 'Eight by transfer.',
      facts: exampleFacts({
        rows: [{ kind: 'payment', signal: 'method:transfer', mid: 'account', records: 8 }],
      }),
    },
  },
  read: (facts) =>
    paymentsThat(
      facts,
      ['prepaid', 'prepaid-card', 'gift-card', 'voucher'].map((method) => `method:${method}`),
      {
        atLeast: 5,
        twiceAt: 40,
        say: ({ mid, records }) =>
          `${counted(records, 'payment')} with its ${shown(mid)} were made by prepaid card or voucher.`,
      },
    ),
};
