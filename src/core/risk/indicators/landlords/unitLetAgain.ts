import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { rotation, rotationReads } from '../sharedLicences';

export const unitLetAgain: IndicatorDefinition = {
  id: 'landlords.unit_let_again',
  sector: 'landlords',
  dimension: 'discipline',
  direction: 'against',
  title: 'A unit was let to the trade again after an order',
  rationale:
    'Ordinances bar a unit for the trade after a revocation, because the same place comes back where the landlord lets it.',
  source: published.polaris2018,
  needs: [needs.licences],
  reads: rotationReads,
  points: 9,
  knownFalsePositives: ['A tenant whom the landlord could not know.'],
  wouldChange: 'A lease that shows other units.',
  examples: {
    fires: {
      says: 'A new name followed a revoked licence at its address.',
      facts: exampleFacts({
        licences: [
          { id: 'l1', signals: ['name:aaaaaaa1', 'issued:2023-01', 'ended:2024-02', 'status:revoked'] },
          { id: 'l2', signals: ['name:aaaaaaa2', 'issued:2024-06', 'status:active'] },
        ],
        rows: [{ kind: 'licence', signal: 'all', mid: 'address', records: 2 }],
      }),
    },
    silent: {
      says: 'The licence after it came five years later.',
      facts: exampleFacts({
        licences: [
          { id: 'l1', signals: ['name:aaaaaaa1', 'issued:2017-01', 'ended:2018-02', 'status:revoked'] },
          { id: 'l2', signals: ['name:aaaaaaa2', 'issued:2023-06', 'status:active'] },
        ],
        rows: [{ kind: 'licence', signal: 'all', mid: 'address', records: 2 }],
      }),
    },
  },
  read: rotation,
};
