import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { withoutLicence } from '../sharedLicences';

export const noLicence: IndicatorDefinition = {
  id: 'massage.no_licence',
  sector: 'massage',
  dimension: 'discipline',
  direction: 'against',
  title: 'No licence in force is known',
  rationale:
    'The board’s lists cover its region, or name it, and show no licence in force with any of its values.',
  source: published.fsmtb2017,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'status' }],
  points: 5,
  knownFalsePositives: [
    'A licence under another address or name.',
    'A trade that needs none there, or a list that is behind.',
  ],
  wouldChange: 'A licence in force with its phone, address or number.',
  examples: {
    fires: {
      says: 'Licences of the region are known, and the only one that reaches it has run out.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:expired', mid: 'address' }] }),
    },
    silent: {
      says: 'A licence in force names its address.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:active', mid: 'address' }] }),
    },
  },
  read: withoutLicence,
};
