import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { contactTypes } from '../joins';
import { tradesAt } from '../shared';

export const sharesContactWithTrade: IndicatorDefinition = {
  id: 'aviation.shares_contact_with_trade',
  sector: 'aviation',
  dimension: 'location',
  direction: 'against',
  title: 'Shares a contact with massage or staffing businesses',
  rationale: 'Recruiter, carrier and place of work in one hand is how people are brought and kept.',
  source: published.polarisTypology2017,
  needs: [needs.businesses],
  reads: [{ kind: 'business', name: 'category' }],
  points: 5,
  knownFalsePositives: ['A holding company with many trades.'],
  wouldChange: 'A parent company that says so.',
  examples: {
    fires: {
      says: 'A staffing agency carries its phone.',
      facts: exampleFacts({ rows: [{ kind: 'business', signal: 'category:staffing', subjects: 2 }] }),
    },
    silent: {
      says: 'Its own listing alone carries it.',
      facts: exampleFacts({ rows: [{ kind: 'business', signal: 'category:aviation' }] }),
    },
  },
  read: (facts) =>
    tradesAt(facts, ['massage', 'spa', 'staffing'], {
      midTypes: contactTypes,
      atLeast: 1,
      twiceAt: 4,
      where: 'under one of its contacts',
    }),
};
