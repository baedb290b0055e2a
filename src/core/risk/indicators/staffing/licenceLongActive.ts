import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { longLicensed } from '../sharedLicences';

export const licenceLongActive: IndicatorDefinition = {
  id: 'staffing.licence_long_active',
  sector: 'staffing',
  dimension: 'discipline',
  direction: 'counter',
  title: 'Licensed for years, never disciplined',
  rationale: 'Recruiters under supervision for years without an action have something to lose.',
  source: published.unodcFees2015,
  needs: [needs.licences],
  reads: [
    { kind: 'licence', name: 'status' },
    { kind: 'licence', name: 'issued' },
    { kind: 'licence', name: 'discipline' },
  ],
  points: 6,
  knownFalsePositives: ['Agents in the field who work for it without a licence.'],
  wouldChange: 'An action of the authority.',
  examples: {
    fires: {
      says: 'A licence of 2019 is in force.',
      facts: exampleFacts({
        licences: [{ id: 'l1', signals: ['status:active', 'issued:2019-05'] }],
        rows: [{ kind: 'licence', signal: 'status:active' }],
      }),
    },
    silent: {
      says: 'A licence of this year is.',
      facts: exampleFacts({
        licences: [{ id: 'l1', signals: ['status:active', 'issued:2026-05'] }],
        rows: [{ kind: 'licence', signal: 'status:active' }],
      }),
    },
  },
  read: (facts, { now }) => longLicensed(facts, now),
};
