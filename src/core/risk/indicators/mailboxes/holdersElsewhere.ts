import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const holdersElsewhere: IndicatorDefinition = {
  id: 'mailboxes.holders_elsewhere',
  sector: 'mailboxes',
  dimension: 'staffing',
  direction: 'against',
  title: 'Holders with addresses in other regions',
  rationale: 'Boxes whose licence holders have addresses in other regions serve people who are not there.',
  source: published.uspsCmra,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'holder_other_region' }],
  points: 4,
  knownFalsePositives: ['A border town, or seasonal workers.'],
  wouldChange: 'A second address of the holders nearby.',
  examples: {
    fires: {
      says: 'Three licences at its address are held from elsewhere.',
      facts: exampleFacts({
        rows: [{ kind: 'licence', signal: 'holder_other_region', mid: 'address', records: 3, subjects: 20 }],
      }),
    },
    silent: {
      says: 'One is.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'holder_other_region', mid: 'address' }] }),
    },
  },
  read: (facts) =>
    fromCounts(facts.counts({ kind: 'licence', signal: 'holder_other_region', mostSubjects: Infinity }), {
      atLeast: 3,
      twiceAt: 12,
      say: ({ records }) => `${counted(records, 'licence')} at its address are held from another region.`,
    }),
};
