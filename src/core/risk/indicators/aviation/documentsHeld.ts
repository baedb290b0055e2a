import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { textsThat } from '../shared';

export const documentsHeld: IndicatorDefinition = {
  id: 'aviation.documents_held',
  sector: 'aviation',
  dimension: 'staffing',
  direction: 'against',
  title: 'Documents are said to be held',
  rationale: 'Somebody else who keeps the passports of travellers is named in the guidelines for cabin crew.',
  source: published.icao2018,
  needs: [needs.texts],
  reads: [
    { kind: 'advert', name: 'documents_held' },
    { kind: 'post', name: 'documents_held' },
    { kind: 'tip', name: 'documents_held' },
    { kind: 'review', name: 'documents_held' },
  ],
  points: 8,
  knownFalsePositives: ['A tour guide at a border.'],
  wouldChange: 'Travellers who have their papers.',
  examples: {
    fires: {
      says: 'A tip says that passports were kept.',
      facts: exampleFacts({ rows: [{ kind: 'tip', signal: 'documents_held' }] }),
    },
    silent: {
      says: 'A tip speaks of noise.',
      facts: exampleFacts({ rows: [{ kind: 'tip', signal: 'all' }] }),
    },
  },
  read: (facts) => textsThat(facts, 'documents_held', { says: 'papers of travellers are kept' }),
};
