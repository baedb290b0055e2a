import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { addressTypes } from '../joins';
import { endedLicences } from '../sharedLicences';

export const disciplinedBoxes: IndicatorDefinition = {
  id: 'mailboxes.disciplined_boxes',
  sector: 'mailboxes',
  dimension: 'discipline',
  direction: 'against',
  title: 'Disciplined licences name its address',
  rationale: 'A provider at whose address licences end by order again and again does not look at who rents.',
  source: published.polaris2018,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'status' }],
  points: 6,
  knownFalsePositives: ['A very large provider, where a few are to be expected.'],
  wouldChange: 'The share of them among all its boxes.',
  examples: {
    fires: {
      says: 'Two revoked licences name its address.',
      facts: exampleFacts({
        rows: [{ kind: 'licence', signal: 'status:revoked', mid: 'address', records: 2, subjects: 30 }],
      }),
    },
    silent: {
      says: 'Its licences are in force.',
      facts: exampleFacts({
        rows: [{ kind: 'licence', signal: 'status:active', mid: 'address', records: 9, subjects: 30 }],
      }),
    },
  },
  read: (facts) => endedLicences(facts, { midTypes: addressTypes, mostSubjects: Infinity, twiceAt: 5 }),
};
