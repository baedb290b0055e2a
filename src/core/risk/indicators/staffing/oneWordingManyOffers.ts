import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { oneWording } from '../shared';

export const oneWordingManyOffers: IndicatorDefinition = {
  id: 'staffing.one_wording_many_offers',
  sector: 'staffing',
  dimension: 'imagery',
  direction: 'against',
  title: 'One wording in many offers',
  rationale: 'One text for many places and names is how offers that do not exist are spread.',
  source: published.infoshield2021,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'text' }],
  points: 4,
  knownFalsePositives: ['A large employer that hires in many towns.'],
  wouldChange: 'Offers that name an employer who confirms them.',
  examples: {
    fires: {
      says: 'Twelve offers share one wording.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'text:0a1b2c3d', records: 12 }] }),
    },
    silent: {
      says: 'Two do.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'text:0a1b2c3d', records: 2 }] }),
    },
  },
  read: (facts) => oneWording(facts, 8, 40),
};
