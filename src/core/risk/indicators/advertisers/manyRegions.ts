import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { severalValues } from '../shared';

export const manyRegions: IndicatorDefinition = {
  id: 'advertisers.many_regions',
  sector: 'advertisers',
  dimension: 'location',
  direction: 'against',
  title: 'Its adverts stand in many regions',
  rationale:
    'A contact that is advertised in region after region moves persons, or has persons in all of them.',
  source: published.ibanez2014,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'region' }],
  points: 6,
  knownFalsePositives: ['An independent person on tour.', 'A site that shows each advert everywhere.'],
  wouldChange: 'Dates that fit one traveller.',
  examples: {
    fires: {
      says: 'Its phone is advertised in five regions.',
      facts: exampleFacts({
        rows: ['r1', 'r2', 'r3', 'r4', 'r5'].map((region) => ({
          kind: 'advert' as const,
          signal: `region:${region}`,
        })),
      }),
    },
    silent: {
      says: 'It is advertised in two.',
      facts: exampleFacts({
        rows: ['r1', 'r2'].map((region) => ({ kind: 'advert' as const, signal: `region:${region}` })),
      }),
    },
  },
  read: (facts) =>
    severalValues(facts, { kind: 'advert', name: 'region' }, { atLeast: 4, twiceAt: 8, what: 'regions' }),
};
