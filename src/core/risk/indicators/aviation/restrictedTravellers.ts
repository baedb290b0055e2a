import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { textsThat } from '../shared';

export const restrictedTravellers: IndicatorDefinition = {
  id: 'aviation.restricted_travellers',
  sector: 'aviation',
  dimension: 'staffing',
  direction: 'against',
  title: 'Hints that travellers may not move or speak freely',
  rationale:
    'Travellers who are spoken for and do not hold their own papers are what crews are trained to see and report.',
  source: published.icao2018,
  needs: [needs.texts],
  reads: [
    { kind: 'review', name: 'restriction' },
    { kind: 'advert', name: 'restriction' },
    { kind: 'tip', name: 'restriction' },
    { kind: 'post', name: 'restriction' },
  ],
  points: 8,
  knownFalsePositives: ['A group with a guide; a person who needs help.'],
  wouldChange: 'Word from the traveller.',
  examples: {
    fires: {
      says: 'A tip says that a traveller was spoken for.',
      facts: exampleFacts({ rows: [{ kind: 'tip', signal: 'restriction' }] }),
    },
    silent: {
      says: 'Reviews speak of delays.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'plain', mid: 'page' }] }),
    },
  },
  read: (facts) => textsThat(facts, 'restriction', { says: 'somebody may not move or speak freely' }),
};
