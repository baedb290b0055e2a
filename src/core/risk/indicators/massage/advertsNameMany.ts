import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { severalValues } from '../shared';

export const advertsNameMany: IndicatorDefinition = {
  id: 'massage.adverts_name_many',
  sector: 'massage',
  dimension: 'staffing',
  direction: 'against',
  title: 'Many names under one of its contacts',
  rationale: 'Several working names under one contact speak of somebody who manages several persons.',
  source: published.ibanez2014,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'contact_name' }],
  points: 2,
  knownFalsePositives: [
    'One person who changes the working name.',
    'Colleagues who share a phone and costs, without a manager.',
  ],
  wouldChange: 'Adverts that show the names one after another and never side by side.',
  examples: {
    fires: {
      says: 'Four names stand in adverts with its phone.',
      facts: exampleFacts({
        rows: ['aa000001', 'aa000002', 'aa000003', 'aa000004'].map((name) => ({
          kind: 'advert' as const,
          signal: `contact_name:${name}`,
        })),
      }),
    },
    silent: {
      says: 'Two names stand in its adverts.',
      facts: exampleFacts({
        rows: ['aa000001', 'aa000002'].map((name) => ({
          kind: 'advert' as const,
          signal: `contact_name:${name}`,
          records: 9,
        })),
      }),
    },
  },
  read: (facts) =>
    severalValues(facts, { kind: 'advert', name: 'contact_name' }, { atLeast: 4, twiceAt: 8, what: 'names' }),
};
