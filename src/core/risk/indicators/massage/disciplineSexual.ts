import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { boardActed } from '../sharedLicences';

export const disciplineSexual: IndicatorDefinition = {
  id: 'massage.discipline_sexual',
  sector: 'massage',
  dimension: 'discipline',
  direction: 'against',
  title: 'The board acted for sexual conduct',
  rationale:
    'Disciplinary records for sexual conduct on the premises were part of the labels of the published models.',
  source: published.tobey2024,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'discipline' }],
  points: 11,
  knownFalsePositives: ['An action against one worker who acted alone.', 'An action that was lifted.'],
  wouldChange: 'The order itself; a decision that lifted it.',
  examples: {
    fires: {
      says: 'An action on a licence at its address names sexual conduct.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'discipline:sexual', mid: 'address' }] }),
    },
    silent: {
      says: 'An action names hygiene.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'discipline:sanitation', mid: 'address' }] }),
    },
  },
  read: (facts) =>
    boardActed(facts, { sexual: 'sexual conduct', trafficking: 'what its order calls trafficking' }),
};
