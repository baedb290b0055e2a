import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { minorHints } from '../shared';

export const minorHint: IndicatorDefinition = {
  id: 'hotels.minor_hint',
  sector: 'hotels',
  dimension: 'services',
  direction: 'against',
  title: 'Wording that may point to a minor',
  rationale:
    'Texts of this kind that lead to a hotel are read before all others, because a child may be in a room.',
  source: published.ecpat,
  needs: [needs.texts],
  reads: [
    { kind: 'review', name: 'minor_hint' },
    { kind: 'advert', name: 'minor_hint' },
    { kind: 'tip', name: 'minor_hint' },
    { kind: 'post', name: 'minor_hint' },
  ],
  points: 12,
  knownFalsePositives: ['A guest who writes of the own children.'],
  wouldChange: 'Reading the text.',
  examples: {
    fires: {
      says: 'An advert with its address has such wording.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'minor_hint', mid: 'address' }] }),
    },
    silent: {
      says: 'Its adverts have none.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'price', mid: 'address' }] }),
    },
  },
  read: minorHints,
};
