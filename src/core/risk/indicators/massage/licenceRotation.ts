import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { rotation, rotationReads } from '../sharedLicences';

export const licenceRotation: IndicatorDefinition = {
  id: 'massage.licence_rotation',
  sector: 'massage',
  dimension: 'discipline',
  direction: 'against',
  title: 'New names follow ended licences',
  rationale:
    'After a licence ends by an order, the same address, phone or officer comes back under a new name; cities bar units for it.',
  source: published.polaris2018,
  needs: [needs.licences],
  reads: rotationReads,
  points: 3,
  knownFalsePositives: [
    'An address where shops of the trade follow each other without a tie.',
    'A sale of the business.',
  ],
  wouldChange: 'An owner who is proven to be another one.',
  examples: {
    fires: {
      says: 'Three names at one address, each new one after the end of the last.',
      facts: exampleFacts({
        licences: [
          { id: 'l1', signals: ['name:aaaaaaa1', 'issued:2023-01', 'ended:2024-02', 'status:revoked'] },
          { id: 'l2', signals: ['name:aaaaaaa2', 'issued:2024-03', 'ended:2025-05', 'status:surrendered'] },
          { id: 'l3', signals: ['name:aaaaaaa3', 'issued:2025-06', 'status:active'] },
        ],
        rows: [{ kind: 'licence', signal: 'all', mid: 'address', records: 3 }],
      }),
    },
    silent: {
      says: 'Two licences of one name, of which one ran out.',
      facts: exampleFacts({
        licences: [
          { id: 'l1', signals: ['name:aaaaaaa1', 'issued:2023-01', 'ended:2024-02', 'status:expired'] },
          { id: 'l2', signals: ['name:aaaaaaa1', 'issued:2024-03', 'status:active'] },
        ],
        rows: [{ kind: 'licence', signal: 'all', mid: 'address', records: 2 }],
      }),
    },
  },
  read: rotation,
};
