import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { endedLicences } from '../sharedLicences';

export const permitEnded: IndicatorDefinition = {
  id: 'hotels.permit_ended',
  sector: 'hotels',
  dimension: 'discipline',
  direction: 'against',
  title: 'A permit was revoked, suspended or given up',
  rationale: 'Cities take the permits of houses in which the same offences come back.',
  source: published.polarisHotels2018,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'status' }],
  points: 5,
  knownFalsePositives: ['A change of owner.'],
  wouldChange: 'The order, and the owner who came after.',
  examples: {
    fires: {
      says: 'A permit at its address was revoked.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:revoked', mid: 'address' }] }),
    },
    silent: {
      says: 'Its permit is in force.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:active', mid: 'address' }] }),
    },
  },
  read: (facts) => endedLicences(facts),
};
