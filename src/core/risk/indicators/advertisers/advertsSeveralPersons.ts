import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, shown, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { countsOfAny } from '../joins';

export const advertsSeveralPersons: IndicatorDefinition = {
  id: 'advertisers.adverts_several_persons',
  sector: 'advertisers',
  dimension: 'staffing',
  direction: 'against',
  title: 'Its adverts offer several persons',
  rationale:
    'Wording in the plural or in the third person says that somebody else than the person offered is writing.',
  source: published.ibanez2014,
  needs: [needs.adverts],
  reads: [
    { kind: 'advert', name: 'plural' },
    { kind: 'advert', name: 'spoken_for' },
  ],
  points: 5,
  knownFalsePositives: ['Two friends who work together.'],
  wouldChange: 'Adverts in which each speaks for herself or himself.',
  examples: {
    fires: {
      says: 'Three adverts offer several persons.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'plural', records: 3 }] }),
    },
    silent: {
      says: 'Its adverts speak of one.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'independent', records: 3 }] }),
    },
  },
  read: (facts) =>
    fromCounts(
      countsOfAny(facts, [
        { kind: 'advert', signal: 'plural' },
        { kind: 'advert', signal: 'spoken_for' },
      ]),
      {
        atLeast: 1,
        twiceAt: 10,
        say: ({ mid, records }) =>
          `${counted(records, 'advert')} with its ${shown(mid)} ${verb(records, 'offers', 'offer')} several persons or speak for one.`,
      },
    ),
};
