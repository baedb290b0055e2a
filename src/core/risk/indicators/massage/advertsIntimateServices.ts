import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, shown, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const advertsIntimateServices: IndicatorDefinition = {
  id: 'massage.adverts_intimate_services',
  sector: 'massage',
  dimension: 'services',
  direction: 'against',
  title: 'Its adverts offer intimate services',
  rationale:
    'A place that is licensed for massage and advertised for intimate services offers what its licence does not cover.',
  source: published.flagit2017,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'intimate_service' }],
  points: 3,
  knownFalsePositives: [
    'A place where such services are legal and registered.',
    'An advert of somebody else who copied the number.',
  ],
  wouldChange: 'A permission for such services, or adverts that deny them.',
  examples: {
    fires: {
      says: 'Two adverts with its e-mail offer intimate services.',
      facts: exampleFacts({
        rows: [{ kind: 'advert', signal: 'intimate_service', mid: 'email', records: 2 }],
      }),
    },
    silent: {
      says: 'Its adverts offer massage alone.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'price', mid: 'email', records: 2 }] }),
    },
  },
  read: (facts) =>
    fromCounts(facts.counts({ kind: 'advert', signal: 'intimate_service' }), {
      atLeast: 1,
      twiceAt: 5,
      say: ({ mid, records }) =>
        `${counted(records, 'advert')} with its ${shown(mid)} ${verb(records, 'offers', 'offer')} intimate services.`,
    }),
};
