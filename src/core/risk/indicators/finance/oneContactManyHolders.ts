import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { contactShared } from '../shared';

export const oneContactManyHolders: IndicatorDefinition = {
  id: 'finance.one_contact_many_holders',
  sector: 'finance',
  dimension: 'staffing',
  direction: 'against',
  title: 'Several holders give one contact',
  rationale:
    'Accounts of persons who do not know each other and share a phone or address are an indicator of the first guidance.',
  source: published.fincen2014,
  needs: [needs.businesses],
  reads: [{ kind: 'business', name: 'all' }],
  points: 5,
  knownFalsePositives: ['A family, a shared flat, a care home.'],
  wouldChange: 'A tie that explains it.',
  examples: {
    fires: {
      says: 'Three holders give one phone.',
      facts: exampleFacts({ rows: [{ kind: 'business', signal: 'all', records: 3, subjects: 3 }] }),
    },
    silent: { says: 'One does.', facts: exampleFacts({ rows: [{ kind: 'business', signal: 'all' }] }) },
  },
  read: contactShared,
};
