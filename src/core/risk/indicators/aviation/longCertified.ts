import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { longLicensed } from '../sharedLicences';

export const longCertified: IndicatorDefinition = {
  id: 'aviation.long_certified',
  sector: 'aviation',
  dimension: 'discipline',
  direction: 'counter',
  title: 'Certified for years, never disciplined',
  rationale: 'Operators under supervision for years have trained their crews and been audited.',
  source: published.icao2018,
  needs: [needs.licences],
  reads: [
    { kind: 'licence', name: 'status' },
    { kind: 'licence', name: 'issued' },
    { kind: 'licence', name: 'discipline' },
  ],
  points: 4,
  knownFalsePositives: ['A broker who uses the operator’s name.'],
  wouldChange: 'An action of the authority.',
  examples: {
    fires: {
      says: 'A certificate of 2016 is in force.',
      facts: exampleFacts({
        licences: [{ id: 'l1', signals: ['status:active', 'issued:2016-02'] }],
        rows: [{ kind: 'licence', signal: 'status:active' }],
      }),
    },
    silent: {
      says: 'One of this year is.',
      facts: exampleFacts({
        licences: [{ id: 'l1', signals: ['status:active', 'issued:2026-02'] }],
        rows: [{ kind: 'licence', signal: 'status:active' }],
      }),
    },
  },
  read: (facts, { now }) => longLicensed(facts, now),
};
