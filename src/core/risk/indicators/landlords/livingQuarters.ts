import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { boardActed } from '../sharedLicences';

export const livingQuarters: IndicatorDefinition = {
  id: 'landlords.living_quarters',
  sector: 'landlords',
  dimension: 'staffing',
  direction: 'against',
  title: 'Inspectors found living quarters in its units',
  rationale: 'Beds in a commercial unit are a matter of the lease as well: who lives there works there.',
  source: published.ilo2012,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'discipline' }],
  points: 6,
  knownFalsePositives: ['A mixed building with flats.'],
  wouldChange: 'A permit for living there.',
  examples: {
    fires: {
      says: 'An action at its address names sleeping quarters.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'discipline:lodging', mid: 'address' }] }),
    },
    silent: {
      says: 'An action names hygiene.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'discipline:sanitation', mid: 'address' }] }),
    },
  },
  read: (facts) => boardActed(facts, { lodging: 'living quarters' }, { mostSubjects: Infinity }),
};
