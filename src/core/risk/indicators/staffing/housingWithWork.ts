import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { textsThat } from '../shared';

export const housingWithWork: IndicatorDefinition = {
  id: 'staffing.housing_with_work',
  sector: 'staffing',
  dimension: 'location',
  direction: 'against',
  title: 'Housing comes with the work',
  rationale:
    'Housing that the recruiter provides ties a bed to a job; weak alone, and common in honest seasonal work.',
  source: published.polarisTypology2017,
  needs: [needs.texts],
  reads: [
    { kind: 'advert', name: 'housing_offered' },
    { kind: 'post', name: 'housing_offered' },
    { kind: 'tip', name: 'housing_offered' },
    { kind: 'review', name: 'housing_offered' },
  ],
  points: 3,
  knownFalsePositives: ['Seasonal work far from towns.'],
  wouldChange: 'Housing that workers may leave and choose.',
  examples: {
    fires: {
      says: 'Two adverts offer work with a bed.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'housing_offered', records: 2 }] }),
    },
    silent: {
      says: 'Its adverts offer work alone.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'hiring' }] }),
    },
  },
  read: (facts) => textsThat(facts, 'housing_offered', { says: 'housing comes with the work', twiceAt: 20 }),
};
