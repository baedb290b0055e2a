import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { ofChain } from '../shared';

export const partOfChain: IndicatorDefinition = {
  id: 'hotels.part_of_chain',
  sector: 'hotels',
  dimension: 'discipline',
  direction: 'counter',
  title: 'Site of a chain',
  rationale: 'Chains that signed the code train their staff and keep a protocol; a site shares both.',
  source: published.ecpat,
  needs: [needs.listing],
  reads: [{ kind: 'business', name: 'chain' }],
  points: 3,
  knownFalsePositives: ['A franchise that never trained anybody.'],
  wouldChange: 'Reports on this very house.',
  examples: {
    fires: { says: 'Its source names a parent company.', facts: exampleFacts({ own: ['chain'] }) },
    silent: { says: 'It names none.', facts: exampleFacts({ own: ['category:hotel'] }) },
  },
  read: ofChain,
};
