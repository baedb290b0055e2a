import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { openSince } from '../shared';

export const longOpen: IndicatorDefinition = {
  id: 'mailboxes.long_open',
  sector: 'mailboxes',
  dimension: 'discipline',
  direction: 'counter',
  title: 'Open for ten years',
  rationale: 'A provider of many years has been checked by its postal service more than once.',
  source: published.uspsCmra,
  needs: [needs.opened],
  reads: [{ kind: 'business', name: 'opened' }],
  points: 3,
  knownFalsePositives: ['A new owner under the old name.'],
  wouldChange: 'A change of owner in the register.',
  examples: {
    fires: { says: 'It has been open since 2009.', facts: exampleFacts({ own: ['opened:2009-03'] }) },
    silent: { says: 'It opened last year.', facts: exampleFacts({ own: ['opened:2025-03'] }) },
  },
  read: (facts, { now }) => openSince(facts, now, 10),
};
