import type { IndicatorDefinition } from '../../indicator';
import { counted, shown } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { paymentsThat } from '../shared';

export const paidForAdverts: IndicatorDefinition = {
  id: 'finance.paid_for_adverts',
  sector: 'finance',
  dimension: 'services',
  direction: 'against',
  title: 'Payments to sites of adverts',
  rationale: 'Who pays for adverts of many persons is what the study followed through the chain of payments.',
  source: published.portnoff2017,
  needs: [needs.payments],
  reads: [{ kind: 'payment', name: 'reference_advert' }],
  points: 6,
  knownFalsePositives: ['A shop that advertises ordinary goods there.'],
  wouldChange: 'The adverts that were paid for.',
  examples: {
    fires: {
      says: 'Six payments name a site of adverts.',
      facts: exampleFacts({
        rows: [{ kind: 'payment', signal: 'reference_advert', mid: 'account', records: 6 }],
      }),
    },
    silent: {
      says: 'Payments name rent.',
      facts: exampleFacts({ rows: [{ kind: 'payment', signal: 'all', mid: 'account', records: 6 }] }),
    },
  },
  read: (facts) =>
    paymentsThat(facts, ['reference_advert'], {
      atLeast: 2,
      twiceAt: 20,
      say: ({ mid, records }) =>
        `${counted(records, 'payment')} with its ${shown(mid)} name a site of adverts.`,
    }),
};
