import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { endedLicences } from '../sharedLicences';

export const licenceEnded: IndicatorDefinition = {
  id: 'staffing.licence_ended',
  sector: 'staffing',
  dimension: 'discipline',
  direction: 'against',
  title: 'A licence was revoked, suspended or given up',
  rationale: 'Authorities take licences of recruiters for fees and false contracts.',
  source: published.unodcFees2015,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'status' }],
  points: 6,
  knownFalsePositives: ['A recruiter who retired.'],
  wouldChange: 'The order itself.',
  examples: {
    fires: {
      says: 'A licence with its phone was suspended.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:suspended' }] }),
    },
    silent: {
      says: 'A licence with its phone is in force.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:active' }] }),
    },
  },
  read: (facts) => endedLicences(facts),
};
