import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { textsThat } from '../shared';

export const documentsHeld: IndicatorDefinition = {
  id: 'staffing.documents_held',
  sector: 'staffing',
  dimension: 'staffing',
  direction: 'against',
  title: 'Documents are said to be held',
  rationale: 'Retention of identity documents is one of the eleven indicators of forced labour of the ILO.',
  source: published.ilo2012,
  needs: [needs.texts],
  reads: [
    { kind: 'advert', name: 'documents_held' },
    { kind: 'post', name: 'documents_held' },
    { kind: 'tip', name: 'documents_held' },
    { kind: 'review', name: 'documents_held' },
  ],
  points: 9,
  knownFalsePositives: ['Copies for a permit that were given back.'],
  wouldChange: 'Word from workers that they have their papers.',
  examples: {
    fires: {
      says: 'A tip says that passports are kept.',
      facts: exampleFacts({ rows: [{ kind: 'tip', signal: 'documents_held' }] }),
    },
    silent: {
      says: 'A tip speaks of late wages.',
      facts: exampleFacts({ rows: [{ kind: 'tip', signal: 'all' }] }),
    },
  },
  read: (facts) => textsThat(facts, 'documents_held', { says: 'papers of workers are kept' }),
};
