import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { endedLicences } from '../sharedLicences';

export const licenceEnded: IndicatorDefinition = {
  id: 'massage.licence_ended',
  sector: 'massage',
  dimension: 'discipline',
  direction: 'against',
  title: 'A licence was revoked, suspended or given up',
  rationale:
    'Boards revoke or suspend licences for what they found there, and holders give them up before they must.',
  source: published.fsmtb2017,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'status' }],
  points: 5,
  knownFalsePositives: ['A holder who moved or retired.', 'The business before it at the address.'],
  wouldChange: 'The board’s order, and the date on which the present owner came.',
  examples: {
    fires: {
      says: 'A licence at its address was revoked.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:revoked', mid: 'address' }] }),
    },
    silent: {
      says: 'A licence at its address has run out.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:expired', mid: 'address' }] }),
    },
  },
  read: (facts) => endedLicences(facts),
};
