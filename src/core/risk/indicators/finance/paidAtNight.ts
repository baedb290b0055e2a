import type { IndicatorDefinition } from '../../indicator';
import { counted, shown } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { paymentsThat } from '../shared';

export const paidAtNight: IndicatorDefinition = {
  id: 'finance.paid_at_night',
  sector: 'finance',
  dimension: 'services',
  direction: 'against',
  title: 'Payments outside business hours',
  rationale: 'Deposits by a business outside the hours in which it is open are named in the list of 2020.',
  source: published.fincen2020,
  needs: [needs.payments],
  reads: [{ kind: 'payment', name: 'night' }],
  points: 4,
  knownFalsePositives: ['A bar, a filling station, a machine that books at night.'],
  wouldChange: 'Opening hours that explain it.',
  examples: {
    fires: {
      says: 'Twelve payments were made at night.',
      facts: exampleFacts({ rows: [{ kind: 'payment', signal: 'night', mid: 'account', records: 12 }] }),
    },
    silent: {
      says: 'One was.',
      facts: exampleFacts({ rows: [{ kind: 'payment', signal: 'night', mid: 'account' }] }),
    },
  },
  read: (facts) =>
    paymentsThat(facts, ['night'], {
      atLeast: 5,
      twiceAt: 40,
      say: ({ mid, records }) => `${counted(records, 'payment')} with its ${shown(mid)} were made at night.`,
    }),
};
