import type { IndicatorDefinition } from '../../indicator';
import { counted, shown } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { paymentsThat } from '../shared';

export const belowReportingLimit: IndicatorDefinition = {
  id: 'finance.below_reporting_limit',
  sector: 'finance',
  dimension: 'discipline',
  direction: 'against',
  title: 'Sums just below the reporting limit',
  rationale:
    'Deposits in amounts below the limit are the mark of funnel accounts in the published typologies.',
  source: published.fincen2020,
  needs: [needs.payments],
  reads: [{ kind: 'payment', name: 'amount' }],
  points: 5,
  knownFalsePositives: ['A trade whose usual sums lie there.'],
  wouldChange: 'Invoices for the sums.',
  examples: {
    fires: {
      says: 'Three payments lie just below it.',
      facts: exampleFacts({
        rows: [{ kind: 'payment', signal: 'amount:below-limit', mid: 'account', records: 3 }],
      }),
    },
    silent: {
      says: 'One does.',
      facts: exampleFacts({ rows: [{ kind: 'payment', signal: 'amount:below-limit', mid: 'account' }] }),
    },
  },
  read: (facts) =>
    paymentsThat(facts, ['amount:below-limit'], {
      atLeast: 2,
      twiceAt: 10,
      say: ({ mid, records }) =>
        `${counted(records, 'payment')} with its ${shown(mid)} lie just below the reporting limit.`,
    }),
};
