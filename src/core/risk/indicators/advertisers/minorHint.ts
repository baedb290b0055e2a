import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { minorHints } from '../shared';

export const minorHint: IndicatorDefinition = {
  id: 'advertisers.minor_hint',
  sector: 'advertisers',
  dimension: 'services',
  direction: 'against',
  title: 'Wording that may point to a minor',
  rationale:
    'Of all wording in adverts, youthful words were what the federal study found associated with cases of minors.',
  source: published.jirn2021,
  needs: [needs.texts],
  reads: [
    { kind: 'review', name: 'minor_hint' },
    { kind: 'advert', name: 'minor_hint' },
    { kind: 'tip', name: 'minor_hint' },
    { kind: 'post', name: 'minor_hint' },
  ],
  points: 12,
  knownFalsePositives: ['Words that adults use of themselves.'],
  wouldChange: 'Reading the advert; a proven age.',
  examples: {
    fires: {
      says: 'An advert has such wording.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'minor_hint' }] }),
    },
    silent: {
      says: 'Its adverts have none.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'price' }] }),
    },
  },
  read: minorHints,
};
