import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, shown, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const advertsPrice: IndicatorDefinition = {
  id: 'massage.adverts_price',
  sector: 'massage',
  dimension: 'services',
  direction: 'against',
  title: 'Its adverts name prices by the hour',
  rationale:
    'Prices in adverts beside those in its own list are how offers outside the list are sold; weak alone.',
  source: published.tnet2024,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'price' }],
  points: 1,
  knownFalsePositives: ['Ordinary offers: “60 minutes for 70”.'],
  wouldChange: 'Prices in the adverts that are those of its own list.',
  examples: {
    fires: {
      says: 'Three adverts with its phone name a price.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'price', records: 3 }] }),
    },
    silent: {
      says: 'A single advert names one.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'price' }] }),
    },
  },
  read: (facts) =>
    fromCounts(facts.counts({ kind: 'advert', signal: 'price' }), {
      atLeast: 2,
      twiceAt: 10,
      say: ({ mid, records }) =>
        `${counted(records, 'advert')} with its ${shown(mid)} ${verb(records, 'names', 'name')} a price.`,
    }),
};
