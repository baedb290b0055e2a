import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { textsThat } from '../shared';

export const restrictedMovement: IndicatorDefinition = {
  id: 'advertisers.restricted_movement',
  sector: 'advertisers',
  dimension: 'staffing',
  direction: 'against',
  title: 'Hints of restricted movement',
  rationale:
    'Adverts that say who answers, who drives and where one may not go were the second group of published signs.',
  source: published.ibanez2014,
  needs: [needs.texts],
  reads: [
    { kind: 'review', name: 'restriction' },
    { kind: 'advert', name: 'restriction' },
    { kind: 'tip', name: 'restriction' },
    { kind: 'post', name: 'restriction' },
  ],
  points: 8,
  knownFalsePositives: ['A friend who drives for reasons of protection.'],
  wouldChange: 'Word from the person.',
  examples: {
    fires: {
      says: 'An advert says that a third party answers.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'restriction' }] }),
    },
    silent: {
      says: 'Its adverts say nothing of it.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'incall' }] }),
    },
  },
  read: (facts) => textsThat(facts, 'restriction', { says: 'somebody may not move or speak freely' }),
};
