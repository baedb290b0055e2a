import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { textsThat } from '../shared';

export const workersPayFees: IndicatorDefinition = {
  id: 'staffing.workers_pay_fees',
  sector: 'staffing',
  dimension: 'services',
  direction: 'against',
  title: 'Workers are asked for fees',
  rationale:
    'Fees that a worker pays for a job make a debt before the first day; the published study calls them a root of force.',
  source: published.unodcFees2015,
  needs: [needs.texts],
  reads: [
    { kind: 'advert', name: 'fees' },
    { kind: 'post', name: 'fees' },
    { kind: 'tip', name: 'fees' },
    { kind: 'review', name: 'fees' },
  ],
  points: 8,
  knownFalsePositives: ['A fee for a visa or a course that the law lets workers pay.'],
  wouldChange: 'A contract that says that the employer pays.',
  examples: {
    fires: {
      says: 'An advert with its phone asks for a placement fee.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'fees' }] }),
    },
    silent: {
      says: 'Its adverts ask for nothing.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'hiring', records: 3 }] }),
    },
  },
  read: (facts) => textsThat(facts, 'fees', { says: 'workers pay fees or deposits' }),
};
