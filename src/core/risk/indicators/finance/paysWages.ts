import type { IndicatorDefinition } from '../../indicator';
import { counted, shown } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { paymentsThat } from '../shared';

export const paysWages: IndicatorDefinition = {
  id: 'finance.pays_wages',
  sector: 'finance',
  dimension: 'staffing',
  direction: 'counter',
  title: 'Pays wages through the bank',
  rationale:
    'Absence of payroll is on the list; regular wages and taxes through the bank speak for an ordinary employer.',
  source: published.fincen2020,
  needs: [needs.payments],
  reads: [{ kind: 'payment', name: 'method' }],
  points: 5,
  knownFalsePositives: ['Wages that are taken back in cash.'],
  wouldChange: 'Word from workers.',
  examples: {
    fires: {
      says: 'Twenty wage payments.',
      facts: exampleFacts({
        rows: [{ kind: 'payment', signal: 'method:payroll', mid: 'account', records: 20 }],
      }),
    },
    silent: {
      says: 'One wage payment.',
      facts: exampleFacts({ rows: [{ kind: 'payment', signal: 'method:payroll', mid: 'account' }] }),
    },
  },
  read: (facts) =>
    paymentsThat(
      facts,
      ['payroll', 'wages', 'salary', 'ach-payroll'].map((method) => `method:${method}`),
      {
        atLeast: 6,
        twiceAt: Infinity,
        say: ({ mid, records }) => `${counted(records, 'payment')} with its ${shown(mid)} are wages.`,
      },
    ),
};
