import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, shown, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { countsOfAny } from '../joins';

export const advertsSeveralPersons: IndicatorDefinition = {
  id: 'massage.adverts_several_persons',
  sector: 'massage',
  dimension: 'staffing',
  direction: 'against',
  title: 'Its adverts offer several persons',
  rationale:
    'Wording that offers several persons, or persons who change, is one of the published signs of organised offers.',
  source: published.flagit2017,
  needs: [needs.adverts],
  reads: [
    { kind: 'advert', name: 'plural' },
    { kind: 'advert', name: 'spoken_for' },
  ],
  points: 2,
  knownFalsePositives: [
    'Two friends who advertise together.',
    'A shop that writes “we” of its licensed therapists.',
  ],
  wouldChange: 'Adverts that say by name who works there and since when.',
  examples: {
    fires: {
      says: 'An advert with its phone offers persons who change.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'plural' }] }),
    },
    silent: {
      says: 'Its adverts speak of one person.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'incall', records: 4 }] }),
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
        twiceAt: 15,
        say: ({ mid, records, signal }) =>
          signal === 'plural'
            ? `${counted(records, 'advert')} with its ${shown(mid)} ${verb(records, 'offers', 'offer')} several persons.`
            : `${counted(records, 'advert')} with its ${shown(mid)} ${verb(records, 'speaks', 'speak')} for the person offered.`,
      },
    ),
};
