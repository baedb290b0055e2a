import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { addressTypes } from '../joins';
import { endedLicences } from '../sharedLicences';

export const endedLicencesAtAddress: IndicatorDefinition = {
  id: 'landlords.ended_licences_at_address',
  sector: 'landlords',
  dimension: 'discipline',
  direction: 'against',
  title: 'Licences at its addresses ended by order',
  rationale:
    'Several tenants whose licences ended by order at one owner’s addresses are a question to the owner.',
  source: published.polaris2018,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'status' }],
  points: 5,
  knownFalsePositives: ['An owner of hundreds of units.'],
  wouldChange: 'The share of such tenants among all.',
  examples: {
    fires: {
      says: 'Two licences at its address were revoked.',
      facts: exampleFacts({
        rows: [{ kind: 'licence', signal: 'status:revoked', mid: 'address', records: 2, subjects: 7 }],
      }),
    },
    silent: {
      says: 'One has run out.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:expired', mid: 'address' }] }),
    },
  },
  read: (facts) => endedLicences(facts, { midTypes: addressTypes, mostSubjects: Infinity, twiceAt: 3 }),
};
