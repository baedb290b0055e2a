import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { textsThat } from '../shared';

export const restrictedMovement: IndicatorDefinition = {
  id: 'massage.restricted_movement',
  sector: 'massage',
  dimension: 'staffing',
  direction: 'against',
  title: 'Hints that staff may not move freely',
  rationale:
    'Restriction of movement, and somebody else who speaks for a worker, are indicators of forced labour on the ILO’s list.',
  source: published.ilo2012,
  needs: [needs.texts],
  reads: [
    { kind: 'review', name: 'restriction' },
    { kind: 'advert', name: 'restriction' },
    { kind: 'tip', name: 'restriction' },
    { kind: 'post', name: 'restriction' },
  ],
  points: 12,
  knownFalsePositives: ['A strict receptionist.', 'A driver who is a taxi.'],
  wouldChange: 'Reading the text; word from the worker.',
  examples: {
    fires: {
      says: 'A review says that a worker may not go out alone.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'restriction', mid: 'page' }] }),
    },
    silent: {
      says: 'Reviews say nothing of it.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'plain', mid: 'page', records: 9 }] }),
    },
  },
  read: (facts) => textsThat(facts, 'restriction', { says: 'staff may not move or speak freely' }),
};
