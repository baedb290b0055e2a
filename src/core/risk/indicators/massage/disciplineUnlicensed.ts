import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { boardActed } from '../sharedLicences';

export const disciplineUnlicensed: IndicatorDefinition = {
  id: 'massage.discipline_unlicensed',
  sector: 'massage',
  dimension: 'discipline',
  direction: 'against',
  title: 'The board acted for work without a licence',
  rationale: 'Work without a licence, or aid to it, is what inspectors of such places find most often.',
  source: published.fsmtb2017,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'discipline' }],
  points: 12,
  knownFalsePositives: [
    'A new therapist whose papers were late.',
    'Charges of this kind fall on workers, who may be the ones harmed.',
  ],
  wouldChange: 'The order itself.',
  examples: {
    fires: {
      says: 'An action names unlicensed practice.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'discipline:unlicensed', mid: 'address' }] }),
    },
    silent: {
      says: 'An action names a late fee.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'discipline:records', mid: 'address' }] }),
    },
  },
  read: (facts) => boardActed(facts, { unlicensed: 'work without a licence', fraud: 'fraud' }),
};
