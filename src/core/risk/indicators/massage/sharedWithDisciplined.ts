import type { IndicatorDefinition } from '../../indicator';
import { fromCounts } from '../reading';
import { counted, shown, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { contactTypes, countsOfAny } from '../joins';

export const sharedWithDisciplined: IndicatorDefinition = {
  id: 'massage.shared_with_disciplined',
  sector: 'massage',
  dimension: 'location',
  direction: 'against',
  title: 'Shares a contact with a place that was disciplined',
  rationale:
    'A phone, e-mail or site that it shares with a place whose licence was revoked or disciplined speaks of the same hands.',
  source: published.polaris2018,
  needs: [needs.licences],
  reads: [
    { kind: 'licence', name: 'discipline' },
    { kind: 'licence', name: 'status' },
  ],
  points: 2,
  knownFalsePositives: ['An accountant or agent who serves several.'],
  wouldChange: 'Papers that show separate owners.',
  examples: {
    fires: {
      says: 'Its e-mail stands on a revoked licence, and two businesses carry it.',
      facts: exampleFacts({
        rows: [{ kind: 'licence', signal: 'status:revoked', mid: 'email', subjects: 2 }],
      }),
    },
    silent: {
      says: 'The e-mail is its own.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:revoked', mid: 'email' }] }),
    },
  },
  read: (facts) =>
    fromCounts(
      countsOfAny(facts, [
        { kind: 'licence', signal: 'status:revoked', midTypes: contactTypes },
        { kind: 'licence', signal: 'discipline:sexual', midTypes: contactTypes },
      ]).filter(({ subjects }) => subjects > 1),
      {
        atLeast: 1,
        say: ({ mid, records, subjects }) =>
          `It shares its ${shown(mid)} with ${counted(subjects - 1, 'business')}; ${counted(records, 'licence')} with it ${verb(records, 'was', 'were')} revoked or disciplined for sexual conduct.`,
      },
    ),
};
