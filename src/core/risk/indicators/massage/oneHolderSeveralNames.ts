import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { oneHolder } from '../sharedLicences';

export const oneHolderSeveralNames: IndicatorDefinition = {
  id: 'massage.one_holder_several_names',
  sector: 'massage',
  dimension: 'staffing',
  direction: 'against',
  title: 'One holder of several establishments',
  rationale:
    'Hidden owners hold several places under several names; the same officer on licences of different names shows it.',
  source: published.polaris2018,
  needs: [needs.licences],
  reads: [
    { kind: 'licence', name: 'officer' },
    { kind: 'licence', name: 'name' },
  ],
  points: 5,
  knownFalsePositives: [
    'A chain that says it is one.',
    'Two persons of one name: equal names are a lead, no proof.',
  ],
  wouldChange: 'Addresses or birth dates that tell two persons apart.',
  examples: {
    fires: {
      says: 'One officer stands on licences of three names.',
      facts: exampleFacts({
        licences: [
          { id: 'l1', signals: ['name:aaaaaaa1', 'officer:0ff1ce01'] },
          { id: 'l2', signals: ['name:aaaaaaa2', 'officer:0ff1ce01'], mids: [] },
          { id: 'l3', signals: ['name:aaaaaaa3', 'officer:0ff1ce01'], mids: [] },
        ],
        rows: [{ kind: 'licence', signal: 'all', mid: 'address' }],
      }),
    },
    silent: {
      says: 'One officer, one name.',
      facts: exampleFacts({
        licences: [
          { id: 'l1', signals: ['name:aaaaaaa1', 'officer:0ff1ce01'] },
          { id: 'l2', signals: ['name:aaaaaaa1', 'officer:0ff1ce01'] },
        ],
        rows: [{ kind: 'licence', signal: 'all', mid: 'address' }],
      }),
    },
  },
  read: oneHolder,
};
