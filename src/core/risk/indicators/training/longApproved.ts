import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { longLicensed } from '../sharedLicences';

export const longApproved: IndicatorDefinition = {
  id: 'training.long_approved',
  sector: 'training',
  dimension: 'discipline',
  direction: 'counter',
  title: 'Approved for years, never disciplined',
  rationale: 'Schools of many years’ standing have been visited and renewed more than once.',
  source: published.fsmtb2017,
  needs: [needs.licences],
  reads: [
    { kind: 'licence', name: 'status' },
    { kind: 'licence', name: 'issued' },
    { kind: 'licence', name: 'discipline' },
  ],
  points: 5,
  knownFalsePositives: ['A school that was sold.'],
  wouldChange: 'An action of the authority.',
  examples: {
    fires: {
      says: 'An approval of 2018 is in force.',
      facts: exampleFacts({
        licences: [{ id: 'l1', signals: ['status:active', 'issued:2018-01'] }],
        rows: [{ kind: 'licence', signal: 'status:active' }],
      }),
    },
    silent: {
      says: 'An approval of this spring is.',
      facts: exampleFacts({
        licences: [{ id: 'l1', signals: ['status:active', 'issued:2026-04'] }],
        rows: [{ kind: 'licence', signal: 'status:active' }],
      }),
    },
  },
  read: (facts, { now }) => longLicensed(facts, now),
};
