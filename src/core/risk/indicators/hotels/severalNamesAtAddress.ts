import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { severalValues } from '../shared';

export const severalNamesAtAddress: IndicatorDefinition = {
  id: 'hotels.several_names_at_address',
  sector: 'hotels',
  dimension: 'staffing',
  direction: 'against',
  title: 'Many names in adverts at its address',
  rationale:
    'Several working names at one hotel within adverts speak of rooms that one party takes for several persons.',
  source: published.ibanez2014,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'contact_name' }],
  points: 6,
  knownFalsePositives: ['A large hotel in a city, in whose rooms many stay over the years.'],
  wouldChange: 'Adverts that are months apart.',
  examples: {
    fires: {
      says: 'Five names stand in adverts with its address.',
      facts: exampleFacts({
        rows: ['aa000001', 'aa000002', 'aa000003', 'aa000004', 'aa000005'].map((name) => ({
          kind: 'advert' as const,
          signal: `contact_name:${name}`,
          mid: 'address' as const,
        })),
      }),
    },
    silent: {
      says: 'Two names do.',
      facts: exampleFacts({
        rows: ['aa000001', 'aa000002'].map((name) => ({
          kind: 'advert' as const,
          signal: `contact_name:${name}`,
          mid: 'address' as const,
        })),
      }),
    },
  },
  read: (facts) =>
    severalValues(
      facts,
      { kind: 'advert', name: 'contact_name' },
      { atLeast: 5, twiceAt: 12, what: 'names' },
    ),
};
