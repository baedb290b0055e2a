import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { rotation, rotationReads } from '../sharedLicences';

export const rotationAtAddress: IndicatorDefinition = {
  id: 'mailboxes.rotation_at_address',
  sector: 'mailboxes',
  dimension: 'discipline',
  direction: 'against',
  title: 'New names follow ended licences at its address',
  rationale:
    'A box outlives the names that use it: the next licence with the same officer names the same box.',
  source: published.polaris2018,
  needs: [needs.licences],
  reads: rotationReads,
  points: 6,
  knownFalsePositives: ['Two unrelated holders, one after another, in a box of many.'],
  wouldChange: 'Officers who are proven to be others.',
  examples: {
    fires: {
      says: 'A new name follows a revoked licence.',
      facts: exampleFacts({
        licences: [
          { id: 'l1', signals: ['name:aaaaaaa1', 'issued:2023-01', 'ended:2024-02', 'status:revoked'] },
          { id: 'l2', signals: ['name:aaaaaaa2', 'issued:2024-06', 'status:active'] },
        ],
        rows: [{ kind: 'licence', signal: 'all', mid: 'address', records: 2 }],
      }),
    },
    silent: {
      says: 'Two licences side by side, both in force.',
      facts: exampleFacts({
        licences: [
          { id: 'l1', signals: ['name:aaaaaaa1', 'issued:2023-01', 'status:active'] },
          { id: 'l2', signals: ['name:aaaaaaa2', 'issued:2024-06', 'status:active'] },
        ],
        rows: [{ kind: 'licence', signal: 'all', mid: 'address', records: 2 }],
      }),
    },
  },
  read: rotation,
};
