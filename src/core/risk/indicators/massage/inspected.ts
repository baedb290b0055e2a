import type { IndicatorDefinition } from '../../indicator';
import { absent, fromCounts } from '../reading';
import { counted, shown } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { countsOfAny } from '../joins';
import { valueOfSignal } from '../../signal';

/** Actions for papers and hygiene happen to anybody. */
const light: ReadonlySet<string> = new Set(['records', 'sanitation', 'other']);

export const inspected: IndicatorDefinition = {
  id: 'massage.inspected',
  sector: 'massage',
  dimension: 'discipline',
  direction: 'counter',
  title: 'Inspected, and nothing grave found',
  rationale: 'Inspectors were there, and the board has written down no grave action.',
  source: published.fsmtb2017,
  needs: [needs.licences],
  reads: [
    { kind: 'licence', name: 'inspections' },
    { kind: 'licence', name: 'discipline' },
  ],
  points: 3,
  knownFalsePositives: ['An announced visit.'],
  wouldChange: 'A grave action.',
  examples: {
    fires: {
      says: 'The board lists inspections and no action.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'inspections:some', mid: 'address' }] }),
    },
    silent: {
      says: 'The board lists inspections and acted for sexual conduct.',
      facts: exampleFacts({
        rows: [
          { kind: 'licence', signal: 'inspections:some', mid: 'address' },
          { kind: 'licence', signal: 'discipline:sexual', mid: 'address' },
        ],
      }),
    },
  },
  read: (facts) => {
    const isGrave = facts
      .counts({ kind: 'licence', name: 'discipline', mostSubjects: Infinity })
      .some(({ signal }) => !light.has(valueOfSignal(signal)));
    if (isGrave) return absent;
    return fromCounts(
      countsOfAny(facts, [
        { kind: 'licence', signal: 'inspections:some' },
        { kind: 'licence', signal: 'inspections:many' },
      ]),
      {
        atLeast: 1,
        say: ({ mid, records }) =>
          `The board lists inspections of ${counted(records, 'licence')} with its ${shown(mid)}, and no grave action.`,
      },
    );
  },
};
