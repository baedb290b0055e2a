import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { oneHolder } from '../sharedLicences';

export const oneOfficerManyBoxes: IndicatorDefinition = {
  id: 'mailboxes.one_officer_many_boxes',
  sector: 'mailboxes',
  dimension: 'staffing',
  direction: 'against',
  title: 'One officer on licences of several names',
  rationale: 'The agent who opens boxes for many firms is the person to ask; form 1583 has the name.',
  source: published.uspsCmra,
  needs: [needs.licences],
  reads: [
    { kind: 'licence', name: 'officer' },
    { kind: 'licence', name: 'name' },
  ],
  points: 5,
  knownFalsePositives: [
    'A lawyer or accountant who registers firms for a living.',
    'Two persons of one name.',
  ],
  wouldChange: 'Papers that tell two persons apart.',
  examples: {
    fires: {
      says: 'One officer stands on licences of three names.',
      facts: exampleFacts({
        licences: [
          { id: 'l1', signals: ['name:aaaaaaa1', 'officer:0ff1ce01'] },
          { id: 'l2', signals: ['name:aaaaaaa2', 'officer:0ff1ce01'] },
          { id: 'l3', signals: ['name:aaaaaaa3', 'officer:0ff1ce01'] },
        ],
        rows: [{ kind: 'licence', signal: 'all', mid: 'address', records: 3 }],
      }),
    },
    silent: {
      says: 'Three officers, three names.',
      facts: exampleFacts({
        licences: [
          { id: 'l1', signals: ['name:aaaaaaa1', 'officer:0ff1ce01'] },
          { id: 'l2', signals: ['name:aaaaaaa2', 'officer:0ff1ce02'] },
          { id: 'l3', signals: ['name:aaaaaaa3', 'officer:0ff1ce03'] },
        ],
        rows: [{ kind: 'licence', signal: 'all', mid: 'address', records: 3 }],
      }),
    },
  },
  read: oneHolder,
};
