import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, shown } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { countsOfAny } from '../joins';

export const disciplineSexual: IndicatorDefinition = {
  id: 'massage.discipline_sexual',
  sector: 'massage',
  dimension: 'discipline',
  direction: 'against',
  title: 'The board acted for sexual conduct',
  rationale:
    'Disciplinary records for sexual conduct on the premises were part of the labels of the published models.',
  source: published.tobey2024,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'discipline' }],
  points: 9,
  knownFalsePositives: ['An action against one worker who acted alone.', 'An action that was lifted.'],
  wouldChange: 'The order itself; a decision that lifted it.',
  examples: {
    fires: {
      says: 'An action on a licence at its address names sexual conduct.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'discipline:sexual', mid: 'address' }] }),
    },
    silent: {
      says: 'An action names hygiene.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'discipline:sanitation', mid: 'address' }] }),
    },
  },
  read: (facts) =>
    fromCounts(
      countsOfAny(facts, [
        { kind: 'licence', signal: 'discipline:sexual' },
        { kind: 'licence', signal: 'discipline:trafficking' },
      ]),
      {
        atLeast: 1,
        twiceAt: 2,
        say: ({ mid, records, signal }) =>
          `The board acted on ${counted(records, 'licence')} with its ${shown(mid)} for ${signal === 'discipline:sexual' ? 'sexual conduct' : 'what its order calls trafficking'}.`,
      },
    ),
};
