import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, shown, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { countsOfAny } from '../joins';

export const livingIn: IndicatorDefinition = {
  id: 'massage.living_in',
  sector: 'massage',
  dimension: 'staffing',
  direction: 'against',
  title: 'Staff are said to live on site',
  rationale:
    'Living at the place of work, isolated and at the employer’s will, is among the ILO’s indicators of forced labour.',
  source: published.ilo2012,
  needs: [needs.reviews],
  reads: [
    { kind: 'review', name: 'living_in' },
    { kind: 'advert', name: 'living_in' },
    { kind: 'tip', name: 'living_in' },
    { kind: 'post', name: 'living_in' },
  ],
  points: 7,
  knownFalsePositives: ['A family that lives above its shop.', 'A nap between customers.'],
  wouldChange: 'An inspection that found no sleeping quarters.',
  examples: {
    fires: {
      says: 'A review speaks of mattresses in the back.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'living_in', mid: 'page' }] }),
    },
    silent: {
      says: 'Reviews speak of the massage.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'clinical', mid: 'page' }] }),
    },
  },
  read: (facts) =>
    fromCounts(
      countsOfAny(
        facts,
        (['review', 'advert', 'tip', 'post'] as const).map((kind) => ({ kind, signal: 'living_in' })),
      ),
      {
        atLeast: 1,
        twiceAt: 3,
        say: ({ kind, mid, records }) =>
          `${counted(records, kind)} with its ${shown(mid)} ${verb(records, 'says', 'say')} that staff live where they work.`,
      },
    ),
};
