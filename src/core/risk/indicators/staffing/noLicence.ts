import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { withoutLicence } from '../sharedLicences';

export const noLicence: IndicatorDefinition = {
  id: 'staffing.no_licence',
  sector: 'staffing',
  dimension: 'discipline',
  direction: 'against',
  title: 'No licence in force is known',
  rationale:
    'Most abuse in the published study came from unlicensed recruiters and their agents in the field.',
  source: published.unodcFees2015,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'status' }],
  points: 5,
  knownFalsePositives: ['A place where recruiters need none.'],
  wouldChange: 'A licence in force with one of its values.',
  examples: {
    fires: {
      says: 'The only licence that reaches it has run out.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:expired' }] }),
    },
    silent: {
      says: 'A licence in force carries its phone.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:active' }] }),
    },
  },
  read: withoutLicence,
};
