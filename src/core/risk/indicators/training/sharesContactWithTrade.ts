import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { contactTypes } from '../joins';
import { tradesAt } from '../shared';

export const sharesContactWithTrade: IndicatorDefinition = {
  id: 'training.shares_contact_with_trade',
  sector: 'training',
  dimension: 'staffing',
  direction: 'against',
  title: 'Shares a contact with massage businesses',
  rationale: 'School and shop in one hand is how workers come with papers; a contact of both shows it.',
  source: published.polaris2018,
  needs: [needs.businesses],
  reads: [{ kind: 'business', name: 'category' }],
  points: 5,
  knownFalsePositives: ['A school with a student clinic.'],
  wouldChange: 'A clinic that the board knows.',
  examples: {
    fires: {
      says: 'Two massage businesses carry its phone.',
      facts: exampleFacts({
        rows: [{ kind: 'business', signal: 'category:massage', records: 2, subjects: 3 }],
      }),
    },
    silent: {
      says: 'Its own listing alone carries it.',
      facts: exampleFacts({ rows: [{ kind: 'business', signal: 'category:training' }] }),
    },
  },
  read: (facts) =>
    tradesAt(facts, ['massage', 'spa'], {
      midTypes: contactTypes,
      atLeast: 1,
      twiceAt: 4,
      where: 'under one of its contacts',
    }),
};
