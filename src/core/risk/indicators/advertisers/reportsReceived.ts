import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, shown, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const reportsReceived: IndicatorDefinition = {
  id: 'advertisers.reports_received',
  sector: 'advertisers',
  dimension: 'discipline',
  direction: 'against',
  title: 'Tips name one of its values',
  rationale: 'Somebody took the trouble to report it; a report is a reason to read, never a finding.',
  source: published.jirn2021,
  needs: [needs.tips],
  reads: [{ kind: 'tip', name: 'all' }],
  points: 4,
  knownFalsePositives: ['A report out of spite, or by a competitor.'],
  wouldChange: 'What the report says, and who else says so.',
  examples: {
    fires: {
      says: 'A tip names its phone.',
      facts: exampleFacts({ rows: [{ kind: 'tip', signal: 'all' }] }),
    },
    silent: {
      says: 'Posts name it, and no tip.',
      facts: exampleFacts({ rows: [{ kind: 'post', signal: 'all' }] }),
    },
  },
  read: (facts) =>
    fromCounts(facts.counts({ kind: 'tip', signal: 'all' }), {
      atLeast: 1,
      twiceAt: 3,
      say: ({ mid, records }) =>
        `${counted(records, 'tip')} ${verb(records, 'names', 'name')} its ${shown(mid)}.`,
    }),
};
