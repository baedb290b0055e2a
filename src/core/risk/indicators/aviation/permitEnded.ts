import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { endedLicences } from '../sharedLicences';

export const permitEnded: IndicatorDefinition = {
  id: 'aviation.permit_ended',
  sector: 'aviation',
  dimension: 'discipline',
  direction: 'against',
  title: 'A permit was revoked, suspended or given up',
  rationale: 'Authorities take the certificates of operators who do not keep to their rules on passengers.',
  source: published.icao2018,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'status' }],
  points: 6,
  knownFalsePositives: ['A technical finding.'],
  wouldChange: 'The order itself.',
  examples: {
    fires: {
      says: 'A certificate with its phone was suspended.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:suspended' }] }),
    },
    silent: {
      says: 'It is in force.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:active' }] }),
    },
  },
  read: (facts) => endedLicences(facts),
};
