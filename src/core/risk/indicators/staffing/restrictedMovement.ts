import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { textsThat } from '../shared';

export const restrictedMovement: IndicatorDefinition = {
  id: 'staffing.restricted_movement',
  sector: 'staffing',
  dimension: 'staffing',
  direction: 'against',
  title: 'Hints that workers may not move freely',
  rationale:
    'Restricted movement and isolation are on the ILO’s list; driven to work and locked in at night is how texts tell it.',
  source: published.ilo2012,
  needs: [needs.texts],
  reads: [
    { kind: 'review', name: 'restriction' },
    { kind: 'advert', name: 'restriction' },
    { kind: 'tip', name: 'restriction' },
    { kind: 'post', name: 'restriction' },
  ],
  points: 8,
  knownFalsePositives: ['A shuttle to the fields that workers welcome.'],
  wouldChange: 'Word from workers.',
  examples: {
    fires: {
      says: 'A post says that workers may not leave the camp.',
      facts: exampleFacts({ rows: [{ kind: 'post', signal: 'restriction' }] }),
    },
    silent: {
      says: 'A post praises the pay.',
      facts: exampleFacts({ rows: [{ kind: 'post', signal: 'all' }] }),
    },
  },
  read: (facts) => textsThat(facts, 'restriction', { says: 'workers may not move or speak freely' }),
};
