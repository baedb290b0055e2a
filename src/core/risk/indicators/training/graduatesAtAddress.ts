import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { addressTypes } from '../joins';

export const graduatesAtAddress: IndicatorDefinition = {
  id: 'training.graduates_at_address',
  sector: 'training',
  dimension: 'location',
  direction: 'against',
  title: 'Licence holders share its address',
  rationale:
    'Graduates who all give one address, the school’s own, were what an inquiry into false transcripts saw first.',
  source: published.fsmtb2017,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'licence_type' }],
  points: 6,
  knownFalsePositives: ['A school with a dormitory or a clinic of its own.'],
  wouldChange: 'Addresses of their own in a second source.',
  examples: {
    fires: {
      says: 'Nine personal licences name its address.',
      facts: exampleFacts({
        rows: [{ kind: 'licence', signal: 'licence_type:person', mid: 'address', records: 9, subjects: 2 }],
      }),
    },
    silent: {
      says: 'Two do, of its teachers.',
      facts: exampleFacts({
        rows: [{ kind: 'licence', signal: 'licence_type:person', mid: 'address', records: 2 }],
      }),
    },
  },
  read: (facts) =>
    fromCounts(
      facts.counts({
        kind: 'licence',
        signal: 'licence_type:person',
        midTypes: addressTypes,
        mostSubjects: Infinity,
      }),
      {
        atLeast: 6,
        twiceAt: 25,
        say: ({ records }) => `${counted(records, 'licence')} of persons name its address.`,
      },
    ),
};
