import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, shown, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const licenceExpired: IndicatorDefinition = {
  id: 'massage.licence_expired',
  sector: 'massage',
  dimension: 'discipline',
  direction: 'against',
  title: 'A licence has run out',
  rationale: 'A place that works on after its licence has run out is no longer inspected.',
  source: published.fsmtb2017,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'status' }],
  points: 2,
  knownFalsePositives: ['A renewal that the list does not show yet.'],
  wouldChange: 'A renewal.',
  examples: {
    fires: {
      says: 'A licence with its phone has run out.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:expired' }] }),
    },
    silent: {
      says: 'A licence with its phone is in force.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:active' }] }),
    },
  },
  read: (facts) =>
    fromCounts(facts.counts({ kind: 'licence', signal: 'status:expired' }), {
      atLeast: 1,
      say: ({ mid, records }) =>
        `${counted(records, 'licence')} with its ${shown(mid)} ${verb(records, 'has', 'have')} run out.`,
    }),
};
