import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { textsThat } from '../shared';

export const livingIn: IndicatorDefinition = {
  id: 'massage.living_in',
  sector: 'massage',
  dimension: 'staffing',
  direction: 'against',
  title: 'Staff are said to live on site',
  rationale:
    'Living at the place of work, isolated and at the employer’s will, is among the ILO’s indicators of forced labour.',
  source: published.ilo2012,
  needs: [needs.texts],
  reads: [
    { kind: 'review', name: 'living_in' },
    { kind: 'advert', name: 'living_in' },
    { kind: 'tip', name: 'living_in' },
    { kind: 'post', name: 'living_in' },
  ],
  points: 12,
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
  read: (facts) => textsThat(facts, 'living_in', { says: 'staff live where they work' }),
};
