import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { boardActed } from '../sharedLicences';

export const disciplineLodging: IndicatorDefinition = {
  id: 'massage.discipline_lodging',
  sector: 'massage',
  dimension: 'staffing',
  direction: 'against',
  title: 'Inspectors found living quarters',
  rationale: 'Beds and kitchens that an inspector wrote down are stronger than what customers guess.',
  source: published.ilo2012,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'discipline' }],
  points: 7,
  knownFalsePositives: ['A flat of the owner on the same lot.'],
  wouldChange: 'A later inspection without the finding.',
  examples: {
    fires: {
      says: 'An action names sleeping quarters.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'discipline:lodging', mid: 'address' }] }),
    },
    silent: {
      says: 'An action names hygiene.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'discipline:sanitation', mid: 'address' }] }),
    },
  },
  read: (facts) => boardActed(facts, { lodging: 'living quarters' }),
};
