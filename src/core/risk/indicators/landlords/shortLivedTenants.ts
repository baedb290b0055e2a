import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { addressTypes } from '../joins';

export const shortLivedTenants: IndicatorDefinition = {
  id: 'landlords.short_lived_tenants',
  sector: 'landlords',
  dimension: 'location',
  direction: 'against',
  title: 'Tenants at one address close again and again',
  rationale: 'Shell tenants follow each other at one address, each too short for an inspection.',
  source: published.fatf2018,
  needs: [needs.businesses],
  reads: [{ kind: 'business', name: 'status' }],
  points: 4,
  knownFalsePositives: ['A weak location.', 'A directory that never deletes.'],
  wouldChange: 'Leases of years.',
  examples: {
    fires: {
      says: 'Four businesses at its address are closed.',
      facts: exampleFacts({
        rows: [{ kind: 'business', signal: 'status:closed', mid: 'address', records: 4, subjects: 5 }],
      }),
    },
    silent: {
      says: 'One is closed.',
      facts: exampleFacts({ rows: [{ kind: 'business', signal: 'status:closed', mid: 'address' }] }),
    },
  },
  read: (facts) =>
    fromCounts(
      facts.counts({
        kind: 'business',
        signal: 'status:closed',
        midTypes: addressTypes,
        mostSubjects: Infinity,
      }),
      {
        atLeast: 3,
        twiceAt: 8,
        say: ({ records }) => `${counted(records, 'business')} at its address are closed.`,
      },
    ),
};
