import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { minorHints } from '../shared';

export const minorHint: IndicatorDefinition = {
  id: 'aviation.minor_hint',
  sector: 'aviation',
  dimension: 'services',
  direction: 'against',
  title: 'Wording that may point to a minor',
  rationale: 'Reports on children who travel with somebody who is no relative are read before all others.',
  source: published.blueLightning,
  needs: [needs.texts],
  reads: [
    { kind: 'review', name: 'minor_hint' },
    { kind: 'advert', name: 'minor_hint' },
    { kind: 'tip', name: 'minor_hint' },
    { kind: 'post', name: 'minor_hint' },
  ],
  points: 12,
  knownFalsePositives: ['A family of several names.'],
  wouldChange: 'Reading the report.',
  examples: {
    fires: {
      says: 'A tip has such wording.',
      facts: exampleFacts({ rows: [{ kind: 'tip', signal: 'minor_hint' }] }),
    },
    silent: {
      says: 'Tips speak of other things.',
      facts: exampleFacts({ rows: [{ kind: 'tip', signal: 'all' }] }),
    },
  },
  read: minorHints,
};
