import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { longLicensed } from '../sharedLicences';

export const licenceLongActive: IndicatorDefinition = {
  id: 'massage.licence_long_active',
  sector: 'massage',
  dimension: 'discipline',
  direction: 'counter',
  title: 'Licensed for years, never disciplined',
  rationale:
    'A licence in force for three years and more, without any action of the board, speaks for an ordinary practice.',
  source: published.fsmtb2017,
  needs: [needs.licences],
  reads: [
    { kind: 'licence', name: 'status' },
    { kind: 'licence', name: 'issued' },
    { kind: 'licence', name: 'discipline' },
  ],
  points: 7,
  knownFalsePositives: ['A licence that serves as a front; boards do not visit every place.'],
  wouldChange: 'An action of the board.',
  examples: {
    fires: {
      says: 'A licence of 2020 is in force and nothing was ever done.',
      facts: exampleFacts({
        licences: [{ id: 'l1', signals: ['status:active', 'issued:2020-04'] }],
        rows: [{ kind: 'licence', signal: 'status:active', mid: 'address' }],
      }),
    },
    silent: {
      says: 'The board acted on it.',
      facts: exampleFacts({
        licences: [{ id: 'l1', signals: ['status:active', 'issued:2020-04', 'discipline:sexual'] }],
        rows: [{ kind: 'licence', signal: 'discipline:sexual', mid: 'address' }],
      }),
    },
  },
  read: (facts, { now }) => longLicensed(facts, now),
};
