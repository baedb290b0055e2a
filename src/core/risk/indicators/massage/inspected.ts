import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { inspectedOnly } from '../sharedLicences';

export const inspected: IndicatorDefinition = {
  id: 'massage.inspected',
  sector: 'massage',
  dimension: 'discipline',
  direction: 'counter',
  title: 'Inspected, and nothing grave found',
  rationale: 'Inspectors were there, and the board has written down no grave action.',
  source: published.fsmtb2017,
  needs: [needs.licences],
  reads: [
    { kind: 'licence', name: 'inspections' },
    { kind: 'licence', name: 'discipline' },
  ],
  points: 3,
  knownFalsePositives: ['An announced visit.'],
  wouldChange: 'A grave action.',
  examples: {
    fires: {
      says: 'The board lists inspections and no action.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'inspections:some', mid: 'address' }] }),
    },
    silent: {
      says: 'The board lists inspections and acted for sexual conduct.',
      facts: exampleFacts({
        rows: [
          { kind: 'licence', signal: 'inspections:some', mid: 'address' },
          { kind: 'licence', signal: 'discipline:sexual', mid: 'address' },
        ],
      }),
    },
  },
  read: inspectedOnly,
};
