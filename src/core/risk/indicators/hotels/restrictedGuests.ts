import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { textsThat } from '../shared';

export const restrictedGuests: IndicatorDefinition = {
  id: 'hotels.restricted_guests',
  sector: 'hotels',
  dimension: 'staffing',
  direction: 'against',
  title: 'Hints that guests or staff may not move freely',
  rationale:
    'Persons who do not leave the room, are driven and spoken for are what staff of hotels are trained to see.',
  source: published.polarisHotels2018,
  needs: [needs.texts],
  reads: [
    { kind: 'review', name: 'restriction' },
    { kind: 'advert', name: 'restriction' },
    { kind: 'tip', name: 'restriction' },
    { kind: 'post', name: 'restriction' },
  ],
  points: 8,
  knownFalsePositives: ['A family quarrel that a guest heard.'],
  wouldChange: 'Reading the text; word from the person.',
  examples: {
    fires: {
      says: 'A tip says that somebody may not leave the room.',
      facts: exampleFacts({ rows: [{ kind: 'tip', signal: 'restriction', mid: 'address' }] }),
    },
    silent: {
      says: 'Reviews say nothing of it.',
      facts: exampleFacts({ rows: [{ kind: 'review', signal: 'plain', mid: 'page' }] }),
    },
  },
  read: (facts) => textsThat(facts, 'restriction', { says: 'somebody may not move or speak freely' }),
};
