import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, shown, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const advertsOnTour: IndicatorDefinition = {
  id: 'massage.adverts_on_tour',
  sector: 'massage',
  dimension: 'staffing',
  direction: 'against',
  title: 'Its adverts announce stays in places',
  rationale:
    'Persons who are announced for days in one place and then in another are moved; workers of a shop stay.',
  source: published.ibanez2014,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'tour' }],
  points: 4,
  knownFalsePositives: ['An independent person who travels and rents a room there.', 'A guest teacher.'],
  wouldChange: 'Adverts that name who travels, of their own accord.',
  examples: {
    fires: {
      says: 'An advert with its phone names dates of a stay.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'tour' }] }),
    },
    silent: {
      says: 'Its adverts name no dates.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'incall', records: 8 }] }),
    },
  },
  read: (facts) =>
    fromCounts(facts.counts({ kind: 'advert', signal: 'tour' }), {
      atLeast: 1,
      twiceAt: 6,
      say: ({ mid, records }) =>
        `${counted(records, 'advert')} with its ${shown(mid)} ${verb(records, 'names', 'name')} dates of a stay.`,
    }),
};
