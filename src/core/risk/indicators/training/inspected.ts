import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { inspectedOnly } from '../sharedLicences';

export const inspected: IndicatorDefinition = {
  id: 'training.inspected',
  sector: 'training',
  dimension: 'discipline',
  direction: 'counter',
  title: 'Inspected, and nothing grave found',
  rationale: 'Somebody of the authority was in the classroom and wrote down no grave finding.',
  source: published.fsmtb2017,
  needs: [needs.licences],
  reads: [
    { kind: 'licence', name: 'inspections' },
    { kind: 'licence', name: 'discipline' },
  ],
  points: 4,
  knownFalsePositives: ['An announced visit.'],
  wouldChange: 'A grave action.',
  examples: {
    fires: {
      says: 'The authority lists inspections.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'inspections:many' }] }),
    },
    silent: {
      says: 'It lists none.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'inspections:none' }] }),
    },
  },
  read: inspectedOnly,
};
