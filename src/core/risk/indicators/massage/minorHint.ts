import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { minorHints } from '../shared';

export const minorHint: IndicatorDefinition = {
  id: 'massage.minor_hint',
  sector: 'massage',
  dimension: 'services',
  direction: 'against',
  title: 'Wording that may point to a minor',
  rationale:
    'Youthful wording was associated with confirmed cases of minors; such texts are read first, whatever else is known.',
  source: published.jirn2021,
  needs: [needs.texts],
  reads: [
    { kind: 'review', name: 'minor_hint' },
    { kind: 'advert', name: 'minor_hint' },
    { kind: 'tip', name: 'minor_hint' },
    { kind: 'post', name: 'minor_hint' },
  ],
  points: 12,
  knownFalsePositives: [
    'Wording of the trade that adults use of themselves.',
    'A child who was a customer’s companion.',
  ],
  wouldChange: 'Reading the text; a stated age that is proven.',
  examples: {
    fires: {
      says: 'An advert with its phone has such wording.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'minor_hint' }] }),
    },
    silent: {
      says: 'Its adverts have none.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'price', records: 5 }] }),
    },
  },
  read: minorHints,
};
