import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { boardActed } from '../sharedLicences';

export const fraudFound: IndicatorDefinition = {
  id: 'training.fraud_found',
  sector: 'training',
  dimension: 'discipline',
  direction: 'against',
  title: 'The board acted for fraud',
  rationale:
    'Bought certificates put people into licensed rooms without training; boards act where transcripts are false.',
  source: published.fsmtb2017,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'discipline' }],
  points: 9,
  knownFalsePositives: ['One employee who acted alone.'],
  wouldChange: 'The order, and what the school did after.',
  examples: {
    fires: {
      says: 'An action with its address names false transcripts.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'discipline:fraud', mid: 'address' }] }),
    },
    silent: {
      says: 'An action names late papers.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'discipline:records', mid: 'address' }] }),
    },
  },
  read: (facts) =>
    boardActed(facts, { fraud: 'fraud', sexual: 'sexual conduct', unlicensed: 'work without a licence' }),
};
