import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { endedLicences } from '../sharedLicences';

export const licencesEnded: IndicatorDefinition = {
  id: 'training.licences_ended',
  sector: 'training',
  dimension: 'discipline',
  direction: 'against',
  title: 'Licences with its values ended by order',
  rationale:
    'A school whose graduates or premises lose licences by order may have sold the certificates for them.',
  source: published.fsmtb2017,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'status' }],
  points: 5,
  knownFalsePositives: ['A very large school.'],
  wouldChange: 'The share among all graduates.',
  examples: {
    fires: {
      says: 'Two licences with its phone were revoked.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:revoked', records: 2 }] }),
    },
    silent: {
      says: 'They are in force.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:active', records: 2 }] }),
    },
  },
  read: (facts) => endedLicences(facts, { twiceAt: 4 }),
};
