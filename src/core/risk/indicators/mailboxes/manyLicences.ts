import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { addressTypes } from '../joins';

export const manyLicences: IndicatorDefinition = {
  id: 'mailboxes.many_licences',
  sector: 'mailboxes',
  dimension: 'location',
  direction: 'against',
  title: 'Many licences name its address',
  rationale: 'A licence names a place of work; dozens of them at an address of boxes name none.',
  source: published.uspsCmra,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'all' }],
  points: 6,
  knownFalsePositives: ['Practitioners who visit customers and need an address for letters.'],
  wouldChange: 'Units at the address where people work.',
  examples: {
    fires: {
      says: 'Twenty licences name its address.',
      facts: exampleFacts({
        rows: [{ kind: 'licence', signal: 'all', mid: 'address', records: 20, subjects: 18 }],
      }),
    },
    silent: {
      says: 'Three do.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'all', mid: 'address', records: 3 }] }),
    },
  },
  read: (facts) =>
    fromCounts(
      facts.counts({ kind: 'licence', signal: 'all', midTypes: addressTypes, mostSubjects: Infinity }),
      {
        atLeast: 8,
        twiceAt: 40,
        say: ({ records }) => `${counted(records, 'licence')} name its address.`,
      },
    ),
};
