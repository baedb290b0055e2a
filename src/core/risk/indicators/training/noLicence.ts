import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { withoutLicence } from '../sharedLicences';

export const noLicence: IndicatorDefinition = {
  id: 'training.no_licence',
  sector: 'training',
  dimension: 'discipline',
  direction: 'against',
  title: 'No approval in force is known',
  rationale:
    'Authorities of education approve schools; one whose region is covered and that none has approved gives papers without value.',
  source: published.fsmtb2017,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'status' }],
  points: 5,
  knownFalsePositives: ['A new school whose approval is pending.'],
  wouldChange: 'An approval in force.',
  examples: {
    fires: {
      says: 'The only approval that reaches it has run out.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:expired' }] }),
    },
    silent: {
      says: 'One is in force.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:active' }] }),
    },
  },
  read: withoutLicence,
};
