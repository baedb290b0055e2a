import type { IndicatorDefinition } from '../../indicator';
import { fromCounts, fromOwn } from '../reading';
import { counted, shown, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { countsOfAny } from '../joins';

export const ownerElsewhere: IndicatorDefinition = {
  id: 'massage.owner_elsewhere',
  sector: 'massage',
  dimension: 'staffing',
  direction: 'against',
  title: 'Owner or licensed worker listed in another region',
  rationale:
    'An owner or licensed worker with an address in another state was a feature of the published model.',
  source: published.garg2025,
  needs: [needs.listing],
  reads: [
    { kind: 'business', name: 'owner_other_region' },
    { kind: 'licence', name: 'owner_other_region' },
    { kind: 'licence', name: 'holder_other_region' },
  ],
  points: 9,
  knownFalsePositives: ['A border town.', 'A chain, or somebody who moved.'],
  wouldChange: 'A second record of the owner with an address nearby.',
  examples: {
    fires: {
      says: 'Its listing names an owner of another region.',
      facts: exampleFacts({ own: ['owner_other_region'] }),
    },
    silent: { says: 'Nothing is said of it.', facts: exampleFacts({ own: ['category:massage'] }) },
  },
  read: (facts) => {
    if (facts.isOwn('owner_other_region'))
      return fromOwn(
        facts,
        'owner_other_region',
        'Its listing names an owner with an address in another region.',
      );
    return fromCounts(
      countsOfAny(facts, [
        { kind: 'licence', signal: 'holder_other_region' },
        { kind: 'licence', signal: 'owner_other_region' },
      ]),
      {
        atLeast: 1,
        say: ({ mid, records }) =>
          `${counted(records, 'licence')} with its ${shown(mid)} ${verb(records, 'has', 'have')} a holder or owner with an address in another region.`,
      },
    );
  },
};
